import type { Bilingual } from "../../../../events/common.ts";
import type { Aggregate } from "../../framework/aggregate.ts";
import type { Titled } from "../public-basis.ts";

/**
 * An agreement whose report on the year is not in, as far as its reader may know of it.
 *
 * | why | what |
 * |---|---|
 * | none | there is no report of it on that year |
 * | to-open | it is still to be opened |
 * | under-way | it is written, decided on, or with its donor |
 * | not-coming | it was withdrawn, or refused |
 */
export type Missing = {
  agreement: { id: string; title: Bilingual } | null;
  why: "none" | "to-open" | "under-way" | "not-coming";
  period: { start: string; end: string } | null;
};

/** What is proposed of an indicator of the organisation's own report on a year. */
export type Proposal = Aggregate & {
  /** Where its figures come from, as the content keeps it. */
  origin: string;
  /** What each report that is named is called, by its id; and which of them everybody can open. */
  reports: ReadonlyMap<string, { about: Titled; isPublished: boolean }>;
  missing: readonly Missing[];
  /** How many agreements contribute to the indicator in that year. */
  contributors: number;
  /** Whether there are more reports than were looked at. */
  isCut: boolean;
};
