import type { Basis } from "../domain/documents/report/basis.ts";
import { currentStage, vacantLanes } from "../domain/documents/report/standing.ts";
import { serviceLevelFrom } from "../domain/organisation/business-days.ts";
import type { Clock } from "../ports/clockwork.ts";
import type { Archive, Directory } from "../ports/reading.ts";
import type { DecisionStore, Head } from "../ports/store.ts";
import { carryOut } from "./carry-out.ts";

/**
 * The clock looks whether somebody holds the role of a vacant lane by now.
 *
 * 1. A stage in which everybody was asked is left alone, and costs nothing.
 * 2. The history is verified: nobody is asked, and no lane ends, by a head that the entries do not make.
 * 3. Whoever holds the role now is asked, and the lane's own time begins for them: one transaction.
 */
export async function fillVacantLanes(
  deps: { store: DecisionStore; directory: Pick<Directory, "organisation">; archive: Archive; clock: Clock },
  documentId: string,
  { head, basis }: { head: Head; basis: Basis | null },
): Promise<void> {
  const { round, stage } = head.report;
  const definition = currentStage(head.report);
  if (stage === null || !definition || vacantLanes(head.report).length === 0) return;
  if ((await deps.archive.history(documentId, head, basis)) === "altered") return;
  const organisation = await deps.directory.organisation();
  const { roster } = organisation;
  const now = deps.clock.now();
  const serviceLevel = serviceLevelFrom(now, definition, organisation);
  await carryOut(deps, documentId, head, { name: "fill-lanes", round, stage, now, roster, serviceLevel });
}
