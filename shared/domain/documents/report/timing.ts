import type { Calendar } from "../../organisation/business-days.ts";
import { businessDaysBetween, dayOf } from "../../organisation/business-days.ts";
import { allows } from "../../workflow/lifecycle.ts";
import type { Report } from "./report.ts";

/** How what is awaited stands against its time: business days left of the open stage's, null outside one. */
export type Timing = { daysLeft: number | null; isLate: boolean };

/**
 * How a report stands against its time: a stage against its service level, the writing against the day on which the
 * report must be with the donor.
 * @param now instant, ISO 8601 UTC
 */
export function timingOf(report: Report, now: string, calendar: Calendar): Timing {
  const { status, dueOn, stageOpen, serviceLevel } = report;
  if (allows("submit", status)) return { daysLeft: null, isLate: dayOf(now, calendar.timeZone) > dueOn };
  if (!stageOpen || serviceLevel === null) return { daysLeft: null, isLate: false };
  const { deadline } = serviceLevel;
  return { daysLeft: businessDaysBetween(now, deadline, calendar), isLate: now >= deadline };
}
