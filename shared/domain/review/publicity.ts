import type { PinnedPolicy } from "../../../events/common.ts";
import type { DocumentEvent, EventOf } from "../../../events/facts.ts";
import { dayOf, daysLater, monthsLater } from "../organisation/business-days.ts";
import { reached } from "./dates.ts";
import { momentOf } from "./moments.ts";
import type { PublicityCommand } from "./publicity-commands.ts";
import type { Level, Publicity } from "./publicity-state.ts";
import type { Review } from "./state.ts";

/** What was done about what everybody may know of a document; nothing so far, where its head says none of it. */
export const publicityOf = ({ publicity }: Pick<Review, "publicity">): Publicity =>
  publicity ?? { proposals: 0, changes: 0, followed: 0 };

/** How often it was proposed, decided upon or withheld: a page says what it showed by it. */
export const publicitySeen = (review: Pick<Review, "publicity">): number => {
  const { proposals, changes, proposed } = publicityOf(review);
  return proposals * 2 + changes - (proposed ? 1 : 0);
};

/** The role that decides what everybody may know of it anew, and within how many months that is looked at again. */
export const publicityPolicy = ({
  publication,
  accountable,
  overseer,
}: Pick<PinnedPolicy, "publication" | "accountable" | "overseer">) =>
  publication ?? { role: accountable ?? overseer, reviewMonths: 12 };

/** Days within which what was withheld at once is looked at again. */
const daysOfWithholding = 30;

/** The last day (ISO 8601) on which it is to be looked at again. */
export const latestReview = ({ policy }: Pick<Review, "policy">, today: string): string =>
  monthsLater(today, publicityPolicy(policy).reviewMonths);

/** When it is looked at again that it was withheld on a day (ISO 8601). */
export const reviewOfWithholding = (review: Pick<Review, "policy">, today: string): string => {
  const inAMonth = daysLater(today, daysOfWithholding);
  const latest = latestReview(review, today);
  return inAMonth < latest ? inAMonth : latest;
};

/** Whether something of a report on it is published: all of it, or all but what is left out. */
export const isPublicLevel = ({ publication, leavesOut }: Level): boolean =>
  publication === "full" || (publication === "redacted" && leavesOut.length > 0);

/** Whether nothing of it may be published, by what was decided since. */
export const isClosed = (review: Pick<Review, "publicity">): boolean => {
  const { withheldOn, level } = publicityOf(review);
  return withheldOn !== undefined || (level !== undefined && !isPublicLevel(level));
};

/** Days after the day of a review on which it is told that it has come, or passed. */
const reviewTold = [0, 7, 14, 28, 56] as const;

/** The moments at which the clock looks whether a review is due (instants, ISO 8601 UTC). */
export const momentsOfPublicity = (review: Review, timeZone: string): string[] => {
  const due = publicityOf(review).review;
  return due && !publicityOf(review).proposed
    ? reviewTold.map((days) => momentOf(due.on, days, timeZone))
    : [];
};

/** Whoever watches over it is told once the day has come, and again while nobody answers it. @param now instant, ISO 8601 UTC */
export function mindPublicity(
  review: Review,
  { now, timeZone }: { now: string; timeZone: string },
): DocumentEvent[] {
  const { review: due, proposed } = publicityOf(review);
  if (!due || proposed) return [];
  const days = reached(due.on, reviewTold, due.told, now, timeZone);
  if (days === null) return [];
  return [{ type: "publication-review-due", facts: { on: due.on, ...(days > 0 && { days }) } }];
}

/** Whether the day has come on which it is looked at again, and nothing was proposed. @param now instant, ISO 8601 UTC */
export const isReviewDue = (review: Pick<Review, "publicity">, now: string, timeZone: string): boolean => {
  const { review: due, proposed } = publicityOf(review);
  return due !== undefined && !proposed && due.on <= dayOf(now, timeZone);
};

type PublicityEvent = Extract<DocumentEvent, { type: `publication-${string}` }>;

/** What a document is after an event about what everybody may know of it. */
export function withPublicity(
  review: Review,
  event: Exclude<PublicityEvent, { type: "publication-held" | "publication-embargoed" }>,
): Review {
  const before = publicityOf(review);
  const become = (changed: Partial<Publicity>): Review => ({
    ...review,
    publicity: { ...before, ...changed },
  });
  switch (event.type) {
    case "publication-review-set":
      return become({ review: { on: event.facts.on, told: null } });
    case "publication-review-due":
      return become({ review: { on: event.facts.on, told: event.facts.days ?? 0 } });
    case "publication-proposed": {
      const { reasonCommitment: _, ...proposed } = event.facts;
      return become({ proposed, proposals: proposed.number });
    }
    case "publication-declined":
      return become({ proposed: undefined });
    case "publication-decided":
      return become(decided(before, event.facts));
    case "publication-withheld":
      return closed({
        ...become({
          ...{ withheldOn: event.facts.on, changes: event.facts.change, proposed: undefined },
          review: { on: event.facts.reviewOn, told: null },
        }),
      });
    case "publication-followed": {
      const { publication, leavesOut, change } = event.facts;
      // What was proposed before that was about what its agreement said then: it falls, and nobody agrees to it any more.
      const followed = become({ level: { publication, leavesOut }, followed: change, proposed: undefined });
      return isClosed(followed) ? closed(followed) : followed;
    }
    case "publication-resumed": {
      const { attempt } = event.facts;
      // Of what everybody could read once, word went out then.
      const announced = review.announced && (before.wasPublic === true || review.kind !== "report");
      return { ...become({ opening: true }), attempt, announced };
    }
  }
}

function decided(before: Publicity, facts: EventOf<"publication-decided">["facts"]): Partial<Publicity> {
  const { opens, publication, leavesOut, reviewOn, change } = facts;
  return {
    ...(opens && { withheldOn: undefined }),
    level: { publication, leavesOut },
    review: reviewOn === null ? undefined : { on: reviewOn, told: null },
    reviewed: [...(before.reviewed ?? []), ...(before.review ? [before.review.on] : [])],
    ...{ proposed: undefined, changes: change },
  };
}

/** Everybody could read it, and nobody does any more. */
function closed(review: Review): Review {
  const publicity = { ...publicityOf(review), opening: undefined };
  if (review.status !== "published") return { ...review, publicity };
  const status = review.kind === "report" ? "concluded" : "in-force";
  return { ...review, status, publicity: { ...publicity, wasPublic: true } };
}

/** It is published: nothing more is to be done for that. */
export const withoutOpening = (review: Review): Review =>
  review.publicity ? { ...review, publicity: { ...review.publicity, opening: undefined } } : review;

/** Whether what is asked for is about what everybody may know. */
export const isAboutPublicity = <C extends { name: string }>(command: C): command is C & PublicityCommand =>
  command.name.endsWith("-publication");
