import * as z from "zod";
import { day, hash, id, pinnedPolicy } from "./common.ts";

/** Where in its review a document stands: the round counts submissions, the stage counts from 0. */
const place = { round: z.int().positive(), stage: z.int().nonnegative() };

/**
 * What each type of event says, at its newest version. People appear as opaque ids and texts as hashes only,
 * so that an entry can live for ever (I12, I18).
 */
export const facts = {
  /** An agreement or a plan that was signed or adopted before Accord is taken over as it stands. */
  "record-imported": z.strictObject({ kind: z.enum(["agreement", "plan"]), contentHash: hash }),
  /** An obligation of an agreement fell due: its report is opened, bound to the approved framework. */
  "report-opened": z.strictObject({
    agreementId: id,
    obligationId: id,
    /** Hash of the basis: the agreement's indicators and targets that this report must cover. */
    basisHash: hash,
    dueOn: day,
    author: id,
    policy: pinnedPolicy,
  }),
  "report-submitted": z.strictObject({ round: z.int().positive(), contentHash: hash, by: id }),
  /** The execution that conducted the review was gone, so another attempt is started from the record. */
  "review-resumed": z.strictObject({ round: z.int().positive(), attempt: z.int().min(2) }),
  "stage-opened": z.strictObject({ ...place, contentHash: hash }),
  "decision-recorded": z.strictObject({
    ...place,
    lane: id,
    by: id,
    decision: z.enum(["approve", "request-changes"]),
    contentHash: hash,
    /** Salted commitment to the comment, which lies among the private data with its salt. */
    commentCommitment: hash.nullable(),
  }),
  "stage-closed": z.strictObject({ ...place, outcome: z.enum(["approved", "changes-requested"]) }),
  "report-approved": z.strictObject({ round: z.int().positive(), contentHash: hash }),
  "report-published": z.strictObject({ contentHash: hash }),
  "donors-notified": z.strictObject({ donors: z.array(id) }),
  /** A message could not be delivered after every try: said here so that a person sees it (I15). */
  "delivery-failed": z.strictObject({
    message: id,
    audience: z.enum(["author", "reviewer", "donor", "machine"]),
  }),
} as const;

export type EventType = keyof typeof facts;

/** One event of a document, at its newest version: its type and what it says. */
export type DocumentEvent = { [T in EventType]: { type: T; facts: z.infer<(typeof facts)[T]> } }[EventType];

/** The event of one type. */
export type EventOf<T extends EventType> = Extract<DocumentEvent, { type: T }>;
