import type { Document } from "../../shared/domain/documents/kinds.ts";
import type { ReportTail } from "../../shared/domain/documents/report/document.ts";

/** What a report has that no other document does. */
export function tailOf(document: Document | null | undefined): ReportTail & { donorDueOn: string } {
  if (document?.kind !== "report") throw new Error("There is no report");
  const { donorDueOn, ...tail } = document.tail;
  if (donorDueOn === null) throw new Error("No donor awaits the report");
  return { ...tail, donorDueOn };
}
