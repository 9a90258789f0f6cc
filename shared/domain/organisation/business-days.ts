import * as Instant from "temporal-polyfill/fns/Instant";
import * as PlainDate from "temporal-polyfill/fns/PlainDate";
import * as PlainDateTime from "temporal-polyfill/fns/PlainDateTime";
import * as ZonedDateTime from "temporal-polyfill/fns/ZonedDateTime";
import type { ServiceLevel } from "../../../events/common.ts";
import { inMilliseconds } from "../time.ts";
import type { Organisation } from "./organisation.ts";

/**
 * Where and when an organisation works: its head office's time zone (IANA), its holidays (ISO 8601 days) and its weekend (days of the
 * week by ISO 8601; Saturday and Sunday where nothing is said); and its offices, of which some count by their own.
 */
export type Calendar = Pick<Organisation, "timeZone" | "holidays"> & {
  weekend?: readonly number[] | undefined;
  /** The head office’s first. */
  offices?: Organisation["offices"] | undefined;
};

/**
 * An instant later by business days, which end at midnight where the organisation is at home. Half a day is twelve
 * hours of a business day; weekends and holidays do not count: what has five days from a Saturday on ends with
 * the Friday, not when the Monday begins. No day later is the same instant, or when the next business day begins.
 * @param instant ISO 8601 UTC
 * @returns ISO 8601 UTC
 */
export function businessDaysLater(instant: string, days: number, calendar: Calendar): string {
  const { timeZone } = calendar;
  let at = localTime(instant, timeZone);
  let milliseconds = Math.round(days * millisecondsOfADay);
  for (;;) {
    const midnight = midnightAfter(at);
    const left = isOff(at, calendar) ? 0 : PlainDateTime.diffMilliseconds(at, midnight);
    if (left > 0 && left >= milliseconds) break;
    milliseconds -= left;
    at = midnight;
  }
  const ends = PlainDateTime.toZonedDateTime(PlainDateTime.addMilliseconds(at, milliseconds), timeZone);
  return inMilliseconds(ZonedDateTime.toInstant(ends));
}

/** How many business days lie between two instants (ISO 8601 UTC), parts of days included; 0 when none is left. */
export function businessDaysBetween(from: string, to: string, calendar: Calendar): number {
  const end = localTime(to, calendar.timeZone);
  let at = localTime(from, calendar.timeZone);
  let milliseconds = 0;
  while (PlainDateTime.compare(at, end) < 0) {
    const midnight = midnightAfter(at);
    const until = PlainDateTime.compare(midnight, end) < 0 ? midnight : end;
    if (!isOff(at, calendar)) milliseconds += PlainDateTime.diffMilliseconds(at, until);
    at = midnight;
  }
  return milliseconds / millisecondsOfADay;
}

/**
 * The last business day at whose end this many business days are left until another day ends.
 * @param day ISO 8601: the day by whose end they are over
 * @returns ISO 8601
 */
export function businessDaysBefore(day: string, days: number, calendar: Calendar): string {
  let at = dateFrom(day);
  for (let left = days; left > 0 || isDayOff(at, calendar); at = PlainDate.subtractDays(at, 1))
    if (!isDayOff(at, calendar)) left -= 1;
  return PlainDate.toString(at);
}

/** The day (ISO 8601) with which this many business days end that begin after another day. */
export function businessDaysAfter(day: string, days: number, calendar: Calendar): string {
  let at = dateFrom(day);
  for (let left = days; left > 0; ) {
    at = PlainDate.addDays(at, 1);
    if (!isDayOff(at, calendar)) left -= 1;
  }
  return PlainDate.toString(at);
}

/** A day (ISO 8601) some calendar days later, or earlier. */
export const daysLater = (day: string, days: number): string =>
  PlainDate.toString(PlainDate.addDays(dateFrom(day), days));

/** A day (ISO 8601) some months later: the last one of the month where that has no such day. */
export const monthsLater = (day: string, months: number): string =>
  PlainDate.toString(PlainDate.addMonths(dateFrom(day), months));

/** How many calendar days a day (ISO 8601) is after another; less than 0 when it is before. */
export const daysBetween = (day: string, later: string): number =>
  PlainDate.diffDays(dateFrom(day), dateFrom(later));

/** The instant (ISO 8601 UTC) at which clocks in a time zone (IANA) show an hour of a day (ISO 8601). */
export function hourOf(day: string, hour: number, timeZone: string): string {
  const at = PlainDateTime.addHours(PlainDate.toPlainDateTime(dateFrom(day)), hour);
  return inMilliseconds(ZonedDateTime.toInstant(PlainDateTime.toZonedDateTime(at, timeZone)));
}

/** The day (ISO 8601) that an instant (ISO 8601 UTC) falls on in a time zone. */
export const dayOf = (instant: string, timeZone: string): string => dateOf(localTime(instant, timeZone));

const localTime = (instant: string, timeZone: string): PlainDateTime.Record =>
  ZonedDateTime.toPlainDateTime(Instant.toZonedDateTimeISO(Instant.fromString(instant), timeZone));

const dateOf = (at: PlainDateTime.Record): string => PlainDate.toString(PlainDateTime.toPlainDate(at));

function dateFrom(day: string): PlainDate.Record {
  const [year = 0, month = 0, ofMonth = 0] = day.split("-").map(Number);
  return PlainDate.create(year, month, ofMonth);
}

const midnightAfter = (at: PlainDateTime.Record): PlainDateTime.Record =>
  PlainDate.toPlainDateTime(PlainDate.addDays(PlainDateTime.toPlainDate(at), 1));

const isOff = (at: PlainDateTime.Record, calendar: Calendar): boolean =>
  isDayOff(PlainDateTime.toPlainDate(at), calendar);

const isDayOff = (day: PlainDate.Record, calendar: Calendar): boolean =>
  weekendOf(calendar).includes(PlainDate.dayOfWeek(day)) ||
  calendar.holidays.includes(PlainDate.toString(day));

const weekendOf = ({ weekend, offices }: Calendar): readonly number[] =>
  weekend ?? offices?.[0]?.weekend ?? usualWeekend;

/** Saturday and Sunday. */
export const usualWeekend: readonly number[] = [6, 7];

/** The day of the week of a day (ISO 8601; 1 is Monday). */
export const weekdayOf = (day: string): number => PlainDate.dayOfWeek(dateFrom(day));

const millisecondsOfADay = 24 * 60 * 60 * 1000;

/** The service level of a stage that opens at an instant (ISO 8601 UTC). */
export const serviceLevelFrom = (
  from: string,
  { serviceLevelDays, remindAtPercent }: { serviceLevelDays: number; remindAtPercent: number },
  calendar: Calendar,
): ServiceLevel => ({
  from,
  // Nobody is reminded when a Saturday begins.
  remindAt: businessDaysLater(
    businessDaysLater(from, (serviceLevelDays * remindAtPercent) / 100, calendar),
    0,
    calendar,
  ),
  deadline: businessDaysLater(from, serviceLevelDays, calendar),
});

/** Whether an answer is a day (ISO 8601): what was masked, or is not there yet, is none. */
export const isDay = (answer: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(answer);
