import type { Bilingual } from "../../../events/common.ts";
import { daysLater, monthsLater } from "../organisation/business-days.ts";
import type { Organisation } from "../organisation/organisation.ts";
import { inOfficeOn } from "./in-office.ts";

/** The end of somebody's term (ISO 8601). */
type Ending = { person: string; until: string };

/** What of the seats of a board, and of the terms on file of its directors, somebody is to see to. */
export type BoardTerms = {
  /** How many seats of the number that is fixed are vacant, and who fills them; null where none is, or the number is not fixed. */
  vacant: { seats: number; of: number; filledBy: "directors" | "members" | null; source: Bilingual } | null;
  /** Whose term is over, and who hold the role still. */
  over: Ending[];
  /** Whose term ends soon. */
  ending: Ending[];
  /** Whose term is longer on file than the by-laws say, with the day on which it ends at the latest. */
  tooLong: (Ending & { latest: string })[];
  /** Of whom no end is on file; and whether that is so of all of several directors, since no term of theirs was ever entered. */
  endless: string[];
  isNoneOnFile: boolean;
  /** For how many years a director is elected, and by which rule. */
  years: number;
  source: Bilingual;
};

/** So many days ahead it is said that a term ends: an election takes a notice, and a meeting. */
const saidDaysAhead = 60;

/**
 * What is to be seen to of the seats and terms of a board on a day (ISO 8601). Below the least number of directors its vacancies are
 * said elsewhere, with whether they can still decide (`shortBoard`).
 * @returns null where there is nothing
 */
export function boardTerms(
  organisation: Pick<Organisation, "bylaws" | "roster" | "terms">,
  today: string,
): BoardTerms | null {
  const { directors: rule, quorum, vacancies } = organisation.bylaws;
  const { role, seats, termYears: years, source } = rule;
  const inOffice = inOfficeOn(organisation, [today])[role]?.length ?? 0;
  const fixed = typeof quorum.of === "number" ? quorum.of : null;
  const of = fixed ?? (seats.atLeast === seats.atMost ? seats.atMost : null);
  const isVacant = of !== null && inOffice < of && inOffice >= seats.atLeast;
  const found: BoardTerms = {
    vacant: isVacant
      ? {
          ...{ seats: of - inOffice, of, filledBy: vacancies?.filledBy ?? null },
          source: vacancies?.source ?? source,
        }
      : null,
    ...{ over: [], ending: [], tooLong: [], endless: [], isNoneOnFile: false, years, source },
  };
  const all = organisation.roster[role] ?? [];
  for (const person of all) {
    const { from = null, until = null } = organisation.terms?.[role]?.[person] ?? {};
    const latest = monthsLater(from ?? today, 12 * years);
    if (until === null) found.endless.push(person);
    else if (until < today) found.over.push({ person, until });
    else if (until > latest) found.tooLong.push({ person, until, latest });
    else if (until <= daysLater(today, saidDaysAhead)) found.ending.push({ person, until });
  }
  found.isNoneOnFile = all.length > 1 && found.endless.length === all.length;
  const lists = [found.over, found.ending, found.tooLong, found.endless];
  return found.vacant !== null || lists.some((list) => list.length > 0) ? found : null;
}
