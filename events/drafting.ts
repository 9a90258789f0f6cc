import * as z from "zod/mini";
import { capacity, day, hash, id, instant, language, ordinal, path, whole } from "./common.ts";

/** Who helps with a document, and what becomes of its draft: part of what its events say (facts.ts). */
export const drafting = {
  /** Somebody of the organisation is invited to help with it, by their own link; `lang`: into which language they translate. */
  "colleague-invited": () => z.strictObject({ capacity, person: id, lang: z.nullable(language), by: id }),
  /** Their help is needed no more. */
  "colleague-released": () => z.strictObject({ capacity, person: id, by: id }),
  /** Its author hands the draft to somebody else; `stays`: whether they go on writing it with them. */
  "draft-handed-over": () => z.strictObject({ by: id, to: id, stays: z.boolean() }),
  /** Its author discards a draft: what was written of it is kept until an instant. */
  "draft-discarded": () => z.strictObject({ by: id, keptUntil: instant }),
  /** They take it up again while it is kept. */
  "draft-taken-up": () => z.strictObject({ by: id }),
  /** It was begun with the words of another document, by whoever writes that one or wrote it. */
  "draft-copied": () => z.strictObject({ document: id, by: id }),
  /** Until the end of which day comments on the draft are made by whoever is invited to. */
  "comment-period-set": () => z.strictObject({ until: day, by: id }),
  /**
   * A comment on a part of the draft, or on a field of it, which may be of a row; `revision`: how often that part had been saved
   * when it was shown, so that it is known on which words it was made, and none is said here.
   */
  "comment-made": () =>
    z.strictObject({
      number: ordinal,
      by: id,
      section: path,
      field: z.nullable(path),
      revision: whole,
      commentCommitment: hash,
    }),
  /** Whoever writes the draft answered it, or took it in; `of`: who had made it. */
  "comment-settled": () =>
    z.strictObject({
      ...{ number: ordinal, of: id, by: id },
      outcome: z.enum(["answered", "taken-in"]),
      commentCommitment: z.nullable(hash),
    }),
  /** Those who had been asked for comments, and had made none. */
  "commenters-reminded": () => z.strictObject({ until: day, people: z.array(id) }),
  /** The day is over: so many comments await an answer. */
  "comment-period-over": () => z.strictObject({ until: day, open: whole }),
} as const;
