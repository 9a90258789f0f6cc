import type { StoredEntry } from "../../../../events/entry.ts";
import { upcastMeeting } from "../../../../events/entry.ts";

/** Where an entry of a meeting names words that lie beside it. */
const commitments = ["noticeCommitment", "reasonCommitment", "titleCommitment", "wordsCommitment"];

/** The hash of the words that lie beside an entry; null where it has none. */
export function wordsNamedBy({ facts }: Pick<StoredEntry, "facts">): string | null {
  const found = commitments.map((name) => facts[name]).find((value) => typeof value === "string");
  return typeof found === "string" ? found : null;
}

/** The number of the entry of a change that names words; null where none does, and there is nothing to keep beside. */
export const entryNaming = (entries: readonly StoredEntry[], { hash }: { hash: string }): number | null =>
  entries.find((entry) => wordsNamedBy(entry) === hash)?.number ?? null;

/** The paths that were masked of the words beside each entry, by its number, as all entries of the meeting say. */
export function maskedIn(entries: readonly StoredEntry[]): ReadonlyMap<number, readonly string[]> {
  const masked = new Map<number, readonly string[]>();
  for (const stored of entries) {
    if (stored.type !== "words-masked") continue;
    const { event } = upcastMeeting(stored);
    if (event.type !== "words-masked") continue;
    for (const { entry, path } of event.facts.places) masked.set(entry, [...(masked.get(entry) ?? []), path]);
  }
  return masked;
}

/** Where among the words of a notice the place stands. */
export const placeOfMeeting = "meeting.place";
