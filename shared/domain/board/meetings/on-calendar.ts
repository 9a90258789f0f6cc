import type { StoredEntry } from "../../../../events/entry.ts";

/** What makes a meeting be at another time or place, or not at all; a correction may, of an adjournment. */
const movedBy: ReadonlySet<string> = new Set([
  "meeting-convened",
  "meeting-moved",
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

/** For how long a meeting stands in a calendar: its notice says when it begins, and nobody when it ends. */
export const hoursHeld = 2;
