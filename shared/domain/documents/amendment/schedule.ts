import type { EventOf } from "../../../../events/facts.ts";
import type { AgreementTail } from "../agreement/document.ts";

type ReportDue = AgreementTail["reports"][number];
type Scheduled = EventOf<"tranches-scheduled">["facts"];

/** Whether a report's form was opened by a day (ISO 8601), or is on that day: from then on it keeps what it is bound to. */
export const isOpened = ({ opensOn }: Pick<ReportDue, "opensOn">, today: string): boolean => opensOn <= today;

/** The reports of an agreement as an amendment has them; one that was opened stays what it is. */
export function reportsAmended(
  before: readonly ReportDue[],
  amended: readonly ReportDue[],
  today: string,
): ReportDue[] {
  const opened = before.filter((report) => isOpened(report, today));
  const isOpen = ({ id }: ReportDue) => opened.some((report) => report.id === id);
  return [...opened, ...amended.filter((report) => !isOpen(report))];
}

/** The tranches of an agreement as an amendment has them; what is due or was paid meanwhile stays in the list. */
export function tranchesAmended(
  before: AgreementTail["tranches"],
  amended: Scheduled | null,
): Scheduled | null {
  if (!before) return amended;
  const due = before.all.filter(
    ({ id, dueOn }) => dueOn !== null && !amended?.tranches.some((one) => one.id === id),
  );
  const kept = due.map(({ id, minorUnits, on, waitsFor }) => ({ id, minorUnits, on, waitsFor }));
  const tranches = [...kept, ...(amended?.tranches ?? [])];
  return tranches.length === 0 ? null : { currency: amended?.currency ?? before.currency, tranches };
}
