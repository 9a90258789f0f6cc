import type { DocumentEvent, ReviewEvent } from "../../../events/facts.ts";
import { lookAfterAttempt, nearLook } from "./execution.ts";
import { allows } from "./lifecycle.ts";
import { needsConductor, reopenedBy } from "./standing.ts";
import type { Review } from "./state.ts";

/** Whether the clock must look at the stage at another moment after an event, given the review before it and after it. */
export const changesServiceLook = (before: Review | null, after: Review, event: DocumentEvent): boolean =>
  (before !== null && reopenedBy(before, after, event) !== null) ||
  ["stage-opened", "lane-filled", "task-escalated", "task-reassigned"].includes(event.type) ||
  (event.type === "reviewers-reminded" && event.facts.by === null) ||
  (event.type === "ballot-cast" && event.facts.takesEffectAt !== undefined);

/**
 * Whether the clock must look anew at the days of a document after an event: another day, or the document is its author's
 * again, whose day nobody looked at meanwhile; or somebody waits for words in their language. It does so
 * a day later: nobody is reminded of a day that they were told only just now.
 */
export function changesDates(event: ReviewEvent): boolean {
  switch (event.type) {
    case "document-opened":
    case "submission-taken-back":
    case "author-date-set":
    case "draft-taken-up":
    case "comment-period-set":
    case "publication-review-set":
    case "publication-proposed":
    case "publication-declined":
    case "publication-decided":
    case "publication-withheld":
      return true;
    case "stage-closed":
      return event.facts.outcome === "changes-requested";
    case "meeting-decision-attested":
    case "meeting-resolved":
      return event.facts.outcome === "returned";
    case "consent-withdrawn":
      return true;
    case "document-announced":
    case "announcement-continued":
      return event.facts.held.length > 0;
    case "whole-offered":
      return (event.facts.nobodyFor ?? []).length > 0;
    default:
      return false;
  }
}

/**
 * Minutes after an event within which the clock must look whether the execution does what the record says, and whether
 * those whom it has told have a notice; null when the event changes nothing in that.
 */
export function conductorLookAfter(review: Review, event: ReviewEvent): number | null {
  switch (event.type) {
    case "document-submitted":
    case "submission-taken-back":
    case "stage-closed":
      return nearLook;
    case "document-withdrawn":
      return review.attempt === 0 ? null : nearLook;
    case "document-published":
      return lookAfterStep(review);
    case "document-announced":
    case "announcement-continued":
      return event.facts.recipients.length > 0 ? nearLook : null;
    case "translation-confirmed":
      return allows("notify", review.status) ? nearLook : null;
    case "review-resumed":
    case "publication-resumed":
      return lookAfterResuming(review);
    default:
      return null;
  }
}

/** The same after a step of its tail, where more is to follow. */
export const lookAfterStep = (review: Review): number | null => (needsConductor(review) ? nearLook : null);

/** The same after another attempt was begun. */
export const lookAfterResuming = (review: Review): number | null =>
  needsConductor(review) ? lookAfterAttempt(review.attempt) : null;
