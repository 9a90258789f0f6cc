import type { Variance } from "../domain/framework/variance.ts";
import type { Lang } from "../i18n/index.ts";
import { figure, messages, percent } from "../i18n/index.ts";

/** A variance in words: how far, which way, of what. */
export function varianceInWords(lang: Lang, { kind, value }: Variance): string {
  const t = messages(lang).report.variance;
  if (value === 0) return t.none;
  const size = Math.abs(value);
  const way = value > 0 ? t.above : t.below;
  switch (kind) {
    case "relative":
      return t.relative({ percent: percent(lang, size), way });
    case "points":
      return t.points({ count: size, points: figure(lang, size), way });
    case "units":
      return t.units({ units: figure(lang, size) });
    case "budget":
      return t.ofBudget({ percent: percent(lang, size), way });
    case "unbudgeted":
      return t.unbudgeted;
  }
}

/** Whether a variance has to be explained, in words. */
export const thresholdInWords = (lang: Lang, { beyond }: Variance): string => {
  const t = messages(lang).report.variance;
  return beyond ? t.explain : t.within;
};
