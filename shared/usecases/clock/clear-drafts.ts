import type { Clock, DueIndex, TriedItem } from "../../ports/clockwork.ts";
import type { DraftsOver } from "../../ports/drafts.ts";

/**
 * What is left of drafts that are over goes: sections that were kept each for itself, once their draft was submitted, or was
 * discarded and not taken up. One that is kept for a while yet is looked at again then.
 */
export async function clearDrafts(
  deps: { draftsOver: DraftsOver; dueIndex: DueIndex; clock: Clock },
  item: TriedItem,
): Promise<void> {
  const begunBefore = item.seen ?? 0;
  const until = await deps.draftsOver.takeAway(item.id, { begunBefore, now: deps.clock.now() });
  if (until === null) return deps.dueIndex.settle(item);
  return deps.dueIndex.putOff(item, until, begunBefore);
}
