import { dayOf } from "../organisation/business-days.ts";
import type { Organisation, TermOfOffice } from "../organisation/organisation.ts";

/** What is read of an organisation to know who holds which role on its day; and which of them are of its directors alone. */
export type Offices = Pick<Organisation, "roster" | "terms" | "timeZone"> & { bylaws: Seating };

/** By which roles people sit on the board and on its committees. */
type Seating = { directors: { role: string }; committees: readonly { role: string }[] };

/**
 * Who holds which role at an instant (ISO 8601 UTC): by the dates of the term, in the head office’s time zone, whether or not the role
 * was given or taken on the very day. On committees sit directors alone (CNCA s. 138(1)): whoever is none on that day sits on none.
 */
export const inOffice = (offices: Offices, now: string): Organisation["roster"] =>
  seatedOn(offices, [dayOf(now, offices.timeZone)]);

/** The same of one of several days at least (ISO 8601): of each of them who was a director on it. */
export function seatedOn(
  offices: Omit<Offices, "timeZone">,
  days: readonly string[],
): Organisation["roster"] {
  const { directors, committees } = offices.bylaws;
  const held = inOfficeOn(offices, days);
  const onDays = days.map((day) => inOfficeOn(offices, [day]));
  const seats = committees.map(({ role }) => [
    role,
    (held[role] ?? []).filter((one) =>
      onDays.some((on) => on[role]?.includes(one) && on[directors.role]?.includes(one)),
    ),
  ]);
  return { ...held, ...Object.fromEntries(seats) };
}

/** Who holds which role on one of several days at least (ISO 8601), by the dates of the term alone. */
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
