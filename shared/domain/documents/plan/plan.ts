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
