import { dayOf } from "../organisation/business-days.ts";
import type { Organisation, TermOfOffice } from "../organisation/organisation.ts";

/** What is read of an organisation to know who holds which role on its day. */
export type Offices = Pick<Organisation, "roster" | "terms" | "timeZone">;

/**
 * Who holds which role at an instant (ISO 8601 UTC): by the dates of the term, in the head office’s time zone, whether or not the role
 * was given or taken on the very day.
 */
export const inOffice = (offices: Offices, now: string): Organisation["roster"] =>
  inOfficeOn(offices, [dayOf(now, offices.timeZone)]);

/** Who holds which role on one of several days at least (ISO 8601), by the dates of the term. */
export const inOfficeOn = (
  { roster, terms }: Pick<Offices, "roster" | "terms">,
  days: readonly string[],
): Organisation["roster"] =>
  terms
    ? Object.fromEntries(
        Object.entries(roster).map(([role, holders]) => [
          role,
          holders.filter((person) => days.some((day) => isWithin(terms[role]?.[person], day))),
        ]),
      )
    : roster;

const isWithin = (term: TermOfOffice | undefined, today: string): boolean =>
  term === undefined ||
  ((term.from === null || term.from <= today) && (term.until === null || term.until >= today));
