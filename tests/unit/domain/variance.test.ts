import { describe, expect, it } from "vitest";
import { reportDefinition } from "../../../shared/domain/documents/report/definition.ts";
import { compareContents } from "../../../shared/domain/forms/compare.ts";
import { readContent } from "../../../shared/domain/forms/content.ts";
import { standingOfSections, typedIn } from "../../../shared/domain/forms/draft.ts";
import type { Achievement } from "../../../shared/domain/framework/achievement.ts";
import { shareOfTarget } from "../../../shared/domain/framework/achievement.ts";
import type { Indicator } from "../../../shared/domain/framework/framework.ts";
import { budgetVariance, largestVariance, varianceOf } from "../../../shared/domain/framework/variance.ts";
import { agreement, basis, today, typed } from "../../support/example-report.ts";

const thresholds = { relativePercent: 10, points: 5, zeroTarget: 2, budgetPercent: 10 };
const indicators = agreement.resultsFramework[0]?.indicators ?? [];
const [share, bySex, qualitative, count] = indicators as [Indicator, Indicator, Indicator, Indicator];

const counted = (total: number, target: number): Achievement => ({
  indicator: { ...count, target } as Indicator,
  kind: "count",
  total,
});
const percentage = (percent: number): Achievement => ({
  indicator: share,
  kind: "percentage",
  numerator: percent,
  denominator: 100,
  percent,
  groups: [],
});
const notMeasured: Achievement = { indicator: bySex, kind: "not-measured", reason: "Closed" };
const inWords: Achievement = { indicator: qualitative, kind: "qualitative", words: "Better" };

describe("the variance of a result", () => {
  it.each([
    [
      "a count beside its target, in percent of it",
      counted(440, 400),
      { kind: "relative", value: 10, beyond: false },
    ],
    ["a count just beyond", counted(441, 400), { kind: "relative", value: 10.3, beyond: true }],
    ["a count below", counted(300, 400), { kind: "relative", value: -25, ratio: 2.5, beyond: true }],
    ["a percentage, in points", percentage(54.9), { kind: "points", value: -5.1, beyond: true }],
    ["a percentage on its threshold", percentage(65), { kind: "points", value: 5, beyond: false }],
    ["a target of zero, in units", counted(3, 0), { kind: "units", value: 3, ratio: 1.5, beyond: true }],
    ["a target of zero, reached", counted(0, 0), { kind: "units", value: 0, ratio: 0, beyond: false }],
  ])("is %s", (_, achievement, expected) => {
    expect(varianceOf(achievement, thresholds)).toMatchObject(expected);
  });

  it.each([
    ["40 of 60", 40, 60, 66.7, -33.3],
    ["170 of 450", 170, 450, 37.8, -62.2],
    ["half of a tenth", 151, 400, 37.8, -62.2],
    ["nearly all", 2_499, 2_500, 99.96, -0.04],
    ["one too many", 2_501, 2_500, 100.04, 0.04],
    ["just beyond the threshold", 89_999, 100_000, 89.999, -10.001],
    ["on the threshold", 90, 100, 90, -10],
    ["nothing", 0, 450, 0, -100],
  ])("and its share of the target are rounded once, and add up: %s", (_, total, target, share, value) => {
    expect(shareOfTarget(total, target, thresholds)).toBe(share);
    expect(varianceOf(counted(total, target), thresholds)?.value).toBe(value);
  });

  it.each([
    ["within", 110_000, 100_000, 10, false],
    ["by one cent beyond", 110_001, 100_000, 10.001, true],
    ["2.42 %", 102_420, 100_000, 2.4, false],
    ["by one cent of a million", 100_000_001, 100_000_000, 0.000001, false],
    ["as budgeted", 100_000, 100_000, 0, false],
    ["below", 89_990, 100_000, -10.01, true],
  ])("of a budget in minor units is judged exactly: %s", (_, actual, budget, value, beyond) => {
    expect(budgetVariance(actual, budget, thresholds)).toMatchObject({ value, beyond });
  });

  it("is none in words, and none where nothing was measured", () => {
    expect(varianceOf(inWords, thresholds)).toBeNull();
    expect(varianceOf(notMeasured, thresholds)).toBeNull();
  });

  it("of a budget line is in percent of the budget; where nothing was budgeted, anything must be explained", () => {
    expect(budgetVariance(89, 100, thresholds)).toMatchObject({ kind: "budget", value: -11, beyond: true });
    expect(budgetVariance(1, 0, thresholds)).toMatchObject({ kind: "unbudgeted", beyond: true });
    expect(budgetVariance(0, 0, thresholds)).toMatchObject({ beyond: false, ratio: 0 });
  });
});

describe("the largest variance", () => {
  it("is the one that is most times its own threshold, whatever it is counted in", () => {
    const all = [counted(360, 400), percentage(30), counted(5, 0), inWords, notMeasured];
    expect(largestVariance(all, thresholds)).toMatchObject({
      achievement: { percent: 30 },
      variance: { ratio: 6 },
      field: "I1.explanation",
    });
  });

  it("is none where everything is as agreed, or was not measured", () => {
    expect(largestVariance([counted(400, 400), inWords, notMeasured], thresholds)).toBeNull();
  });
});

describe("two versions of a content", () => {
  const definition = reportDefinition(basis);
  const contentOf = (changes: Record<string, string>) => {
    const read = readContent(definition, { ...typed, ...changes }, today);
    if (!read.ok) throw new Error(JSON.stringify(read.errors));
    return read.content;
  };

  it("differ field by field, in the order of the form, with both answers", () => {
    const changed = compareContents(
      definition,
      contentOf({ narrative: "Before" }),
      contentOf({ "I2.girls": "251", narrative: "After", "summary.en": "Heard." }),
    );
    expect(changed.map(({ field, before, after }) => [field.name, before, after])).toEqual([
      ["I2.girls", 250, 251],
      ["narrative", "Before", "After"],
      ["summary.en", undefined, "Heard."],
    ]);
  });

  it("that say the same do not differ, however they were typed", () => {
    expect(compareContents(definition, contentOf({}), contentOf({ "finance.rate": "441.25" }))).toEqual([]);
  });
});

describe("a draft by sections", () => {
  const definition = reportDefinition(basis);
  const read = readContent(definition, typed, today);

  it("takes each section from the draft, else from what was submitted, else from the beginning", () => {
    if (!read.ok) throw new Error("the example is incomplete");
    const draft = { narrative: { typed: { narrative: "New" }, revision: 2 } };
    expect(typedIn(definition, draft, read.content, {})).toMatchObject({
      narrative: "New",
      "I2.girls": "250",
      "finance.support.actual": "5\u00a0125,50",
    });
    expect(typedIn(definition, null, null, { periodStart: "2026-01-01" })).toMatchObject({
      periodStart: "2026-01-01",
      narrative: "",
    });
  });

  it("says of each section how far it has come", () => {
    const stateOf = (changes: Record<string, string>) =>
      Object.fromEntries(
        standingOfSections(definition, { ...typed, ...changes }, today).map(({ section, state }) => [
          section.id,
          state,
        ]),
      );
    expect(stateOf({})).toMatchObject({ period: "complete", I1: "complete", summary: "complete" });
    expect(stateOf({ narrative: " ", "I2.boys": "" })).toMatchObject({
      narrative: "not-started",
      I2: "started",
    });
  });
});
