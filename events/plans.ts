import * as z from "zod/mini";
import { changes } from "./changes.ts";
import { day, documentId, hash, id, ordinal } from "./common.ts";

/** What follows from the adoption of a strategic plan: what is a plan's alone. */
export const plans = {
  /** A strategic plan is the organisation's from now on: the board has resolved on it, and it is published. */
  "plan-adopted": () =>
    z.strictObject({
      contentHash: hash,
      /** The day of the board's resolution, where the organisation is at home. */
      adoptedOn: day,
      /** The number of the entry that says that it was approved, by which the resolution is named. */
      resolution: ordinal,
      /** The plan whose place it takes, and from which day on; null where it takes nobody's. */
      supersedes: z.nullable(z.strictObject({ plan: documentId, from: day })),
    }),
  /** What is to be reported of an adopted plan: a report for each of its years. */
  "obligations-scheduled": () =>
    z.strictObject({
      obligations: z
        .array(z.strictObject({ id, period: z.strictObject({ start: day, end: day }), dueOn: day }))
        .check(z.minLength(1)),
    }),
  /** The plan holds as its amendment has it, from that day on. */
  "plan-amended": () =>
    z.strictObject({
      by: documentId,
      number: ordinal,
      contentHash: hash,
      inForceOn: day,
      changes: changes(),
    }),
  /** Another plan takes the place of this one, from that day on. */
  "plan-superseded": () => z.strictObject({ by: documentId, from: day }),
} as const;
