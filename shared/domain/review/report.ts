import type { Recipient } from "../../../events/common.ts";
import type { DocumentEvent, EventOf } from "../../../events/facts.ts";
import { hashOf } from "../audit/hash.ts";
import { withDays } from "./days.ts";
import { maskedWith } from "./masked.ts";
import {
  answered,
  attested,
  escalated,
  laneFilled,
  noStage,
  reassigned,
  reminded,
  stageClosed,
  stageOpened,
} from "./stages.ts";
import type { Proposed, Report } from "./state.ts";

/**
 * The next state after an event: pure, and the only way that a report changes.
 * @param report null before `document-opened`
 * @throws when an event cannot follow: a broken history, never an expected outcome
 */
export function evolve(report: Report | null, event: DocumentEvent): Report {
  if (event.type === "document-opened") return opened(event);
  if (!report) throw new Error(`A report's history cannot begin with ${event.type}`);
  switch (event.type) {
    case "document-submitted": {
      const { round, contentHash, by } = event.facts;
      const authors = report.authors.includes(by) ? report.authors : [...report.authors, by];
      const begun = {
        round,
        attempt: 1,
        contentHash,
        authors,
        translations: {},
        proposedTranslations: {},
        passed: [],
        contestedBy: null,
        decidedAtMeeting: null,
      };
      return { ...report, ...noStage, ...begun, status: "submitted" };
    }
    case "review-resumed":
      return { ...report, attempt: event.facts.attempt };
    case "stage-opened":
      return stageOpened(report, event);
    case "decision-recorded": {
      const { lane, by, decision } = event.facts;
      return answered(report, { lane, by, decision });
    }
    case "ballot-cast": {
      const { lane, by, ballot } = event.facts;
      return answered(report, { lane, by, decision: ballot });
    }
    case "lane-filled":
      return laneFilled(report, event);
    case "lane-closed": {
      const { lane, because } = event.facts;
      return { ...report, failed: [...report.failed, { lane, because }] };
    }
    case "stage-closed":
      return stageClosed(report, event);
    case "reviewers-reminded":
      return reminded(report, event);
    case "task-escalated":
      return escalated(report, event);
    case "task-reassigned":
      return reassigned(report, event);
    case "meeting-decision-entered": {
      const { chair, outcome, heldOn, by } = event.facts;
      const meeting = { chair, outcome, heldOn, by, decisionHash: hashOf(event.facts), reminders: 0 };
      return { ...report, meeting, contestedBy: null };
    }
    case "meeting-decision-attested":
      return attested(report, event);
    case "meeting-decision-contested":
      return { ...report, meeting: null, contestedBy: event.facts.by };
    case "author-date-set":
    case "author-reminded":
    case "lateness-told":
    case "donor-date-changed":
      return withDays(report, event);
    case "document-withdrawn":
      return { ...report, status: "withdrawn", stageOpen: false, meeting: null };
    case "document-approved":
      return { ...report, status: "approved" };
    case "document-published":
      return { ...report, status: "published" };
    case "translation-supplied": {
      const { lang, translationHash, by, asked } = event.facts;
      if (asked === null) return translated(report, lang, translationHash);
      return proposed(report, lang, { hash: translationHash, by, asked, isReminded: false });
    }
    case "translation-asked-anew": {
      const { lang, asked } = event.facts;
      const waiting = report.proposedTranslations[lang];
      return waiting
        ? proposed(report, lang, { ...waiting, asked, isReminded: asked === waiting.asked })
        : report;
    }
    case "translation-unread":
      return report;
    case "translation-confirmed":
      return translated(report, event.facts.lang, event.facts.translationHash);
    case "translation-refused":
      return withoutProposal(report, event.facts.lang);
    case "donors-notified":
      return { ...report, donorsNotified: true, held: event.facts.held };
    case "delivery-failed":
      return event.facts.recipient ? undelivered(report, event.facts.message, event.facts.recipient) : report;
    case "delivery-reported":
      return undelivered(report, event.facts.message, event.facts.recipient);
    case "passage-masked":
      return { ...report, masked: maskedWith(report.masked, event.facts.places) };
    case "address-corrected": {
      const { messages } = event.facts;
      return {
        ...report,
        undelivered: report.undelivered.filter(({ message }) => !messages.includes(message)),
      };
    }
    case "address-kept":
    case "address-released":
      return report;
    case "record-imported":
      throw new Error("A report is never imported");
  }
}

const opened = ({ facts }: EventOf<"document-opened">): Report => ({
  ...noStage,
  status: "draft",
  kind: facts.kind,
  boundTo: facts.boundTo,
  pinnedHash: facts.pinnedHash,
  obligation: facts.obligation,
  dueOn: facts.dueOn,
  donorDueOn: facts.donorDueOn,
  minded: { author: null, late: null, donor: null },
  author: facts.author,
  authors: [],
  policy: facts.policy,
  takenOff: [],
  invited: [],
  round: 0,
  attempt: 0,
  contentHash: null,
  passed: [],
  meeting: null,
  contestedBy: null,
  decidedAtMeeting: null,
  translations: {},
  proposedTranslations: {},
  masked: {},
  promisedTo: [],
  donorsNotified: false,
  held: [],
  undelivered: [],
});

function undelivered(report: Report, message: string, recipient: Recipient): Report {
  if (report.undelivered.some((known) => known.message === message)) return report;
  return { ...report, undelivered: [...report.undelivered, { message, recipient }] };
}

/** A translation holds: whoever waited for it waits no longer. */
function translated(report: Report, lang: "en" | "fr", hash: string): Report {
  const held = report.held.filter((waiting) => waiting.lang !== lang);
  return { ...withoutProposal(report, lang), held, translations: { ...report.translations, [lang]: hash } };
}

const proposed = (report: Report, lang: "en" | "fr", proposal: Proposed): Report => ({
  ...report,
  proposedTranslations: { ...report.proposedTranslations, [lang]: proposal },
});

function withoutProposal(report: Report, lang: "en" | "fr"): Report {
  const { [lang]: _, ...proposedTranslations } = report.proposedTranslations;
  return { ...report, proposedTranslations };
}
