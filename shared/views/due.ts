import { isWritten, outlookOf } from "../domain/documents/report/dates.ts";
import type { Report } from "../domain/documents/report/report.ts";
import { days, messages } from "../i18n/index.ts";
import type { Frame } from "./frame.ts";

/** The days of a report in words: its author's while it is written, and the donor's with whether it still holds. */
export function dueFacts(report: Report, { lang, now, calendar }: Frame): [string, string][] {
  const { dueOn, withDonor } = messages(lang).common;
  const outlook = outlookOf(report, now, calendar);
  return [
    ...(isWritten(report) ? [[dueOn, days(lang, report.dueOn)] as [string, string]] : []),
    ...(outlook ? [[withDonor.label, outlookInWords(outlook, withDonor, lang)] as [string, string]] : []),
  ];
}

type Outlook = NonNullable<ReturnType<typeof outlookOf>>;
type Words = ReturnType<typeof messages>["common"]["withDonor"];

function outlookInWords({ state, donorDueOn, expectedOn }: Outlook, t: Words, lang: Frame["lang"]): string {
  const day = days(lang, donorDueOn);
  const expected = expectedOn === null ? null : days(lang, expectedOn);
  // A meeting has no service level, so that nobody can say when it will have decided.
  if (state === "open") return day;
  if (state === "passed" && expected === null) return t.passedOpen({ day });
  if (state === "passed" || state === "at-risk") return t[state]({ day, expected: expected ?? day });
  return t[state]({ day });
}
