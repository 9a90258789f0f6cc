import type { Recipient } from "../../../events/common.ts";
import type { EventOf, ReviewEvent } from "../../../events/facts.ts";
import { hashOf } from "../audit/hash.ts";
import { atFirst, noStage } from "./at-first.ts";
import { withAbsence, withoutAbsences } from "./away.ts";
import { invited, released, without } from "./colleagues.ts";
import { withComments } from "./commenting.ts";
import { withDays } from "./days.ts";
import { maskedWith } from "./masked.ts";
import { withOffers } from "./offering.ts";
import { withWords } from "./own-words.ts";
import { withoutConsent } from "./parties.ts";
import { withoutOpening, withPublicity } from "./publicity.ts";
import { withoutOpen, withQuestions } from "./questions.ts";
import { reservationsAfter } from "./reservations.ts";
import { natureAfter } from "./route.ts";
import {
  answered,
  attested,
  escalated,
  joined,
  laneFilled,
  reassigned,
  recused,
  reminded,
  stageClosed,
  stageOpened,
  unanswered,
} from "./stages.ts";
import { keptAfter } from "./standing-answers.ts";
import type { Review } from "./state.ts";
import { withTranslations } from "./translations.ts";
import { withoutAwaited, withWhole } from "./whole.ts";

/**
 * The next state of a review after an event, whatever the kind of its document.
 * @param document null before `document-opened`
 * @throws when an event cannot follow: a broken history, never an expected outcome
 */
export function evolve(review: Review | null, event: ReviewEvent): Review {
  if (event.type === "document-opened") return opened(event);
  if (!review) throw new Error(`A history cannot begin with ${event.type}`);
  switch (event.type) {
    case "document-submitted": {
      const { round, contentHash, by, route, weighed } = event.facts;
      const authors = review.authors.includes(by) ? review.authors : [...review.authors, by];
      // Who its parties are is said anew, and nobody has consented to this version, recommended it, or handed a task of it on.
      const { parties: _, consentWithdrawn: __, recommended: ___, handedOn: ____, ...before } = review;
      const begun = {
        round,
        attempt: 1,
        contentHash,
        authors,
        route,
        // A kind weighs each of its contents, or none.
        ...(weighed && { weighed }),
        kept: keptAfter(review, event.facts),
        translations: {},
        proposedTranslations: {},
        broughtTranslations: {},
        passed: [],
        contestedBy: null,
        decidedAtMeeting: null,
      };
      return { ...before, ...noStage, ...begun, status: "submitted" };
    }
    case "colleague-invited":
      return { ...review, colleagues: [...without(review, event.facts), invited(event)] };
    case "colleague-released":
      return { ...review, colleagues: released(review, event.facts) };
    case "draft-handed-over":
      return handedOver(review, event);
    case "draft-discarded":
      return { ...review, status: "withdrawn", keptUntil: event.facts.keptUntil };
    case "draft-taken-up":
      return { ...review, status: "draft", keptUntil: null };
    case "draft-copied":
      return { ...review, copiedFrom: event.facts.document };
    case "submission-taken-back":
      return endedStage({ ...review, status: "taken-back", stageOpen: false });
    case "comment-period-set":
    case "comment-made":
    case "comment-settled":
    case "commenters-reminded":
    case "comment-period-over":
      return withComments(review, event);
    case "draft-offered":
    case "draft-opened":
    case "offer-taken-back":
      return withOffers(review, event);
    case "words-asked":
    case "words-reminded":
    case "words-given":
    case "words-unanswered":
      return withWords(review, event);
    case "review-resumed":
      return { ...review, attempt: event.facts.attempt };
    case "stage-opened":
      return stageOpened(review, event);
    case "decision-recorded": {
      const { lane, by, decision } = event.facts;
      const reservations = reservationsAfter(review.reservations, event.facts);
      return answered({ ...review, reservations }, { lane, by, decision, hash: hashOf(event.facts) });
    }
    case "question-asked":
    case "question-answered":
    case "question-withdrawn":
      return withQuestions(review, event);
    case "recusal-recorded":
      return recused(review, event);
    // Whoever declares what the by-laws except is asked still, and counted: nothing else is otherwise by it.
    case "interest-declared":
      return review;
    case "absence-said":
      return withAbsence(review, event.facts);
    case "reservation-closed": {
      const { reservation } = event.facts;
      return { ...review, reservations: review.reservations.filter(({ words }) => words !== reservation) };
    }
    case "answer-stands": {
      const { lane, by, decision } = event.facts;
      return answered(review, { lane, by, decision, hash: hashOf(event.facts) });
    }
    case "ballot-cast": {
      const { lane, by, ballot, takesEffectAt, left } = event.facts;
      return answered(review, {
        ...{ lane, by, decision: ballot, hash: hashOf(event.facts) },
        ...(takesEffectAt !== undefined && { takesEffectAt }),
        ...(left && { left }),
      });
    }
    case "ballot-taken-back":
      return unanswered(review, event.facts);
    case "director-joined":
      return joined(review, event);
    case "parties-named":
      return { ...review, parties: event.facts.parties };
    case "signature-recorded": {
      const { lane, by, signature } = event.facts;
      return answered(review, { lane, by, decision: signature, hash: hashOf(event.facts) });
    }
    case "consent-withdrawn":
      return withoutConsent(review);
    case "acceptance-required":
      return { ...review, acceptance: event.facts };
    case "acceptance-deemed":
      return review.acceptance ? { ...review, acceptance: { ...review.acceptance, isDeemed: true } } : review;
    case "document-accepted":
      return { ...review, status: "approved" };
    case "lane-filled":
      return laneFilled(review, event);
    case "lane-closed": {
      const { lane, because } = event.facts;
      return { ...review, failed: [...review.failed, { lane, because }] };
    }
    case "stage-closed":
      return endedStage(stageClosed(review, event));
    case "reviewers-reminded":
      return reminded(review, event);
    case "task-escalated":
      return escalated(review, event);
    case "task-reassigned":
      return reassigned(review, event);
    case "meeting-decision-entered": {
      const { chair, outcome, heldOn, by } = event.facts;
      const meeting = { chair, outcome, heldOn, by, decisionHash: hashOf(event.facts), reminders: 0 };
      return { ...review, meeting, contestedBy: null };
    }
    case "meeting-decision-attested":
    case "meeting-resolved":
      return attested(review, event);
    case "committee-recommended": {
      const { stage, lane, meeting, item, heldOn, outcome, votes, by } = event.facts;
      const said = { stage, lane, meeting, item, heldOn, outcome, votes, by };
      return { ...review, recommended: [...(review.recommended ?? []), said] };
    }
    case "resolution-entered": {
      const { round, stage, lane, body, way, number } = event.facts;
      const entered = { round, stage, lane, body, way, number };
      return { ...review, resolutions: [...(review.resolutions ?? []), entered] };
    }
    case "meeting-decision-contested":
      return { ...review, meeting: null, contestedBy: event.facts.by };
    case "author-date-set":
    case "author-reminded":
    case "lateness-told":
      return withDays(review, event);
    case "document-withdrawn":
      return endedStage({ ...review, status: "withdrawn", stageOpen: false, meeting: null });
    case "document-approved":
    case "document-signed":
      return { ...review, status: statusAfter(review) };
    case "document-published":
      return withoutOpening({ ...review, status: "published" });
    case "publication-review-set":
    case "publication-review-due":
    case "publication-proposed":
    case "publication-declined":
    case "publication-decided":
    case "publication-withheld":
    case "publication-followed":
    case "publication-resumed":
      return withPublicity(review, event);
    case "publication-held":
      return { ...review, publicationAwaits: event.facts.languages };
    case "translation-brought":
    case "translation-supplied":
    case "translation-asked-anew":
    case "translation-unread":
    case "translation-confirmed":
    case "translation-refused":
      return withTranslations(review, event);
    case "document-announced":
      return { ...withoutAwaited(review), announced: true, held: event.facts.held };
    case "announcement-continued":
      return { ...review, held: [...review.held, ...event.facts.held] };
    case "delivery-failed":
      return event.facts.recipient ? undelivered(review, event.facts.message, event.facts.recipient) : review;
    case "delivery-reported":
      return undelivered(review, event.facts.message, event.facts.recipient);
    case "passage-masked":
      return { ...review, masked: maskedWith(review.masked, event.facts.places) };
    case "file-taken-away":
      return { ...review, takenAway: [...(review.takenAway ?? []), ...event.facts.files] };
    case "address-corrected": {
      const { messages } = event.facts;
      return {
        ...review,
        undelivered: review.undelivered.filter(({ message }) => !messages.includes(message)),
      };
    }
    case "address-kept":
    case "address-released":
      return review;
    case "whole-offered":
      return withWhole(review, event.facts);
  }
}

/** With a stage it is over what was asked in it, and who said that they are away. */
const endedStage = (review: Review): Review => withoutAbsences(withoutOpen(review));

/** What is decided is signed, and accepted, where its way goes on; else what follows from it follows. */
function statusAfter(review: Review): Review["status"] {
  const next = natureAfter(review, review.stage ?? -1);
  if (next === "signature") return "signing";
  return next === "acceptance" ? "with-donor" : "approved";
}

const opened = ({ facts }: EventOf<"document-opened">): Review => ({
  ...atFirst,
  status: "draft",
  kind: facts.kind,
  boundTo: facts.boundTo,
  pinnedHash: facts.pinnedHash,
  obligation: facts.obligation,
  dueOn: facts.dueOn,
  ...(facts.office !== undefined && { office: facts.office }),
  author: facts.author,
  policy: facts.policy,
});

/** Whoever had the draft decides nothing in it any more, whether or not they go on writing it. */
function handedOver(review: Review, { facts: { by, to, stays } }: EventOf<"draft-handed-over">): Review {
  const writer = { capacity: "writer", lang: null } as const;
  const others = without(review, { ...writer, person: to }).filter(
    ({ capacity, person }) => capacity !== "writer" || person !== by,
  );
  return { ...review, author: to, colleagues: [...others, { ...writer, person: by, isReleased: !stays }] };
}

function undelivered(review: Review, message: string, recipient: Recipient): Review {
  if (review.undelivered.some((known) => known.message === message)) return review;
  return { ...review, undelivered: [...review.undelivered, { message, recipient }] };
}
