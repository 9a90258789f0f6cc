import type { Bilingual } from "../../../../events/common.ts";
import type { Indicator } from "../agreement/framework.ts";
import type { Basis } from "./basis.ts";
import type { Content, Values } from "./content.ts";
import { fieldOf, notMeasured, partsOf } from "./sections/indicators.ts";

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
      /** In percent, to one decimal, rounded away from the target: none is said to be reached before it is. */
      percent: number;
      groups: readonly GroupShare[];
    }
  | { kind: "count-by-sex"; girls: number; boys: number; unknown: number; total: number }
  | { kind: "count"; total: number }
  | { kind: "qualitative"; words: string }
  | { kind: "not-measured"; reason: string }
);

/** What a content says of each indicator of its basis, in the framework's order. */
export const achievements = (basis: Basis, { values }: Content): Achievement[] =>
  basis.indicators.map(
    (indicator) => achievementOf(indicator, values) ?? { indicator, kind: "not-measured", reason: "" },
  );

/** What values say of an indicator; null while one that it is computed from is missing, or there is nobody to count. */
export function achievementOf(indicator: Indicator, values: Values): Achievement | null {
  const text = (part: string) => values[fieldOf(indicator, part)];
  const number = (part: string) => {
    const value = text(part);
    return typeof value === "number" ? value : Number.NaN;
  };
  if (text("measured") === notMeasured)
    return { indicator, kind: "not-measured", reason: String(text("reason") ?? "") };
  switch (indicator.measure) {
    case "percentage":
      return percentageOf(indicator, number);
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

type Percentage = Extract<Indicator, { measure: "percentage" }>;

/** The groups share nobody, so that the whole is the sum of their numerators over the sum of their denominators. */
function percentageOf(indicator: Percentage, number: (part: string) => number): Achievement | null {
  const counted = partsOf(indicator).map(({ numerator, denominator }) => [
    number(numerator),
    number(denominator),
  ]) as [number, number][];
  const sum = (which: 0 | 1) => counted.reduce((total, pair) => total + pair[which], 0);
  const [numerator, denominator] = [sum(0), sum(1)];
  if (Number.isNaN(numerator) || !(denominator > 0)) return null;
  const groups = indicator.groups.map(({ id, label }, index) => {
    const [over = 0, under = 0] = counted[index] ?? [];
    const percent = under === 0 ? null : percentOf(indicator, over, under);
    return { id, label, numerator: over, denominator: under, percent };
  });
  const percent = percentOf(indicator, numerator, denominator);
  return { indicator, kind: "percentage", numerator, denominator, percent, groups };
}

function percentOf({ direction }: Indicator, numerator: number, denominator: number): number {
  const inTenths = (numerator * 1_000) / denominator;
  return (direction === "decrease" ? Math.ceil(inTenths) : Math.floor(inTenths)) / 10;
}
