import { countedIn } from "../../../shared/domain/organisation/office-time.ts";
import type { Organisation } from "../../../shared/domain/organisation/organisation.ts";
import { loadHolidays } from "../../../shared/usecases/calendars/keep-calendar.ts";
import { holidaysOf, source } from "./of-year.ts";

type Office = Organisation["offices"][number];

/** What came of an office and a year: how many days, and whether anything changed; `unknown`: the library does not know the place. */
export type YearLoaded = { office: Office; year: number } & (
  | { unknown: true }
  | { unknown: false; days: number; changed: boolean; begins: boolean }
);

/**
 * Brings the public holidays of some years into the calendars of offices, as days: the engine reads days, and never the library.
 * What an office corrected by its own list stays; a second time changes nothing.
 * @param wanted the offices that are meant; all of them where it is null
 */
export async function loadYears(
  deps: Parameters<typeof loadHolidays>[0],
  organisation: Organisation,
  wanted: readonly string[] | null,
  years: readonly number[],
): Promise<YearLoaded[]> {
  const loaded: YearLoaded[] = [];
  for (const office of organisation.offices.filter(({ id }) => wanted === null || wanted.includes(id)))
    for (const year of years) {
      const days = holidaysOf(office.country, office.region, year);
      if (days === null) loaded.push({ office, year, unknown: true });
      else {
        const begins = countedIn(organisation, office.id) === null && office.holidays === undefined;
        const changed = await loadHolidays(deps, office.id, { year, days, source });
        loaded.push({ office, year, unknown: false, days: days.length, changed, begins });
      }
    }
  return loaded;
}

/** The years of a range such as 2027-2029, or of one; null for what is none, or longer than ten. */
export function yearsIn(typed: string): number[] | null {
  const [, first, last = first] = /^(\d{4})(?:-(\d{4}))?$/.exec(typed.trim()) ?? [];
  const [from, to] = [Number(first), Number(last)];
  if (first === undefined || to < from || to - from > 9) return null;
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}
