import { describe, expect, it } from "vitest";
import { reportDefinition } from "../../../shared/domain/documents/report/definition.ts";
import { readValues } from "../../../shared/domain/forms/content.ts";
import type { Achievement } from "../../../shared/domain/framework/achievement.ts";
import { achievementOf } from "../../../shared/domain/framework/achievement.ts";
import { basis, today } from "../../support/example-report.ts";

const [whole, bySex, inWords] = basis.indicators;
if (whole?.measure !== "percentage" || !bySex || !inWords) throw new Error("the example changed");
const police = { id: "police", label: { en: "Police", fr: "Police" } };
const courts = { id: "courts", label: { en: "Courts", fr: "Tribunaux" } };
const grouped = { ...whole, groups: [police, courts] };
const definitionOf = (indicator: typeof grouped) => reportDefinition({ ...basis, indicators: [indicator] });

const counts = (policeOf: [string, string], courtsOf: [string, string]) => ({
  "I1.measured": "yes",
  "I1.police.numerator": policeOf[0],
  "I1.police.denominator": policeOf[1],
  "I1.courts.numerator": courtsOf[0],
  "I1.courts.denominator": courtsOf[1],
});
const achieved = (typed: Record<string, string>, indicator = grouped): Achievement | null =>
  achievementOf(indicator, readValues(definitionOf(indicator), typed, today).values);
const errorsOf = (typed: Record<string, string>, indicator = grouped) =>
  readValues(definitionOf(indicator), typed, today)
    .errors.filter(({ field }) => field.startsWith("I1."))
    .map(({ field, code }) => [field, code]);

describe("a percentage by groups", () => {
  it("is the sum of the numerators over the sum of the denominators, never a mean of percentages", () => {
    expect(achieved(counts(["54", "80"], ["30", "40"]))).toMatchObject({
      kind: "percentage",
      percent: 70,
      numerator: 84,
      denominator: 120,
      groups: [
        { id: "police", percent: 67.5 },
        { id: "courts", percent: 75 },
      ],
    });
  });

  it("has no percentage for a group in which there was nobody", () => {
    expect(achieved(counts(["54", "80"], ["0", "0"]))).toMatchObject({
      percent: 67.5,
      groups: [{ percent: 67.5 }, { percent: null }],
    });
  });

  it("of nobody at all was not measured, and says so at its first field", () => {
    const nobody = counts(["0", "0"], ["0", "0"]);
    expect(achieved(nobody)).toBeNull();
    expect(errorsOf(nobody)).toEqual([["I1.police.denominator", "nobody-counted"]]);
  });

  it("holds a proportion to its whole in each group, and anything else to none", () => {
    const more = counts(["81", "80"], ["3", "40"]);
    expect(errorsOf(more)).toEqual([["I1.police.numerator", "above-denominator"]]);
    const ratio = { ...grouped, proportion: false };
    expect(errorsOf(more, ratio)).toEqual([]);
    expect(achieved(more, ratio)).toMatchObject({ percent: 70 });
    const growth = counts(["240", "80"], ["120", "40"]);
    expect(achieved(growth, ratio)).toMatchObject({ percent: 300 });
  });

  it("is there only once every group is counted", () => {
    expect(achieved(counts(["54", "80"], ["30", ""]))).toBeNull();
    expect(achieved({})).toBeNull();
  });

  it("has decimals enough that none is said to be reached before it is", () => {
    const nearly = counts(["1499", "2500"], ["1499", "2500"]);
    expect(achieved(nearly)).toMatchObject({ percent: 59.96 });
    const ceiling = { ...grouped, direction: "decrease" as const };
    expect(achieved(counts(["1501", "2500"], ["1501", "2500"]), ceiling)).toMatchObject({ percent: 60.04 });
  });
});

describe("an indicator that was not measured", () => {
  it("says why, whatever else was typed, and holds no number", () => {
    const typed = { ...counts(["54", "80"], ["30", "40"]), "I1.measured": "no" };
    expect(errorsOf(typed)).toEqual([["I1.reason", "required"]]);
    expect(achieved({ ...typed, "I1.reason": "The observers were ill." })).toMatchObject({
      kind: "not-measured",
      reason: "The observers were ill.",
    });
    const { values } = readValues(definitionOf(grouped), typed, today);
    expect(Object.keys(values).filter((name) => name.startsWith("I1."))).toEqual(["I1.measured"]);
  });
});
