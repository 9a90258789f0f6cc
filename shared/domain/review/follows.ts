import type { EventOf, ReviewEvent } from "../../../events/facts.ts";
import { isResolution } from "../organisation/lane-rule.ts";
import { isDeemed } from "./acceptance.ts";
import { canSay } from "./away.ts";
import { answersIn } from "./choices.ts";
import { isHelping } from "./colleagues.ts";
import { canDiscard, canTakeUp } from "./drafting.ts";
import { isClosedFor, isEndOf, isEndOfStage, laneOf } from "./follows-ends.ts";
import { canTakeBallotBack } from "./grace.ts";
import { allows } from "./lifecycle.ts";
import { offersOf, partyReaders } from "./offering.ts";
import { isWordsOf } from "./own-words.ts";
import { canAsk, mayAnswerOne } from "./questions.ts";
import { whyNotRecommended } from "./recommending.ts";
import { recusalsIn } from "./recusing.ts";
import { isOnRecord } from "./registering.ts";
import { standingReservations } from "./reservations.ts";
import type { Lane } from "./route.ts";
import { consentIn, isSignatureOf } from "./signed.ts";
import { answerOf, takesAnswer } from "./standing.ts";
import { standingIn } from "./standing-answers.ts";
import type { Review } from "./state.ts";
import { canTakeBack } from "./taking-back.ts";

/**
 * What Accord concluded is held against what was recorded until then. Whoever edits a head makes Accord itself record
 * what does not follow: a resolution that passed with one signature, silence before the time was over. The chain holds
 * then, and so does the head, once it was folded again.
 */

/**
 * Whether an event follows from what was recorded until then. Looked at is who submitted and when, what people answered, how lanes and
 * stages ended, what was approved and published, and whether the overseer could act as they did. That they were the overseer no entry
 * says: who held the role is not on a document's record.
 */
export function follows(review: Review, event: ReviewEvent, at: string): boolean {
  switch (event.type) {
    case "decision-recorded":
    case "ballot-cast":
      return isAnswer(review, event);
    case "signature-recorded":
      return isSignatureOf(review, event.facts);
    case "consent-withdrawn":
      return consentIn(review, event.facts, event.facts.by)?.party === event.facts.party;
    case "answer-stands":
      return isKept(review, event.facts);
    case "ballot-taken-back":
      return canTakeBallotBack(answerOf(review, event.facts.by, event.facts.lane), at);
    case "director-joined":
      return isJoining(review, event.facts);
    case "recusal-recorded":
      return isAsked(review, event.facts, (lane) => recusalsIn(lane).some((how) => how === event.facts.how));
    case "interest-declared":
      return isAsked(review, event.facts, isResolution);
    case "absence-said":
      return isAsked(review, event.facts, isResolution) && canSay(review, event.facts);
    case "reservation-closed":
      return standingReservations(review).some(({ words }) => words === event.facts.reservation);
    case "question-asked": {
      const { facts } = event;
      return facts.contentHash === review.contentHash && canAsk(review, facts, facts.by);
    }
    case "question-answered":
      return isOpenQuestion(review, event.facts) && mayAnswerOne(review, event.facts.number, event.facts.by);
    case "question-withdrawn":
      return isOpenQuestion(review, event.facts, event.facts.by);
    case "lane-closed":
      return isClosedFor(review, event.facts, at);
    case "stage-closed":
      return isEndOfStage(review, event, at);
    case "meeting-decision-entered":
    case "meeting-resolved":
      return isAtMeeting(review, event.facts);
    case "committee-recommended":
      return whyNotRecommended(review, event.facts) === null;
    case "resolution-entered":
      return isOnRecord(review, event.facts);
    case "meeting-decision-contested":
      return isOnWhatWasEntered(review, { ...event.facts, contentHash: review.contentHash });
    case "meeting-decision-attested":
      return isOnWhatWasEntered(review, event.facts);
    case "document-submitted":
      return allows("submit", review.status) && isSubmission(review, event.facts);
    case "comment-made":
      return allows("comment", review.status) && isReader(review, event.facts.by);
    case "comment-settled":
      return review.commenting.open.some(
        ({ number, by }) => number === event.facts.number && by === event.facts.of,
      );
    case "draft-offered":
      return isOffering(review, event.facts.by) && event.facts.number === (review.offers ?? []).length + 1;
    case "offer-taken-back":
      return (
        isOffering(review, event.facts.by) &&
        offersOf(review).some(({ number }) => number === event.facts.number)
      );
    case "draft-opened":
      return allows("open-draft", review.status) && isOffered(review, event.facts);
    case "words-given":
    case "words-reminded":
    case "words-unanswered":
      return allows("give-words", review.status) && isWordsOf(review, event);
    case "draft-handed-over":
      return allows("hand-over", review.status) && event.facts.by === review.author;
    case "draft-discarded":
      return canDiscard(review) && event.facts.by === review.author;
    case "draft-taken-up":
      return canTakeUp(review, at) && event.facts.by === review.author;
    case "submission-taken-back":
      return event.facts.round === review.round && canTakeBack(review, event.facts.by);
    case "document-withdrawn":
      return allows("withdraw", review.status);
    case "task-reassigned":
      return allows("reassign", review.status);
    case "translation-supplied":
      return allows("supply-translation", review.status) && event.facts.contentHash === review.contentHash;
    case "translation-confirmed":
    case "translation-refused":
      return isOnWhatWasSupplied(review, event.facts);
    case "document-approved":
      return review.status === "in-review" && !review.stageOpen && isEndOf(review, event);
    case "document-signed":
      return review.status === "signing" && !review.stageOpen && isEndOf(review, event);
    case "acceptance-deemed":
      return isDeemed(review, event.facts, at);
    case "document-accepted":
      return review.status === "with-donor" && !review.stageOpen && isEndOf(review, event);
    case "publication-proposed":
    case "publication-decided":
    case "publication-declined":
      return allows("propose-publication", review.status);
    case "publication-withheld":
      return allows("withhold-publication", review.status);
    case "publication-resumed":
      return isFinal(review) && event.facts.attempt === review.attempt + 1;
    case "document-published":
      return allows("publish", review.status) && event.facts.contentHash === review.contentHash;
    default:
      return true;
  }
}

/** Whether it is in force or concluded, so that nothing but what everybody may know of it keeps it from being published. */
const isFinal = ({ status }: Review): boolean => status === "in-force" || status === "concluded";

/** Whether somebody could offer the draft, or take that back: its author, while it is theirs. */
const isOffering = (review: Review, by: string): boolean =>
  allows("offer-draft", review.status) && by === review.author;

/** Whether the draft was offered, and to nobody yet who is known; nobody who wrote it confirms whose an address is. */
const isOffered = (review: Review, { number }: EventOf<"draft-opened">["facts"]): boolean =>
  offersOf(review).some((offer) => offer.number === number && offer.person === null);

/** Whether somebody was asked for comments, or reads the draft for a party. */
const isReader = (review: Review, person: string): boolean =>
  isHelping(review, "commenter", person) || partyReaders(review).includes(person);

/** Whether whoever wrote it then submitted it, in the round that was next. */
const isSubmission = (review: Review, { round, by }: EventOf<"document-submitted">["facts"]): boolean =>
  round === review.round + 1 && by === review.author;

/** Whether the very translation that awaits it is confirmed or refused, and by who was asked to read it. */
function isOnWhatWasSupplied(
  { contentHash, proposedTranslations }: Review,
  facts: EventOf<"translation-confirmed">["facts"],
): boolean {
  const waiting = proposedTranslations[facts.lang];
  return (
    facts.contentHash === contentHash && waiting?.hash === facts.translationHash && waiting.asked === facts.by
  );
}

/** Whether the board was to decide at a meeting, in this very stage and on this very content. */
const isAtMeeting = (
  review: Review,
  { round, stage, contentHash }: Pick<Review, "round" | "stage" | "contentHash">,
): boolean =>
  review.status === "awaiting-meeting" &&
  round === review.round &&
  stage === review.stage &&
  contentHash === review.contentHash;

/** Whether the very decision that awaits it is attested or contested, and by who chaired the meeting. */
const isOnWhatWasEntered = (
  review: Review,
  facts: Parameters<typeof isAtMeeting>[1] & { decisionHash: string; by: string },
): boolean =>
  isAtMeeting(review, facts) &&
  review.meeting?.decisionHash === facts.decisionHash &&
  review.meeting.chair === facts.by;

/**
 * Whether somebody answered who was asked, in a lane that was open to them. When it came is not looked at: in old entries
 * an answer bears the instant at which it was committed, be it after the deadline that it kept. Nor is whether they had
 * the writing before somebody else submitted: such answers were taken once, and stay good.
 */
function isAnswer(
  review: Review,
  { type, facts }: EventOf<"decision-recorded"> | EventOf<"ballot-cast">,
): boolean {
  const lane = laneOf(review, facts.lane);
  if (!lane || facts.stage !== review.stage || facts.contentHash !== review.contentHash) return false;
  const answer = type === "ballot-cast" ? facts.ballot : facts.decision;
  return answersIn(lane).includes(answer) && takesAnswer({ ...review, takenOff: [] }, lane, facts.by);
}

/** Whether it was approved before by who is asked again, and is kept for this very content. */
function isKept(review: Review, facts: EventOf<"answer-stands">["facts"]): boolean {
  const { stage, lane: id, by, decision, given, contentHash } = facts;
  const people = laneOf(review, id)?.people ?? [];
  const isOpen = review.stageOpen && stage === review.stage && contentHash === review.contentHash;
  return (
    isOpen &&
    standingIn(review, stage, { [id]: people }).some(
      (one) => one.by === by && one.lane === id && one.decision === decision && one.hash === given,
    )
  );
}

/** Whether a question awaits an answer: where it is named by who asked it, theirs. */
const isOpenQuestion = (
  { questions: { open } }: Review,
  { number, lane }: { number: number; lane: string },
  by?: string,
): boolean =>
  open.some((one) => one.number === number && one.lane === lane && (by === undefined || one.by === by));

/** Whether somebody declared an interest who was asked, in a lane that was open to them, as its rule has it. */
function isAsked(
  review: Review,
  { lane: id, stage, by }: Pick<EventOf<"recusal-recorded">["facts"], "lane" | "stage" | "by">,
  isOffered: (lane: Lane) => boolean,
): boolean {
  const lane = laneOf(review, id);
  return lane !== undefined && isOffered(lane) && stage === review.stage && takesAnswer(review, lane, by);
}

/** Whether a resolution is open whose by-laws have whoever joins the board sign too, and somebody else was asked so far. */
function isJoining(
  review: Review,
  { lane: id, stage, person }: EventOf<"director-joined">["facts"],
): boolean {
  const lane = laneOf(review, id);
  const isOpen = review.stageOpen && stage === review.stage && review.resolution?.joiners === "sign-too";
  return isOpen && lane !== undefined && isResolution(lane) && !lane.people.includes(person);
}
