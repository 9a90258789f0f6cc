import * as z from "zod/mini";
import { changes } from "./changes.ts";
import { agreementTypes, day, documentId, hash, id, ordinal, rowId } from "./common.ts";

const answering = () => ({ by: documentId, lessons: z.array(rowId).check(z.minLength(1)) });

/** How a document is called: a plan by its days, an agreement by its type and the day on which it was begun. */
const ofPlan = () => ({ period: z.strictObject({ start: day, end: day }) });
const ofAgreement = () => ({
  agreement: z.strictObject({ agreementType: z.enum(agreementTypes), begunOn: day }),
});

/** What follows from the adoption of a strategic plan: part of what a document's events say (facts.ts). */
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
  /**
   * A document that everybody may read by now, or an amendment of one, answers lessons of this one, by their rows; and how that document
   * is called.
   */
  "lessons-answered": () =>
    z.union([
      /** A plan that was adopted, by the days that it is for. */
      z.strictObject({ ...answering(), ...ofPlan() }),
      /** An agreement in force, by its type and the day on which it was begun. */
      z.strictObject({ ...answering(), ...ofAgreement() }),
      /** An amendment in force, by its number, and by the document that it changes. */
      z.strictObject({
        ...answering(),
        amendment: z.strictObject({
          of: documentId,
          number: ordinal,
          parent: z.union([z.strictObject(ofPlan()), z.strictObject(ofAgreement())]),
        }),
      }),
    ]),
} as const;
