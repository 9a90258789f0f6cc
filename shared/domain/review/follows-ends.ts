import type { EventOf, ReviewEvent } from "../../../events/facts.ts";
import { hashOf } from "../audit/hash.ts";
import { isResolution } from "../organisation/lane-rule.ts";
import { hasFailed, isSettled } from "./lane-ends.ts";
import { isBarred, isBelowQuorum } from "./put-in-writing.ts";
import { whyWithoutVoters } from "./recusing.ts";
import type { Lane } from "./route.ts";
import { endOfStages } from "./route.ts";
import { closedLane, settled } from "./settling.ts";
import { currentStage } from "./standing.ts";
import type { Review } from "./state.ts";
import { isOverdue } from "./why-not.ts";

/** Whether lanes, stages and a whole way ended as was recorded, by what was recorded until then. */

/** A lane of the current stage. */
export const laneOf = (review: Review, id: string): Lane | undefined =>
  currentStage(review)?.lanes.find((lane) => lane.id === id);

/** Whether a resolution was to end without passing, for this very cause. */
export function isClosedFor(
  review: Review,
  { lane: id, because, left }: EventOf<"lane-closed">["facts"],
  at: string,
): boolean {
  const lane = laneOf(review, id);
  // Signed by all who were asked, of whom some had left: it had not passed, and what it was short of is said.
  const isOver = left === undefined ? lane && isSettled(lane, review) : hasFailed(review, id);
  if (!review.stageOpen || !lane || !isResolution(lane) || isOver) return false;
  const isGiven = (answer: "refuse" | "abstain") =>
    review.decisions.some(
      (given) => given.lane === id && given.decision === answer && (given.takesEffectAt ?? at) <= at,
    );
  switch (because) {
    case "silence":
      return lane.people.length > 0 && isOverdue(review, lane, at);
    case "refused":
      return isGiven("refuse");
    case "abstained":
      return isGiven("abstain");
    case "recused":
      return whyWithoutVoters(review, id, left) !== null;
    case "stepped-aside":
    case "nobody-entitled":
      return whyWithoutVoters(review, id, left) === because;
    case "author-entitled":
      return isBarred(review, lane);
    case "no-quorum":
      return isBelowQuorum(review, lane, left);
  }
}

/** Whether a stage was to end so. Before a resolution had an event of its own, the stage's end said why none passed. */
export function isEndOfStage(review: Review, event: EventOf<"stage-closed">, at: string): boolean {
  const { because } = event.facts;
  const isSaidHere = because !== null && review.failed.length === 0;
  const lanes = isSaidHere ? (currentStage(review)?.lanes ?? []).filter(isResolution) : [];
  const closed = lanes.map(({ id }) => closedLane(review, id, because ?? "silence"));
  return (
    closed.every((each) => each.type === "lane-closed" && isClosedFor(review, each.facts, at)) &&
    settled(review, closed).some((each) => hashOf(each) === hashOf(event) || isSameUnsaid(each, event))
  );
}

/** What was recorded before the end of a stage said that people only took note in it. */
function isSameUnsaid(each: ReviewEvent, event: EventOf<"stage-closed">): boolean {
  if (each.type !== "stage-closed" || event.facts.noted) return false;
  const { noted: _, ...facts } = each.facts;
  return hashOf({ type: each.type, facts }) === hashOf(event);
}

/** Whether every stage passed with this content that it was to go through until then. */
export const isEndOf = (review: Review, event: ReviewEvent): boolean =>
  endOfStages(review, review.passed.length - 1).some((each) => hashOf(each) === hashOf(event));
