import * as z from "zod/mini";
import { day, documentId, hash, id, ordinal } from "./common.ts";

/** How much everybody may know, and what is left out of what is published in part. */
const level = {
  publication: z.enum(["full", "redacted", "withheld"]),
  leavesOut: z.array(z.enum(["partner", "places", "narrative"])),
};

/** What a review comes to: it is opened further, or kept as it is until another day; of what everybody may know all of there is none. */
const proposal = { number: ordinal, opens: z.boolean(), ...level, reviewOn: z.nullable(day) };

/** How much everybody may know of a document, as people decide it anew: part of what its events say (facts.ts). */
export const publicity = {
  /** Not everybody may know all of it: that is looked at again on that day. */
  "publication-review-set": () => z.strictObject({ on: day }),
  /** That day has come, or passed so many days ago, and whoever watches over it is told. */
  "publication-review-due": () => z.strictObject({ on: day, days: z.optional(ordinal) }),
  /** Whoever watches over it proposes to open it further, or to keep it as it is: for whoever decides. */
  "publication-proposed": () => z.strictObject({ ...proposal, by: id, reasonCommitment: hash }),
  "publication-declined": () => z.strictObject({ number: ordinal, by: id, reasonCommitment: hash }),
  /** It was decided so. `change`: which one it is of what everybody may know of it, from 1. */
  "publication-decided": () => z.strictObject({ ...proposal, change: ordinal, by: id }),
  /** Nobody is to know of it from that day on, at once: somebody could be in danger. It is looked at again on the other day. */
  "publication-withheld": () =>
    z.strictObject({ change: ordinal, on: day, reviewOn: day, by: id, reasonCommitment: hash }),
  /** What everybody may know of the agreement that it reports on changed: it obeys the same word. */
  "publication-followed": () => z.strictObject({ agreement: documentId, change: ordinal, ...level }),
  /** It is final, and everybody may know of it by now: another attempt goes on to the publication. */
  "publication-resumed": () => z.strictObject({ round: ordinal, attempt: ordinal }),
} as const;
