import type { StoredEntry } from "../../../events/entry.ts";
import type { PersonEventOf } from "../../../events/people.ts";
import type { Comment } from "../audit/comment.ts";
import type { Committed } from "../audit/commitments.ts";
import { isMasked } from "../audit/masks.ts";

/** An interest that was declared in writing, as it is listed: what names it, never what it says, nor whose it is. */
export type ListedInterest = {
  /** When it was declared: instant, ISO 8601 UTC. */
  at: string;
  /** The stream, and the entry of it by which it is on record. */
  stream: string;
  entry: number;
};

type Said = Pick<PersonEventOf<"interest-disclosed">["facts"], "nature" | "at">;

/** An interest that an officer declared in writing, as it is read; `words`: its extent, or the mark of what was masked. */
export type Disclosed = Said & { words: string };

/** The same with whose it is, and the entry of their stream. */
export type DisclosedBy = Disclosed & { person: string; entry: number };

/** The same with its words as they lie beside that entry. */
export type KeptDisclosure = Omit<DisclosedBy, "words"> & { kept: Committed<Comment> };

/** By which an officer’s declaration is known in forms. */
export const nameOfDisclosed = ({ person, entry }: Pick<DisclosedBy, "person" | "entry">): string =>
  `${person}.${entry}`;

/** Whose declaration a form names, and by which entry; null where it names none. */
export function disclosedNamed(name: string): Pick<DisclosedBy, "person" | "entry"> | null {
  const [, person, entry] = /^(.+)\.([1-9]\d{0,8})$/.exec(name) ?? [];
  return person === undefined ? null : { person, entry: Number(entry) };
}

/** Whether words that are read twice are the same, as far as they can be compared: masked words cannot. */
export const isSameWords = (one: string | null, other: string | null): boolean =>
  one === other || [one, other].some((words) => words !== null && isMasked(words));

/**
 * What entries of a stream declare of interests in writing: a director before a vote, or an officer of any matter. A reviewer who recuses
 * themselves resolves nothing.
 */
export const interestsIn = (stream: string, entries: readonly StoredEntry[]): ListedInterest[] =>
  entries.flatMap(({ type, facts, at, number }) =>
    type === "interest-declared" ||
    type === "interest-disclosed" ||
    (type === "recusal-recorded" && facts["how"] !== "recused")
      ? [{ at, stream, entry: number }]
      : [],
  );
