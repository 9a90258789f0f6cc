import type { DocumentEvent, EventOf, TailEvent } from "../../../../events/facts.ts";
import { withAuthorsDay } from "../../review/days.ts";
import { allowedIn, allows } from "../../review/lifecycle.ts";
import { calledIn } from "../called.ts";
import type { Recorded } from "../kind.ts";
import { lifeOfReport } from "./commands.ts";
import type { ReportDocument, ReportTail } from "./document.ts";
import { isEmbargoed } from "./embargo.ts";

const beginReport = ({ donorDueOn }: EventOf<"document-opened">["facts"]): ReportTail => ({
  ...{ donorDueOn, dateChanges: 0, donorMinded: null, promisedTo: [] },
});

/** A report after an event: what its donors await of it, and how it becomes known. */
function evolveReport(report: ReportDocument, event: DocumentEvent): ReportDocument {
  const { tail } = report;
  switch (event.type) {
    case "lateness-told":
      return event.facts.of === "donor"
        ? { ...report, tail: { ...tail, donorMinded: event.facts.days } }
        : report;
    case "lessons-answered":
      return { ...report, tail: withAnswered(tail, event.facts) };
    case "donor-date-changed": {
      const { dueOn } = event.facts;
      // The author's day moves with that of their document's donors.
      const moved = dueOn === report.dueOn ? report : withAuthorsDay(report, dueOn);
      return { ...moved, kind: "report", tail: withNewDay(tail, event.facts) };
    }
    case "report-concluded":
      return { ...report, status: "concluded" };
    case "publication-embargoed":
      return { ...report, embargoedUntil: event.facts.until };
    case "embargo-over":
      return { ...report, attempt: event.facts.attempt, embargoedUntil: null };
    default:
      return report;
  }
}

const withAnswered = (tail: ReportTail, facts: EventOf<"lessons-answered">["facts"]): ReportTail => ({
  ...tail,
  lessonsAnswered: [...(tail.lessonsAnswered ?? []), { by: facts.by, ...calledIn(facts) }],
});

function withNewDay(
  tail: ReportTail,
  { donorDueOn, recipients }: EventOf<"donor-date-changed">["facts"],
): ReportTail {
  const known = new Set(tail.promisedTo.map(({ id }) => id));
  const promisedTo = [...tail.promisedTo, ...recipients.filter(({ id }) => !known.has(id))];
  return { ...tail, donorDueOn, dateChanges: tail.dateChanges + 1, promisedTo, donorMinded: null };
}

/** Whether an event of a report alone follows from what was recorded until then. */
function followsInReport(report: ReportDocument, event: TailEvent<"report">): boolean {
  switch (event.type) {
    case "donor-date-changed":
      return allowedIn(lifeOfReport, "set-donor-date", report.status);
    case "embargo-over":
      return isEmbargoed(report) && event.facts.attempt === report.attempt + 1;
    case "publication-embargoed":
    case "report-concluded":
      return allows("publish", report.status) && event.facts.contentHash === report.contentHash;
    case "lessons-answered":
      return true;
  }
}

/** What the record of a results report comes to. */
export const reportRecorded: Recorded<ReportDocument> = {
  begin: beginReport,
  evolve: evolveReport,
  follows: followsInReport,
};
