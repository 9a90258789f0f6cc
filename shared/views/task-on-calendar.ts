import type { Bilingual } from "../../events/common.ts";
import { hashOf } from "../domain/audit/hash.ts";
import type { CalendarEntry } from "../domain/calendars/entry.ts";
import { dayOf } from "../domain/organisation/business-days.ts";
import { later } from "../domain/time.ts";
import { deadlines, type Lang, messages } from "../i18n/index.ts";

type Asked = {
  /** What tells the task from every other: its document, round, stage, lane and person. */
  task: Readonly<Record<string, string | number | null>>;
  /** What the document is called where everybody may read it. */
  name: Bilingual;
  organisation: string;
  /** By when it is to be answered (instant, ISO 8601 UTC); null where it is over, and the day is known no more. */
  by: string | null;
  /** Whether nothing more is expected: a calendar takes out what it holds under that id, whichever day that is on. */
  isCancelled: boolean;
  timeZone: string;
  homes: readonly string[];
  /** How many entries the document had when it was asked, and when that was. */
  asOf: { entry: number; at: string };
  host: string;
};

/**
 * The day by which somebody is to answer, as their calendar holds it: whole, so that it stands on top of the day, with the hour and
 * its zone in words. A reminder is the same entry, and so is word that it is over.
 */
export function taskOnCalendar(lang: Lang, asked: Asked): CalendarEntry {
  const { mails: t } = messages(lang);
  const { task, name, by, timeZone, homes, asOf, host, organisation, isCancelled } = asked;
  const day = by === null ? dayOf(asOf.at, timeZone) : dayOf(later(by, { seconds: -1 }), timeZone);
  return {
    ...{ uid: `task.${hashOf(task).slice(0, 32)}@${host}`, sequence: asOf.entry, stampedAt: asOf.at },
    ...{ isCancelled, when: { day }, lang },
    summary: `${organisation} – ${t.answerBy}${lang === "fr" ? "\u00a0" : ""}: ${name[lang]}`,
    description: by === null || isCancelled ? null : deadlines(lang, by, timeZone, homes),
    ...{ location: null, url: null },
  };
}
