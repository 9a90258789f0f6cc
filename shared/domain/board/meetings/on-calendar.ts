import type { StoredEntry } from "../../../../events/entry.ts";
import { isToADay } from "./adjourned.ts";
import type { Meeting } from "./state.ts";

/** What makes a meeting be at another time or place, or not at all; a correction may, of an adjournment. */
const movedBy: ReadonlySet<string> = new Set([
  "meeting-convened",
  "meeting-moved",
  "members-changed",
  "meeting-cancelled",
  "meeting-adjourned",
  "entry-corrected",
]);

/**
 * How often a meeting came to stand otherwise in calendars, and when it last did (instant, ISO 8601 UTC).
 * @param entries of its stream, in order: the only place that says it
 */
export function onCalendar(entries: readonly StoredEntry[]): { sequence: number; stampedAt: string } {
  const [first, ...more] = entries.filter(({ type }) => movedBy.has(type));
  return { sequence: more.length, stampedAt: (more.at(-1) ?? first)?.at ?? new Date(0).toISOString() };
}

/** Whether a meeting stands in no calendar: it was cancelled, or adjourned to a day that is still to be told. */
export const isOffCalendar = (meeting: Pick<Meeting, "status" | "lines">): boolean =>
  meeting.status === "cancelled" || (meeting.status === "adjourned" && !isToADay(meeting));

/** The day (instant, ISO 8601 UTC) of the last adjournment that was corrected: as calendars have it; null where none was. */
export function dayWithdrawn(entries: readonly StoredEntry[]): string | null {
  const corrected = new Set(
    entries.flatMap(({ type, facts }) => (type === "entry-corrected" ? [facts["entry"]] : [])),
  );
  const gone = entries.findLast(
    ({ type, number, facts }) =>
      type === "meeting-adjourned" && typeof facts["to"] === "string" && corrected.has(number),
  );
  return gone ? String(gone.facts["to"]) : null;
}

/** For how long a meeting stands in a calendar: its notice says when it begins, and nobody when it ends. */
export const hoursHeld = 2;
