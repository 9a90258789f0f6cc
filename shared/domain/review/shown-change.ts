import type { Entry } from "../../../events/entry.ts";
import { isVoteOpen } from "./standing.ts";
import type { Review } from "./state.ts";

/** What tells how far a history is shown, without its words. */

/** The number of the entry that opened a stage last; 0 where none was opened. */
export const openingOf = (history: readonly { entry: Entry }[]): number =>
  history.findLast(({ entry: { event } }) => event.type === "stage-opened")?.entry.number ?? 0;

/**
 * When a document moved last, as its register says, which lists the last moved first: while a stage is open, when that opened,
 * whatever came since. Else its time and its place would tell when each director answered; and each answer would move it in the
 * list, which costs as much again as writing the answer down.
 * @param at of its last entry (instant, ISO 8601 UTC)
 */
export const shownChange = (review: Review, at: string): string =>
  review.stageOpen ? (review.serviceLevel?.from ?? at) : at;

/** The last entry whose number is shown to anybody: while a vote is open, that of its opening. */
export const lastNumbered = (review: Review, history: readonly { entry: Entry }[]): number =>
  isVoteOpen(review) ? openingOf(history) : Number.POSITIVE_INFINITY;
