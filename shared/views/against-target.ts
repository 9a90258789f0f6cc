import type { Bilingual } from "../../events/common.ts";
import type { Indicator } from "../domain/documents/agreement/framework.ts";
import type { Achievement } from "../domain/documents/report/achievement.ts";
import type { Lang } from "../i18n/index.ts";
import { messages, number, percent } from "../i18n/index.ts";

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

/** Puts an achievement beside its baseline and target: points for percentages, shares for counts, a rule for a zero target. */
export function againstTarget(lang: Lang, achievement: Achievement): AgainstTarget {
  const { indicator } = achievement;
  const agreed = {
    baseline: amountOf(lang, indicator, "baseline"),
    target: amountOf(lang, indicator, "target"),
  };
  if (achievement.kind === "qualitative")
    return { ...agreed, achieved: { text: achievement.words }, verdict: null, share: null };
  if (achievement.kind === "not-measured") {
    const { notMeasured } = messages(lang).report.results;
    return { ...agreed, achieved: { text: notMeasured }, verdict: null, share: null };
  }
  const isPercentage = achievement.kind === "percentage";
  const value = isPercentage ? achievement.percent : achievement.total;
  const { direction } = indicator;
  const target = typeof indicator.target === "number" ? indicator.target : 0;
  return {
    ...agreed,
    achieved: achievedOf(lang, achievement),
    verdict: verdictOn(lang, { value, target, direction, inPoints: isPercentage }),
    share:
      direction === "decrease" || target === 0 ? null : Math.min(100, Math.round((value / target) * 100)),
  };
}

/** What the agreement says of an indicator. */
export function amountOf(lang: Lang, indicator: Indicator, which: "baseline" | "target"): Amount {
  const value: number | Bilingual = indicator[which];
  if (typeof value !== "number") return { text: value[lang] };
  const format = indicator.measure === "percentage" ? percent : number;
  return { figure: format(lang, value), of: indicator.unit[lang] };
}

/** An amount in one line. */
export const inOneLine = (amount: Amount): string =>
  "text" in amount ? amount.text : `${amount.figure} ${amount.of}`;

function achievedOf(
  lang: Lang,
  achievement: Exclude<Achievement, { kind: "qualitative" | "not-measured" }>,
): Amount {
  const unit = achievement.indicator.unit[lang];
  if (achievement.kind !== "percentage") return { figure: number(lang, achievement.total), of: unit };
  const [numerator, denominator] = [
    number(lang, achievement.numerator),
    number(lang, achievement.denominator),
  ];
  const { fraction } = messages(lang).report.results;
  return { figure: percent(lang, achievement.percent), of: fraction({ unit, numerator, denominator }) };
}

type Measured = {
  value: number;
  target: number;
  direction: "increase" | "decrease" | "maintain";
  inPoints: boolean;
};

function verdictOn(lang: Lang, { value, target, direction, inPoints }: Measured): string {
  const { results } = messages(lang).report;
  const gap = number(lang, Math.abs(value - target));
  if (direction === "decrease") {
    if (value <= target) return results.reached;
    return inPoints ? results.pointsAbove({ points: gap }) : results.aboveCeiling({ by: gap });
  }
  if (value >= target) return direction === "maintain" ? results.kept : results.reached;
  if (inPoints) return results.pointsBelow({ points: gap });
  // Rounded down, so that a target is never said to be met in full before it is.
  return results.share({ percent: percent(lang, Math.floor((value / target) * 100)) });
}
