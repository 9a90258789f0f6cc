import type { Organisation } from "../organisation/organisation.ts";
import { keptUntil } from "../organisation/retention.ts";
import type { Status } from "../review/lifecycle.ts";
import type { Refusal } from "../review/refusal.ts";
import type { Document } from "./kinds.ts";

/** Since somebody is bound by it: what was submitted in its support is evidence of that. */
const bound: ReadonlySet<Status> = new Set(["signing", "approved", "in-force", "concluded", "published"]);

/**
 * Why a file of a document is to be kept; null where nothing requires it. What supports an agreement that was approved is kept for
 * years after its end: before that nobody knows until when.
 * @param isNamed whether what was approved names it
 * @param today ISO 8601
 */
export function retainedBy(
  document: Document,
  isNamed: boolean,
  { retention, fiscalYearStart }: Pick<Organisation, "retention" | "fiscalYearStart">,
  today: string,
): Extract<Refusal, { code: "file-retained" }> | null {
  const own = retention.supportingDocuments;
  if (!own || !isNamed || document.kind !== "agreement" || !bound.has(document.status)) return null;
  const { ended } = document.tail;
  const until = ended ? keptUntil(own, ended.on, fiscalYearStart) : null;
  return until !== null && until <= today ? null : { code: "file-retained", until, ...own };
}
