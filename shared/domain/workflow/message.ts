import type { Recipient } from "../../../events/common.ts";
import type { Effect } from "./effects.ts";

/** Who an effect's message is for; null for what is no message. */
export function recipientOf(effect: Effect): Recipient | null {
  if (effect.effect === "mail") return { kind: "person", id: effect.person };
  return effect.effect === "notice" ? effect.recipient : null;
}

/** A message as the entries of its document name it: its outbox row's id without the document's. */
export const messageOf = (outboxId: string): string => outboxId.slice(outboxId.indexOf("~") + 1);
