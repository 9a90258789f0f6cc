import type { SentEntry } from "../domain/calendars/entry.ts";

/** A message ready to be sent. */
export type Message = {
  to: { name: string; email: string };
  /** The name under which it comes, in its reader's language, and where an answer goes; null where nobody reads one. */
  from: { name: string; replyTo: string | null };
  subject: string;
  text: string;
  html: string;
  headers?: {
    /** Address that unsubscribes by one POST, without asking back (RFC 8058). */
    listUnsubscribe?: string;
  };
  /** What its reader’s calendar is to hold of what it is about: mostly one entry, or one for each task that it says is over. */
  calendar?: readonly SentEntry[];
};

export interface Mailer {
  /** Hands a message to the provider, and returns its id there. Throws when it was not accepted. */
  send(message: Message, reference: string): Promise<string>;
}

export interface MailQueue {
  enqueue(outboxId: string): Promise<void>;
}

export interface LinkSigner {
  /** Derives the token of a link: the same for the same link, so that a retry sends the same one. */
  token(linkId: string): Promise<string>;
}
