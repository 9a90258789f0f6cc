import { describe, expect, it } from "vitest";
import type { Achievement } from "../../../shared/domain/framework/achievement.ts";
import {
  aggregated,
  type Contribution,
  isTelling,
  type Timing,
  termsOf,
} from "../../../shared/domain/framework/aggregate.ts";
import type { Indicator } from "../../../shared/domain/framework/framework.ts";
import { originAsText, readOrigin } from "../../../shared/domain/framework/origin.ts";
import { givesAway, publicOrigin } from "../../../shared/domain/framework/public-origin.ts";

const both = (text: string) => ({ en: text, fr: text });
const common = {
  ...{ id: "i1", title: both("Children heard"), unit: both("children"), baselineYear: 2026 },
  direction: "increase" as const,
  ...{ planIndicator: null, frequency: "annual" as const, baseline: 0, target: 200 },
};
const count: Indicator = { ...common, measure: "count" };
const bySex: Indicator = { ...common, measure: "count-by-sex" };
const share: Indicator = { ...common, measure: "percentage", proportion: true, groups: [] };
const words: Indicator = {
  ...common,
  ...{ measure: "qualitative", baseline: both("Seldom."), target: both("Mostly.") },
};

type Given = Achievement extends infer A ? (A extends unknown ? Omit<A, "indicator"> : never) : never;
const total = (of: number) => ({ kind: "count", total: of }) as const;
const sexes = (girls: number, boys: number, unknown: number) =>
  ({ kind: "count-by-sex", girls, boys, unknown, total: girls + boys + unknown }) as const;
const ratio = (numerator: number, denominator: number) =>
  ({ kind: "percentage", numerator, denominator, percent: 0, groups: [] }) as const;

/** What a report gives, of an agreement of its own and all of 2027 unless it says otherwise. */
const gives = (
  report: string,
  given: Given | null,
  indicator: Indicator = count,
  more: Partial<Contribution> = {},
): Contribution => ({
  ...{ report, agreement: `of-${report}`, period: { start: "2027-01-01", end: "2027-12-31" } },
  ...{ isOpen: true, isPublic: more.isOpen ?? true },
  ...{ indicator, achievement: given && ({ indicator, ...given } as Achievement) },
  ...more,
});
const half = (at: 1 | 2) => ({
  agreement: "A",
  period: at === 1 ? { start: "2027-01-01", end: "2027-06-30" } : { start: "2027-07-01", end: "2027-12-31" },
});
const whole = { agreement: "A" };

describe("what reports give of a plan’s indicator together", () => {
  it.each<[string, Indicator, Timing, Contribution[], number[] | null, string[]]>([
    ["is the sum of counts", count, "period", [gives("R1", total(120)), gives("R2", total(44))], [164], []],
    [
      "is the sum of counts by sex, in which the unknown stay unknown",
      bySex,
      "period",
      [gives("R1", sexes(60, 50, 10), bySex), gives("R2", total(44))],
      [60, 50, 54],
      [],
    ],
    [
      "is a total where only reports tell sexes apart",
      count,
      "period",
      [gives("R1", sexes(1, 2, 3))],
      [6],
      [],
    ],
    [
      "is a percentage of all numerators and denominators, and no mean of percentages",
      share,
      "period",
      [gives("R1", ratio(1, 2), share), gives("R2", ratio(90, 98), share)],
      [91, 100],
      [],
    ],
    [
      "adds both halves of a year",
      count,
      "period",
      [gives("R1", total(10), count, half(1)), gives("R2", total(20), count, half(2))],
      [30],
      [],
    ],
    [
      "counts a half once where the year’s report has it too",
      count,
      "period",
      [gives("R1", total(10), count, half(1)), gives("R2", total(25), count, whole)],
      [25],
      ["R1 within"],
    ],
    [
      "is how it stands at the end by the last report of each agreement",
      count,
      "end",
      [gives("R1", total(10), count, half(1)), gives("R2", total(20), count, half(2)), gives("R3", total(5))],
      [25],
      ["R1 earlier"],
    ],
    ["adds no number to a percentage", share, "period", [gives("R1", total(3))], null, ["R1 other-unit"]],
    [
      "adds no things to people",
      { ...count, ofThings: false },
      "period",
      [gives("R1", total(3), { ...count, ofThings: true })],
      null,
      ["R1 other-unit"],
    ],
    [
      "names what was not measured, and what cannot be read",
      count,
      "period",
      [gives("R1", { kind: "not-measured", reason: "War." }), gives("R2", null), gives("R3", total(7))],
      [7],
      ["R1 not-measured", "R2 no-figures"],
    ],
    [
      "lists words, and adds them to nothing",
      words,
      "period",
      [gives("R1", { kind: "qualitative", words: "They spoke." }, words), gives("R2", total(3))],
      null,
      ["R1 in-words", "R2 in-words"],
    ],
    ["is nothing where nobody gives any", count, "period", [], null, []],
  ])("%s", (_, indicator, timing, contributions, sum, leftOut) => {
    const result = aggregated(indicator, timing, contributions);
    expect(result.sum).toEqual(sum);
    expect(result.leftOut.map(({ of, why }) => `${of.report} ${why}`)).toEqual(leftOut);
  });

  it("says in what an added report differs: the year of its baseline, its direction, its unit", () => {
    const other: Indicator = { ...count, baselineYear: 2020, direction: "decrease", unit: both("sessions") };
    const { differs, sum } = aggregated(count, "period", [
      gives("R1", total(1)),
      gives("R2", total(2), other),
    ]);
    expect([sum, differs.map(({ of, in: ways }) => [of.report, ways])]).toEqual([
      [3],
      [["R2", ["baseline", "direction", "unit"]]],
    ]);
  });
});

describe("where a sum comes from", () => {
  const closed = { isOpen: false };
  const terms = termsOf(
    aggregated(count, "period", [
      gives("R1", total(120)),
      gives("R2", total(3)),
      gives("R3", total(44), count, closed),
      gives("R4", total(2), count, closed),
    ]),
  );
  const text = originAsText({ terms, missing: { named: ["PA-9"], others: 2 }, isTelling: false });

  it("names each report that everybody may know of, and adds the others up without a name", () => {
    expect(text).toBe("R1:120 R2~:3 *2:46 !PA-9 !*2");
  });

  it("keeps apart those whose figures are published without a name: they can be subtracted", () => {
    const redacted = { isOpen: false, isPublic: true };
    const apart = termsOf(
      aggregated(count, "period", [
        gives("R1", total(120)),
        gives("R2", total(56), count, redacted),
        gives("R3", total(3), count, closed),
      ]),
    );
    const text = originAsText({ terms: apart, missing: { named: [], others: 0 }, isTelling: false });
    expect(text).toBe("R1:120 *1s:56 *1:3");
    expect(readOrigin(text)?.terms).toEqual(apart);
    const achievement = { indicator: count, ...total(179) } as Achievement;
    expect(givesAway({ terms: apart }, achievement)).toBe(true);
  });

  it("is read back as it was written; anything else is read as nothing", () => {
    expect(readOrigin(text)).toEqual({ terms, missing: { named: ["PA-9"], others: 2 }, isTelling: false });
    expect(readOrigin(`${text} ~`)).toMatchObject({ terms, isTelling: true });
    for (const wrong of ["", "R1", "R1:", "R1:1 x", "R1:-4", "R1:1+2+3+4", "*x:3", 7])
      expect(readOrigin(wrong)).toBeNull();
  });

  it("is one term for several indicators of a report, of which those that are not published stand apart", () => {
    const three = aggregated(count, "period", [
      gives("R1", total(4)),
      gives("R1", total(5), { ...count, id: "i2" }),
      gives("R1", total(6), { ...count, id: "i3" }),
    ]);
    const text = originAsText({ terms: termsOf(three), missing: { named: [], others: 0 }, isTelling: false });
    expect(text).toBe("R1~:4 R1:11");
  });
});

describe("what the sum of a year tells of reports that are not published", () => {
  const unseen = { isOpen: false, isPublic: false };
  const in2028 = { ...unseen, period: { start: "2028-01-01", end: "2028-12-31" } };
  const summed = (timing: Timing, ...reports: readonly [string, Partial<Contribution>][]) =>
    isTelling(
      aggregated(
        count,
        timing,
        reports.map(([id, more]) => gives(id, total(20), count, more)),
      ),
      timing,
    );
  const published = { isOpen: true, isPublic: true };
  const three = ["R2", "R3", "R4"].map((id) => [id, unseen] as [string, Partial<Contribution>]);

  it("is nothing where there are none, or three of them", () => {
    expect(summed("period", ["R1", published])).toBe(false);
    expect(summed("period", ["R1", published], ...three)).toBe(false);
  });

  it("is what one holds where there is one, or two", () => {
    expect(summed("period", ["R1", published], ["R2", unseen])).toBe(true);
    expect(summed("period", ["R2", unseen], ["R3", unseen])).toBe(true);
  });

  it("is what one holds where the sum of the year before is published, and it alone came since", () => {
    expect(summed("cumulative", ...three, ["R5", in2028])).toBe(true);
    expect(summed("period", ...three, ["R5", in2028])).toBe(false);
  });
});

describe("what everybody may read of it", () => {
  const shown = (text: string, given: Given, indicator: Indicator = count) => {
    const origin = readOrigin(text);
    if (!origin) throw new Error(text);
    const isWithheld = givesAway(origin, { indicator, ...given } as Achievement);
    return [isWithheld, publicOrigin(origin, isWithheld).sum];
  };

  it.each<[string, string, Given, Indicator, [boolean, number[] | null]]>([
    ["the sum of reports that are published", "R1:120 R2:44", total(164), count, [false, [164]]],
    ["nothing by which a small number is left", "R1:120 R2~:3", total(123), count, [true, null]],
    [
      "nothing by which a lone one that is not named is left",
      "R1:120 *1:40",
      total(160),
      count,
      [true, null],
    ],
    ["nor by which a lone one of nobody is", "R1:120 *1:0", total(120), count, [true, null]],
    ["nor one that is published later", "R1:120 R2~:40", total(160), count, [true, null]],
    ["nor two, of which each knows its own", "R1:120 R2~:40 *1:30", total(190), count, [true, null]],
    ["nor things of theirs", "L1:120 *1:40", total(160), { ...count, ofThings: true }, [true, null]],
    ["nothing where the corrected value leaves few", "R1:120 *3:40", total(122), count, [true, null]],
    ["the sum where what is left is of three", "R1:120 R2~:10 *2:30", total(160), count, [false, [160]]],
    ["nothing where what a year adds tells of one", "R1:120 *4:50 ~", total(170), count, [true, null]],
    ["no small sum itself", "R1~:3", total(3), count, [true, null]],
    ["small numbers of things", "L1:3", total(3), { ...count, ofThings: true }, [false, [3]]],
    ["totals of what is told apart by sex", "R1:60+50+10", total(120), count, [false, [120]]],
    ["no share that leaves few", "R1:48/50".replace("/", "+"), ratio(48, 50), share, [true, null]],
    ["no share by which few of others are left", "R1:40+50 *3:6+8", ratio(46, 58), share, [true, null]],
  ])("%s", (_, text, given, indicator, expected) => {
    expect(shown(text, given, indicator)).toEqual(expected);
  });

  it("names the reports that can be read, and how many there are", () => {
    const origin = readOrigin("R1:120 *2:46 !PA-9 !*1");
    expect(origin && publicOrigin(origin, false)).toEqual({
      ...{ reports: ["R1"], count: 3, sum: [166], missing: { named: ["PA-9"], others: 1 } },
    });
  });
});
