import { refuseAddressFor } from "../people/hold.ts";
import { ok, refuse } from "../result.ts";
import type { Named, Outcome } from "./commands.ts";
import { allows } from "./lifecycle.ts";
import { isVoteOpen } from "./standing.ts";
import { isStanding } from "./standing-answers.ts";
import type { Review } from "./state.ts";
import { reasonOfStatus } from "./why-not.ts";

/**
 * Whether somebody has decided on what was submitted last: whoever took note has not, and what stands of an earlier version nobody decided on this one.
 * While a resolution is open that is nobody's to know: its being put counts as an answer.
 */
const isDecidedOn = (review: Review): boolean =>
  [...review.passed.flat(), ...review.decisions].some(
    (given) => given.decision !== "take-note" && !isStanding(review, given),
  ) ||
  review.decidedAtMeeting !== null ||
  review.failed.length > 0 ||
  isVoteOpen(review);

/** Whether a document's author can take back what they submitted: as long as nobody has decided on it. */
export const canTakeBack = (review: Review, person: string): boolean =>
  allows("take-back", review.status) && review.author === person && !isDecidedOn(review);

/**
 * The author takes back what they submitted, and goes on writing from it. It is nobody's decision, so it needs no reason; and
 * once anybody has decided, only they send it back.
 */
export function takeBack(review: Review, { by, round, linkedAt, now }: Named<"take-back">): Outcome {
  if (!allows("take-back", review.status)) return refuse({ code: reasonOfStatus(review.status) });
  if (by.person !== review.author) return refuse({ code: "not-yours" });
  if (round !== review.round) return refuse({ code: "superseded" });
  if (isDecidedOn(review)) return refuse({ code: "decided-on" });
  if (!by.active) return refuse({ code: "no-longer-authorised" });
  const isNotReached = refuseAddressFor(by, linkedAt, now);
  if (isNotReached) return refuse(isNotReached);
  return ok([{ type: "submission-taken-back", facts: { round, by: by.person } }]);
}
