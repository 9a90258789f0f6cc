import type { Basis } from "../domain/documents/basis.ts";
import type { Desk } from "../domain/links/desk.ts";
import type { AnyLink } from "../domain/links/link.ts";
import type { Holding } from "../domain/people/mailboxes.ts";
import type { Head, OutboxRow, Session } from "./store.ts";

/** A document on somebody's desk. */
export type DeskDocument = { documentId: string; head: Head; basis: Basis };

/** Desks: asked for at the door, mailed, opened once; and what lies on them. */
export interface Desks {
  /** Notes that a desk is asked for at a mailbox; false once it was asked for as often as it may be within the hour. */
  ask(row: OutboxRow, mailbox: string, allowance: { perHour: number; now: string }): Promise<boolean>;
  /** Who took a mailbox last, by its hash; null for nobody. */
  holding(mailbox: string): Promise<Holding | null>;
  /** Keeps a desk with the digest of its link's token, before the mail that bears it is sent. */
  give(desk: Desk, digest: string): Promise<void>;
  find(id: string): Promise<{ desk: Desk; tokenDigest: string; isOpened: boolean } | null>;
  /** Opens a session by the link to a desk; false where it was opened before. */
  open(session: Session): Promise<boolean>;
  session(linkId: string, digest: string): Promise<Session | null>;
  /**
   * Links that somebody was given, too old or not, the one that lasts longest first; and whether there are more of them than can be
   * looked at.
   */
  linksOf(person: string): Promise<{ links: AnyLink[]; isCut: boolean }>;
  /** Documents by their ids, without those that cannot be read. */
  documents(ids: readonly string[]): Promise<DeskDocument[]>;
}
