import type { EventOf } from "../../../events/facts.ts";
import { isForNote, isOutside, isVeto } from "../organisation/lane-rule.ts";
import { ok, refuse } from "../result.ts";
import type { Named, Outcome, Refusal } from "./commands.ts";
import { isSettled } from "./lane-ends.ts";
import { allows } from "./lifecycle.ts";
import { type Lane, stagesOn } from "./route.ts";
import { settled } from "./settling.ts";
import { currentStage } from "./standing.ts";
import type { Review } from "./state.ts";
import { isOfCommittee, reasonOfStatus } from "./why-not.ts";

/** What a committee recommends at a meeting of its own about a document that asks it for that in a lane. */

/**
 * The lanes of the open stage in which committees are asked what they recommend, and that await it still: by the role of a committee, and
 * with somebody who decides after it on the way of this very document. Of what a committee decides itself it resolves as a body.
 */
export function lanesToRecommendIn(review: Review): Lane[] {
  const { stage, stageOpen, policy, route } = review;
  if (stage === null || !stageOpen) return [];
  const isDecidedAfter = stagesOn(route, policy)
    .slice(stage + 1)
    .some(({ lanes }) => lanes.some((lane) => !isForNote(lane) && !isOutside(lane)));
  if (!isDecidedAfter) return [];
  return (currentStage(review)?.lanes ?? []).filter(
    (lane) => isOfCommittee(review, lane.id) && !isForNote(lane) && !isVeto(lane) && !isSettled(lane, review),
  );
}

/**
 * What was voted on this very version at a meeting of the committee settles its lane, once: carried, it is recommended; else the document goes
 * back to its author, as by an answer against it. Where its members have answered for it meanwhile, or the document went on or has another
 * content, nothing follows from it, and whoever keeps the record sees that.
 */
export function recommendAtMeeting(review: Review, { facts }: Named<"recommend-at-meeting">): Outcome {
  const { meeting, item } = facts;
  if (review.recommended?.some((one) => one.meeting === meeting && one.item === item)) return ok([]);
  const mistake = whyNotRecommended(review, facts);
  if (mistake) return refuse(mistake);
  return ok(settled(review, [{ type: "committee-recommended", facts }]));
}

/** Why a recommendation does not reach a document; null where it does. */
export function whyNotRecommended(
  review: Review,
  { round, stage, lane, contentHash }: EventOf<"committee-recommended">["facts"],
): Refusal | null {
  if (!allows("recommend-at-meeting", review.status))
    return { code: reasonOfStatus(review.status, "recommend-at-meeting") };
  if (round !== review.round || stage !== review.stage || !review.stageOpen) return { code: "stage-over" };
  if (contentHash !== review.contentHash) return { code: "content-changed" };
  return lanesToRecommendIn(review).some(({ id }) => id === lane) ? null : { code: "decided-by-another" };
}
