import { needsConductor } from "../domain/documents/report/standing.ts";
import { later } from "../domain/time.ts";
import type { Clock, DueIndex, DueItem } from "../ports/clockwork.ts";
import type { Conductor } from "../ports/conductor.ts";
import type { DecisionStore } from "../ports/store.ts";
import { carryOut } from "./carry-out.ts";

/** How long after a look the next one follows. */
export const lookAfter = { hours: 1 };

/**
 * The clock looks whether the execution of a report lives (I17).
 *
 * 1. A report that needs no conductor any more is looked at no more.
 * 2. One whose execution runs is looked at again in an hour.
 * 3. Otherwise another attempt is recorded, with the outbox row that starts it.
 */
export async function reconcileReview(
  deps: { store: DecisionStore; clock: Clock; conductor: Conductor; dueIndex: DueIndex },
  item: DueItem,
): Promise<void> {
  const documentId = item.id;
  const { head } = await deps.store.load({ documentId });
  if (!head || !needsConductor(head.report)) return deps.dueIndex.settle(item);
  const { round, attempt } = head.report;
  const nextLook = later(deps.clock.now(), lookAfter);
  if (await deps.conductor.isRunning({ documentId, round, attempt }))
    return deps.dueIndex.putOff(item, nextLook);
  await carryOut(deps, documentId, head, { name: "resume", round, attempt }, { lookAt: nextLook });
}
