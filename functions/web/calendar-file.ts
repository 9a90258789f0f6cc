import { ICalCalendar, ICalCalendarMethod, ICalEventTransparency } from "ical-generator";

/** A whole day of a calendar file. */
type WholeDay = {
  /** Names it for good, so that a file that is loaded again changes it in place of adding another. */
  id: string;
  /** ISO 8601. */
  on: string;
  summary: string;
  url: string | null;
};

type Calendar = {
  name: string;
  /** The host of the installation: ids are unique within it. */
  host: string;
  /** When it was made (instant, ISO 8601 UTC). */
  madeAt: string;
  days: readonly WholeDay[];
};

/** A calendar as other programs read it (RFC 5545), of whole days, which have no time zone, and in which nobody is busy. */
export function calendarFile({ name, host, madeAt, days }: Calendar): string {
  const calendar = new ICalCalendar({
    ...{ name, prodId: "//Accord//Accord//EN", method: ICalCalendarMethod.PUBLISH },
  });
  for (const { id, on, summary, url } of days)
    calendar.createEvent({
      ...{ id: `${id}@${host}`, stamp: new Date(madeAt), start: new Date(on), allDay: true, summary, url },
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  // Every line ends, the last one too (RFC 5545, section 3.1).
  return `${calendar.toString()}\r\n`;
}
