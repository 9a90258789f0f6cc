import type { Recipient } from "../../events/common.ts";

/** What becomes of a message after the provider took it. */
export type DeliveryOutcome = "delivered" | "bounced" | "complained";

/**
 * What is noted on a message: how it fared and when (instant, ISO 8601 UTC). The weightier note stands, in whatever
 * order they come (I16).
 */
type DeliveryNote = { outcome: DeliveryOutcome; at: string; weight: number };

/** The message that a note is about. `first` is false when something as weighty was noted on it before. */
type NotedMessage = {
  documentId: string;
  recipient: Recipient;
  first: boolean;
  /** Under which id is logged why it was sent. */
  correlationId: string | null;
};

/** How messages fared, and which addresses get none any more. */
export interface Deliveries {
  /** Notes how a message fared; null when there is no such message. */
  noteDelivery(message: string, note: DeliveryNote): Promise<NotedMessage | null>;
  /**
   * Holds all mail back from a recipient's address, until it is corrected. Without effect when the recipient has
   * another address by now. A complaint outweighs a bounce.
   */
  suppress(
    recipient: Recipient,
    address: string,
    because: Exclude<DeliveryOutcome, "delivered">,
  ): Promise<void>;
}
