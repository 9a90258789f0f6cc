import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Achievement } from "../../../shared/domain/framework/achievement.ts";
import { achievementOf } from "../../../shared/domain/framework/achievement.ts";
import type { Indicator } from "../../../shared/domain/framework/framework.ts";
import { withoutSmallNumbers } from "../../../shared/domain/framework/small-numbers.ts";
import { agreement } from "../../support/example-report.ts";

const [share, , , count] = (agreement.resultsFramework[0]?.indicators ?? []) as Indicator[] as [
  Indicator,
  Indicator,
  Indicator,
  Indicator,
];
const counted = (total: number, indicator = count): Achievement => ({ indicator, kind: "count", total });
const proportion = (numerator: number, denominator: number): Achievement => {
  const values = { "I1.measured": "yes", "I1.numerator": numerator, "I1.denominator": denominator };
  const achievement = achievementOf(share, values);
  if (!achievement) throw new Error("nobody was counted");
  return achievement;
};
const isWithheld = (achievement: Achievement) => withoutSmallNumbers(achievement).kind === "withheld";

describe("numbers by which somebody could be recognised", () => {
  it.each([
    [0, false],
    [1, true],
    [4, true],
    [5, false],
  ])("%d people: withheld %s", (total, withheld) => {
    expect(isWithheld(counted(total))).toBe(withheld);
    expect(isWithheld(counted(total, { ...count, ofThings: true }))).toBe(false);
  });

  it.each([
    [3, 60, true],
    [58, 60, true],
    [2, 4, true],
    [4, 7, true],
    [0, 60, false],
    [60, 60, false],
    [55, 60, false],
    [5, 10, false],
  ])("%d of %d, of which neither part may be small: withheld %s", (numerator, denominator, withheld) => {
    expect(isWithheld(proportion(numerator, denominator))).toBe(withheld);
  });

  it("cannot be computed from what is published: no cell and no difference is small, and all withheld look alike", () => {
    const pairs = fc
      .tuple(fc.nat({ max: 40 }), fc.integer({ min: 1, max: 40 }))
      .filter(([numerator, denominator]) => numerator <= denominator);
    const withheld = withoutSmallNumbers(proportion(1, 2));
    fc.assert(
      fc.property(pairs, ([numerator, denominator]) => {
        const published = withoutSmallNumbers(proportion(numerator, denominator));
        if (published.kind !== "percentage") {
          expect(published).toEqual(withheld);
          return;
        }
        const cells = [
          published.numerator,
          published.denominator,
          published.denominator - published.numerator,
        ];
        expect(cells.filter((cell) => cell > 0 && cell < 5)).toEqual([]);
      }),
    );
  });
});
