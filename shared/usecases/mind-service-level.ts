import type { Clock, DueIndex, DueItem } from "../ports/clockwork.ts";
import type { Directory } from "../ports/reading.ts";
import type { DecisionStore } from "../ports/store.ts";
import { carryOut } from "./carry-out.ts";

/**
 * The clock looks at the open stage of a report: at 80 % of its service level, then when it is over.
 *
 * 1. The head is read: a stage that has closed meanwhile is looked at no more.
 * 2. Those who are late are reminded, or whoever holds the alternate's role now is asked; a written resolution goes to a
 *    meeting.
 * 3. One transaction: entry, head, the mails' rows and, after a reminder, the look at the deadline.
 * 4. What a mail is sent for is asked once more when it is sent: whoever answered meanwhile gets none.
 */
export async function mindServiceLevel(
  deps: {
    store: DecisionStore;
    directory: Pick<Directory, "organisation">;
    clock: Clock;
    dueIndex: DueIndex;
  },
  item: DueItem,
): Promise<void> {
  const documentId = item.id;
  const now = deps.clock.now();
  const [{ head }, { roster, timeZone }] = await Promise.all([
    deps.store.load({ documentId }),
    deps.directory.organisation(),
  ]);
  const { report } = head ?? {};
  if (!head || report?.stage == null) return deps.dueIndex.settle(item);
  const { round, stage, serviceLevel } = report;
  await carryOut(deps, documentId, head, { name: "mind-service-level", round, stage, now, roster, timeZone });
  const isOver = !report.stageOpen || serviceLevel === null || now >= serviceLevel.deadline;
  if (isOver) return deps.dueIndex.settle(item);
  if (now < serviceLevel.remindAt) return deps.dueIndex.putOff(item, serviceLevel.remindAt);
  // Without effect where the reminder's own transaction moved the item already.
  await deps.dueIndex.putOff(item, serviceLevel.deadline);
}
