import * as z from "zod/mini";
import { hash, id, ordinal, place } from "./common.ts";

/** A donor accepts what is reported to it, where the agreement asks for that. */
export const acceptance = {
  /** Whose acceptance the document that was just opened needs, once it is decided upon. */
  "acceptance-required": () =>
    z.strictObject({
      donor: id,
      /** The partner who is told of it; null where nobody of theirs is known. */
      partner: z.nullable(id),
      /** Calendar days after which the agreement's own clause deems it accepted; null where silence means nothing. */
      deemedAfterDays: z.nullable(ordinal),
    }),
  /** The days of the agreement's clause passed without an answer of the donor: by that clause, and no act of the donor, it is accepted. */
  "acceptance-deemed": () =>
    z.strictObject({ ...place, lane: id, donor: id, contentHash: hash, afterDays: ordinal }),
  /** What was decided is accepted: by its donor, or by the clause, as the entries before say. */
  "document-accepted": () => z.strictObject({ round: ordinal, contentHash: hash }),
} as const;
