import * as z from "zod/mini";
import { changes } from "./changes.ts";
import { currencyCode, day, documentId, hash, id, ordinal, recipient, rowId, whole } from "./common.ts";

/** A tranche of an agreement, by its row and as people count them, from 1. */
const which = { tranche: rowId, number: ordinal };

const reportsDue = () =>
  z.array(
    z.strictObject({
      id,
      kind: z.enum(["semi-annual", "annual"]),
      period: z.strictObject({ start: day, end: day }),
      dueOn: day,
      opensOn: day,
    }),
  );

const tranches = () =>
  z.strictObject({
    currency: currencyCode,
    tranches: z
      .array(
        z.strictObject({
          id: rowId,
          minorUnits: whole,
          /** The day that the agreement names for it. */
          on: day,
          /** What it waits for: that day; the last decision on a report, by its document; or something else that somebody records. */
          waitsFor: z.union([z.enum(["date", "milestone"]), z.strictObject({ report: id })]),
        }),
      )
      .check(z.minLength(1)),
  });

/** What follows from the approval of a partnership agreement, and of its amendments: what is an agreement's alone. */
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
  "reports-scheduled": () => z.strictObject({ reports: reportsDue().check(z.minLength(1)) }),
  /** What is to be paid of an agreement in force, each part in minor units of its currency. */
  "tranches-scheduled": tranches,
  /** A part is to be paid from that day on: what it waited for is there. Who recorded a milestone says in words how it is seen. */
  "tranche-due": () =>
    z.strictObject({
      ...which,
      on: day,
      because: z.enum(["date", "report", "milestone"]),
      by: z.nullable(id),
      commentCommitment: z.nullable(hash),
    }),
  /** Whoever pays was reminded of a part that is due. */
  "payer-reminded": () => z.strictObject({ ...which, on: day }),
  /** It was paid, or a part of it; payments of an agreement are counted from 1. The words are the reference of the payment. */
  "tranche-paid": () =>
    z.strictObject({
      ...which,
      payment: ordinal,
      minorUnits: ordinal,
      on: day,
      by: id,
      commentCommitment: z.nullable(hash),
    }),
  /** A payment was recorded by mistake: it counts no more, and stays on record. */
  "payment-undone": () =>
    z.strictObject({ ...which, payment: ordinal, by: id, reasonCommitment: z.nullable(hash) }),
  /** Its parties ended it before its time, or all of it was done: since that day it promises nothing new. */
  "agreement-ended": () =>
    z.strictObject({ how: z.enum(["terminated", "closed"]), on: day, by: id, reasonCommitment: hash }),
  /** An agreement holds as its amendment has it, from that day on; with all reports and tranches of it as they are due from then on. */
  "agreement-amended": () =>
    z.strictObject({
      by: documentId,
      /** Which amendment of it that is, from 1. */
      number: ordinal,
      contentHash: hash,
      inForceOn: day,
      changes: changes(),
      reports: reportsDue(),
      tranches: z.nullable(tranches()),
    }),
} as const;
