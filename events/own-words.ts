import * as z from "zod/mini";
import { day, hash, id, ordinal, whole } from "./common.ts";

/** What the other parties say in their own words of what a document reports on: part of what its events say (facts.ts). */
export const ownWords = {
  /**
   * A party is asked for its own words: whoever speaks for it, until a day. Null where nobody of it is known, or nobody is any more:
   * then nobody is asked.
   */
  "words-asked": () =>
    z.strictObject({
      party: id,
      /** The role of its people; null of a party that is known by name alone. */
      role: z.nullable(id),
      person: z.nullable(id),
      /** On which day, where the organisation is at home, ISO 8601. */
      on: day,
      /** The day by whose end they send them, ISO 8601. */
      until: z.nullable(day),
      /** How many days anybody has who is asked, and how many before the last they are reminded. */
      days: ordinal,
      remindBeforeDays: whole,
    }),
  "words-reminded": () => z.strictObject({ party: id, person: id, until: day }),
  /** Somebody of a party gave its own words, which lie beside the entry: the last that came are the ones that count. */
  "words-given": () => z.strictObject({ party: id, by: id, commentCommitment: hash }),
  /** The days are over, and whoever was asked for a party had sent nothing. */
  "words-unanswered": () => z.strictObject({ party: id, person: id, until: day }),
} as const;
