import type { VarianceThresholds } from "../agreement/framework.ts";
import type { Achievement } from "./achievement.ts";
import { fieldOf } from "./sections/indicators.ts";

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
  /** Signed: more than was agreed is positive. Percentages and points to one decimal, rounded away from zero. */
  value: number;
  /** |variance| ÷ its threshold: what variances of different kinds are compared by. */
  ratio: number;
  /** Whether it is beyond its threshold, so that it must be explained. */
  beyond: boolean;
};

/** The variance of an achievement from its target; null in words and where nothing was measured: there is none. */
export function varianceOf(achievement: Achievement, thresholds: VarianceThresholds): Variance | null {
  const { indicator } = achievement;
  if (achievement.kind === "not-measured" || achievement.kind === "qualitative") return null;
  if (typeof indicator.target !== "number") return null;
  const { target } = indicator;
  if (achievement.kind === "percentage")
    // The percentage as it is reported, to one decimal, so that what is shown is what was compared.
    return variance("points", Math.round((achievement.percent - target) * 10) / 10, thresholds.points);
  const { total } = achievement;
  if (target === 0) return variance("units", total, thresholds.zeroTarget);
  return variance("relative", ((total - target) / target) * 100, thresholds.relativePercent);
}

/**
 * The variance of what was spent from a budget. Where nothing was budgeted, anything spent must be explained.
 * @param actual, budget minor units of one currency
 */
export function budgetVariance(actual: number, budget: number, thresholds: VarianceThresholds): Variance {
  if (budget === 0) return variance("unbudgeted", actual, 0);
  return variance("budget", ((actual - budget) / budget) * 100, thresholds.budgetPercent);
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

/** Floating-point noise: what is no farther than this from a threshold is on it. */
const noise = 1e-9;

function variance(kind: VarianceKind, exact: number, threshold: number): Variance {
  const size = Math.abs(exact);
  const beyond = size > threshold + noise;
  const inTenths = Math.ceil(size * 10 - noise * 10) / 10;
  const shown = kind === "units" || kind === "unbudgeted" ? size : inTenths;
  return { kind, value: shown === 0 ? 0 : Math.sign(exact) * shown, ratio: ratioOf(size, threshold), beyond };
}

function ratioOf(size: number, threshold: number): number {
  if (size === 0) return 0;
  return threshold === 0 ? Number.POSITIVE_INFINITY : size / threshold;
}
