import type { Indicator } from "../agreement/framework.ts";
import type { Basis } from "./basis.ts";
import type { Content } from "./content.ts";

/** What was achieved on one indicator in the period, beside the indicator with its target. */
export type Achievement = { indicator: Indicator } & (
  | {
      kind: "percentage";
      numerator: number;
      denominator: number /** In percent, to one decimal, rounded away from the target: none is said to be reached before it is. */;
      percent: number;
    }
  | { kind: "count-by-sex"; girls: number; boys: number; unknown: number; total: number }
  | { kind: "count"; total: number }
  | { kind: "qualitative"; words: string }
);

/** What a content says of each indicator of its basis, in the framework's order. */
export const achievements = (basis: Basis, content: Content): Achievement[] =>
  basis.indicators.map((indicator) => achievementOf(indicator, content));

function achievementOf(indicator: Indicator, content: Content): Achievement {
  const value = (part: string) => content.values[`${indicator.id}.${part}`];
  const number = (part: string) => Number(value(part) ?? 0);
  switch (indicator.measure) {
    case "percentage": {
      const [numerator, denominator] = [number("numerator"), number("denominator")];
      const inTenths = (numerator * 1_000) / denominator;
      const percent = (indicator.direction === "decrease" ? Math.ceil(inTenths) : Math.floor(inTenths)) / 10;
      return { indicator, kind: "percentage", numerator, denominator, percent };
    }
    case "count-by-sex": {
      const [girls, boys, unknown] = [number("girls"), number("boys"), number("unknown")];
      return { indicator, kind: "count-by-sex", girls, boys, unknown, total: girls + boys + unknown };
    }
    case "count":
      return { indicator, kind: "count", total: number("total") };
    case "qualitative":
      return { indicator, kind: "qualitative", words: String(value("words") ?? "") };
  }
}
