import { dayOf, daysLater } from "../organisation/business-days.ts";
import { allows } from "./lifecycle.ts";
import { awaitedAsShown, serviceLevelOf } from "./standing.ts";
import type { Review } from "./state.ts";

/** What the clock reminds people of by itself, and the overseer beside it. */

/** Days before (less than 0) and after their day on which an author is reminded while nothing is submitted. */
export const authorReminders = [-7, -2, 0, 3] as const;

/** Days after which it is looked whether whoever was asked to read a translation, or to attest, has; and after that again. */
export const daysToAnswer = 3;

/** How often the clock asks whoever chaired a meeting once more; the last time, whoever oversees hears of it too. */
const mostToChair = 2;

/** Whether whoever chaired was asked as often as the clock does. */
export const isLastAttestation = ({ reminders }: NonNullable<Review["meeting"]>): boolean =>
  reminders === mostToChair;

/**
 * Whether the overseer had those who are late reminded on a day (ISO 8601) or since. The clock's reminder of that day
 * counts as given then: nobody gets two alike.
 */
export const wasRemindedSince = ({ remindedOn }: Pick<Review, "remindedOn">, day: string): boolean =>
  remindedOn !== null && remindedOn >= day;

/**
 * The day (ISO 8601) after today on which the clock reminds by itself whoever is awaited; null where it does so no more, as
 * of whoever cannot answer, or was reminded as often as it does.
 * @param today where the organisation is at home
 * @param departed who can answer no more
 * @param enteredAt when the decision was entered that waits for a chair to attest to it (instant, ISO 8601 UTC)
 */
export function nextReminder(
  review: Review,
  today: string,
  timeZone: string,
  departed: readonly string[],
  enteredAt: string | null,
): string | null {
  const { author, status, dueOn, reminded } = review;
  if (allows("submit", status) && departed.includes(author)) return null;
  if (allows("submit", status))
    return authorReminders.map((days) => daysLater(dueOn, days)).find((day) => day > today) ?? null;
  if (review.meeting && enteredAt !== null) {
    const isOver = departed.includes(review.meeting.chair) || isLastAttestation(review.meeting);
    return isOver ? null : nextLook(dayOf(enteredAt, timeZone), today);
  }
  const days = awaitedAsShown(review).flatMap(({ lane, people }) => {
    const level = serviceLevelOf(review, lane.id);
    const isToCome = level !== null && people.length > 0 && !reminded.includes(lane.id);
    return isToCome ? [dayOf(level.remindAt, timeZone)] : [];
  });
  return days.filter((day) => day > today).sort()[0] ?? null;
}

/** The next day after today on which the clock looks at an entry whose chair has not answered: what it puts off comes as often. */
function nextLook(enteredOn: string, today: string): string {
  const day = daysLater(enteredOn, daysToAnswer);
  return day > today ? day : nextLook(day, today);
}
