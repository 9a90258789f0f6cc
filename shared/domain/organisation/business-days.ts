import { Temporal } from "temporal-polyfill";
import type { ServiceLevel } from "../../../events/common.ts";
import type { Organisation } from "./organisation.ts";

/** Where and when an organisation works: its head office's time zone (IANA), and its holidays (ISO 8601 days). */
export type Calendar = Pick<Organisation, "timeZone" | "holidays">;

/**
 * An instant later by business days, which end at midnight where the organisation is at home. Half a day is twelve
 * hours of a business day; Saturdays, Sundays and holidays do not count.
 * @param instant ISO 8601 UTC
 * @returns ISO 8601 UTC
 */
export function businessDaysLater(instant: string, days: number, calendar: Calendar): string {
  const { timeZone } = calendar;
  let at = localTime(instant, timeZone);
  let milliseconds = Math.round(days * millisecondsOfADay);
  for (;;) {
    const midnight = at.toPlainDate().add({ days: 1 }).toPlainDateTime();
    const left = isOff(at.toPlainDate(), calendar) ? 0 : at.until(midnight).total("milliseconds");
    if (left > milliseconds) break;
    milliseconds -= left;
    at = midnight;
  }
  const ends = at.add({ milliseconds }).toZonedDateTime(timeZone);
  return ends.toInstant().toString({ fractionalSecondDigits: 3 });
}

/** How many business days lie between two instants (ISO 8601 UTC), parts of days included; 0 when none is left. */
export function businessDaysBetween(from: string, to: string, calendar: Calendar): number {
  const end = localTime(to, calendar.timeZone);
  let at = localTime(from, calendar.timeZone);
  let milliseconds = 0;
  while (Temporal.PlainDateTime.compare(at, end) < 0) {
    const midnight = at.toPlainDate().add({ days: 1 }).toPlainDateTime();
    const until = Temporal.PlainDateTime.compare(midnight, end) < 0 ? midnight : end;
    if (!isOff(at.toPlainDate(), calendar)) milliseconds += at.until(until).total("milliseconds");
    at = midnight;
  }
  return milliseconds / millisecondsOfADay;
}

/** The day (ISO 8601) that an instant (ISO 8601 UTC) falls on in a time zone. */
export const dayOf = (instant: string, timeZone: string): string =>
  localTime(instant, timeZone).toPlainDate().toString();

const localTime = (instant: string, timeZone: string) =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDateTime();

const isOff = (day: Temporal.PlainDate, { holidays }: Calendar): boolean =>
  day.dayOfWeek > 5 || holidays.includes(day.toString());

const millisecondsOfADay = 24 * 60 * 60 * 1000;

/** The service level of a stage that opens at an instant (ISO 8601 UTC). */
export const serviceLevelFrom = (
  from: string,
  { serviceLevelDays, remindAtPercent }: { serviceLevelDays: number; remindAtPercent: number },
  calendar: Calendar,
): ServiceLevel => ({
  from,
  remindAt: businessDaysLater(from, (serviceLevelDays * remindAtPercent) / 100, calendar),
  deadline: businessDaysLater(from, serviceLevelDays, calendar),
});
