import type { Authority } from "./acting.ts";
import type { Refusal } from "./commands.ts";
import type { Review } from "./state.ts";
import { hasWritten } from "./writers.ts";

/** Who watches over a document: the corporate secretary, by the role that its policy names. */

export const commentRequired: Refusal = { code: "comment-required" };

/**
 * Why somebody may not watch over a document; null where they may. Whoever wrote it may not, whatever role they came to since:
 * they would read what directors said to each other, and enter what the board decided on their own work (I13).
 */
export function cannotOversee(review: Review, by: Authority): Refusal | null {
  if (!by.active || !by.roles.includes(review.policy.overseer)) return { code: "no-longer-authorised" };
  return hasWritten(review, by.person) ? { code: "own-report" } : null;
}
