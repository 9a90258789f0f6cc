import { later } from "../domain/time.ts";
import type { DueIndex, DueItem } from "../ports/clockwork.ts";
import type { Directory, Records } from "../ports/reading.ts";
import { mindServiceLevel } from "./mind-service-level.ts";
import { openReport } from "./open-report.ts";
import { reconcileReview } from "./reconcile-review.ts";
import type { RelayDeps } from "./relay-outbox.ts";
import { sweepOutboxRow } from "./sweep-outbox.ts";

export type TickDeps = RelayDeps & {
  directory: Directory;
  records: Records;
  dueIndex: DueIndex;
  /** Told of each fault; the item is put off, and the others go on. */
  onFault: (item: DueItem, fault: unknown) => void;
};

const atOnce = 50;
const putOffAfterFault = { minutes: 5 };

/**
 * One tick of the one clock.
 *
 * 1. What is due is asked from the due index, the oldest first.
 * 2. An outbox row that the stream missed is relayed; an execution is looked at; an obligation opens its report; an
 *    open stage is looked at when its service level nears its end.
 * 3. A fault puts its item off by five minutes and does not hold up the others.
 * @returns how many items were due, and how many of them were rows of the outbox that should have ended long ago
 */
export async function tick(deps: TickDeps): Promise<{ handled: number; overdue: number }> {
  const items = await deps.dueIndex.due(deps.clock.now(), atOnce);
  let overdue = 0;
  for (const item of items) {
    try {
      if (item.kind !== "outbox") await take(deps, item);
      else if (await sweepOutboxRow(deps, item)) overdue += 1;
    } catch (fault) {
      deps.onFault(item, fault);
      await deps.dueIndex.putOff(item, later(deps.clock.now(), putOffAfterFault));
    } finally {
      deps.correlation.follow(null);
    }
  }
  return { handled: items.length, overdue };
}

function take(deps: TickDeps, item: DueItem): Promise<void> {
  switch (item.kind) {
    case "look":
      return reconcileReview(deps, item);
    case "obligation":
      return openReport(deps, item);
    case "service-level":
      return mindServiceLevel(deps, item);
    default:
      throw new Error(`Nobody knows what to do with an item of kind "${item.kind}"`);
  }
}
