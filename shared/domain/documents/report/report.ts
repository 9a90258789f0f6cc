import type { PinnedPolicy, Recipient, ServiceLevel } from "../../../../events/common.ts";
import type { DocumentEvent, EventOf } from "../../../../events/facts.ts";
import { hashOf } from "../../audit/hash.ts";
import type { Status } from "../../workflow/lifecycle.ts";
import { withDays } from "./days.ts";
import type { Masked } from "./masked.ts";
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

/** The answer of a person in a lane of the stage that is open, or was open last. A changed one took its place (I9). */
type Decision = {
  lane: string;
  by: string;
  decision: EventOf<"decision-recorded">["facts"]["decision"] | EventOf<"ballot-cast">["facts"]["ballot"];
};

/** What the overseer entered of a meeting, as far as it is needed to attest to it, and how often the clock asked again. */
type MeetingEntered = Pick<
  EventOf<"meeting-decision-entered">["facts"],
  "chair" | "outcome" | "heldOn" | "by"
> & { decisionHash: string; reminders: number };

/** A written resolution that did not pass, and why. */
type Failure = Pick<EventOf<"lane-closed">["facts"], "lane" | "because">;

/** A translation that waits: its hash, who supplied it, who is asked to read it, and whether they were reminded. */
type Proposed = { hash: string; by: string; asked: string; isReminded: boolean };

/** A results report as its events made it. */
export type Report = {
  status: Status;
  agreementId: string;
  obligationId: string;
  basisHash: string;
  /** The day by whose end its author submits it, ISO 8601. */
  dueOn: string;
  /** The day by whose end it must be with the donor, ISO 8601. */
  donorDueOn: string;
  /**
   * For how many days after its day the clock did something last: reminded the author, told that they are late, or that
   * the donor's day has passed; null while it has not.
   */
  minded: { author: number | null; late: number | null; donor: number | null };
  author: string;
  /** Whoever ever submitted a version of it: of those who decide nothing in it (I13; writersOf). */
  authors: readonly string[];
  /** The pinned policy, with the people of each lane as they are assigned now. */
  policy: PinnedPolicy;
  /** Who was taken off a lane of which stage, or off the writing (null): nobody but the overseer asks them in any part of it. */
  takenOff: readonly { stage: number | null; lane: string | null; person: string }[];
  /**
   * Who was asked for an answer in any round, and in which lane: whoever was only planned for it has heard nothing of it.
   * Of resolutions none are kept, which nobody is taken off.
   */
  invited: readonly { stage: number; lane: string; person: string }[];
  /** How often it was submitted; 0 before the first time. */
  round: number;
  /** Which execution conducts this round, counted from 1; 0 before the first submission. */
  attempt: number;
  /** The content of the last submission: what is reviewed, and what a decision binds. */
  contentHash: string | null;
  /** Index of the stage that is open, or was open last, in this round. */
  stage: number | null;
  stageOpen: boolean;
  /** The time of this stage, as it was told to whoever was asked when it opened. */
  serviceLevel: ServiceLevel | null;
  /** The time of each lane that was filled or given to somebody else since, which leaves the others' alone. */
  filled: Readonly<Record<string, ServiceLevel | null>>;
  /** Lanes of this stage in which the clock reminded those who were late. */
  reminded: readonly string[];
  /** The day (ISO 8601) on which the overseer last had those who were late in this stage reminded. */
  remindedOn: string | null;
  /**
   * Lanes of this stage whose time is over, and whose alternate or overseer was told: once more when the time of whoever
   * stands in is over too.
   */
  escalated: readonly string[];
  /** Those of them in which somebody was asked to stand in, who has a time of their own. */
  extended: readonly string[];
  decisions: readonly Decision[];
  /** The written resolutions of this stage that ended without passing, each with its cause. */
  failed: readonly Failure[];
  /** The decisions that each earlier stage of this round passed with, in the order of the stages. */
  passed: readonly (readonly Decision[])[];
  /** A decision of a meeting outside Accord that awaits whoever chaired it. */
  meeting: MeetingEntered | null;
  /** Whoever chaired that meeting, where they said that this is not what was decided, until it is entered anew. */
  contestedBy: string | null;
  /** The stage of this round that a meeting outside Accord decided, on which day, and who attested to it. */
  decidedAtMeeting: {
    stage: number;
    heldOn: string;
    outcome: MeetingEntered["outcome"];
    attestedBy: string;
  } | null;
  /** Hashes of what the overseer supplied in a language that the author left open. */
  translations: Readonly<Partial<Record<"en" | "fr", string>>>;
  /** What was supplied and waits for a second person to read it. */
  proposedTranslations: Readonly<Partial<Record<"en" | "fr", Proposed>>>;
  /** What was masked of all that is kept of it: no item is to hide more, nor less. */
  masked: Masked;
  /** Donors to whom word of a new day went, who are told if it does not come. */
  promisedTo: readonly Recipient[];
  donorsNotified: boolean;
  /** Who waits for words in their language. */
  held: EventOf<"donors-notified">["facts"]["held"];
  /** Messages that reached nobody and were not sent again yet. */
  undelivered: readonly { message: string; recipient: Recipient }[];
};

/**
 * The next state after an event: pure, and the only way that a report changes.
 * @param report null before `report-opened`
 * @throws when an event cannot follow: a broken history, never an expected outcome
 */
export function evolve(report: Report | null, event: DocumentEvent): Report {
  if (event.type === "report-opened") return opened(event);
  if (!report) throw new Error(`A report's history cannot begin with ${event.type}`);
  switch (event.type) {
    case "report-submitted": {
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
    case "report-withdrawn":
      return { ...report, status: "withdrawn", stageOpen: false, meeting: null };
    case "report-approved":
      return { ...report, status: "approved" };
    case "report-published":
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

const opened = ({ facts }: EventOf<"report-opened">): Report => ({
  ...noStage,
  status: "draft",
  agreementId: facts.agreementId,
  obligationId: facts.obligationId,
  basisHash: facts.basisHash,
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
