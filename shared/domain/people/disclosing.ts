import type { StoredEntry } from "../../../events/entry.ts";
import { upcastPerson } from "../../../events/entry.ts";
import type { PersonEvent, PersonEventOf } from "../../../events/people.ts";
import type { Comment } from "../audit/comment.ts";
import { type Committed, mask } from "../audit/commitments.ts";
import { isMasked, searchable, soughtAs, withMasks } from "../audit/masks.ts";
import type { MaskInMeeting } from "../board/meetings/masking.ts";
import type { Result } from "../result.ts";
import { ok, refuse } from "../result.ts";
import type { PersonRecord } from "./person.ts";

/** What an officer declares of interests in writing, and the masking of its words (ADR 119), in their own stream. */

type Outcome = Result<PersonEvent[], { code: "comment-required" | "superseded" }>;

/** Who asks. */
type By = { by: { person: string } };

export type DisclosingCommand =
  /** They declare an interest in writing, as an officer. */
  | ({
      name: "disclose-interest";
      nature: PersonEventOf<"interest-disclosed">["facts"]["nature"];
      wordsCommitment: string | null;
      /** Who keeps the record, beside them. */
      told: readonly string[];
      /** Of how many of their declarations words were masked, as the page knew it on which it was written. */
      masked: string;
      now: string;
    } & By)
  /** Words of what they declared are masked. `masked`: of how many they were before, when these were looked for. */
  | ({
      name: "mask-disclosed";
      entries: readonly number[];
      reasonCommitment: string | null;
      masked: string;
    } & By);

type Named<N extends DisclosingCommand["name"]> = Extract<DisclosingCommand, { name: N }>;

/** The field of the words beside a declaration in which its extent stands. */
const extent = "/text";

/** Says of how many declarations of somebody the words were masked, as the page bears it on which they declare another. */
export const maskedOfPerson = ({ masked = 0 }: Pick<PersonRecord, "masked">): string => String(masked);

/**
 * Each is a declaration of its own, beside those that were made before: what was declared stays declared. From a page that was opened
 * before words were masked it is asked about first.
 */
export function discloseInterest(person: PersonRecord, command: Named<"disclose-interest">): Outcome {
  const { nature, wordsCommitment, by, told, masked, now } = command;
  if (wordsCommitment === null) return refuse({ code: "comment-required" });
  if (masked !== maskedOfPerson(person)) return refuse({ code: "superseded" });
  const facts = { nature, wordsCommitment, by: by.person, at: now, told: [...told] };
  return ok([{ type: "interest-disclosed", facts }]);
}

/** Whoever keeps the record masks words, with a reason; two never mask over each other. */
export function maskDisclosed(person: PersonRecord, command: Named<"mask-disclosed">): Outcome {
  const { entries, reasonCommitment, by, masked } = command;
  if (entries.length === 0 || masked !== maskedOfPerson(person)) return refuse({ code: "superseded" });
  if (reasonCommitment === null) return refuse({ code: "comment-required" });
  return ok([
    { type: "disclosure-masked", facts: { entries: [...entries], reasonCommitment, by: by.person } },
  ]);
}

/** What somebody declared, as an entry of their stream bears it; `masked`: the fields of its words that were, as the others say. */
type OwnDisclosure = Pick<PersonEventOf<"interest-disclosed">["facts"], "nature" | "at"> & {
  number: number;
  commitment: string;
  masked: readonly string[];
};

/** What entries of somebody declare of interests, in their order. */
export function disclosuresOf(entries: readonly StoredEntry[]): OwnDisclosure[] {
  const events = entries.map((entry) => ({ number: entry.number, event: upcastPerson(entry).event }));
  const gone = new Set(
    events.flatMap(({ event }) => (event.type === "disclosure-masked" ? event.facts.entries : [])),
  );
  return events.flatMap(({ number, event }) => {
    if (event.type !== "interest-disclosed") return [];
    const { nature, at, wordsCommitment: commitment } = event.facts;
    return [{ number, nature, at, commitment, masked: gone.has(number) ? [extent] : [] }];
  });
}

/** What is read of the words beside a declaration: its extent, or their mark where they were masked. */
export const extentIn = (kept: Committed<Comment>): string => withMasks(kept).text ?? "";

/** Whether what was declared holds words that are looked for, and are not masked yet. */
export const holdsWords = (kept: Committed<Comment>, words: string): boolean => {
  const text = extentIn(kept);
  return !isMasked(text) && searchable(text).includes(soughtAs(words));
};

/** What masking leaves of the words beside an entry. */
export const maskOfDisclosed = (entry: number, kept: Committed<Comment>): MaskInMeeting => ({
  entry,
  commitments: mask({ ...kept, masked: {} }, [extent]).masked,
});
