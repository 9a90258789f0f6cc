import type { CalendarEvent } from "../../../events/calendars.ts";
import { type StoredEntry, upcastCalendar } from "../../../events/entry.ts";
import { hashOf } from "../audit/hash.ts";
import type { ChainEnd } from "../audit/seal.ts";
import type { Result } from "../result.ts";
import { ok, refuse } from "../result.ts";

/** The stream of an office’s calendar. No document’s id begins with "_", so that the two never meet. */
const prefix = "_calendar.";

export const streamOfCalendar = (office: string): string => `${prefix}${office}`;

/** The office whose calendar a stream is; null for any other. */
export const officeOfStream = (stream: string): string | null =>
  stream.startsWith(prefix) ? stream.slice(prefix.length) : null;

/** The days on which an office does not work, besides its weekends, as the events of its calendar made them. */
export type OfficeCalendar = {
  /** Public holidays by their day (ISO 8601), with what they are called. */
  holidays: Readonly<Record<string, { en: string; fr: string }>>;
  /** Where they came from last; null while none were loaded. */
  source: { name: string; version: string } | null;
  /** Days of the office’s own list, and the number of the entry that has their words. */
  closed: Readonly<Record<string, number>>;
  /** Public holidays that the office does not keep. */
  opened: readonly string[];
};

export const noCalendar: OfficeCalendar = { holidays: {}, source: null, closed: {}, opened: [] };

/** The next state after an event: pure, and the only way that a calendar changes. `entry`: the event’s own number. */
export function evolveCalendar(
  calendar: OfficeCalendar,
  event: CalendarEvent,
  entry: number,
): OfficeCalendar {
  switch (event.type) {
    case "holidays-loaded": {
      const { year, days, source } = event.facts;
      const others = Object.entries(calendar.holidays).filter(([day]) => !day.startsWith(`${year}-`));
      const loaded = days.map(({ day, name }) => [day, name] as const);
      return { ...calendar, source, holidays: Object.fromEntries([...others, ...loaded].sort(byDay)) };
    }
    case "days-closed": {
      const { days } = event.facts;
      const closed = { ...calendar.closed, ...Object.fromEntries(days.map((day) => [day, entry])) };
      const sorted = Object.fromEntries(Object.entries(closed).sort(byDay));
      return { ...calendar, closed: sorted, opened: calendar.opened.filter((day) => !days.includes(day)) };
    }
    case "days-opened": {
      const { days } = event.facts;
      const left = Object.entries(calendar.closed).filter(([day]) => !days.includes(day));
      const kept = days.filter((day) => day in calendar.holidays && !calendar.opened.includes(day));
      return { ...calendar, closed: Object.fromEntries(left), opened: [...calendar.opened, ...kept].sort() };
    }
  }
}

const byDay = ([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number =>
  one.localeCompare(other);

/** The days (ISO 8601) on which an office does not work, in their order. */
export const daysOff = ({ holidays, closed, opened }: OfficeCalendar): string[] =>
  [
    ...new Set([...Object.keys(holidays).filter((day) => !opened.includes(day)), ...Object.keys(closed)]),
  ].sort();

/** Rebuilds a calendar and the end of its chain from its entries, in order: what its head must equal (I3). */
export function foldCalendar(entries: readonly StoredEntry[]): { calendar: OfficeCalendar; chain: ChainEnd } {
  let calendar = noCalendar;
  let chain: ChainEnd = { number: 0, hash: null };
  for (const entry of entries) {
    calendar = evolveCalendar(calendar, upcastCalendar(entry).event, entry.number);
    chain = { number: entry.number, hash: hashOf(entry) };
  }
  return { calendar, chain };
}

/** A day that an office closes, and what it is called there; null where nobody says. */
export type ClosedDay = { day: string; name: string | null };

/** What is done to a calendar: by somebody, or by the operation that loads a year’s public holidays. */
export type CalendarCommand =
  | { name: "load"; facts: Extract<CalendarEvent, { type: "holidays-loaded" }>["facts"] }
  | { name: "close"; days: readonly string[]; wordsCommitment: string | null; by: string }
  | { name: "open"; day: string; by: string };

export type CalendarRefusal = { code: "closed-already" | "open-already" | "too-many"; limit?: number };

/** Days of an office’s own list at most: two for each week, over ten years. */
const mostDaysClosed = 1000;

/** What a command comes to: nothing where it says nothing new. */
export function decideCalendar(
  calendar: OfficeCalendar,
  command: CalendarCommand,
): Result<CalendarEvent[], CalendarRefusal> {
  switch (command.name) {
    case "load": {
      const { facts } = command;
      const after = evolveCalendar(calendar, { type: "holidays-loaded", facts }, 0);
      return ok(hashOf(after) === hashOf(calendar) ? [] : [{ type: "holidays-loaded", facts }]);
    }
    case "close": {
      const { wordsCommitment, by } = command;
      const off = new Set(daysOff(calendar));
      const days = command.days.filter((day) => !off.has(day));
      if (days.length === 0) return refuse({ code: "closed-already" });
      if (Object.keys(calendar.closed).length + days.length > mostDaysClosed)
        return refuse({ code: "too-many", limit: mostDaysClosed });
      return ok([{ type: "days-closed", facts: { days, wordsCommitment, by } }]);
    }
    case "open": {
      const { day, by } = command;
      if (!daysOff(calendar).includes(day)) return refuse({ code: "open-already" });
      return ok([{ type: "days-opened", facts: { days: [day], by } }]);
    }
  }
}
