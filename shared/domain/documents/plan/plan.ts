import type { Bilingual } from "../../../../events/common.ts";

/** A strategic plan as adopted: the results and indicators that agreements contribute to. */
export type Plan = {
  id: string;
  title: Bilingual;
  /** First and last day, ISO 8601. */
  start: string;
  end: string;
  results: readonly {
    id: string;
    level: "ultimate" | "intermediate" | "immediate" | "output";
    statement: Bilingual;
    /** Codes of the rights served, such as CRC-19. */
    rights: readonly string[];
    indicators: readonly { id: string; title: Bilingual }[];
  }[];
};

/** The indicators of agreements that map to nothing in the plans they name: each must map, or say why not. */
export function unmappedIndicators(
  plans: readonly Plan[],
  agreement: {
    resultsFramework: readonly { indicators: readonly { id: string; planIndicator: string }[] }[];
  },
): string[] {
  const known = new Set(
    plans.flatMap((plan) => plan.results.flatMap((result) => result.indicators.map(({ id }) => id))),
  );
  const indicators = agreement.resultsFramework.flatMap((result) => result.indicators);
  return indicators.filter(({ planIndicator }) => !known.has(planIndicator)).map(({ id }) => id);
}
