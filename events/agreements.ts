import * as z from "zod/mini";
import { day, hash, recipient } from "./common.ts";

/** What follows from the approval of a partnership agreement: part of what a document's events say (facts.ts). */
export const agreements = {
  /** It holds between its parties from that day on, where the organisation is at home. */
  "agreement-in-force": () =>
    z.strictObject({
      contentHash: hash,
      inForceOn: day,
      /** How much of it everybody may know, as its content says. */
      publication: z.enum(["full", "redacted", "withheld"]),
      /** Those of its parties who are told: donors and partners, as the directory knows them. */
      told: z.array(recipient),
    }),
} as const;
