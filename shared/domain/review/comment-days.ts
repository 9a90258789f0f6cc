import type { DocumentEvent } from "../../../events/facts.ts";
import { daysLater, hourOf } from "../organisation/business-days.ts";
import { allows } from "./lifecycle.ts";
import { momentOf } from "./moments.ts";
import type { Review } from "./state.ts";

/** The days on which comments on a draft are made: whoever was asked is reminded once, and its author told when they are over. */

/** A reminder goes out so many days before the last. */
const remindedBefore = 2;

/** Whether comments can be made on a day (ISO 8601). */
export const isCommented = ({ status, commenting: { until } }: Review, today: string): boolean =>
  allows("comment", status) && until !== null && today <= until;

type Minded = { now: string; timeZone: string };

/** The clock reminds whoever was asked and has not commented, once; and tells the author when the day is over, once. */
export function mindComments(review: Review, { now, timeZone }: Minded): DocumentEvent[] {
  const { until, isReminded, isOver, open } = review.commenting;
  if (until === null || !allows("comment", review.status)) return [];
  if (!isOver && now >= momentOf(until, 1, timeZone))
    return [{ type: "comment-period-over", facts: { until, open: open.length } }];
  const people = lateCommenters(review);
  const isToRemind = now >= momentOf(until, -remindedBefore, timeZone) && now < momentOf(until, 1, timeZone);
  return !isReminded && isToRemind && people.length > 0
    ? [{ type: "commenters-reminded", facts: { until, people } }]
    : [];
}

/** The moments at which the clock looks at it (instants, ISO 8601 UTC). */
export const momentsOfComments = (
  { commenting: { until } }: Pick<Review, "commenting">,
  timeZone: string,
): string[] =>
  until === null ? [] : [-remindedBefore, 1].map((offset) => momentOf(until, offset, timeZone));

/** When comments can be made no more (instant, ISO 8601 UTC); null where nobody is asked. */
export const endOfComments = (
  { commenting: { until } }: Pick<Review, "commenting">,
  timeZone: string,
): string | null => (until === null ? null : hourOf(daysLater(until, 1), 0, timeZone));

/** Who was asked for comments, and made none. */
export const lateCommenters = (review: Pick<Review, "colleagues" | "commenting">): string[] =>
  commentersOf(review).filter((person) => !review.commenting.by.includes(person));

/** Who is asked for comments. */
export const commentersOf = ({ colleagues }: Pick<Review, "colleagues">): string[] =>
  colleagues.flatMap(({ capacity, isReleased, person }) =>
    capacity === "commenter" && !isReleased ? [person] : [],
  );
