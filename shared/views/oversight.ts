import type { Recipient } from "../../events/common.ts";
import { overdueOf } from "../domain/documents/governance/standing.ts";
import type { Document } from "../domain/documents/kinds.ts";
import { homesOf } from "../domain/organisation/office-time.ts";
import { askedAs } from "../domain/review/departed.ts";
import { allows } from "../domain/review/lifecycle.ts";
import { publicityOf } from "../domain/review/publicity.ts";
import { isLastAttestation } from "../domain/review/reminders.ts";
import {
  awaitsWords,
  readersAsked,
  serviceLevelOf,
  vacantLanes,
  whyVacant,
} from "../domain/review/standing.ts";
import type { Timing } from "../domain/review/timing.ts";
import { awaitedInTime, timesIn, timeUntil } from "../domain/review/timing.ts";
import { awaitsReaders } from "../domain/review/whole.ts";
import { deadlines, type Lang, list, messages, moments } from "../i18n/index.ts";
import { endOf } from "./due.ts";
import type { Frame } from "./frame.ts";
import { committeeOn, type ToldOfBodies } from "./resolving.ts";

type Names = Readonly<Record<string, string>>;
type Reader = Pick<Frame, "lang" | "committees" | "timeZone" | "now" | "calendar">;

/** How far a report has come, in a few words. */
export function statusInWords(
  report: Pick<Document, "status" | "contestedBy"> & Parameters<typeof committeeOn>[1],
  frame: ToldOfBodies,
): string {
  const { status, meeting, contestedBy } = report;
  const t = messages(frame.lang).oversight;
  if (status !== "awaiting-meeting") return t.status[status];
  if (contestedBy !== null) return t.toEnterAgain;
  return meeting ? t.toAttest : t.toMeeting({ committee: committeeOn(frame, report) });
}

/** Names, those of people who can answer no more, or not for now, marked as such. */
export const markDeparted = (
  names: Names,
  departed: readonly string[],
  lang: Lang,
  disputed: readonly string[] = [],
): Names => ({
  ...names,
  ...Object.fromEntries(
    departed.map((id) => {
      const { common, oversight } = messages(lang);
      const mark = disputed.includes(id) ? oversight.disputed : oversight.departed;
      return [id, mark({ name: names[id] ?? common.nameUnknown })];
    }),
  ),
});

/**
 * What about a report needs its overseer now, in words; empty where nothing does.
 * @param departed who is asked for something and can answer no more
 * @param disputed whoever's address is disputed
 * @param unnoticed who is told of the publication by contract, and to whom no notice is under way
 */
export function attentionOf(
  report: Document,
  { isLate }: Timing,
  frame: ToldOfBodies,
  departed: readonly string[] = [],
  disputed: readonly string[] = [],
  unnoticed: readonly Recipient[] = [],
): string[] {
  const { lang } = frame;
  const t = messages(lang, report.kind).oversight.attention;
  // How many mails each did not get would say of a vote that is open who was reminded, and who has a receipt.
  const count = new Set(report.undelivered.map(({ recipient }) => `${recipient.kind} ${recipient.id}`)).size;
  return [
    ...(report.status === "awaiting-meeting" && report.meeting === null
      ? [report.contestedBy !== null ? t.contested : t.meeting({ committee: committeeOn(frame, report) })]
      : []),
    ...(report.meeting && isLastAttestation(report.meeting) && !departed.includes(report.meeting.chair)
      ? [t.unattested]
      : []),
    ...new Set(vacantLanes(report).map((lane) => t[whyAttended(report, lane)])),
    ...new Set(departed.map((id) => (disputed.includes(id) ? t.disputed : t.departed)[askedAs(report, id)])),
    ...(count > 0 ? [t.undelivered({ count })] : []),
    ...(unnoticed.length > 0 ? [t.unnoticed({ count: unnoticed.length })] : []),
    ...(awaitsWords(report) ? [t.translation] : []),
    ...(report.questions.open.length > 0 ? [t.question] : []),
    ...(isLate ? [t.overdue] : []),
    ...publicityAttention(report, lang),
    ...(awaitsReaders(report) ? [messages(lang, report.kind).redacted.nobody.attention] : []),
    ...governanceAttention(report, lang),
  ];
}

/** What everybody may know of it is to be looked at again, or awaits a decision. */
function publicityAttention(report: Document, lang: Lang): string[] {
  const t = messages(lang, report.kind).publicity.attention;
  const { proposed, review } = publicityOf(report);
  if (proposed) return [t.proposed];
  return (review?.told ?? null) === null ? [] : [t.due];
}

/** A day of a governance document has passed, and nothing was done. */
function governanceAttention(report: Document, lang: Lang): string[] {
  if (report.kind !== "governance") return [];
  const t = messages(lang).governance.attention;
  return overdueOf(report.tail).map((of) => t[of]);
}

/** Why nobody is asked in a lane of a stage that is open, in which its parties are named. */
function whyAttended(
  report: Document,
  lane: Parameters<typeof whyVacant>[1],
): "recused" | "parties" | "vacant" {
  const why = whyVacant(report, lane);
  return why === "unnamed" ? "parties" : why;
}

/** Those whom a report asks something of and who can answer no more, or not for now; and who can read no translation any more. */
export type Unable = Record<"departed" | "disputed" | "cannotRead", readonly string[]>;

/**
 * Whom a report awaits, since when and by when, and how much time is left; empty where it awaits nobody.
 * @param readers names of those who are to read a translation, if others than those
 */
export const awaitedInWords = (
  report: Document,
  timing: Timing,
  names: Names,
  reader: Reader,
  readers: Names = names,
): string[] => [
  ...awaitedInReview(report, timing, names, reader),
  ...readersAwaited(report, readers, reader),
];

/** A translation waits for its second reader, for as long as it takes. */
function readersAwaited(report: Document, names: Names, { lang }: Reader): string[] {
  const { oversight: t, common } = messages(lang);
  return readersAsked(report).map(({ lang: language, asked }) =>
    t.awaitedReader[language]({ name: names[asked] ?? common.nameUnknown }),
  );
}

function awaitedInReview(report: Document, { isLate }: Timing, names: Names, reader: Reader): string[] {
  const { lang, timeZone, calendar } = reader;
  const { oversight: t, document, common, meeting } = messages(lang, report.kind);
  const nameOf = (id: string) => names[id] ?? common.nameUnknown;
  if (report.meeting) {
    const { chair, outcome } = report.meeting;
    const committee = committeeOn(reader, report);
    return [meeting.waits({ name: nameOf(chair), outcome: meeting.record.outcome[outcome]({ committee }) })];
  }
  if (report.status === "awaiting-meeting" && report.contestedBy !== null) return [meeting.waitsAgain];
  if (allows("submit", report.status)) {
    const told = { name: nameOf(report.author), due: endOf(report.dueOn, report, reader) };
    return [isLate ? t.awaitedLateWriter(told) : t.awaitedWriter(told)];
  }
  return awaitedInTime(report, reader.now).flatMap(({ lane, people }) => {
    const from = serviceLevelOf(report, lane.id)?.from;
    if (from === undefined) return [];
    if (people.length === 0) return [document.awaits[whyVacant(report, lane)]({ lane: lane.label[lang] })];
    return timesIn(report, lane, people, calendar).map(({ people: those, by, standIn }) =>
      t.awaited({
        names: `${list(lang, those.map(nameOf))} (${lane.label[lang]})`,
        // Whoever stands in was asked later than those beside them.
        since: standIn ? null : moments(lang, from, timeZone),
        by: deadlines(lang, by, timeZone, homesOf(calendar)),
        left: leftInWords(by, reader),
      }),
    );
  });
}

function leftInWords(deadline: string, { lang, now, calendar }: Reader): string {
  const { daysLeft, isLate } = timeUntil(deadline, now, calendar);
  const t = messages(lang).oversight.left;
  const whole = Math.floor(daysLeft);
  if (isLate) return t.over;
  if (whole === 0) return t.lessThanOne;
  return t.days({ count: whole });
}
