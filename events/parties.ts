import * as z from "zod/mini";
import { hash, id, ordinal, place, salt } from "./common.ts";

const answer = () => ({
  ...place,
  lane: id,
  by: id,
  /** The party for which they answer, as its content names it. */
  party: id,
  contentHash: hash,
  /** Their words, and the evidence of how they came: by which link and session, what was shown, what they signed. */
  commentCommitment: hash,
  salt,
});

/** What the parties do by whom a content is agreed. */
export const parties = {
  /** Who the parties are of the version that was just submitted: each by the role of whoever speaks for it. */
  "parties-named": () =>
    z.strictObject({
      round: ordinal,
      parties: z
        .array(
          z.strictObject({
            party: id,
            role: id,
            /** Whom the content names for it; null where whoever holds the role does. */
            person: z.nullable(id),
          }),
        )
        .check(z.minLength(1)),
    }),
  /** A party signs the approved content, or refuses to, in the person of whoever speaks for it. */
  "signature-recorded": () => z.strictObject({ ...answer(), signature: z.enum(["sign", "refuse"]) }),
  /** A party that had consented does not any more: the document goes back to its author. */
  "consent-withdrawn": () => z.strictObject(answer()),
  /** Every party has signed what was approved. */
  "document-signed": () => z.strictObject({ round: ordinal, contentHash: hash }),
} as const;
