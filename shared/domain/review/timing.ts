import type { ServiceLevel } from "../../../events/common.ts";
import type { Calendar } from "../organisation/business-days.ts";
import { businessDaysBetween, businessDaysLater, dayOf } from "../organisation/business-days.ts";
import { calendarIn } from "../organisation/office-time.ts";
import { allows } from "./lifecycle.ts";
import type { Lane } from "./route.ts";
import { awaitedAsShown, currentStage, serviceLevelOf } from "./standing.ts";
import type { Review } from "./state.ts";
import { isOverdue } from "./why-not.ts";

/** How what is awaited stands against its time: business days left of the open stage's, null outside one. */
export type Timing = { daysLeft: number | null; isLate: boolean };

/**
 * How a document stands against its time: a stage by whichever of its lanes is to end first, the writing against the day on which the
 * document must be with the donor.
 * @param now instant, ISO 8601 UTC
 */
export function timingOf(review: Review, now: string, calendar: Calendar): Timing {
  const { status, dueOn } = review;
  if (allows("submit", status))
    return { daysLeft: null, isLate: dayOf(now, calendarIn(calendar, review.office).timeZone) > dueOn };
  const [first] = levelsOf(review, awaitedInTime(review, now));
  if (!first) return { daysLeft: null, isLate: false };
  return timeUntil(first.deadline, now, calendarIn(calendar, first.office));
}

/**
 * Whom the open stage awaits, as anybody is shown it: a resolution nobody any more once its time is over, however it went.
 * @param now instant, ISO 8601 UTC
 */
export const awaitedInTime = (review: Review, now: string): ReturnType<typeof awaitedAsShown> =>
  awaitedAsShown(review).filter(({ lane }) => !isOverdue(review, lane, now));

/** When the last lane is over of those that are shown as awaited (instant, ISO 8601 UTC); null where none is. */
export const lastDeadline = (review: Review): string | null =>
  levelsOf(review, awaitedAsShown(review)).at(-1)?.deadline ?? null;

const levelsOf = (review: Review, lanes: ReturnType<typeof awaitedAsShown>): ServiceLevel[] =>
  lanes
    .flatMap(({ lane }) => serviceLevelOf(review, lane.id) ?? [])
    .sort((one, other) => one.deadline.localeCompare(other.deadline));

/** How much time is left until the end of a lane's (instants, ISO 8601 UTC). */
export const timeUntil = (deadline: string, now: string, calendar: Calendar) => ({
  daysLeft: businessDaysBetween(now, deadline, calendar),
  isLate: now >= deadline,
});

/** How many times its days a stage takes where somebody is asked to stand in: at 150 % practice calls the next in line. */
export const timesWithStandIn = 1.5;

/**
 * When the time of a lane of the open stage ends, or ended: of the lane, whoever is asked in it; and once somebody was asked to
 * stand in half of it again.
 * @returns an instant (ISO 8601 UTC), whether or not it has passed; null for a lane without a time
 */
export function timeIn(review: Review, lane: string, calendar: Calendar): string | null {
  const serviceLevel = serviceLevelOf(review, lane);
  if (!review.stageOpen || !serviceLevel) return null;
  return review.extended.includes(lane) ? longOverdueAt(review, lane, calendar) : serviceLevel.deadline;
}

/**
 * When a lane is late by half its time again: whoever stands in has until then, and whoever is accountable hears of it (instant, ISO 8601
 * UTC). Null for a lane without a time.
 */
export function longOverdueAt(review: Review, lane: string, calendar: Calendar): string | null {
  const serviceLevel = serviceLevelOf(review, lane);
  if (!review.stageOpen || !serviceLevel) return null;
  const days = (currentStage(review)?.serviceLevelDays ?? 0) * timesWithStandIn;
  return businessDaysLater(serviceLevel.from, days, calendarIn(calendar, serviceLevel.office));
}

/** Whether somebody was asked in a lane because whoever was asked before them was late: nobody is asked after them. */
const standsIn = (review: Review, { id, people }: Lane, person: string): boolean =>
  review.extended.includes(id) && people.at(-1) === person;

/** Some of those who are asked in a lane, and by when they were told to answer (instant, ISO 8601 UTC). */
type AskedBy = { people: string[]; by: string; standIn: boolean };

/**
 * By when people are to answer in a lane of the open stage, or were, each as they were told: who is late stays so, and the time
 * of whoever stands in is theirs alone.
 * @returns those with the same time together, whoever stands in last; nobody for a lane without a time
 */
export function timesIn(
  review: Review,
  lane: Lane,
  people: readonly string[],
  calendar: Calendar,
): AskedBy[] {
  const own = serviceLevelOf(review, lane.id)?.deadline;
  const end = timeIn(review, lane.id, calendar);
  if (own === undefined || end === null) return [];
  const those = (standIn: boolean): AskedBy[] => {
    const some = people.filter((person) => standsIn(review, lane, person) === standIn);
    return some.length === 0 ? [] : [{ people: some, by: standIn ? end : own, standIn }];
  };
  return [...those(false), ...those(true)];
}

/** By when somebody is to answer in a lane of the open stage, or was, as they were told (instant, ISO 8601 UTC). */
export function timeFor(review: Review, id: string, person: string, calendar: Calendar): string | null {
  const lane = currentStage(review)?.lanes.find((each) => each.id === id);
  return (lane && timesIn(review, lane, [person], calendar)[0]?.by) ?? null;
}

/**
 * By when somebody is still to answer in a lane of the open stage.
 * @param now instant, ISO 8601 UTC
 * @returns an instant that is still to come (ISO 8601 UTC); null where there is none
 */
export function answerBy(
  review: Review,
  lane: string | null,
  person: string,
  now: string,
  calendar: Calendar,
): string | null {
  const end = lane === null ? null : timeFor(review, lane, person, calendar);
  return end !== null && end > now ? end : null;
}
