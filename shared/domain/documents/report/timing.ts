import type { Calendar } from "../../organisation/business-days.ts";
import { businessDaysBetween, businessDaysLater, dayOf } from "../../organisation/business-days.ts";
import { allows } from "../../workflow/lifecycle.ts";
import type { Report } from "./report.ts";
import { currentStage, nextDeadline, serviceLevelOf } from "./standing.ts";

/** How what is awaited stands against its time: business days left of the open stage's, null outside one. */
export type Timing = { daysLeft: number | null; isLate: boolean };

/**
 * How a report stands against its time: a stage by whichever of its lanes is to end first, the writing against the day on which the
 * report must be with the donor.
 * @param now instant, ISO 8601 UTC
 */
export function timingOf(report: Report, now: string, calendar: Calendar): Timing {
  const { status, dueOn } = report;
  if (allows("submit", status)) return { daysLeft: null, isLate: dayOf(now, calendar.timeZone) > dueOn };
  const deadline = nextDeadline(report);
  return deadline === null ? { daysLeft: null, isLate: false } : timeUntil(deadline, now, calendar);
}

/** How much time is left until the end of a lane's (instants, ISO 8601 UTC). */
export const timeUntil = (deadline: string, now: string, calendar: Calendar) => ({
  daysLeft: businessDaysBetween(now, deadline, calendar),
  isLate: now >= deadline,
});

/**
 * Until when those who are asked in a lane of the open stage have, or had, to answer: the end of its time, and once somebody
 * was asked to stand in half of it again (at 150 %, where practice calls the next in line).
 * @returns an instant (ISO 8601 UTC), whether or not it has passed; null for a lane without a time
 */
export function timeIn(report: Report, lane: string, calendar: Calendar): string | null {
  const serviceLevel = serviceLevelOf(report, lane);
  if (!report.stageOpen || !serviceLevel) return null;
  if (!report.extended.includes(lane)) return serviceLevel.deadline;
  const days = (currentStage(report)?.serviceLevelDays ?? 0) * 1.5;
  return businessDaysLater(serviceLevel.from, days, calendar);
}

/**
 * By when somebody is to answer in a lane of the open stage.
 * @param now instant, ISO 8601 UTC
 * @returns an instant that is still to come (ISO 8601 UTC); null where there is none
 */
export function answerBy(
  report: Report,
  lane: string | null,
  now: string,
  calendar: Calendar,
): string | null {
  const end = lane === null ? null : timeIn(report, lane, calendar);
  return end !== null && end > now ? end : null;
}
