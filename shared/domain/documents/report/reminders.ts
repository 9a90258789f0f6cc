import { dayOf, daysLater } from "../../organisation/business-days.ts";
import { allows } from "../../workflow/lifecycle.ts";
import type { Report } from "./report.ts";
import { awaitedAsShown, serviceLevelOf } from "./standing.ts";

/** What the clock reminds people of by itself, and the overseer beside it. */

/** Days before (less than 0) and after their day on which an author is reminded while nothing is submitted. */
export const authorReminders = [-7, -2, 0, 3] as const;

/**
 * Whether the overseer had those who are late reminded on a day (ISO 8601) or since. The clock's reminder of that day
 * counts as given then: nobody gets two alike.
 */
export const wasRemindedSince = ({ remindedOn }: Pick<Report, "remindedOn">, day: string): boolean =>
  remindedOn !== null && remindedOn >= day;

/**
 * The day (ISO 8601) after today on which the clock reminds by itself whoever is awaited; null where it does so no more, as
 * an author who cannot answer, or where the report does not know when, as of whoever is to attest to a meeting's decision.
 * @param today where the organisation is at home
 * @param departed who can answer no more
 */
export function nextReminder(
  report: Report,
  today: string,
  timeZone: string,
  departed: readonly string[],
): string | null {
  const { author, status, dueOn, reminded } = report;
  if (allows("submit", status) && departed.includes(author)) return null;
  if (allows("submit", status))
    return authorReminders.map((days) => daysLater(dueOn, days)).find((day) => day > today) ?? null;
  const days = awaitedAsShown(report).flatMap(({ lane, people }) => {
    const level = serviceLevelOf(report, lane.id);
    const isToCome = level !== null && people.length > 0 && !reminded.includes(lane.id);
    return isToCome ? [dayOf(level.remindAt, timeZone)] : [];
  });
  return days.filter((day) => day > today).sort()[0] ?? null;
}
