import type { Document } from "../../shared/domain/documents/kinds.ts";
import type { ReportTail } from "../../shared/domain/documents/report/tail.ts";

/** What a report has that no other document does. */
export function tailOf(document: Document | null | undefined): ReportTail {
  if (document?.kind !== "report") throw new Error("There is no report");
  return document.tail;
}
