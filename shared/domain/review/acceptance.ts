import type { ServiceLevel } from "../../../events/common.ts";
import type { EventOf, ReviewEvent } from "../../../events/facts.ts";
import { type Calendar, dayOf, daysLater, hourOf, serviceLevelFrom } from "../organisation/business-days.ts";
import { isAcceptance } from "../organisation/lane-rule.ts";
import { calendarIn } from "../organisation/office-time.ts";
import type { Stage } from "./route.ts";
import { currentStage, missedBy, serviceLevelOf } from "./standing.ts";
import type { Review, Seat } from "./state.ts";

/** How long a donor has to answer, and what its silence means: nothing, unless a clause of the agreement says so. */

/**
 * The time of whoever is asked in a stage from an instant on (ISO 8601 UTC): the business days of the policy; where the agreement has
 * a clause by which silence accepts, that clause's calendar days, of which the last is whole where the office is at home.
 * @param office by whose business days it is counted; null for the organisation’s own
 */
export function timeFrom(
  from: string,
  review: Pick<Review, "acceptance">,
  stage: Pick<Stage, "serviceLevelDays" | "remindAtPercent" | "lanes">,
  whole: Calendar,
  office: string | null = null,
): ServiceLevel {
  const calendar = calendarIn(whole, office ?? undefined);
  const { timeZone } = calendar;
  const counted = { ...(office !== null && { office }), timeZone };
  const days = review.acceptance?.deemedAfterDays ?? null;
  if (days === null || !stage.lanes.some(isAcceptance))
    return { ...serviceLevelFrom(from, stage, calendar), ...counted };
  const today = dayOf(from, timeZone);
  const on = (day: number) => hourOf(daysLater(today, day), 0, timeZone);
  const remindAt = on(Math.floor((days * stage.remindAtPercent) / 100));
  return { from, remindAt: remindAt > from ? remindAt : on(1), deadline: on(days + 1), ...counted };
}

/**
 * By the agreement's own clause what its donor did not answer in time is accepted. Nothing is deemed of a donor of whom nobody
 * could answer: none is asked, none can act any more, or no mail reached any of them.
 * @param now instant, ISO 8601 UTC
 * @param empty where somebody is asked who can answer there no more
 */
export function deemedBy(review: Review, now: string, empty: readonly Seat[]): ReviewEvent[] {
  const { acceptance, round, stage, contentHash } = review;
  const lane = currentStage(review)?.lanes.find(isAcceptance);
  if (!acceptance || stage === null || contentHash === null || !lane) return [];
  const { donor, deemedAfterDays: afterDays } = acceptance;
  const isAsked = (person: string) =>
    !empty.some((seat) => seat.lane === lane.id && seat.person === person) &&
    missedBy(review, { kind: "person", id: person }).length === 0;
  if (afterDays === null || !isTimeOver(review, lane.id, now) || !lane.people.some(isAsked)) return [];
  const facts = { round, stage, lane: lane.id, donor, contentHash, afterDays };
  return [{ type: "acceptance-deemed", facts }];
}

/** Whether a clause took the place of an answer of this very donor, on this very content, after its days were over. */
export function isDeemed(review: Review, facts: EventOf<"acceptance-deemed">["facts"], at: string): boolean {
  const lane = currentStage(review)?.lanes.find(({ id }) => id === facts.lane);
  return (
    review.status === "with-donor" &&
    review.stageOpen &&
    lane !== undefined &&
    isAcceptance(lane) &&
    facts.stage === review.stage &&
    facts.contentHash === review.contentHash &&
    facts.donor === review.acceptance?.donor &&
    facts.afterDays === review.acceptance.deemedAfterDays &&
    isTimeOver(review, lane.id, at)
  );
}

/** Whether the time of a lane is over. The deadline itself is. */
export function isTimeOver(review: Review, lane: string, now: string): boolean {
  const deadline = serviceLevelOf(review, lane)?.deadline;
  return deadline !== undefined && now >= deadline;
}
