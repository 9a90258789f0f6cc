import { upcastCalendar } from "../../../events/entry.ts";
import { firstBreak } from "../../domain/audit/chain.ts";
import type { Altered } from "../../domain/audit/commitments.ts";
import { foldCalendar, noCalendar, streamOfCalendar } from "../../domain/calendars/office.ts";
import type { CalendarLine, OfficeSeen } from "../../domain/calendars/seen.ts";
import type { Calendars } from "../../ports/calendars.ts";
import type { Alteration, Directory } from "../../ports/reading.ts";

/** Reads an office's calendar. The entries are folded anew: what is not what was recorded is shown to nobody, and operators are told. */
export async function readOffice(
  deps: {
    calendars: Pick<Calendars, "load" | "entries" | "words">;
    directory: Pick<Directory, "names">;
    tellAltered: (found: Alteration) => void;
  },
  office: string,
): Promise<OfficeSeen | Altered> {
  const { head } = await deps.calendars.load({ office });
  if (!head) return { calendar: noCalendar, called: {}, history: [], names: {} };
  const entries = (await deps.calendars.entries(office)).slice(0, head.chain.number);
  const stream = streamOfCalendar(office);
  const broken = firstBreak(stream, entries, head.chain);
  if (broken !== null) {
    deps.tellAltered({ documentId: stream, what: "entries", which: String(broken) });
    return "altered";
  }
  const { calendar } = foldCalendar(entries);
  const words = await deps.calendars.words(office, entries);
  const called = Object.entries(calendar.closed).flatMap(([day, number]): [string, string][] => {
    const said = words.get(number);
    const name = said === undefined || said === "altered" ? undefined : said.fields[day];
    return name === undefined ? [] : [[day, name]];
  });
  const history = entries.map((entry): CalendarLine => {
    const { type, facts } = upcastCalendar(entry).event;
    const { at } = entry;
    if (type === "holidays-loaded")
      return { what: "loaded", at, by: null, year: facts.year, days: facts.days.length };
    return { what: type === "days-closed" ? "closed" : "opened", at, by: facts.by, days: facts.days };
  });
  const people = history.flatMap(({ by }) => by ?? []);
  return {
    ...{ calendar, called: Object.fromEntries(called), history: history.toReversed() },
    names: people.length === 0 ? {} : await deps.directory.names(people),
  };
}
