import { inOffice } from "../../domain/board/in-office.ts";
import { timeFrom } from "../../domain/review/acceptance.ts";
import { asksJoiners } from "../../domain/review/joining.ts";
import { currentStage, vacantLanes } from "../../domain/review/standing.ts";
import type { Clock, Ids } from "../../ports/clockwork.ts";
import type { Directory } from "../../ports/reading.ts";
import type { DecisionStore, Head } from "../../ports/store.ts";
import { carryOut } from "../engine/carry-out.ts";
import { officeOf } from "../engine/office-of.ts";

/**
 * The clock looks whether somebody holds the role of a vacant lane by now, or was elected while a resolution is open.
 *
 * 1. A stage in which everybody was asked is left alone, and costs nothing.
 * 2. Whoever holds the role now is asked, and the lane's own time begins for them: one transaction.
 * @param head one that was verified: nobody is asked, and no lane ends, by a head that the entries do not make
 */
export async function fillVacantLanes(
  deps: {
    store: DecisionStore;
    directory: Pick<Directory, "organisation" | "person">;
    clock: Clock;
    ids: Ids;
  },
  documentId: string,
  head: Head,
): Promise<void> {
  const { round, stage } = head.report;
  const definition = currentStage(head.report);
  if (stage === null || !definition) return;
  if (vacantLanes(head.report).length === 0 && !asksJoiners(head.report)) return;
  const organisation = await deps.directory.organisation();
  const now = deps.clock.now();
  const roster = inOffice(organisation, now);
  const serviceLevel = timeFrom(
    ...([now, head.report, definition, organisation] as const),
    await officeOf(deps, organisation, head.report.author),
  );
  await carryOut(deps, documentId, head, { name: "fill-lanes", round, stage, now, roster, serviceLevel });
}
