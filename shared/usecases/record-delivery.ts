import { hashOf } from "../domain/audit/hash.ts";
import { messageOf } from "../domain/workflow/message.ts";
import type { Clock } from "../ports/clockwork.ts";
import type { Correlation } from "../ports/correlation.ts";
import type { Deliveries, DeliveryOutcome } from "../ports/deliveries.ts";
import type { DecisionStore } from "../ports/store.ts";
import { carryOut } from "./carry-out.ts";

/** What the provider told of a message that it had accepted. */
export type Told = {
  /** Id of the message's outbox row. */
  message: string;
  outcome: DeliveryOutcome;
  /** Whether a bounce says that the address does not work; else another mail may well arrive. */
  permanent: boolean;
  /** The address that the message went to. */
  address: string;
  /** Instant, ISO 8601 UTC. */
  at: string;
};

/**
 * The provider tells what became of a message. It may tell it twice, and in any order (I16).
 *
 * 1. It is noted on the message's row, where the weightier note stands: a delivery never hides that it came back.
 * 2. Of a delivery, and of a bounce that says nothing about the address, that is all.
 * 3. An address that does not work, or whose owner complained, is held back first: what follows must not go there.
 * 4. It becomes an entry of the document, where people see it. The command's id is derived, so that there is one entry
 *    however often it is told, and one even when the function was cut short after the note.
 */
export async function recordDelivery(
  deps: { deliveries: Deliveries; store: DecisionStore; clock: Clock; correlation: Correlation },
  { message, outcome, permanent, address, at }: Told,
): Promise<"unknown" | "known" | "noted" | "recorded"> {
  const noted = await deps.deliveries.noteDelivery(message, {
    outcome,
    at,
    weight: weightOf(outcome, permanent),
  });
  if (!noted) return "unknown";
  deps.correlation.follow(noted.correlationId);
  const { documentId, recipient, first } = noted;
  if (outcome === "delivered" || (outcome === "bounced" && !permanent)) return first ? "noted" : "known";
  await deps.deliveries.suppress(recipient, address, outcome);
  const command = hashOf({ name: "record-delivery", message, outcome });
  const { head, commandDone } = await deps.store.load({ documentId, command });
  if (commandDone) return "known";
  const facts = { message: messageOf(message), recipient, outcome };
  const recorded = await carryOut(deps, documentId, head, { name: "record-delivery", facts }, { command });
  return recorded.ok ? "recorded" : "unknown";
}

/** An automatic reply also counts as a bounce that is not permanent, so that a delivery outweighs it. */
function weightOf(outcome: DeliveryOutcome, permanent: boolean): number {
  switch (outcome) {
    case "delivered":
      return 2;
    case "bounced":
      return permanent ? 3 : 1;
    case "complained":
      return 4;
  }
}
