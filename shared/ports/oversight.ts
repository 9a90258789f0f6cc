import type { Recipient } from "../../events/common.ts";
import type { Basis } from "../domain/documents/basis.ts";
import type { Document } from "../domain/documents/kinds.ts";
import type { Obligation } from "../domain/documents/report/basis.ts";
import type { MailTemplate } from "../domain/outbox/mails.ts";
import type { Trouble } from "../domain/review/delivery.ts";

/**
 * A report as the register lists it. `changedAt`: instant of its last entry, ISO 8601 UTC; while a stage is open, of its opening.
 */
export type RegisteredReport = { documentId: string; report: Document; basis: Basis; changedAt: string };

/** Where a page of the register ends; the next one begins after it. */
export type RegisterCursor = { documentId: string; changedAt: string };

/**
 * Which documents: those that ended, or about which something is still to be done; those that are published, or not; of one
 * kind. What is left out does not matter.
 */
export type Listing = { ended?: boolean; published?: boolean; kind?: Document["kind"] };

/** A page of those documents: of so many, after one of them. */
export type PageOf = Listing & { after: RegisterCursor | null; limit: number };

/** The register of documents. */
export interface DocumentRegister {
  /**
   * One page, the last changed first, with the ids of documents that cannot be read; however many documents there are,
   * it costs the same.
   */
  list(
    page: PageOf,
  ): Promise<{ reports: RegisteredReport[]; unreadable: string[]; next: RegisterCursor | null }>;
}

/** What nobody has to do anything about yet. */
export interface Ahead {
  /** The reports that are due of agreements and not opened yet, the soonest first, at most so many; and whether there are more. */
  obligations(atMost: number): Promise<{ obligations: readonly Obligation[]; more: boolean }>;
}

/** How a message fared, as far as it is known. */
export type MessageState =
  | "queued"
  | "accepted"
  | "delivered"
  | "bounced"
  | "complained"
  | "delayed"
  | "moot"
  | "inactive"
  | "address"
  | "failed";

/** A message to one recipient, as it stands. `id` names it within its document. */
export type MessageRecord = {
  id: string;
  recipient: Recipient;
  template: MailTemplate;
  state: MessageState;
  /** Why it came back, or has not arrived yet; null where nothing is known against it. */
  trouble: Trouble | null;
  /** Instants, ISO 8601 UTC: when it was asked for, and when the provider told how it fared. */
  askedAt: string;
  toldAt: string | null;
  /** Whether it went out again later, to an address that was corrected. */
  sentAgain: boolean;
};

/** How mails about a meeting fared. */
export interface MeetingMail {
  /**
   * Whom the last mail about a meeting did not reach: it came back, was given up, or their address gets none.
   * @param stream of the meeting
   * @returns ids of people
   */
  unreached(stream: string): Promise<string[]>;
}

export interface Messages {
  /**
   * Every message of a document, in the order in which they were asked for; and the names of those rows that cannot be
   * read, which are no reason to show none of the others.
   */
  ofDocument(documentId: string): Promise<{ readable: MessageRecord[]; unreadable: string[] }>;
}

export interface AddressNotes {
  /** Whether what tells of a change of somebody's address at the new one came back from there. */
  cameBack(stream: string, change: string): Promise<boolean>;
}
