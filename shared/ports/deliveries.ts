import type { Recipient } from "../../events/common.ts";
import type { Audience } from "../domain/outbox/message.ts";
import type { Trouble } from "../domain/review/delivery.ts";

/** What becomes of a message after the provider took it. */
export type DeliveryOutcome = "delivered" | "bounced" | "complained" | "delayed";

/**
 * What is noted on a message: how it fared and when (instant, ISO 8601 UTC). The weightier note stands, in whatever
 * order they come (I16).
 */
type DeliveryNote = { outcome: DeliveryOutcome; trouble: Trouble | null; at: string; weight: number };

/** The message that a note is about. `first` is false when something as weighty was noted on it before. */
type NotedMessage = {
  documentId: string;
  recipient: Recipient;
  /** In which part its reader was written to. */
  audience: Audience;
  first: boolean;
  /** Under which id is logged why it was sent. */
  correlationId: string | null;
};

/** What was noted of a message; `outcome` is null where nothing was. */
type Fared = Pick<NotedMessage, "documentId" | "recipient" | "audience" | "correlationId"> & {
  outcome: DeliveryOutcome | null;
  trouble: Trouble | null;
};

/** How messages fared, and which addresses get none any more. */
export interface Deliveries {
  /** Notes how a message fared; null when there is no such message. */
  noteDelivery(message: string, note: DeliveryNote): Promise<NotedMessage | null>;
  /**
   * Holds all mail back from a recipient's address, until it is corrected. Without effect when the recipient has
   * another address by now. A complaint outweighs a bounce.
   */
  suppress(recipient: Recipient, address: string, because: "bounced" | "complained"): Promise<void>;
  /** Has a message looked at again at an instant (ISO 8601 UTC): whether it arrived by then. */
  lookAgain(message: string, dueAt: string): Promise<void>;
  /** How a message fared as far as it was told; null when there is no such message. */
  fared(message: string): Promise<Fared | null>;
}
