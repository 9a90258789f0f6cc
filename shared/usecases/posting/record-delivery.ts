import { hashOf } from "../../domain/audit/hash.ts";
import { meetingOfStream } from "../../domain/board/meetings/stream.ts";
import { type Audience, messageOf } from "../../domain/outbox/message.ts";
import { personOfStream } from "../../domain/people/stream.ts";
import { deliveryAwaitedFor, ruling, type Trouble } from "../../domain/review/delivery.ts";
import { later } from "../../domain/time.ts";
import type { Clock, DueIndex, DueItem, Ids } from "../../ports/clockwork.ts";
import type { Correlation } from "../../ports/correlation.ts";
import type { Deliveries, DeliveryOutcome } from "../../ports/deliveries.ts";
import type { Outbox } from "../../ports/outbox.ts";
import type { DecisionStore } from "../../ports/store.ts";
import { carryOut } from "../engine/carry-out.ts";
import { askAnother } from "../people/ask-anew.ts";

/** What the provider told of a message that it had accepted. */
export type Told = {
  /** Id of the message's outbox row. */
  message: string;
  outcome: DeliveryOutcome;
  /** Why it came back, or has not arrived yet; null for a delivery and a complaint. */
  trouble: Trouble | null;
  /** The address that the message went to. */
  address: string;
  /** Instant, ISO 8601 UTC. */
  at: string;
};

type Deps = {
  deliveries: Deliveries;
  store: DecisionStore;
  outbox: Pick<Outbox, "add">;
  clock: Clock;
  ids: Ids;
  correlation: Correlation;
};

type Recorded = { recorded: "unknown" | "known" | "noted" | "recorded"; audience: Audience | null };

/**
 * The provider tells what became of a message. It may tell it twice, and in any order (I16).
 *
 * 1. It is noted on the message's row, where the weightier note stands: a delivery never hides that it came back.
 * 2. Of a delivery that is all. What may pass, or be an automatic reply, is looked at again after a day
 *    (`lookAtDelivery`).
 * 3. An address that does not work, or whose owner complained, is held back first: what follows must not go there.
 * 4. It becomes an entry of the document, where people see it. The command's id is derived, so that there is one entry
 *    however often it is told, and one even when the function was cut short after the note. Of a mail to a second person,
 *    which is no document's, another second person is asked; of one about a meeting the note is all, which its page shows whoever
 *    keeps its record.
 */
export async function recordDelivery(
  deps: Deps,
  { message, outcome, trouble, address, at }: Told,
): Promise<Recorded> {
  const weight = weightOf(outcome, trouble);
  const noted = await deps.deliveries.noteDelivery(message, { outcome, trouble, at, weight });
  if (!noted) return { recorded: "unknown", audience: null };
  deps.correlation.follow(noted.correlationId);
  const { recipient, audience, first } = noted;
  if (outcome === "delivered") return { recorded: first ? "noted" : "known", audience };
  const what = trouble === null ? { holds: true, isCertain: true } : ruling[trouble];
  if (!what.isCertain) {
    await deps.deliveries.lookAgain(message, later(deps.clock.now(), deliveryAwaitedFor));
    return { recorded: first ? "noted" : "known", audience };
  }
  if (what.holds)
    await deps.deliveries.suppress(recipient, address, trouble === null ? "complained" : "bounced");
  return { recorded: await enter(deps, message, noted, outcome, trouble), audience };
}

/**
 * A day after a message came back as if that might pass, or was delayed.
 *
 * 1. What arrived meanwhile, or was recorded for another reason, needs nothing.
 * 2. Else it is an entry of its document, and somebody is told. Nothing is known against the address.
 */
export async function lookAtDelivery(deps: Deps & { dueIndex: DueIndex }, item: DueItem): Promise<void> {
  const fared = await deps.deliveries.fared(item.id);
  const { outcome = null, trouble = null } = fared ?? {};
  if (fared && outcome !== null && trouble !== null && !ruling[trouble].isCertain) {
    deps.correlation.follow(fared.correlationId);
    await enter(deps, item.id, fared, outcome, trouble);
  }
  await deps.dueIndex.settle(item);
}

type About = Pick<
  NonNullable<Awaited<ReturnType<Deliveries["fared"]>>>,
  "documentId" | "recipient" | "audience"
>;

async function enter(
  deps: Deps,
  message: string,
  { documentId, recipient, audience }: About,
  outcome: DeliveryOutcome,
  trouble: Trouble | null,
): Promise<Recorded["recorded"]> {
  if (outcome === "delivered") return "known";
  if (meetingOfStream(documentId) !== null) return "noted";
  if (personOfStream(documentId) !== null) {
    await askAnother(deps, { message, documentId, asked: recipient.id });
    return "recorded";
  }
  const command = hashOf({ name: "record-delivery", message, outcome, trouble });
  const { head, commandDone } = await deps.store.load({ documentId, command });
  if (commandDone) return "known";
  const facts = { message: messageOf(message), recipient, audience, outcome, trouble };
  const recorded = await carryOut(deps, documentId, head, { name: "record-delivery", facts }, { command });
  return recorded.ok ? "recorded" : "unknown";
}

/** An automatic reply also counts as a bounce that may pass, so that a delivery outweighs it. */
function weightOf(outcome: DeliveryOutcome, trouble: Trouble | null): number {
  switch (outcome) {
    case "delayed":
      return 1;
    case "bounced":
      return trouble !== null && ruling[trouble].isCertain ? 4 : 2;
    case "delivered":
      return 3;
    case "complained":
      return 5;
  }
}
