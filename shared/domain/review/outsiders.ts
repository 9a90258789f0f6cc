import { isAcceptance } from "../organisation/lane-rule.ts";
import { isOfDonor } from "./donors.ts";
import { speaksIn } from "./parties.ts";
import { stagesOf } from "./standing.ts";
import type { Review } from "./state.ts";

/**
 * Whether the version that was submitted last has come to whoever holds these roles, as a party or for its donor: a stage that asks
 * them is open, or was. What is still under review is nobody's outside, however they answered an earlier version (ADR 76).
 */
export const wasPutTo = (review: Review, roles: readonly string[]): boolean =>
  stagesOf(review)
    .slice(0, (review.stage ?? -1) + 1)
    .some(({ lanes }) =>
      lanes.some((lane) => speaksIn(review, lane, roles) || (isAcceptance(lane) && isOfDonor(review, roles))),
    );
