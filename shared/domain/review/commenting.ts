import type { EventOf } from "../../../events/facts.ts";
import { dayOf, daysBetween } from "../organisation/business-days.ts";
import { refuseAddressFor } from "../people/hold.ts";
import { ok, refuse } from "../result.ts";
import { isHelping } from "./colleagues.ts";
import type { Named, Outcome, Refusal } from "./commands.ts";
import { allows } from "./lifecycle.ts";
import { readsDraft } from "./offering.ts";
import type { Commenting, Review } from "./state.ts";
import { reasonOfStatus } from "./why-not.ts";
import { writesNow } from "./writers.ts";

/**
 * Comments on a draft before it is submitted: its author offers it until a day to whom they choose; each comment is answered, or
 * taken in, before it is submitted.
 */

/** So many may await an answer at once, so that a head stays small. */
export const mostOpenComments = 200;

/** So many of one person's, so that there is room for what others say. */
export const mostOfOneCommenter = 40;

/** Days from the day on which they are asked: nobody comments within the hour, nor within a year. */
const periodDays = { least: 1, most: 90 };

/** The author sets until when comments are made, or another day. */
export function setCommentPeriod(review: Review, command: Named<"set-comment-period">): Outcome {
  const { by, until, now, timeZone } = command;
  if (!allows("set-comment-period", review.status)) return refuse({ code: reasonOfStatus(review.status) });
  if (by.person !== review.author) return refuse({ code: "not-yours" });
  const isNotReached = refuseAddressFor(by, command.linkedAt, now);
  if (isNotReached) return refuse(isNotReached);
  if (until === review.commenting.until) return ok([]);
  const days = daysBetween(dayOf(now, timeZone), until);
  if (days < periodDays.least || days > periodDays.most) return refuse({ code: "no-comment-day" });
  return ok([{ type: "comment-period-set", facts: { until, by: by.person } }]);
}

/** Whoever was invited to comments on a part of the draft, as it read then. */
export function comment(review: Review, command: Named<"comment">): Outcome {
  const { by, now, timeZone, commentCommitment, ...at } = command;
  const mistake = whyNoComment(review, by.person, dayOf(now, timeZone));
  if (mistake) return refuse(mistake);
  const isNotReached = refuseAddressFor(by, command.linkedAt, now);
  if (isNotReached) return refuse(isNotReached);
  if (commentCommitment === null) return refuse({ code: "comment-required" });
  if (areCommentsFull(review, by.person)) return refuse({ code: "comments-full" });
  const { section, field, revision } = at;
  const number = review.commenting.made + 1;
  const facts = { number, by: by.person, section, field, revision, commentCommitment };
  return ok([{ type: "comment-made", facts }]);
}

const areCommentsFull = ({ commenting: { open } }: Review, person: string): boolean =>
  open.length >= mostOpenComments || open.filter(({ by }) => by === person).length >= mostOfOneCommenter;

/** Why somebody cannot comment on a day; null where they can. */
function whyNoComment(review: Review, person: string, today: string): Refusal | null {
  if (!allows("comment", review.status)) return { code: reasonOfStatus(review.status) };
  if (readsDraft(review, person, today)) return null;
  return { code: isHelping(review, "commenter", person) ? "comments-over" : "not-yours" };
}

/** Whoever writes the draft answers a comment, or says that it is taken in: once. */
export function settleComment(review: Review, command: Named<"settle-comment">): Outcome {
  const { by, number, outcome, commentCommitment } = command;
  if (!allows("settle-comment", review.status)) return refuse({ code: reasonOfStatus(review.status) });
  if (!writesNow(review, by.person)) return refuse({ code: "not-yours" });
  const isNotReached = refuseAddressFor(by, command.linkedAt, command.now);
  if (isNotReached) return refuse(isNotReached);
  const waiting = review.commenting.open.find((one) => one.number === number);
  if (!waiting) return refuse({ code: "comment-settled" });
  if (outcome === "answered" && commentCommitment === null) return refuse({ code: "answer-required" });
  const facts = { number, of: waiting.by, by: by.person, outcome, commentCommitment };
  return ok([{ type: "comment-settled", facts }]);
}

type OfComments = EventOf<
  "comment-period-set" | "comment-made" | "comment-settled" | "commenters-reminded" | "comment-period-over"
>;

/** What an event makes of the comments on a draft. */
export function withComments(review: Review, { type, facts }: OfComments): Review {
  const { commenting: now } = review;
  const after = (changed: Partial<Commenting>): Review => ({ ...review, commenting: { ...now, ...changed } });
  switch (type) {
    case "comment-period-set":
      return after({ until: facts.until, isReminded: false, isOver: false });
    case "comment-made": {
      const { number, by } = facts;
      return after({
        ...{ made: number, open: [...now.open, { number, by }] },
        by: now.by.includes(by) ? now.by : [...now.by, by],
      });
    }
    case "comment-settled":
      return after({ open: now.open.filter(({ number }) => number !== facts.number) });
    case "commenters-reminded":
      return after({ isReminded: true });
    case "comment-period-over":
      return after({ isOver: true });
  }
}
