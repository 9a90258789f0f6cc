import type { Bilingual } from "../../../../events/common.ts";
import { type Aggregate, termsOf } from "../../framework/aggregate.ts";
import type { Indicator } from "../../framework/framework.ts";
import { sumOfTerms, type Term } from "../../framework/origin.ts";
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
  /** Whether the sum stays inside, for what could be had from it of reports that are not published. */
  isTelling: boolean;
  /** How many agreements contribute to the indicator in that year. */
  contributors: number;
  /** Whether there are more reports than were looked at. */
  isCut: boolean;
};

/** An indicator of which reports are final now that are not in the sum which is kept: the sums, and those reports. */
export type Since = {
  indicator: Indicator;
  before: readonly number[] | null;
  now: readonly number[];
  /** Those that may be named. */
  reports: readonly { id: string; about: Titled; isPublished: boolean }[];
  /** How many more there are that may not. */
  others: number;
};

/** @param kept the terms of the sum as it is kept. @returns null where no report came since */
export function sinceKept(indicator: Indicator, kept: readonly Term[], proposal: Proposal): Since | null {
  const { sum, reports } = proposal;
  if (sum === null) return null;
  const now = termsOf(proposal);
  const known = namesIn(kept);
  const came = [...namesIn(now)].filter((id) => !known.has(id));
  const others = Math.max(0, unnamedIn(now) - unnamedIn(kept));
  if (came.length + others === 0) return null;
  const named = came.flatMap((id) => {
    const one = reports.get(id);
    return one ? [{ id, ...one }] : [];
  });
  return { indicator, before: sumOfTerms(kept), now: sum, reports: named, others };
}

const namesIn = (terms: readonly Term[]): Set<string> => new Set(terms.flatMap(({ report }) => report ?? []));

const unnamedIn = (terms: readonly Term[]): number =>
  terms.reduce((sum, { report, count }) => sum + (report === null ? count : 0), 0);
