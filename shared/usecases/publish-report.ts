import type { Execution } from "../domain/workflow/execution.ts";
import type { Clock } from "../ports/clockwork.ts";
import type { DecisionStore } from "../ports/store.ts";
import { carryOut } from "./carry-out.ts";

/**
 * The conductor publishes an approved report.
 *
 * 1. The head is read; a report that was published already is left as it is.
 * 2. One transaction: the entry and the head. From then on its public page shows it.
 * 3. An older attempt than the report's changes nothing, and is told so.
 */
export async function publishReport(
  deps: { store: DecisionStore; clock: Clock },
  { documentId, round, attempt }: Execution,
): Promise<{ outcome: "published" | "superseded" }> {
  const { head } = await deps.store.load({ documentId });
  const isCurrent = head?.report.round === round && head.report.attempt === attempt;
  if (isCurrent && head.report.status === "published") return { outcome: "published" };
  const published = await carryOut(deps, documentId, head, { name: "publish", round, attempt });
  return { outcome: published.ok ? "published" : "superseded" };
}
