import type { Bilingual } from "../../../events/common.ts";
import { dayOf } from "../../domain/organisation/business-days.ts";
import type { Correspondence } from "../../domain/organisation/organisation.ts";
import type { MeetingTemplate } from "../../domain/outbox/mails.ts";
import type { WhyFallen } from "../../i18n/en/board-letters.ts";
import { days, instants, instantsHeld, type Lang, messages, number } from "../../i18n/index.ts";
import { orMasked } from "../masked.ts";
import type { Letter } from "./letter.ts";

/** What a mail about a meeting is made from. */
export type MeetingMailData = {
  template: MeetingTemplate;
  organisation: Bilingual;
  correspondence: Correspondence | null;
  recipient: string;
  /** The name of the committee that meets; null for the board. */
  committee: Bilingual | null;
  /** Instant, ISO 8601 UTC; told in the zone in which the meeting is held, and as what it is for its reader. */
  startsAt: string;
  /** IANA names: of the zone in which it is held, and of the reader's. */
  meetingZone: string;
  timeZone: string;
  /** Null where what is kept of the notice is not what was given, or it says none. */
  place: string | null;
  /** A dissent of the reader that counts no more. */
  fallen?: { place: number; because: WhyFallen; days: number } | null;
  url: Bilingual;
};

/** Mails that a meeting may still be ahead of; all others but those that take it back are about one that was held. */
const ahead: ReadonlySet<MeetingTemplate> = new Set([
  "meeting-convened",
  "meeting-moved",
  "meeting-adjourned",
  "meeting-fresh-link",
]);
/** Mails by which nobody is expected at the time that they name. */
const takenBack: ReadonlySet<MeetingTemplate> = new Set([
  "meeting-cancelled",
  "adjournment-corrected",
  "meeting-without-day",
  "no-longer-invited",
]);

/** Whether a mail is about a meeting. */
export const isAboutMeeting = <D extends { template: string }>(
  data: D | MeetingMailData,
): data is MeetingMailData => "meetingZone" in data;

/** A mail to a member of a meeting, or to whoever keeps its record. */
export function aboutMeeting(data: MeetingMailData, lang: Lang): Letter {
  const { mails: t, boardroom } = messages(lang);
  const words = boardroom.mails[data.template];
  const when = instants(lang, data.startsAt, data.meetingZone);
  const told = {
    reader: data.recipient,
    body: boardroom.ofBody({ committee: data.committee?.[lang] ?? null }),
    when,
    on: days(lang, dayOf(data.startsAt, data.meetingZone)),
  };
  const { facts } = boardroom;
  const isOff = takenBack.has(data.template);
  const label = isOff ? facts.calledFor : facts[ahead.has(data.template) ? "when" : "held"];
  return {
    subject: words.subject(told),
    greeting: t.greeting({ person: data.recipient }),
    intro: words.intro(told),
    facts: [
      [label, instantsHeld(lang, data.startsAt, data.meetingZone, data.timeZone)],
      ...(data.place === null || isOff ? [] : [[facts.place, orMasked(lang, data.place)] as const]),
    ],
    more: [...fallenIn(data, lang), ...words.more(told)],
    action: { label: words.action, url: data.url[lang] },
    notes: [t.linkIsYours],
  };
}

const fallenIn = ({ fallen }: MeetingMailData, lang: Lang): string[] =>
  fallen
    ? messages(lang).boardroom.fallen[fallen.because]({
        item: number(lang, fallen.place),
        days: number(lang, fallen.days),
      })
    : [];
