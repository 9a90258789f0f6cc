import { endedBefore, guardOf } from "../../domain/documents/guard.ts";
import { daysLater } from "../../domain/organisation/business-days.ts";
import type { EffectOf } from "../../domain/outbox/effect.ts";
import type { Clock, Ids } from "../../ports/clockwork.ts";
import type { ImportedPlans } from "../../ports/imported.ts";
import type { Outbox } from "../../ports/outbox.ts";
import type { DecisionStore, OutboxRow } from "../../ports/store.ts";
import { carryOut } from "../engine/carry-out.ts";

/**
 * A plan learns that another takes its place, from a day on. Safe to repeat: it has one successor.
 *
 * 1. Its head is read, with what plans claim; its own claim ends on the day before.
 * 2. One transaction: the entry, the head, and the claims, on condition that nobody claimed anything since; else it is tried
 *    again later. A plan that was taken over as it stood has a stream of its own as well.
 */
export async function supersedePlan(
  deps: {
    store: DecisionStore;
    imported: ImportedPlans;
    clock: Clock;
    ids: Ids;
    outbox: Pick<Outbox, "finish">;
  },
  row: Pick<OutboxRow, "id" | "documentId">,
  { plan, from }: EffectOf<"supersede">,
): Promise<void> {
  const name = guardOf({ kind: "plan" }) ?? "";
  const { head, guards: [guard] = [] } = await deps.store.load({ documentId: plan, guards: [name] });
  if (!guard) throw new Error(`${plan}: its claim was not read`);
  const ended = endedBefore(guard, plan, daysLater(from, -1));
  if (head) {
    const command = { name: "supersede", successor: row.documentId, from } as const;
    const told = await carryOut(deps, plan, head, command, { guards: [ended] });
    if (!told.ok) throw new Error(`${plan} is not superseded: ${told.refusal.code}`);
  } else await deps.imported.supersede(plan, { by: row.documentId, from }, ended, deps.clock.now());
  await deps.outbox.finish(row.id, "done");
}
