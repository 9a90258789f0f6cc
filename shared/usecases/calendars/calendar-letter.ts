import { lackingByKeeper } from "../../domain/calendars/keepers.ts";
import { hasDesk } from "../../domain/links/desk.ts";
import { dayOf } from "../../domain/organisation/business-days.ts";
import type { Contact, Organisation, Person } from "../../domain/organisation/organisation.ts";
import type { EffectOf } from "../../domain/outbox/effect.ts";
import type { Directory } from "../../ports/reading.ts";

/** The mail to whoever keeps calendars that lack the holidays of a year, before it is put in words. It bears no link of its own. */
export type CalendarLetter = {
  to: "keeper";
  organisation: Organisation;
  person: Person;
  contact: Contact;
  year: number;
  /** Where the offices are whose calendars lack it, in the order of the organisation. */
  cities: string[];
};

/**
 * What is to be told to whoever keeps calendars, as they stand now; null where none of theirs lacks that year any more, or they have no
 * desk on which to find them.
 * @param now instant, ISO 8601 UTC
 */
export async function calendarLetterFor(
  { directory }: { directory: Pick<Directory, "organisation" | "person"> },
  { person: id, year }: EffectOf<"calendar-mail">,
  now: string,
): Promise<CalendarLetter | null> {
  const [known, organisation] = await Promise.all([directory.person(id), directory.organisation()]);
  if (!known || !hasDesk(known.person, now)) return null;
  const today = dayOf(now, organisation.timeZone);
  const lacking = lackingByKeeper(organisation, today).find((one) => one.person === id && one.year === year);
  return lacking
    ? { to: "keeper", organisation, ...known, year, cities: lacking.offices.map(({ city }) => city) }
    : null;
}
