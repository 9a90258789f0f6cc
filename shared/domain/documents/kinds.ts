import { type DocumentEvent, isOfReview } from "../../../events/facts.ts";
import type { Effect } from "../outbox/effect.ts";
import { refuse } from "../result.ts";
import type { Outcome, ReviewCommand } from "../review/commands.ts";
import { nextDatesLook as nextLookAtDates } from "../review/dates.ts";
import { decide as decideReview, wrongStatus } from "../review/decide.ts";
import { effectsOf as effectsOfReview } from "../review/effects.ts";
import { isConsidered, lifecycle as ofReview } from "../review/lifecycle.ts";
import { canBringBack } from "../review/masked.ts";
import type { AgreementDocument } from "./agreement/document.ts";
import { agreementKind } from "./agreement/tail.ts";
import type { AmendmentDocument } from "./amendment/document.ts";
import { amendmentKind } from "./amendment/tail.ts";
import type { Command, TailCommand } from "./commands.ts";
import type { GovernanceDocument } from "./governance/document.ts";
import { governanceKind } from "./governance/tail.ts";
import type { Kind } from "./kind.ts";
import { lifecycle } from "./lifecycle.ts";
import type { PlanDocument } from "./plan/document.ts";
import { planKind } from "./plan/tail.ts";
import type { ReportDocument } from "./report/document.ts";
import { reportKind } from "./report/tail.ts";

/** The kinds of document: what each adds to the review that all of them go through. */
export type Document =
  | ReportDocument
  | PlanDocument
  | AgreementDocument
  | AmendmentDocument
  | GovernanceDocument;

type Kinds = { [K in Document["kind"]]: Kind<Extract<Document, { kind: K }>, TailCommand<K>> };

const kinds: Kinds = {
  report: reportKind,
  plan: planKind,
  agreement: agreementKind,
  amendment: amendmentKind,
  governance: governanceKind,
};

/** What a document's kind adds. Its functions take documents of that kind alone, which this one is of. */
export const kindOf = ({ kind }: Pick<Document, "kind">) => kinds[kind] as Kind<Document, TailCommand>;

/**
 * What a command makes of a document: its events, or why not. Pure: no clock, no IO. Whatever else it may do, its words go on
 * record only from a page that knew of all that was masked.
 */
export function decide(document: Document | null, command: Command): Outcome {
  const outcome = outcomeOf(document, command);
  const isFromBefore = document && wordsOf(command) !== null && canBringBack(document, maskedIn(command));
  return outcome.ok && isFromBefore ? refuse({ code: "masked-meanwhile" }) : outcome;
}

function outcomeOf(document: Document | null, command: Command): Outcome {
  if (document && isConsidered(lifecycle, command.name, document.status)) {
    const own = kindOf(document).decide(document, command);
    if (own) return own;
  }
  return isForReview(command) ? decideReview(document, command) : wrongStatus(document);
}

/** Whether any document does it. */
const isForReview = (command: Command): command is ReviewCommand => command.name in ofReview;

const maskedIn = (command: Command): string | undefined => ("masked" in command ? command.masked : undefined);

/** What a command commits to of words that somebody wrote; null where it has none. */
function wordsOf(command: Command): string | null {
  if ("commentCommitment" in command) return command.commentCommitment;
  if ("reasonCommitment" in command) return command.reasonCommitment;
  if (command.name === "submit") return command.contentHash;
  return command.name === "supply-translation" ? command.translationHash : null;
}

/** What must happen outside after an event, given the document as the event found it, and as it left it. */
export const effectsOf = (before: Document | null, after: Document, event: DocumentEvent): Effect[] => [
  ...(isOfReview(event) ? effectsOfReview(before, after, event) : []),
  ...(kindOf(after).effects?.(after, event, before) ?? []),
];

/** Whether a document awaits something of somebody by their roles that they do where they read it. */
export const awaitsRoles = (document: Document, roles: readonly string[]): boolean =>
  kindOf(document).awaitsRoles?.(document, roles) ?? false;

/** When the clock must look at the days of a document again (instant, ISO 8601 UTC); null when never. */
export const nextDatesLook = (document: Document, now: string, timeZone: string): string | null =>
  nextLookAtDates(document, now, timeZone, kindOf(document).moments?.(document, timeZone, now) ?? []);

/** By the end of which day a document must be with a donor (ISO 8601); null where none awaits it. */
export const donorsDayOf = (document: Document): string | null =>
  document.kind === "report" ? document.tail.donorDueOn : null;
