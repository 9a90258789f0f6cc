import { yearlyReportsOf } from "../../domain/documents/plan/yearly-reports.ts";
import { daysLater, hourOf } from "../../domain/organisation/business-days.ts";
import { calendarIn } from "../../domain/organisation/office-time.ts";
import type { Execution } from "../../domain/review/execution.ts";
import { carryOut } from "../engine/carry-out.ts";
import { dayOfResolution } from "./day-of-resolution.ts";
import type { TailDeps } from "./tail.ts";

/** On the day after a year, at this hour where its office is, it is said that its report is due. */
const saidAtHour = 9;

/**
 * The conductor puts a published plan in force: it is the organisation's from now on.
 *
 * 1. The head is read; a plan that was adopted already is left as it is, and so is one of an older attempt.
 * 2. The history is verified: it says on which day the board resolved, and by which entry.
 * 3. One transaction: both entries, the head, an item on the due index for the report of each year, and the outbox row by
 *    which the plan whose place it takes learns of it.
 */
export async function adoptPlan(
  deps: TailDeps,
  { documentId, round, attempt }: Execution,
): Promise<{ outcome: "adopted" | "superseded" | "altered" }> {
  const [{ head, basis }, organisation] = await Promise.all([
    deps.store.load({ documentId, basis: true }),
    deps.directory.organisation(),
  ]);
  if (head?.report.kind !== "plan" || basis?.kind !== "plan") throw new Error(`${documentId} is no plan`);
  if (head.report.tail.adopted) return { outcome: "adopted" };
  const history = await deps.archive.history(documentId, head, basis);
  if (history === "altered") return { outcome: "altered" };
  const approval = history.findLast(({ stored }) => stored.type === "document-approved");
  if (!approval) return { outcome: "superseded" };
  const { timeZone } = calendarIn(organisation, head.report.office);
  const adoptedOn = dayOfResolution(head.report, history, approval, organisation.timeZone);
  const from = basis.period.start > adoptedOn ? basis.period.start : adoptedOn;
  const obligations = yearlyReportsOf(documentId, basis);
  const adopted = await carryOut(
    deps,
    documentId,
    head,
    {
      ...{ name: "adopt", round, attempt, adoptedOn, obligations, resolution: approval.stored.number },
      supersedes: basis.supersedes && { plan: basis.supersedes.id, from },
    },
    {
      reportsDue: obligations.map(({ id, period }) => ({
        id,
        dueAt: hourOf(daysLater(period.end, 1), saidAtHour, timeZone),
      })),
    },
  );
  return { outcome: adopted.ok ? "adopted" : "superseded" };
}
