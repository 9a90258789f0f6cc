import { daysLater, hourOf } from "../organisation/business-days.ts";

/** Mails of the clock go out in the morning, where the document’s office is. */
const morning = 8;

/** The morning of a day, or of so many after it (instant, ISO 8601 UTC): mails of the clock go out then. */
export const momentOf = (day: string, offset: number, timeZone: string): string =>
  hourOf(daysLater(day, offset), morning, timeZone);
