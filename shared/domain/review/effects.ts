import type { ReviewEvent } from "../../../events/facts.ts";
import { afterCorrection, ofItsEnd } from "../outbox/corrections.ts";
import type { Effect } from "../outbox/effect.ts";
import type { LinkTemplate, Purpose } from "../outbox/mails.ts";
import { noticesTo } from "../outbox/notices.ts";
import { isSignatoryRole } from "../people/partners.ts";
import { noticeOf } from "./announcing.ts";
import { attestationAwaited, readAnew, reminders, toAttest, toReader } from "./asked-again.ts";
import { askedAnew, escalation, invitations, reassignment } from "./asked-in-lanes.ts";
import { helpersOf } from "./colleagues.ts";
import { isWritten } from "./dates.ts";
import { undelivered } from "./delivery.ts";
import { ofStageClosed, ofStageOpened } from "./effects-of-stages.ts";
import {
  askedAs,
  mails,
  ofAnswerInPlace,
  ofComments,
  ofMasks,
  ofQuestion,
  ofTakenFile,
  ofWords,
  receiptTo,
  toFormerReader,
  toThose,
  toWriter,
  toWriters,
} from "./mails-asked.ts";
import { ofPublicity } from "./publicity-letters.ts";
import { purposeIn } from "./purpose-in-lane.ts";
import { resolutionsAfter } from "./registering.ts";
import { releasedBy } from "./released.ts";
import { currentStage } from "./standing.ts";
import type { Review } from "./state.ts";
import { whoWaited } from "./who-took-part.ts";

/** What must happen outside after an event, given the review as the event found it (null when it began), and as it left it. */
export const effectsOf = (before: Review | null, after: Review, event: ReviewEvent): Effect[] => [
  ...askedBy(after, event),
  ...resolutionsAfter(after, event),
  ...(before ? [...releasedBy(before, event), ...askedAnew(before, after, event)] : []),
];

/** What an event asks for by itself. */
function askedBy(review: Review, event: ReviewEvent): Effect[] {
  const toAuthor = (template: LinkTemplate, purpose: Purpose): Effect => ({
    effect: "mail",
    template,
    person: review.author,
    purpose,
    lane: null,
  });
  const tell = (template: LinkTemplate): Extract<Effect, { effect: "tell" }> => ({
    effect: "tell",
    template,
    role: review.policy.overseer,
    purpose: "oversee",
  });
  const tellOfLateness = (template: LinkTemplate): Effect[] => {
    const { accountable: role, overseer: unless } = review.policy;
    return role === undefined
      ? [tell(template)]
      : [
          { ...tell(template), beside: role },
          { effect: "tell", template, role, purpose: "read", unless },
        ];
  };
  switch (event.type) {
    case "document-opened":
      return [toAuthor("report-due", "report"), tell("oversee-opened")];
    case "colleague-invited": {
      const { capacity, person } = event.facts;
      const isLate = capacity === "translator" && !isWritten(review);
      const asked = isLate ? askedSince : askedAs[capacity];
      return [{ effect: "mail", person, lane: null, ...asked }];
    }
    case "draft-copied":
      return [];
    case "document-submitted":
      return [
        conduct(review),
        toAuthor("submission-received", "read"),
        ...toWriters(review, "writing-submitted", "read"),
        ...toThose(review, "comments-settled", review.round === 1 ? review.commenting.by : [], "comment"),
      ];
    case "colleague-released": {
      const { capacity, person, by } = event.facts;
      return capacity === "writer" && person !== by ? [toWriter("writing-stopped", person, "read")] : [];
    }
    case "comment-period-set":
    case "comment-made":
    case "comment-settled":
    case "commenters-reminded":
      return ofComments(review, event);
    case "draft-offered":
      return isSignatoryRole(event.facts.role) ? [tell("oversee-offer")] : [];
    case "draft-opened":
      return [
        {
          effect: "mail",
          template: "draft-offered",
          person: event.facts.person,
          purpose: "comment",
          lane: null,
        },
      ];
    case "offer-taken-back":
      return toFormerReader(review, event.facts.number);
    case "words-asked":
    case "words-reminded":
    case "words-given":
    case "words-unanswered":
      return ofWords(event, { toAuthor, tell });
    case "comment-period-over":
      return [toAuthor("comments-over", "report")];
    case "draft-handed-over":
      return [toAuthor("writing-given", "report")];
    case "draft-discarded":
      return [toAuthor("draft-discarded", "read"), ...toWriters(review, "writing-discarded", "read")];
    case "draft-taken-up":
      return [toAuthor("draft-taken-up", "report"), ...toWriters(review, "writing-taken-up", "report")];
    case "submission-taken-back": {
      const { round, stage } = review;
      const resume: Effect[] =
        stage === null ? [] : [{ effect: "resume", round, stage, result: { outcome: "taken-back" } }];
      return [
        ...resume,
        toAuthor("submission-taken-back", "report"),
        ...toWriters(review, "writing-taken-up", "report"),
      ];
    }
    case "parties-named":
      return event.facts.parties.some(({ role }) => isSignatoryRole(role))
        ? [tell("oversee-signatories")]
        : [];
    case "review-resumed":
    case "publication-resumed":
      return [conduct(review)];
    case "publication-review-set":
    case "publication-review-due":
    case "publication-proposed":
    case "publication-declined":
    case "publication-decided":
    case "publication-withheld":
    case "publication-followed":
      return ofPublicity(review, event, tell);
    case "stage-opened":
      return ofStageOpened(review, event, tell);
    case "stage-closed":
      return ofStageClosed(review, event, { toAuthor, tell });
    case "reviewers-reminded":
      return review.meeting
        ? attestationAwaited(review.meeting, event.facts.by === null, tell("oversee-unattested"))
        : reminders(review, event.facts);
    case "task-escalated":
      return escalation(review, event, tell("oversee-overdue"));
    case "task-reassigned":
      return [...reassignment(review, event), ...readAnew(review, event)];
    case "meeting-decision-entered":
      return review.meeting ? toAttest(review.meeting) : [];
    case "meeting-decision-attested":
    case "meeting-resolved":
      return [
        ...(event.type === "meeting-resolved" ? [] : [receiptTo(event.facts.by, "attest")]),
        ...(event.facts.outcome === "returned"
          ? [toAuthor("meeting-returned", "report"), ...toWriters(review, "writing-returned", "report")]
          : []),
        {
          ...mails(review, "meeting-decided", whoWaited(review, event), "read"),
          unless: review.policy.overseer,
        },
        tell("meeting-decided"),
      ];
    // Whoever was asked is told how it ended, by the rule of endings.
    case "committee-recommended":
    case "resolution-entered":
      return [];
    case "meeting-decision-contested":
      return [receiptTo(event.facts.by, "attest"), tell("oversee-contested")];
    case "author-reminded":
      return [toAuthor("author-reminder", "report")];
    case "lateness-told":
      return tellOfLateness(event.facts.of === "author" ? "writing-late" : "donor-date-passed");
    case "document-withdrawn": {
      const { round, stage } = review;
      return stage === null ? [] : [{ effect: "resume", round, stage, result: { outcome: "withdrawn" } }];
    }
    case "document-published":
      return [toAuthor("report-out", "read"), ...toWriters(review, "report-out", "read")];
    case "document-announced":
    case "announcement-continued":
      return noticesTo(noticeOf(review), event.facts.recipients);
    case "delivery-failed":
    case "delivery-reported":
      return undelivered(review, event);
    case "address-corrected":
      return [...afterCorrection(event), ...ofItsEnd(event, review.policy.overseer)];
    case "address-kept":
    case "address-released":
      return ofItsEnd(event, review.policy.overseer);
    case "decision-recorded":
      return [receiptOf(review, event.facts)];
    case "signature-recorded":
      return [receiptTo(event.facts.by, "sign-as-party", event.facts.lane)];
    case "consent-withdrawn":
      return [receiptTo(event.facts.by, "consent", event.facts.lane), tell("oversee-consent-withdrawn")];
    case "acceptance-deemed":
      return [tell("deemed-accepted")];
    case "question-asked":
      return ofQuestion(review);
    case "question-answered":
      return ofAnswerInPlace(review, event);
    case "recusal-recorded": {
      const { by, how, lane } = event.facts;
      // While a resolution is open nobody is written to of it: a director's interest stands on the overseer's page, and sends it to a meeting, or not.
      if (how !== "recused") return [receiptTo(by, "sign", lane)];
      return [receiptTo(by, "review", lane), tell("oversee-recused")];
    }
    case "reservation-closed": {
      const { of, by } = event.facts;
      if (of === by) return [];
      return [{ effect: "mail", template: "reservation-closed", person: of, purpose: "read", lane: null }];
    }
    case "answer-stands": {
      const { by: person, lane } = event.facts;
      return [{ effect: "mail", template: "answer-stands", person, purpose: "review", lane }];
    }
    case "ballot-cast":
    case "ballot-taken-back":
      return [receiptTo(event.facts.by, "sign", event.facts.lane)];
    case "director-joined": {
      const { lane: id, person } = event.facts;
      const lane = currentStage(review)?.lanes.find((each) => each.id === id);
      return lane ? invitations(review, lane, [person]) : [];
    }
    case "whole-offered":
      return event.facts.people.length === 0
        ? []
        : [mails(review, "whole-to-read", event.facts.people, "read")];
    case "publication-held": {
      const translators = helpersOf(review, "translator").map(({ person }) => person);
      return [
        tell("oversee-translation-awaited"),
        ...(translators.length === 0 ? [] : [mails(review, "translation-awaited", translators, "translate")]),
      ];
    }
    case "translation-supplied": {
      const { asked } = event.facts;
      return asked === null ? [] : toReader({ ...event.facts, asked });
    }
    case "translation-asked-anew":
      return toReader(event.facts);
    case "translation-unread":
      return [tell("oversee-translation-unread")];
    case "translation-confirmed": {
      const receipt = receiptTo(event.facts.by, "confirm-translation");
      return event.facts.by === review.author ? [receipt] : [receipt, toAuthor("translation-added", "read")];
    }
    case "translation-refused":
      return [receiptTo(event.facts.by, "confirm-translation"), tell("oversee-translation-refused")];
    case "passage-masked":
      return ofMasks(review, event, toAuthor("draft-masked", "report"));
    case "file-taken-away":
      return [{ effect: "delete-files", files: event.facts.files }, ...ofTakenFile(review, toAuthor)];
    // Its page says that it is recorded, and the receipt of their answer has it: a mail of its own would read as if they had answered.
    case "interest-declared":
    // Nobody is written to of who is away: it stands on the overseer's page, and on their own.
    case "absence-said":
    case "question-withdrawn":
    case "author-date-set":
    case "translation-brought":
    case "lane-filled":
    case "lane-closed":
    case "document-approved":
    case "document-signed":
    case "acceptance-required":
    case "document-accepted":
      return [];
  }
}

/** The receipt of a decision: by the link of a reviewer, of a party, or of a donor. */
function receiptOf(review: Review, { by, lane: id }: { by: string; lane: string }): Effect {
  const lane = currentStage(review)?.lanes.find((each) => each.id === id);
  return receiptTo(by, lane ? purposeIn(lane) : "review", id);
}

/** The same of whoever is to translate what was submitted, and does not change any more. */
const askedSince = { template: "translation-wanted", purpose: "translate" } as const;

/** An execution is to conduct what comes next. */
export const conduct = ({ round, attempt }: Review): Effect => ({ effect: "conduct", round, attempt });
