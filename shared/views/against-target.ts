import type { Bilingual } from "../../events/common.ts";
import { compare, exactly, minus, nearest } from "../domain/figures/ratio.ts";
import type { Achievement } from "../domain/framework/achievement.ts";
import { percentExactly, shareOfTarget } from "../domain/framework/achievement.ts";
import type { Indicator, VarianceThresholds } from "../domain/framework/framework.ts";
import type { Lang } from "../i18n/index.ts";
import { figure, messages, number, percent } from "../i18n/index.ts";
import { formFor } from "../i18n/plural.ts";
import { orMasked } from "./masked.ts";

/** A value in words: a figure and what it counts, or a text alone. */
export type Amount = { figure: string; of: string } | { text: string };

/** An achievement against its target. `share` (0 to 100, of the target) is there when a bar makes sense. */
type AgainstTarget = {
  achieved: Amount;
  baseline: Amount;
  target: Amount;
  verdict: string | null;
  share: number | null;
};

/**
 * Puts an achievement beside its baseline and target: points for percentages, shares for counts, a rule for a zero target.
 * @param thresholds those by which its variance is judged, so that what is said of both adds up
 */
export function againstTarget(
  lang: Lang,
  achievement: Achievement,
  thresholds: VarianceThresholds | null = null,
): AgainstTarget {
  const { indicator } = achievement;
  const agreed = {
    baseline: amountOf(lang, indicator, "baseline"),
    target: amountOf(lang, indicator, "target"),
  };
  if (achievement.kind === "qualitative")
    return { ...agreed, achieved: { text: orMasked(lang, achievement.words) }, verdict: null, share: null };
  if (achievement.kind === "not-measured" || achievement.kind === "withheld") {
    const { notMeasured, withheld } = messages(lang).report.results;
    const text = achievement.kind === "withheld" ? withheld : notMeasured;
    return { ...agreed, achieved: { text }, verdict: null, share: null };
  }
  const isPercentage = achievement.kind === "percentage";
  const value = isPercentage ? achievement.percent : achievement.total;
  const { direction } = indicator;
  const target = typeof indicator.target === "number" ? indicator.target : 0;
  return {
    ...agreed,
    achieved: achievedOf(lang, achievement),
    verdict: verdictOn(lang, { achievement, target, thresholds }),
    share:
      direction === "decrease" || target === 0 ? null : Math.min(100, Math.round((value / target) * 100)),
  };
}

/** What the agreement says of an indicator. */
export function amountOf(lang: Lang, indicator: Indicator, which: "baseline" | "target"): Amount {
  const value: number | Bilingual = indicator[which];
  if (typeof value !== "number") return { text: value[lang] };
  const format = indicator.measure === "percentage" ? percent : figure;
  return { figure: format(lang, value), of: unitOf(lang, indicator, value) };
}

/** The target of an indicator that was signed first, where an amendment moved it; null where none did. */
export const signedTarget = (lang: Lang, indicator: Indicator): Amount | null =>
  indicator.targetAsSigned === undefined
    ? null
    : amountOf(lang, { ...indicator, target: indicator.targetAsSigned } as Indicator, "target");

/**
 * What a count is of: "1 child", "0 enfant", "2 children"; "1 (children)" where an agreement on record does not say what one is
 * called. A percentage is of the same whatever it is.
 */
function unitOf(lang: Lang, { unit, unitOne, measure }: Indicator, count: number): string {
  const other = unit[lang];
  return measure === "percentage"
    ? other
    : formFor(lang, count, { one: unitOne?.[lang] ?? `(${other})`, other });
}

/** An amount in one line. */
export const inOneLine = (amount: Amount): string =>
  "text" in amount ? amount.text : `${amount.figure} ${amount.of}`;

function achievedOf(
  lang: Lang,
  achievement: Exclude<Achievement, { kind: "qualitative" | "not-measured" | "withheld" }>,
): Amount {
  const { indicator } = achievement;
  const unit = indicator.unit[lang];
  if (achievement.kind !== "percentage")
    return { figure: number(lang, achievement.total), of: unitOf(lang, indicator, achievement.total) };
  const [numerator, denominator] = [
    number(lang, achievement.numerator),
    number(lang, achievement.denominator),
  ];
  const { fraction } = messages(lang).report.results;
  return { figure: percent(lang, achievement.percent), of: fraction({ unit, numerator, denominator }) };
}

type Measured = {
  achievement: Exclude<Achievement, { kind: "qualitative" | "not-measured" | "withheld" }>;
  target: number;
  thresholds: VarianceThresholds | null;
};

/** The verdict comes from the exact numbers; the figures beside it are those that are shown. */
function verdictOn(lang: Lang, { achievement, target, thresholds }: Measured): string {
  const { results } = messages(lang).report;
  const { direction } = achievement.indicator;
  const isPercentage = achievement.kind === "percentage";
  const exact = isPercentage
    ? percentExactly(achievement.numerator, achievement.denominator)
    : exactly(achievement.total);
  const side = compare(exact, exactly(target));
  const isReached = direction === "decrease" ? side <= 0 : side >= 0;
  if (isReached) return direction === "maintain" ? results.kept : results.reached;
  const value = isPercentage ? achievement.percent : achievement.total;
  const gap = Math.abs(nearest(minus(exactly(value), exactly(target))));
  if (direction === "decrease")
    return isPercentage
      ? results.pointsAbove({ count: gap, points: figure(lang, gap) })
      : results.aboveCeiling({ by: figure(lang, gap) });
  if (isPercentage) return results.pointsBelow({ count: gap, points: figure(lang, gap) });
  return results.share({ percent: percent(lang, shareOfTarget(value, target, thresholds ?? undefined)) });
}
