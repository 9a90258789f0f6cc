import { hashOf } from "../../domain/audit/hash.ts";
import type { Clock } from "../../ports/clockwork.ts";
import type { Outbox } from "../../ports/outbox.ts";
import type { DecisionStore, OutboxRow } from "../../ports/store.ts";
import { carryOut } from "../carry-out.ts";
import type { EffectOf } from "../relay-outbox.ts";

/**
 * How the change of somebody's address ended reaches the document that it was asked from: its history says so, and what
 * was missed goes out again. The command's id is the row's, so that a second time adds nothing.
 */
export async function concludeAddress(
  deps: { store: DecisionStore; clock: Clock; outbox: Pick<Outbox, "finish"> },
  row: OutboxRow,
  { documentId, recipient, messages, by, outcome }: EffectOf<"conclude-address">,
): Promise<void> {
  const command = hashOf({ name: "conclude-address", row: row.id });
  const { head, commandDone } = await deps.store.load({ documentId, command });
  if (head && !commandDone) {
    const concluded = { name: "conclude-address", recipient, messages, by, outcome } as const;
    await carryOut(deps, documentId, head, concluded, { command });
  }
  await deps.outbox.finish(row.id, "done");
}
