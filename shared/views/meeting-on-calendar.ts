import { hoursHeld } from "../domain/board/meetings/on-calendar.ts";
import type { CalendarEntry } from "../domain/calendars/entry.ts";
import { later } from "../domain/time.ts";
import { type Lang, messages } from "../i18n/index.ts";
import { orMasked } from "./masked.ts";

type Meeting = {
  meeting: string;
  /** Whose meeting it is, as it stands after "of", in the language. */
  body: string;
  organisation: string;
  startsAt: string;
  place: string | null;
  isCancelled: boolean;
  /** How often it came to stand otherwise, and when it last did. */
  sequence: number;
  stampedAt: string;
  /** The host of the installation. */
  host: string;
};

/** A meeting as its members’ calendars hold it. No link goes along: whoever looks into a calendar would have it. */
export function meetingOnCalendar(lang: Lang, about: Meeting): CalendarEntry {
  const { boardroom: t } = messages(lang);
  const { meeting, startsAt, sequence, stampedAt, isCancelled, place } = about;
  return {
    ...{ uid: `meeting.${meeting}@${about.host}`, sequence, stampedAt, isCancelled, lang },
    when: { from: startsAt, to: later(startsAt, { hours: hoursHeld }) },
    summary: `${t.title({ body: about.body })} – ${about.organisation}`,
    description: t.onCalendar.text,
    ...{ location: place && orMasked(lang, place), url: null },
  };
}
