import * as z from "zod/mini";
import { day, hash, ordinal } from "./common.ts";

/** A document that is final waits for the day on which it is published: part of what its events say (facts.ts). */
export const embargo = {
  /** It is published on that day, where the organisation is at home, as its agreement says, and not before. */
  "publication-embargoed": () => z.strictObject({ contentHash: hash, until: day }),
  /** That day has come: another attempt goes on to the publication. */
  "embargo-over": () => z.strictObject({ round: ordinal, attempt: ordinal }),
} as const;
