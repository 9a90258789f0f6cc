import { asksOne, isOutside, isResolution } from "../organisation/lane-rule.ts";
import { holdOn } from "../people/hold.ts";
import { ok, refuse } from "../result.ts";
import type { Authority } from "./acting.ts";
import type { Named, Outcome } from "./commands.ts";
import { handedIn, mustGiveBack } from "./handed.ts";
import { canTake } from "./oversight.ts";
import { whyNotDeclared } from "./recusing.ts";
import type { Lane } from "./route.ts";
import { currentStage, takesAnswer } from "./standing.ts";
import type { Review } from "./state.ts";
import { isOfCommittee } from "./why-not.ts";

/** A reviewer hands a task of theirs to a colleague who does the same work. It is theirs alone to give, and nobody decides by it. */

/**
 * Whether a task is one that its person can hand on: a lane that asks one person, theirs alone and unanswered. A director’s, or a committee
 * member’s, is nobody else’s to have (CNCA s. 126(3); I14), nor is that of whoever speaks for a party; and of a lane that is late, in which
 * somebody stands in, the two decide who answers.
 */
export const canHandOn = (review: Review, lane: Lane, person: string): boolean =>
  !isResolution(lane) &&
  asksOne(lane) &&
  !isOutside(lane) &&
  !isOfCommittee(review, lane.id) &&
  lane.people.length === 1 &&
  takesAnswer(review, lane, person) &&
  review.decisions.every((given) => given.lane !== lane.id);

/**
 * Whether somebody can be handed a task by who has it: whom it could be given to by the secretary, who holds its role, did not write the document
 * and has no conflict of interest in it (I13). Whoever had it handed to them gives it back, and to nobody else; nor is anybody handed what they
 * had handed on or given back, so that a task goes from hand to hand no further than once.
 */
export function canBeHanded(review: Review, lane: Lane, by: string, to: Authority, now: string): boolean {
  const task = { stage: review.stage ?? 0, lane: lane.id };
  if (!canTake(review, task, to, now)) return false;
  const back = mustGiveBack(review, lane, by);
  if (back !== null) return to.person === back;
  const before = handedIn(review, lane);
  return before.every((one) => one.from !== to.person && one.to !== to.person);
}

/** Hands a task to a colleague, with a reason, in the time that it has. Whoever takes it is checked as it is recorded (I13). */
export function handOn(review: Review, command: Named<"hand-on">): Outcome {
  const { by, to, stage, lane: id, now, reasonCommitment } = command;
  const lane = currentStage(review)?.lanes.find((one) => one.id === id);
  if (lane && (isResolution(lane) || isOfCommittee(review, id)))
    return refuse({ code: "nobody-acts-for-a-director" });
  const mistake = whyNotDeclared(review, command, (one) => asksOne(one) && !isOutside(one));
  if (mistake) return mistake;
  if (!lane || !canHandOn(review, lane, by.person)) return refuse({ code: "task-over" });
  if (reasonCommitment === null) return refuse({ code: "comment-required" });
  const hold = holdOn(to, now);
  if (hold) return refuse(hold);
  if (!canBeHanded(review, lane, by.person, to, now)) return refuse({ code: "not-eligible" });
  const facts = { stage, lane: id, from: [by.person], to: to.person, by: by.person, serviceLevel: null };
  return ok([{ type: "task-reassigned", facts: { ...facts, reasonCommitment } }]);
}
