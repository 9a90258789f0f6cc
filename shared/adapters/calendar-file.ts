import {
  ICalAttendeeRole,
  ICalCalendar,
  ICalCalendarMethod,
  ICalEventClass,
  type ICalEventData,
  ICalEventStatus,
  ICalEventTransparency,
} from "ical-generator";
import type { CalendarEntry, SentEntry } from "../domain/calendars/entry.ts";

/** What stands for Accord in a file that it made (RFC 5545, section 3.7.3). */
const prodId = "//Accord//Accord//EN";

/**
 * A calendar as other programs read it (RFC 5545).
 * @param name as a program calls it that shows it beside others
 */
export function calendarFile(name: string, entries: readonly CalendarEntry[]): string {
  const calendar = new ICalCalendar({ name, prodId, method: ICalCalendarMethod.PUBLISH });
  for (const entry of entries) calendar.createEvent(eventOf(entry));
  return written(calendar);
}

type Mailbox = { name: string; email: string };

/**
 * One entry as it goes out with a mail (RFC 5546): an invitation names who invites and who is invited, for programs of mail put
 * nothing else in a calendar by themselves. What its reader answers there is read by nobody, so that no answer is asked for.
 * @returns the file, and its method, which the mail’s own header repeats (RFC 6047, section 2.4)
 */
export function sentFile(
  { as, entry }: SentEntry,
  { from, to }: { from: Mailbox; to: Mailbox },
): { method: "REQUEST" | "CANCEL" | "PUBLISH"; content: string } {
  const made = as === "invitation" ? ICalCalendarMethod.REQUEST : ICalCalendarMethod.PUBLISH;
  const method = entry.isCancelled ? ICalCalendarMethod.CANCEL : made;
  const calendar = new ICalCalendar({ prodId, method });
  const event = calendar.createEvent({ ...eventOf(entry), organizer: from });
  if (as === "invitation") event.createAttendee({ ...to, role: ICalAttendeeRole.REQ, rsvp: false });
  return { method, content: written(calendar) };
}

const eventOf = (entry: CalendarEntry): ICalEventData => ({
  ...{ id: entry.uid, sequence: entry.sequence, stamp: new Date(entry.stampedAt) },
  ...{ summary: entry.summary, description: entry.description, location: entry.location, url: entry.url },
  ...("day" in entry.when
    ? { start: new Date(entry.when.day), allDay: true, transparency: ICalEventTransparency.TRANSPARENT }
    : { start: new Date(entry.when.from), end: new Date(entry.when.to) }),
  // Who may look into its reader’s calendar need not know of it.
  class: ICalEventClass.PRIVATE,
  ...(entry.isCancelled && { status: ICalEventStatus.CANCELLED }),
});

/** Every line ends, the last one too (RFC 5545, section 3.1). */
const written = (calendar: ICalCalendar): string => `${calendar.toString()}\r\n`;
