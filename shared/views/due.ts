import { isWritten, outlookOf } from "../domain/documents/report/dates.ts";
import type { Report } from "../domain/documents/report/report.ts";
import { days, deadlines, messages } from "../i18n/index.ts";
import type { Frame } from "./frame.ts";

/** The days of a report in words: its author's while it is written, and the donor's with whether it still holds. */
export function dueFacts(report: Report, frame: Frame): [string, string][] {
  const { lang, now, calendar } = frame;
  const { dueOn, withDonor } = messages(lang).common;
  const outlook = outlookOf(report, now, calendar);
  return [
    ...(isWritten(report) ? [[dueOn, endOf(report.dueOn, frame)] as [string, string]] : []),
    ...(outlook ? [[withDonor.label, outlookInWords(outlook, withDonor, frame)] as [string, string]] : []),
  ];
}

type Outlook = NonNullable<ReturnType<typeof outlookOf>>;
type Words = ReturnType<typeof messages>["common"]["withDonor"];

/** A day as a deadline: it ends where the organisation is at home, whoever reads of it. */
export const endOf = (day: string, { lang, calendar }: Pick<Frame, "lang" | "calendar">): string =>
  deadlines(lang, day, calendar.timeZone);

function outlookInWords({ state, donorDueOn, expectedOn }: Outlook, t: Words, frame: Frame): string {
  const day = endOf(donorDueOn, frame);
  const expected = expectedOn === null ? null : days(frame.lang, expectedOn);
  // A meeting has no service level, so that nobody can say when it will have decided.
  if (state === "open") return day;
  if (state === "passed" && expected === null) return t.passedOpen({ day });
  if (state === "passed" || state === "at-risk") return t[state]({ day, expected: expected ?? day });
  return t[state]({ day });
}
