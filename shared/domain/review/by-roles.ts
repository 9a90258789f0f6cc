import { isResolution } from "../organisation/lane-rule.ts";
import type { Authority } from "./acting.ts";
import { currentStage } from "./standing.ts";
import type { Review } from "./state.ts";
import { wasTakenOff } from "./writers.ts";

/** What somebody does in a document by the roles that they hold now. */

/** Whether somebody holds the role of the resolution that went to the meeting, now and not only when they were asked. */
export const isDirector = (review: Review, { roles }: Pick<Authority, "roles">): boolean =>
  (currentStage(review)?.lanes ?? []).some((lane) => isResolution(lane) && roles.includes(lane.role));

/**
 * A translation is read by the document's author, else by virtue of a role, which counts when they answer; by nobody whom the
 * overseer took off the document, though it was after they were asked; nor by whoever oversees it, who may have written in it.
 */
export const mayReadTranslation = (
  review: Review,
  { person, roles }: Pick<Authority, "person" | "roles">,
  readers: readonly string[],
): boolean =>
  !wasTakenOff(review, person) &&
  (person === review.author ||
    (!roles.includes(review.policy.overseer) && roles.some((role) => readers.includes(role))));
