import type { DocumentEvent } from "../../../events/facts.ts";
import type { Effect } from "../outbox/effect.ts";
import type { Command, Outcome } from "../review/commands.ts";
import { nextDatesLook as nextLookAtDates } from "../review/dates.ts";
import { decide as decideReview } from "../review/decide.ts";
import { effectsOf as effectsOfReview } from "../review/effects.ts";
import type { AgreementDocument } from "./agreement/document.ts";
import { effectsOfAgreement } from "./agreement/effects.ts";
import { isToPay } from "./agreement/paying.ts";
import { momentsOfPublication } from "./agreement/publication-review.ts";
import { decideAgreement } from "./agreement/tail.ts";
import type { AmendmentDocument } from "./amendment/document.ts";
import { decideAmendment } from "./amendment/tail.ts";
import type { PlanDocument } from "./plan/tail.ts";
import { decidePlan, effectsOfPlan } from "./plan/tail.ts";
import type { ReportDocument } from "./report/tail.ts";
import { decideReport, effectsOfReport, momentsOfReport } from "./report/tail.ts";

/**
 * The kinds of document: what each adds to the review that all of them go through. A kind says what its tail begins as, how
 * events change it, what of a command is its own, what follows outside, and when the clock must look at it.
 */
export type Document = ReportDocument | PlanDocument | AgreementDocument | AmendmentDocument;

/** What a command makes of a document: its events, or why not. Pure: no clock, no IO. */
export const decide = (document: Document | null, command: Command): Outcome =>
  decideReview(document, command, document && decideByKind(document, command));

function decideByKind(document: Document, command: Command): Outcome | null {
  switch (document.kind) {
    case "report":
      return decideReport(document, command);
    case "plan":
      return decidePlan(document, command);
    case "agreement":
      return decideAgreement(document, command);
    case "amendment":
      return decideAmendment(document, command);
  }
}

/** What must happen outside after an event, given the document as the event found it, and as it left it. */
export const effectsOf = (before: Document | null, after: Document, event: DocumentEvent): Effect[] => [
  ...effectsOfReview(before, after, event),
  ...effectsByKind(before, after, event),
];

function effectsByKind(before: Document | null, after: Document, event: DocumentEvent): Effect[] {
  switch (after.kind) {
    case "report":
      return effectsOfReport(before?.kind === "report" ? before : null, after, event);
    case "plan":
      return effectsOfPlan(event);
    case "agreement":
      return effectsOfAgreement(after, event);
    case "amendment":
      return [];
  }
}

/** Whether a document awaits something of somebody by their roles that they do where they read it. */
export const awaitsRoles = (document: Document, roles: readonly string[]): boolean =>
  document.kind === "agreement" && isToPay(document, roles);

/** When the clock must look at the days of a document again (instant, ISO 8601 UTC); null when never. */
export const nextDatesLook = (document: Document, now: string, timeZone: string): string | null =>
  nextLookAtDates(document, now, timeZone, momentsByKind(document, timeZone));

function momentsByKind(document: Document, timeZone: string): string[] {
  if (document.kind === "report") return momentsOfReport(document, timeZone);
  return document.kind === "agreement" ? momentsOfPublication(document, timeZone) : [];
}

/** By the end of which day a document must be with a donor (ISO 8601); null where none awaits it. */
export const donorsDayOf = (document: Document): string | null =>
  document.kind === "report" ? document.tail.donorDueOn : null;
