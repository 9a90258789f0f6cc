import type { EventOf, ReviewEvent } from "../../../events/facts.ts";
import { isResolution } from "../organisation/lane-rule.ts";
import { later } from "../time.ts";
import type { Lane } from "./route.ts";
import { closedLane } from "./settling.ts";
import { awaited, serviceLevelOf } from "./standing.ts";
import type { Review } from "./state.ts";
import { isOverdue } from "./why-not.ts";

/** What ends a written resolution by time: a refusal or an abstention once its grace is over, else silence. */

type Given = Review["decisions"][number];

/**
 * From when on a refusal or an abstention ends its resolution, by the by-laws that the stage was opened under: within its deadline,
 * from which on nothing is taken back.
 * @param now instant, ISO 8601 UTC
 * @returns an instant; null where it does at once
 */
export function effectOf(review: Review, lane: string, now: string): string | null {
  const { graceMinutes = 0 } = review.resolution ?? {};
  const deadline = serviceLevelOf(review, lane)?.deadline;
  if (graceMinutes === 0) return null;
  const after = later(now, { minutes: graceMinutes });
  return deadline !== undefined && deadline < after ? deadline : after;
}

/** The answers in a lane that end its resolution once their grace is over, the first of them first. */
export const waitingIn = ({ decisions }: Pick<Review, "decisions">, lane: string): Given[] =>
  decisions
    .filter((given) => given.lane === lane && given.takesEffectAt !== undefined)
    .sort((a, b) => (a.takesEffectAt ?? "").localeCompare(b.takesEffectAt ?? ""));

/** Whether an answer waits that its director can still take back. */
export const canTakeBallotBack = (given: Given | undefined, now: string): boolean =>
  given?.takesEffectAt !== undefined && now < given.takesEffectAt;

/**
 * Why a resolution is over at an instant (ISO 8601 UTC), whether or not a clock has ticked; null where it is not: a refusal or an
 * abstention is taken back no more, or time is over.
 */
export function whyOver(
  review: Review,
  lane: Lane,
  now: string,
): EventOf<"lane-closed">["facts"]["because"] | null {
  const [first] = waitingIn(review, lane.id);
  if (first?.takesEffectAt !== undefined && first.takesEffectAt <= now)
    return first.decision === "refuse" ? "refused" : "abstained";
  return lane.people.length > 0 && isOverdue(review, lane, now) ? "silence" : null;
}

/** When a resolution of the open stage ends if nobody answers any more (instant, ISO 8601 UTC); null where nothing ends it. */
export const endOfResolution = (review: Review, { id }: Lane): string | null =>
  waitingIn(review, id)[0]?.takesEffectAt ?? serviceLevelOf(review, id)?.deadline ?? null;

/** The resolutions of the open stage that are over at an instant (ISO 8601 UTC), each closed by what ended it. */
export const overIn = (review: Review, now: string): ReviewEvent[] =>
  awaited(review).flatMap(({ lane }) => {
    const because = isResolution(lane) ? whyOver(review, lane, now) : null;
    return because === null ? [] : [closedLane(review, lane.id, because)];
  });
