import { keepsPlace } from "../../domain/documents/governance/standing.ts";
import type { EffectOf } from "../../domain/outbox/effect.ts";
import type { Clock, Ids } from "../../ports/clockwork.ts";
import type { Outbox } from "../../ports/outbox.ts";
import type { DecisionStore, OutboxRow } from "../../ports/store.ts";
import { carryOut } from "../engine/carry-out.ts";

type Deps = { store: DecisionStore; clock: Clock; ids: Ids; outbox: Pick<Outbox, "finish"> };

/**
 * A governance document learns that another holds in its place, from a day on, or that this other one lapsed, so that it holds again.
 * Safe to repeat, and in any order: it gives way once, comes back once, and only as the other one stands by then.
 */
export async function givePlace(
  deps: Deps,
  row: Pick<OutboxRow, "id" | "documentId">,
  { document, holds, from }: EffectOf<"give-place">,
): Promise<void> {
  const [{ head }, successor] = await Promise.all([
    deps.store.load({ documentId: document }),
    deps.store.load({ documentId: row.documentId }),
  ]);
  const report = successor.head?.report;
  // What has lapsed takes no place any more, and what holds once more, or was revised since, gives none back.
  if (report?.kind === "governance" && keepsPlace(report.tail) === holds)
    return deps.outbox.finish(row.id, "done");
  const command = { name: "give-place", successor: row.documentId, holds, from } as const;
  const told = await carryOut(deps, document, head, command);
  if (!told.ok) throw new Error(`${document} does not give way: ${told.refusal.code}`);
  await deps.outbox.finish(row.id, "done");
}
