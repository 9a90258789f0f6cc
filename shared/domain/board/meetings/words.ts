import type { StoredEntry } from "../../../../events/entry.ts";

/** Where an entry of a meeting names words that lie beside it. */
const commitments = ["noticeCommitment", "reasonCommitment", "titleCommitment", "wordsCommitment"];

/** The hash of the words that lie beside an entry; null where it has none. */
export function wordsNamedBy({ facts }: Pick<StoredEntry, "facts">): string | null {
  const found = commitments.map((name) => facts[name]).find((value) => typeof value === "string");
  return typeof found === "string" ? found : null;
}

/** Where among the words of a notice the place stands. */
export const placeOfMeeting = "meeting.place";
