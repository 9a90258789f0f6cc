import { daysLater, hourOf, isDay } from "../domain/organisation/business-days.ts";
import { deadlines, type Lang } from "../i18n/index.ts";

/**
 * A day as a deadline, in words that follow "by": it ends in one place, and is said as what it is where its reader is, if that is
 * another hour.
 * @param day ISO 8601; what is none comes as it is
 * @param home IANA name of the time zone in which it ends; `reader`: of whoever reads it
 */
export const dayEnds = (lang: Lang, day: string, home: string, reader: string): string =>
  isDay(day)
    ? deadlines(lang, hourOf(daysLater(day, 1), 0, home), reader, [home])
    : deadlines(lang, day, home);
