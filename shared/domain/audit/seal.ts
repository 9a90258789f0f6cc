import type { CalendarEvent } from "../../../events/calendars.ts";
import type { StoredEntry } from "../../../events/entry.ts";
import { currentVersion } from "../../../events/entry.ts";
import type { DocumentEvent } from "../../../events/facts.ts";
import type { MeetingEvent } from "../../../events/meetings.ts";
import type { PersonEvent } from "../../../events/people.ts";
import { hashOf } from "./hash.ts";

/** Where a stream's chain of entries ends: the number and hash of the last one. */
export type ChainEnd = { number: number; hash: string | null };

/**
 * Makes the entries for events that follow the end of a chain: numbered without gap, each naming the hash of the one
 * before it.
 * @param at instant of the commit, ISO 8601 UTC
 */
export function seal(
  documentId: string,
  end: ChainEnd,
  events: readonly (DocumentEvent | PersonEvent | MeetingEvent | CalendarEvent)[],
  at: string,
): { entries: StoredEntry[]; end: ChainEnd } {
  const entries: StoredEntry[] = [];
  let { number, hash } = end;
  for (const event of events) {
    number += 1;
    const entry: StoredEntry = {
      format: 1,
      documentId,
      number,
      type: event.type,
      version: currentVersion(event.type),
      at,
      previous: hash,
      facts: event.facts,
    };
    hash = hashOf(entry);
    entries.push(entry);
  }
  return { entries, end: { number, hash } };
}
