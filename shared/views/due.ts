import type { Recipient } from "../../events/common.ts";
import type { Document } from "../domain/documents/kinds.ts";
import { outlookOf } from "../domain/documents/report/outlook.ts";
import { dayOf } from "../domain/organisation/business-days.ts";
import { calendarIn } from "../domain/organisation/office-time.ts";
import { isWritten } from "../domain/review/dates.ts";
import { timingOf } from "../domain/review/timing.ts";
import { days, messages } from "../i18n/index.ts";
import { dayEnds } from "./day-ends.ts";
import type { Frame } from "./frame.ts";

/** The days of a report in words: its author's while it is written, and the donor's with whether it still holds. */
export function dueFacts(
  report: Document,
  frame: Frame,
  unannounced: readonly Recipient[] = [],
): [string, string][] {
  const { lang, now, calendar } = frame;
  const { dueOn, withDonor } = messages(lang, frame.about).common;
  const outlook = report.kind === "report" ? outlookOf(report, now, calendar, unannounced) : null;
  const { isLate } = timingOf(report, now, calendar);
  return [
    ...(isWritten(report) ? [[dueOn, dueInWords(report.dueOn, report, frame)] as [string, string]] : []),
    ...(outlook
      ? [[withDonor.label, outlookInWords(outlook, isLate, report, frame)] as [string, string]]
      : []),
  ];
}

/** The office where the days of something end. */
export type Placed = { readonly office?: string | undefined };

type Outlook = NonNullable<ReturnType<typeof outlookOf>>;

/** By when something is submitted: a day, and that it has passed where it has. */
export function dueInWords(day: string, of: Placed, frame: Frame): string {
  const end = endOf(day, of, frame);
  const isPast = dayOf(frame.now, calendarIn(frame.calendar, of.office).timeZone) > day;
  return isPast ? messages(frame.lang, frame.about).common.dayPassed({ day: end }) : end;
}

/** A day of a document as a deadline: it ends where its office is, and is said as what it is where its reader is too. */
export const endOf = (
  day: string,
  { office }: Placed,
  { lang, calendar, timeZone }: Pick<Frame, "lang" | "calendar" | "timeZone">,
): string => dayEnds(lang, day, calendarIn(calendar, office).timeZone, timeZone);

/** @param isLate whether what is awaited now is overdue, so that it ends no stage within its time */
function outlookInWords(
  { state, donorDueOn, expectedOn }: Outlook,
  isLate: boolean,
  of: Placed,
  frame: Frame,
): string {
  const { withDonor, dayPassed } = messages(frame.lang, frame.about).common;
  const t = isLate ? { ...withDonor, ...withDonor.overdue } : withDonor;
  const day = endOf(donorDueOn, of, frame);
  const expected = expectedOn === null ? null : days(frame.lang, expectedOn);
  // A meeting has no service level, so that nobody can say when it will have decided.
  if (state === "open") return day;
  if (state === "not-with-all") {
    const sentence = dueInWords(donorDueOn, of, frame);
    return `${sentence.endsWith(".") ? sentence : `${sentence}.`} ${withDonor["not-with-all"]}`;
  }
  if (state === "passed" && expected === null) return dayPassed({ day });
  if (state === "passed" || state === "at-risk") return t[state]({ day, expected: expected ?? day });
  return t[state]({ day });
}
