import { createRequire } from "node:module";
import Holidays from "date-holidays";
import { daysLater } from "../../../shared/domain/organisation/business-days.ts";

type Named = { day: string; name: { en: string; fr: string } };

const { version } = createRequire(import.meta.url)("date-holidays/package.json") as { version: string };

/** The library that knows them, as each year that was loaded says it. */
export const source = { name: "date-holidays", version };

const aDay = 24 * 60 * 60 * 1000;

/**
 * The public holidays of a country, or of a part of it (ISO 3166-2 without the country), in a year: each day of those that last
 * several, those in lieu among them. Dates that are seen in the sky are reckoned, and can be off by a day: an office corrects them.
 * @returns by their day; null where the library does not know the place
 */
export function holidaysOf(country: string, region: string | undefined, year: number): Named[] | null {
  const of = new Holidays();
  of.init(country, ...(region === undefined ? [] : [region]));
  const places = new Holidays();
  if (!(country in places.getCountries())) return null;
  if (region !== undefined && !(region in (places.getStates(country) ?? {}))) return null;
  const names = new Map(of.getHolidays(year, "fr").map(({ rule, date, name }) => [`${rule} ${date}`, name]));
  const found = new Map<string, Named["name"]>();
  for (const { type, date, start, end, rule, name } of of.getHolidays(year, "en")) {
    if (type !== "public") continue;
    const first = date.slice(0, 10);
    const lasting = Math.max(1, Math.round((end.getTime() - start.getTime()) / aDay));
    for (let at = 0; at < lasting; at += 1) {
      const day = daysLater(first, at);
      if (!found.has(day) && day.startsWith(`${year}-`))
        found.set(day, { en: name, fr: names.get(`${rule} ${date}`) ?? name });
    }
  }
  return [...found].map(([day, name]) => ({ day, name })).sort((a, b) => a.day.localeCompare(b.day));
}
