import type { Entry } from "../../../events/entry.ts";
import type { EventOf } from "../../../events/facts.ts";
import { hashOf } from "../audit/hash.ts";
import { closedLane, settled } from "./answers.ts";
import { allows } from "./lifecycle.ts";
import { isBarred } from "./opening.ts";
import { evolve } from "./report.ts";
import type { Lane } from "./standing.ts";
import { currentStage, isSettled, takesAnswer } from "./standing.ts";
import type { Report } from "./state.ts";
import { isOverdue } from "./why-not.ts";

/**
 * What Accord concluded is held against what was recorded until then. Whoever edits a head makes Accord itself record
 * what does not follow: a resolution that passed with one signature, silence before the time was over. The chain holds
 * then, and so does the head, once it was folded again.
 */

/**
 * The number of the first entry that does not follow from those before it; null when each does. Looked at is who submitted
 * and when, what people answered, how lanes and stages ended, what was approved and published, and whether the overseer
 * could act as they did. That they were the overseer no entry says: who held the role is not on a document's record.
 */
export function firstUnfounded(entries: readonly Entry[]): number | null {
  let report: Report | null = null;
  for (const entry of entries) {
    if (report && !doesFollow(report, entry)) return entry.number;
    report = evolve(report, entry.event);
  }
  return null;
}

function doesFollow(report: Report, { event, at }: Entry): boolean {
  switch (event.type) {
    case "decision-recorded":
    case "ballot-cast":
      return isAnswer(report, event);
    case "lane-closed":
      return isClosedFor(report, event.facts, at);
    case "stage-closed":
      return isEndOfStage(report, event, at);
    case "meeting-decision-entered":
      return isAtMeeting(report, event.facts);
    case "meeting-decision-contested":
      return isOnWhatWasEntered(report, { ...event.facts, contentHash: report.contentHash });
    case "meeting-decision-attested":
      return isOnWhatWasEntered(report, event.facts);
    case "document-submitted":
      return allows("submit", report.status) && isSubmission(report, event.facts);
    case "document-withdrawn":
      return allows("withdraw", report.status);
    case "task-reassigned":
      return allows("reassign", report.status);
    case "donor-date-changed":
      return allows("set-donor-date", report.status);
    case "translation-supplied":
      return allows("supply-translation", report.status) && event.facts.contentHash === report.contentHash;
    case "translation-confirmed":
    case "translation-refused":
      return isOnWhatWasSupplied(report, event.facts);
    case "document-approved":
      return (
        report.status === "in-review" && !report.stageOpen && isOfAllStages(report, event.facts.contentHash)
      );
    case "document-published":
      return report.status === "approved" && event.facts.contentHash === report.contentHash;
    default:
      return true;
  }
}

/** Whether whoever wrote it then submitted it, in the round that was next. */
const isSubmission = (report: Report, { round, by }: EventOf<"document-submitted">["facts"]): boolean =>
  round === report.round + 1 && by === report.author;

/** Whether the very translation that awaits it is confirmed or refused, and by who was asked to read it. */
function isOnWhatWasSupplied(
  { contentHash, proposedTranslations }: Report,
  facts: EventOf<"translation-confirmed">["facts"],
): boolean {
  const waiting = proposedTranslations[facts.lang];
  return (
    facts.contentHash === contentHash && waiting?.hash === facts.translationHash && waiting.asked === facts.by
  );
}

/** Whether the board was to decide at a meeting, in this very stage and on this very content. */
const isAtMeeting = (
  report: Report,
  { round, stage, contentHash }: Pick<Report, "round" | "stage" | "contentHash">,
): boolean =>
  report.status === "awaiting-meeting" &&
  round === report.round &&
  stage === report.stage &&
  contentHash === report.contentHash;

/** Whether the very decision that awaits it is attested or contested, and by who chaired the meeting. */
const isOnWhatWasEntered = (
  report: Report,
  facts: Parameters<typeof isAtMeeting>[1] & { decisionHash: string; by: string },
): boolean =>
  isAtMeeting(report, facts) &&
  report.meeting?.decisionHash === facts.decisionHash &&
  report.meeting.chair === facts.by;

/**
 * Whether somebody answered who was asked, in a lane that was open to them. When it came is not looked at: in old entries
 * an answer bears the instant at which it was committed, be it after the deadline that it kept. Nor is whether they had
 * the writing before somebody else submitted: such answers were taken once, and stay good.
 */
function isAnswer(
  report: Report,
  { type, facts }: EventOf<"decision-recorded"> | EventOf<"ballot-cast">,
): boolean {
  const lane = laneOf(report, facts.lane);
  if (!lane || facts.stage !== report.stage || facts.contentHash !== report.contentHash) return false;
  const isItsRule = (type === "ballot-cast") === (lane.rule === "written-resolution");
  return isItsRule && takesAnswer({ ...report, takenOff: [] }, lane, facts.by);
}

/** Whether a resolution was to end without passing, for this very cause. */
function isClosedFor(
  report: Report,
  { lane: id, because }: EventOf<"lane-closed">["facts"],
  at: string,
): boolean {
  const lane = laneOf(report, id);
  if (!report.stageOpen || lane?.rule !== "written-resolution" || isSettled(lane, report)) return false;
  const isGiven = (answer: "refuse" | "abstain") =>
    report.decisions.some((given) => given.lane === id && given.decision === answer);
  switch (because) {
    case "silence":
      return lane.people.length > 0 && isOverdue(report, lane, at);
    case "refused":
      return isGiven("refuse");
    case "abstained":
      return isGiven("abstain");
    case "author-entitled":
      return isBarred(report, lane);
  }
}

/** Whether a stage was to end so. Before a resolution had an event of its own, the stage's end said why none passed. */
function isEndOfStage(report: Report, event: EventOf<"stage-closed">, at: string): boolean {
  const { because } = event.facts;
  const isSaidHere = because !== null && report.failed.length === 0;
  const lanes = isSaidHere
    ? (currentStage(report)?.lanes ?? []).filter(({ rule }) => rule === "written-resolution")
    : [];
  const closed = lanes.map(({ id }) => closedLane(report, id, because ?? "silence"));
  return (
    closed.every((each) => each.type === "lane-closed" && isClosedFor(report, each.facts, at)) &&
    settled(report, closed).some((each) => hashOf(each) === hashOf(event))
  );
}

/** Whether every stage of the pinned policy passed with this content. */
const isOfAllStages = ({ contentHash, passed, policy }: Report, approved: string): boolean =>
  approved === contentHash && passed.length === policy.stages.length;

const laneOf = (report: Report, id: string): Lane | undefined =>
  currentStage(report)?.lanes.find((lane) => lane.id === id);
