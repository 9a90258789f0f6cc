import type { StoredEntry } from "../../../events/entry.ts";

/** An interest that was declared in writing, as it is listed: what names it, never what it says, nor whose it is. */
export type ListedInterest = {
  /** When it was declared: instant, ISO 8601 UTC. */
  at: string;
  /** The stream, and the entry of it by which it is on record. */
  stream: string;
  entry: number;
};

/** What entries of a stream declare of interests before a vote; a reviewer who recuses themselves resolves nothing. */
export const interestsIn = (stream: string, entries: readonly StoredEntry[]): ListedInterest[] =>
  entries.flatMap(({ type, facts, at, number }) =>
    type === "interest-declared" || (type === "recusal-recorded" && facts["how"] !== "recused")
      ? [{ at, stream, entry: number }]
      : [],
  );
