import { isAcceptance, isForNote, isResolution } from "../organisation/lane-rule.ts";
import type { Organisation } from "../organisation/organisation.ts";
import { deemedBy, isTimeOver } from "./acceptance.ts";
import { recommendedIn } from "./lane-ends.ts";
import type { Status } from "./lifecycle.ts";
import { allows } from "./lifecycle.ts";
import type { Lane } from "./route.ts";
import { answerOf, currentStage, takesAnswer } from "./standing.ts";
import type { Review } from "./state.ts";
import { hasWritten, writesNow } from "./writers.ts";

/**
 * Why a task is not to be done any more, though whoever asks is the right person by the right link: what happened to the
 * document meanwhile. Each is put in words, with what to do next, wherever somebody is told: after a link, after a form.
 */
export type Reason =
  | "not-submitted"
  | "withdrawn"
  | "discarded"
  | "returned"
  | "consent-withdrawn"
  | "taken-back"
  | "under-review"
  | "resubmitted"
  | "newer-link"
  | "to-meeting"
  | "no-meeting"
  | "refused"
  | "approved"
  | "in-force"
  | "concluded"
  | "published"
  | "stage-over"
  | "answered"
  | "decided-by-another"
  | "recommended-at-meeting"
  | "reassigned"
  | "writing-ended"
  | "deadline-passed"
  | "deemed-accepted"
  | "own-submission"
  | "no-longer-authorised"
  | "no-question"
  | "translation-masked";

/** A lane of a stage in a round: what a link to answer, a form and a command name. */
export type Place = { round: number; stage: number | null; lane: string | null };

/** What a status says to whoever comes too early or too late for their task; null where it says nothing of it. */
const ends: Readonly<Record<Status, Reason | null>> = {
  draft: "not-submitted",
  submitted: null,
  "in-review": null,
  "changes-requested": "returned",
  "taken-back": "taken-back",
  "awaiting-meeting": "to-meeting",
  signing: null,
  "with-donor": null,
  refused: "refused",
  approved: "approved",
  "in-force": "in-force",
  concluded: "concluded",
  published: "published",
  withdrawn: "withdrawn",
};

/**
 * Why what somebody wants of a document cannot be done at its status. Of what a meeting decided, a document under review awaits
 * nothing, whether none was asked yet or the review went on after it.
 */
export const reasonOfStatus = (status: Status, command?: string): Reason =>
  ends[status] ?? (command === "enter-meeting-decision" ? "no-meeting" : "under-review");

/**
 * Why a person cannot answer in a lane any more; null when they can.
 * @param now instant, ISO 8601 UTC: a written resolution is over at its deadline, whether or not a clock has ticked
 */
export function whyNoAnswer(review: Review, place: Place, person: string, now: string): Reason | null {
  const ending = endOf(review);
  // What has come of the document as a whole says more than which round it was.
  const isBack = ["returned", "taken-back", "consent-withdrawn"].includes(ending ?? "");
  if (ending !== null && (!isBack || place.round === review.round)) return ending;
  if (place.round !== review.round) return "resubmitted";
  const lane = currentStage(review)?.lanes.find(({ id }) => id === place.lane);
  if (place.stage !== review.stage || !review.stageOpen || !lane)
    return hasAnswered(review, place, person) ? "answered" : "stage-over";
  const closed = whyClosed(review, lane, person);
  if (closed !== null) return closed;
  if (hasTakenEffect(review, lane, now)) return "to-meeting";
  if (!isOverdue(review, lane, now)) return null;
  return isAcceptance(lane) ? "deemed-accepted" : "deadline-passed";
}

/** What came of a document; of one that went back, whether a party's withdrawal sent it. */
const endOf = ({ status, consentWithdrawn }: Review): Reason | null =>
  status === "changes-requested" && consentWithdrawn ? "consent-withdrawn" : ends[status];

function whyClosed(review: Review, lane: Lane, person: string): Reason | null {
  if (takesAnswer(review, lane, person)) return null;
  if (hasWritten(review, person)) return "own-submission";
  if (!lane.people.includes(person)) return "reassigned";
  if (recommendedIn(review, review.stage, lane.id)) return "recommended-at-meeting";
  const failure = review.failed.find((each) => each.lane === lane.id);
  if (failure) return failure.because === "silence" ? "deadline-passed" : "to-meeting";
  if (answerOf(review, person, lane.id)) return "answered";
  return isForNote(lane) ? "stage-over" : "decided-by-another";
}

/** Whether a person answered in a lane of a stage of this round. */
export function hasAnswered(
  { round, stage, decisions, passed }: Review,
  place: Place,
  person: string,
): boolean {
  if (place.round !== round) return false;
  const given = place.stage === stage ? decisions : (passed[place.stage ?? -1] ?? []);
  return given.some(({ lane, by }) => lane === place.lane && by === person);
}

/** Whether a refusal or an abstention in a lane is taken back no more, whether or not a clock has ticked. */
const hasTakenEffect = ({ decisions }: Review, { id }: Lane, now: string): boolean =>
  decisions.some(
    ({ lane, takesEffectAt }) => lane === id && takesEffectAt !== undefined && takesEffectAt <= now,
  );

/**
 * Whether a written resolution has run out of time, or a donor's whose silence accepts by a clause. For a reviewer the deadline only
 * brings somebody else in.
 */
export const isOverdue = (review: Review, lane: Lane, now: string): boolean =>
  isAcceptance(lane)
    ? deemedBy(review, now, []).length > 0
    : isResolution(lane) && isTimeOver(review, lane.id, now);

/** Whether a committee of directors recommends in a lane of the open stage: by the role alone nobody answers in it. */
export const isOfCommittee = ({ ofCommittees = [] }: Pick<Review, "ofCommittees">, lane: string): boolean =>
  ofCommittees.includes(lane);

/**
 * Whether somebody has the role of whoever resolves in a lane, or recommends as a committee, and by the dates of their term holds none on this day.
 * @param roster who is in office on it; undefined where that is not asked
 */
export function isOutOfTerm(
  review: Review,
  {
    by,
    lane: id,
    roster,
  }: {
    by: { person: string; roles: readonly string[] };
    lane: string;
    roster?: Organisation["roster"];
  },
): boolean {
  const role = currentStage(review)?.lanes.find((each) => each.id === id)?.role;
  if (!roster || role === undefined || !by.roles.includes(role)) return false;
  return !(roster[role] ?? []).includes(by.person);
}

/** Why somebody cannot submit a document by the link that they were given in a round; null when they can. */
export function whyNoSubmission(review: Review, round: number, person: string): Reason | null {
  const isOpen = allows("submit", review.status);
  if (review.keptUntil !== null) return "discarded";
  if (!isOpen && ends[review.status] !== null) return ends[review.status];
  if (person !== review.author) return "reassigned";
  if (!isOpen) return "under-review";
  return round === review.round ? null : "newer-link";
}

/** Why somebody cannot write a document by the link that they were given in a round; null when they can. */
export function whyNoWriting(review: Review, round: number, person: string): Reason | null {
  const reason = whyNoSubmission(review, round, review.author);
  if (reason !== null && reason !== "newer-link" && reason !== "under-review") return reason;
  if (writesNow(review, person)) return reason;
  const wasGivenAway = review.takenOff.some((one) => one.stage === null && one.person === person);
  return hasWritten(review, person) && !wasGivenAway ? "writing-ended" : "reassigned";
}

/** Why whoever chaired a meeting cannot attest to its decision by the link of a round; null when they can. */
export function whyNoAttestation(review: Review, round: number, person: string): Reason | null {
  const { status, meeting, contestedBy, decidedAtMeeting } = review;
  if (status === "withdrawn") return "withdrawn";
  if (round !== review.round) return ends[status] ?? "resubmitted";
  // What a meeting decided of an earlier stage says nothing of the one that another meeting is to decide now.
  if (!allows("attest-meeting-decision", status))
    return decidedAtMeeting?.attestedBy === person ? "answered" : (ends[status] ?? "stage-over");
  // Whoever contests what was entered has answered, until it is entered anew; another had been asked in their place.
  if (meeting === null)
    return contestedBy === person || decidedAtMeeting?.attestedBy === person ? "answered" : "reassigned";
  return meeting.chair === person ? null : "reassigned";
}
