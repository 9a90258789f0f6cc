import type { PinnedPolicy } from "../../../events/common.ts";
import {
  isAcceptance,
  isConsent,
  isForNote,
  isResolution,
  isSignature,
  isVeto,
  needed,
} from "../organisation/lane-rule.ts";
import type { Review } from "./state.ts";

/** How the answers in a lane end it, by its rule (ADR 22): each meaning of an answer stands here alone. */

type Lane = Pick<PinnedPolicy["stages"][number]["lanes"][number], "id" | "rule" | "people">;

/** Passed, back to the author of the document, or the end of it. */
type LaneEnd = "passed" | "returned" | "rejected";

/** Whether an answer is for the document; null for what is no decision on it. */
const isFor: Readonly<Record<Review["decisions"][number]["decision"], boolean | null>> = {
  approve: true,
  "approve-with-reservations": true,
  "request-changes": false,
  reject: false,
  "take-note": null,
  consent: true,
  accept: true,
  sign: true,
  refuse: false,
  abstain: false,
};

/**
 * How a lane ended by what was answered in it; null while its answers do not end it yet.
 *
 * One, any, veto, acceptance: by the first answer. All: once everybody has answered, so that the author hears all of them. At least so
 * many: once so many approve, or so many cannot be reached any more. Rejected is what those alone keep from passing who reject it;
 * else it is returned. A resolution: with the last director's signature (I14);
 * without passing it ends by an event of its own. Of people who take note: once all have. Of parties: their consent once each has
 * answered, so that its author hears all of them; their signature with the last, or with the first that is refused.
 */
export function endByAnswers(lane: Lane, decisions: Review["decisions"]): LaneEnd | null {
  const given = decisions.filter((taken) => taken.lane === lane.id);
  const approvals = given.filter(({ decision }) => isFor[decision]).length;
  const others = given.length - approvals;
  const rejections = given.filter(({ decision }) => decision === "reject").length;
  const hasAnswered = (person: string) => given.some(({ by }) => by === person);
  const isWhole = lane.people.length > 0 && lane.people.every(hasAnswered);
  if (isForNote(lane)) return isWhole ? "passed" : null;
  if (isResolution(lane)) return isWhole && others === 0 ? "passed" : null;
  if (isSignature(lane) && others === 0) return isWhole ? "passed" : null;
  const spare = spareIn(lane);
  const isOver =
    lane.rule === "all" || isConsent(lane) ? isWhole : approvals >= needed(lane) || others > spare;
  if (!isOver) return null;
  if (others <= spare) return "passed";
  return rejections > spare ? "rejected" : "returned";
}

/** How many may be against it: whoever is missing of those that it takes is still to be asked. */
function spareIn(lane: Lane): number {
  const enough = needed(lane);
  return typeof lane.rule === "object" ? Math.max(lane.people.length, enough) - enough : 0;
}

/** What a committee recommended in a lane of a stage at a meeting of its own; undefined where it did not. */
export const recommendedIn = (
  { recommended = [] }: Pick<Review, "recommended">,
  stage: number | null,
  lane: string,
) => recommended.find((one) => one.stage === stage && one.lane === lane);

/**
 * How a lane of the stage that is open, or was open last, ended: by what its committee recommended at a meeting, who speaks as a body then
 * whatever some of its members had answered before; else by its answers. What is not recommended goes back, and is refused by nobody.
 */
export function endOfLane(
  lane: Lane,
  review: Pick<Review, "decisions" | "recommended" | "stage">,
): LaneEnd | null {
  const said = recommendedIn(review, review.stage, lane.id);
  if (said) return said.outcome === "approved" ? "passed" : "returned";
  return endByAnswers(lane, review.decisions);
}

/** Whether a lane says "no" that cannot be outvoted. */
export const isVetoed = (lane: Lane, decisions: Review["decisions"]): boolean =>
  isVeto(lane) && ["returned", "rejected"].includes(endByAnswers(lane, decisions) ?? "");

/** Whether a resolution ended without passing. */
export const hasFailed = ({ failed }: Pick<Review, "failed">, lane: string): boolean =>
  failed.some((failure) => failure.lane === lane);

/**
 * Whether a lane of the stage that is open, or was open last, awaits nothing more: it passed, returned, goes to a meeting, or was
 * one to take note in and its days are over, or is accepted by the agreement’s clause.
 */
export const isSettled = (
  lane: Lane,
  review: Pick<Review, "decisions" | "recommended" | "stage" | "failed" | "escalated" | "acceptance">,
): boolean =>
  endOfLane(lane, review) !== null ||
  hasFailed(review, lane.id) ||
  (isForNote(lane) && review.escalated.includes(lane.id)) ||
  (isAcceptance(lane) && review.acceptance?.isDeemed === true);

/** The lanes that a stage waits for: those that decide; where in all of them people take note alone, these. */
export function awaitedByStage<L extends Pick<Lane, "rule">>(lanes: readonly L[]): readonly L[] {
  const deciding = lanes.filter((lane) => !isForNote(lane));
  return deciding.length > 0 ? deciding : lanes;
}
