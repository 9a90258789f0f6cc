import * as z from "zod/mini";
import { hash, id, ordinal } from "./common.ts";

/** The draft of an agreement as its other parties read it: part of what a document's events say (facts.ts). */
export const offering = {
  /**
   * Its author offers the draft to somebody of a party, whose name and address lie beside the entry: whoever signs for it, or a
   * colleague of theirs. `role`: what they hold, or will once it is confirmed that the address is theirs.
   */
  "draft-offered": () =>
    z.strictObject({
      number: ordinal,
      party: id,
      as: z.enum(["signatory", "colleague"]),
      role: id,
      by: id,
      commentCommitment: hash,
    }),
  /** They are known by now, and read it by a link of their own; `by`: who confirmed their address, or its author, where two had before. */
  "draft-opened": () => z.strictObject({ number: ordinal, person: id, by: id }),
  /** Its author takes the offer back: they read it no more. */
  "offer-taken-back": () => z.strictObject({ number: ordinal, by: id }),
} as const;
