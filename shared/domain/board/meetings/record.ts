import type { StoredEntry } from "../../../../events/entry.ts";
import { upcastMeeting } from "../../../../events/entry.ts";
import { hashOf } from "../../audit/hash.ts";
import { evolveMeeting, type Meeting } from "./state.ts";
import { votedOn } from "./voting.ts";

/** What whoever chaired attests to: the lines of the record that count, each with the number of its entry in the chain. */
export const recordHashOf = (meeting: string, { lines }: Pick<Meeting, "lines">): string =>
  hashOf({ meeting, lines });

/**
 * What was voted on an item, as whoever chaired attested to it.
 * @param entries all of the meeting's, verified
 * @returns null where nobody attested to it, or to another record than these entries make
 */
export function attestedVote(meeting: string, entries: readonly StoredEntry[], item: string) {
  let now: Meeting | null = null;
  for (const entry of entries) {
    const { event } = upcastMeeting(entry);
    if (event.type === "decisions-attested") {
      const { recordHash, by } = event.facts;
      const vote = now && votedOn(now, item);
      const { of = null, settles = false } = now?.agenda.find((one) => one.item === item) ?? {};
      const isIt = now !== null && recordHashOf(meeting, now) === recordHash;
      const line = now?.lines.findLast((one) => one.event === vote);
      if (!isIt || !vote || !of || !line) return null;
      return { of, settles, vote: vote.facts, line: line.entry, recordHash, by };
    }
    now = evolveMeeting(now, event, entry.number);
  }
  return null;
}
