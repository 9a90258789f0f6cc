import type { Ratio } from "../figures/ratio.ts";
import { compare, decimalsFor, divided, exactly, minus, nearest, rounded, size } from "../figures/ratio.ts";
import type { Achievement } from "./achievement.ts";
import { isWithoutNumber, percentExactly, shareOfTarget } from "./achievement.ts";
import type { VarianceThresholds } from "./framework.ts";
import { fieldOf } from "./measured.ts";

/**
 * How far an actual is from what was agreed.
 *
 * | kind | of what | in |
 * |---|---|---|
 * | relative | a count beside its target | percent of the target |
 * | points | a percentage beside its target | percentage points |
 * | units | a count beside a target of zero | units |
 * | budget | money beside its budget | percent of the budget |
 * | unbudgeted | money where nothing was budgeted | minor units |
 */
type VarianceKind = "relative" | "points" | "units" | "budget" | "unbudgeted";

export type Variance = {
  kind: VarianceKind;
  /**
   * Signed, as it is shown: more than was agreed is positive. Rounded half up, on the side of its threshold on which it
   * is.
   */
  value: number;
  /** |variance| ÷ its threshold: what variances of different kinds are compared by. */
  ratio: number;
  /** Whether it is beyond its threshold, so that it must be explained. */
  beyond: boolean;
};

/** The variance of an achievement from its target; null in words and where nothing was measured: there is none. */
export function varianceOf(achievement: Achievement, thresholds: VarianceThresholds): Variance | null {
  const { indicator } = achievement;
  if (isWithoutNumber(achievement)) return null;
  if (typeof indicator.target !== "number") return null;
  const { target } = indicator;
  if (achievement.kind === "percentage") {
    const { percent, numerator, denominator } = achievement;
    const exact = minus(percentExactly(numerator, denominator), exactly(target));
    return variance("points", exact, nearest(minus(exactly(percent), exactly(target))), thresholds.points);
  }
  const { total } = achievement;
  if (target === 0) return variance("units", exactly(total), total, thresholds.zeroTarget);
  const exact = minus(percentExactly(total, target), exactly(100));
  const shown = nearest(minus(exactly(shareOfTarget(total, target, thresholds)), exactly(100)));
  return variance("relative", exact, shown, thresholds.relativePercent);
}

/**
 * The variance of what was spent from a budget. Where nothing was budgeted, anything spent must be explained.
 * @param actual, budget minor units of one currency
 */
export function budgetVariance(actual: number, budget: number, thresholds: VarianceThresholds): Variance {
  if (budget === 0) return variance("unbudgeted", exactly(actual), actual, 0);
  const { budgetPercent } = thresholds;
  const exact = minus(percentExactly(actual, budget), exactly(100));
  const judgedBy = [exactly(0), exactly(budgetPercent), exactly(-budgetPercent)];
  return variance("budget", exact, rounded(exact, decimalsFor(exact, judgedBy, 1)), budgetPercent);
}

/** The achievement that is farthest beyond, or nearest to, its threshold; null when none is off its target. */
export function largestVariance(
  achievements: readonly Achievement[],
  thresholds: VarianceThresholds,
): {
  achievement: Achievement;
  variance: Variance /** Name of the field that says why. */;
  field: string;
} | null {
  const off = achievements.flatMap((achievement) => {
    const found = varianceOf(achievement, thresholds);
    const field = fieldOf(achievement.indicator, "explanation");
    return found && found.ratio > 0 ? [{ achievement, variance: found, field }] : [];
  });
  const [first, ...others] = off;
  if (!first) return null;
  return others.reduce((most, one) => (one.variance.ratio > most.variance.ratio ? one : most), first);
}

/** The verdict comes from what is exact; what is shown never contradicts it. */
function variance(kind: VarianceKind, exact: Ratio, shown: number, threshold: number): Variance {
  const far = size(exact);
  const beyond = compare(far, exactly(threshold)) > 0;
  return { kind, value: shown, ratio: ratioTo(far, threshold), beyond };
}

function ratioTo(far: Ratio, threshold: number): number {
  if (far.over === 0n) return 0;
  return threshold === 0 ? Number.POSITIVE_INFINITY : nearest(divided(far, exactly(threshold)));
}
