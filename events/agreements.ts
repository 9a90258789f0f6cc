import * as z from "zod/mini";
import { day, hash, id, recipient } from "./common.ts";

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
  /** What is to be reported of an agreement in force: each report with its donor's day, and the day on which it is opened. */
  "reports-scheduled": () =>
    z.strictObject({
      reports: z
        .array(
          z.strictObject({
            id,
            kind: z.enum(["semi-annual", "annual"]),
            period: z.strictObject({ start: day, end: day }),
            dueOn: day,
            opensOn: day,
          }),
        )
        .check(z.minLength(1)),
    }),
} as const;
