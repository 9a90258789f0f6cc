import type { Bilingual } from "../../../events/common.ts";
import type { Ratio } from "../figures/ratio.ts";
import { decimalsFor, decimalsOf, exactly, minus, quotient, rounded, times } from "../figures/ratio.ts";
import type { Values } from "../typed/values.ts";
import type { Indicator, Percentage, VarianceThresholds } from "./framework.ts";
import { fieldOf, notMeasured, partsOf } from "./measured.ts";

/** What one group of a percentage came to; `percent` is null for a group in which there was nobody. */
type GroupShare = {
  id: string;
  label: Bilingual;
  numerator: number;
  denominator: number;
  percent: number | null;
};

/** What was achieved on one indicator in the period, beside the indicator with its target. */
export type Achievement = { indicator: Indicator } & (
  | {
      kind: "percentage";
      /** Sums over all groups. Percentages themselves are never summed, nor is their mean taken. */
      numerator: number;
      denominator: number;
      /** In percent, as it is shown: rounded half up, on the side of its target on which it is. */
      percent: number;
      groups: readonly GroupShare[];
    }
  | { kind: "count-by-sex"; girls: number; boys: number; unknown: number; total: number }
  | { kind: "count"; total: number }
  | { kind: "qualitative"; words: string }
  | { kind: "not-measured"; reason: string }
  /** In public alone: the number is so small that somebody could be recognised by it. */
  | { kind: "withheld" }
);

/** Whether an achievement has no number of its own that could be beside a target. */
export const isWithoutNumber = (
  achievement: Achievement,
): achievement is Extract<Achievement, { kind: "qualitative" | "not-measured" | "withheld" }> =>
  ["qualitative", "not-measured", "withheld"].includes(achievement.kind);

/**
 * What values say of an indicator; null while one that it is computed from is missing, or there is nobody to count.
 * @param thresholds on whose right side a percentage is shown
 */
export function achievementOf(
  indicator: Indicator,
  values: Values,
  thresholds?: VarianceThresholds,
): Achievement | null {
  const text = (part: string) => values[fieldOf(indicator, part)];
  const number = (part: string) => {
    const value = text(part);
    return typeof value === "number" ? value : Number.NaN;
  };
  if (text("measured") === notMeasured)
    return { indicator, kind: "not-measured", reason: String(text("reason") ?? "") };
  switch (indicator.measure) {
    case "percentage":
      return percentageOf(indicator, number, thresholds);
    case "count-by-sex": {
      const [girls, boys, unknown] = [number("girls"), number("boys"), number("unknown")];
      const total = girls + boys + unknown;
      return Number.isNaN(total) ? null : { indicator, kind: "count-by-sex", girls, boys, unknown, total };
    }
    case "count": {
      const total = number("total");
      return Number.isNaN(total) ? null : { indicator, kind: "count", total };
    }
    case "qualitative": {
      const words = text("words");
      return words === undefined ? null : { indicator, kind: "qualitative", words: String(words) };
    }
  }
}

/** The groups share nobody, so that the whole is the sum of their numerators over the sum of their denominators. */
function percentageOf(
  indicator: Percentage,
  number: (part: string) => number,
  thresholds: VarianceThresholds | undefined,
): Achievement | null {
  const counted = partsOf(indicator).map(({ numerator, denominator }) => [
    number(numerator),
    number(denominator),
  ]) as [number, number][];
  const sum = (which: 0 | 1) => counted.reduce((total, pair) => total + pair[which], 0);
  const [numerator, denominator] = [sum(0), sum(1)];
  if (Number.isNaN(numerator) || !(denominator > 0)) return null;
  const groups = indicator.groups.map(({ id, label }, index) => {
    const [over = 0, under = 0] = counted[index] ?? [];
    const percent = under === 0 ? null : shown(percentExactly(over, under), [], 1);
    return { id, label, numerator: over, denominator: under, percent };
  });
  const percent = percentShown(indicator, numerator, denominator, thresholds);
  return { indicator, kind: "percentage", numerator, denominator, percent, groups };
}

/** One number in percent of another, exactly. */
export const percentExactly = (over: number, under: number): Ratio => times(quotient(over, under), 100);

/** Everybody and nobody are never rounded to. */
const shown = (percent: Ratio, judgedBy: readonly Ratio[], least: number): number =>
  rounded(percent, decimalsFor(percent, [exactly(0), exactly(100), ...judgedBy], least));

const percentShown = (
  { target }: Percentage,
  numerator: number,
  denominator: number,
  thresholds: VarianceThresholds | undefined,
): number =>
  shown(
    percentExactly(numerator, denominator),
    around(target, thresholds?.points ?? 0),
    Math.max(1, decimalsOf(target)),
  );

/**
 * A count in percent of a target above zero, as it is shown: rounded half up, on the side of the target and of the
 * threshold on which it is. Less 100 it is the variance, so that both add up.
 */
export function shareOfTarget(total: number, target: number, thresholds?: VarianceThresholds): number {
  const share = percentExactly(total, target);
  return rounded(
    share,
    decimalsFor(share, [exactly(0), ...around(100, thresholds?.relativePercent ?? 0)], 1),
  );
}

/** A number and what is as far from it as a threshold, on both sides. */
const around = (middle: number, threshold: number): Ratio[] => [
  exactly(middle),
  minus(exactly(middle), exactly(threshold)),
  minus(exactly(middle), exactly(-threshold)),
];
