import type { Look } from "../../forms/look-again.ts";
import { saying } from "../../forms/look-again.ts";
import type { Calendar } from "../../organisation/business-days.ts";
import { dayOf } from "../../organisation/business-days.ts";
import { calendarIn } from "../../organisation/office-time.ts";
import { authorsDay, isWritten } from "../../review/dates.ts";
import type { ReportDocument } from "./document.ts";
import { outlookOf } from "./outlook.ts";

/**
 * What becomes of a report whose donor is given another day: the day of its author, which follows while they write; and the
 * day by which it can be there, to be looked at again, where the other does not hold if every stage takes all of its time.
 * Donors are told at once, so that it is asked before.
 * @param to the day, ISO 8601; `typed`: says what was looked at
 */
export function givenDay(
  report: ReportDocument,
  to: string,
  now: string,
  calendar: Calendar,
  typed: Readonly<Record<string, string>>,
): { dueOn: string; look: (Look & { expectedOn: string }) | null } {
  const own = calendarIn(calendar, report.office);
  const today = dayOf(now, own.timeZone);
  const dueOn = isWritten(report) ? authorsDay(to, report.policy, today, own) : report.dueOn;
  const after = { ...report, dueOn, tail: { ...report.tail, donorDueOn: to } };
  const outlook = outlookOf(after, now, calendar);
  if (outlook?.state !== "at-risk" || outlook.expectedOn === null || to === report.tail.donorDueOn)
    return { dueOn, look: null };
  const { expectedOn } = outlook;
  return { dueOn, look: { code: "too-soon", found: [], expectedOn, ...saying("day", to, typed) } };
}
