import * as z from "zod/mini";
import { agreementTypes, day, documentId, hash, id, ordinal, recipient, rowId } from "./common.ts";

const answering = () => ({ by: documentId, lessons: z.array(rowId).check(z.minLength(1)) });

/** How a document is called: a plan by its days, an agreement by its type and the day on which it was begun. */
const days = () => z.strictObject({ start: day, end: day });
const ofPlan = () => ({ period: days() });
const ofAgreement = () => ({
  agreement: z.strictObject({ agreementType: z.enum(agreementTypes), begunOn: day }),
});

/** What is a report's alone: the donors who await it, how it becomes known, and what became of its lessons. */
export const reports = {
  /** The overseer gave the donor a new day; `dueOn` is the author's from then on. */
  "donor-date-changed": () =>
    z.strictObject({
      was: day,
      donorDueOn: day,
      dueOn: day,
      recipients: z.array(recipient),
      by: id,
      reasonCommitment: hash,
    }),
  /** A report on an agreement that not everybody may know all of is final, and has no page that everybody may open. */
  "report-concluded": () =>
    z.strictObject({
      contentHash: hash,
      /** How much of its agreement everybody may know, as it was pinned when the report was opened. */
      publication: z.enum(["redacted", "withheld"]),
    }),
  /** It is published on that day, where the organisation is at home, as its agreement says, and not before. */
  "publication-embargoed": () => z.strictObject({ contentHash: hash, until: day }),
  /** That day has come: another attempt goes on to the publication. */
  "embargo-over": () => z.strictObject({ round: ordinal, attempt: ordinal }),
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
      /** The organisation's own report on a year of a plan, by the days of both. */
      z.strictObject({
        ...answering(),
        yearly: z.strictObject({
          period: days(),
          plan: z.strictObject({ id: documentId, period: days() }),
        }),
      }),
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
