import {
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalAttendeeType,
  ICalCalendar,
  ICalCalendarMethod,
  ICalEventClass,
  type ICalEventData,
  ICalEventStatus,
  ICalEventTransparency,
} from "ical-generator";
import type { CalendarEntry, SentEntry } from "../domain/calendars/entry.ts";
import { daysLater } from "../domain/organisation/business-days.ts";

/** What stands for Accord in a file that it made (RFC 5545, section 3.7.3). */
const prodId = "//Accord//Accord//EN";

/**
 * A calendar as other programs read it (RFC 5545). It is what somebody downloads, and nobody sent it to them: without a method, which would
 * have to name an organizer (RFC 5546, section 3.2.1), and the same in the header of its answer (RFC 5545, section 3.7.2).
 * @param name as a program calls it that shows it beside others; null of a single entry, for Outlook opens whatever has a name as another
 *   calendar, and not as an appointment (MS-OXCICAL, X-WR-CALNAME)
 */
export function calendarFile(name: string | null, entries: readonly CalendarEntry[]): string {
  const calendar = new ICalCalendar({ name, prodId });
  for (const entry of entries) calendar.createEvent(eventOf(entry));
  return written(calendar, entries);
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
  if (as === "invitation")
    event.createAttendee({
      ...{ ...to, type: ICalAttendeeType.INDIVIDUAL, role: ICalAttendeeRole.REQ },
      ...{ status: ICalAttendeeStatus.NEEDSACTION, rsvp: false },
    });
  return { method, content: written(calendar, [entry]) };
}

const eventOf = (entry: CalendarEntry): ICalEventData => ({
  ...{ id: entry.uid, sequence: entry.sequence, stamp: new Date(entry.stampedAt) },
  ...{ summary: entry.summary, description: entry.description, location: entry.location, url: entry.url },
  ...("day" in entry.when
    ? {
        // The last day is not one of it (RFC 5545, section 3.6.1); some programs take a day without an end for a moment.
        ...{ start: new Date(entry.when.day), end: new Date(daysLater(entry.when.day, 1)), allDay: true },
        transparency: ICalEventTransparency.TRANSPARENT,
      }
    : { start: new Date(entry.when.from), end: new Date(entry.when.to) }),
  // Who may look into its reader’s calendar need not know of it.
  class: ICalEventClass.PRIVATE,
  ...(entry.isCancelled && { status: ICalEventStatus.CANCELLED }),
});

/**
 * The file, which says of each entry in which language its words are (section 3.2.10), as the library does not. Every line ends, the
 * last one too (section 3.1).
 */
function written(calendar: ICalCalendar, entries: readonly CalendarEntry[]): string {
  const lines = calendar.toString().replaceAll("\r\n ", "").split("\r\n");
  let at = -1;
  const said = lines.map((line) => {
    if (line === "BEGIN:VEVENT") at += 1;
    const lang = entries[at]?.lang;
    return lang ? line.replace(/^(SUMMARY|DESCRIPTION)(?=:)/, `$1;LANGUAGE=${lang}`) : line;
  });
  return said.map((line) => `${folded(line)}\r\n`).join("");
}

/** Octets of a line at most, without its end (section 3.1). */
const longestLine = 75;

/** Goes on in another line, after a space, before a sign that would be one octet too many: none is cut in two. */
function folded(line: string): string {
  let octets = 0;
  return [...line]
    .map((sign) => {
      const size = Buffer.byteLength(sign);
      const isOver = octets + size > longestLine;
      octets = isOver ? 1 + size : octets + size;
      return isOver ? `\r\n ${sign}` : sign;
    })
    .join("");
}
