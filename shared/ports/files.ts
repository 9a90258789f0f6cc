import type { Attachment, FileStanding } from "../domain/attachments/attachment.ts";
import type { Incoming } from "../domain/attachments/objects.ts";
import type { OutboxRow } from "./store.ts";

/** What is on record of the files of documents: private, and erasable. */
export interface Files {
  of(documentId: string): Promise<Attachment[]>;
  /**
   * Puts a file on record, together with the row by which it is looked later whether anybody submitted it.
   * @returns false where one with its id is there already: what was sent came twice
   */
  add(documentId: string, file: Attachment, look: OutboxRow): Promise<boolean>;
  /** @returns false where it stands otherwise by now than in one of these states, or is not there */
  stand(
    documentId: string,
    id: string,
    standing: FileStanding,
    from: readonly FileStanding["state"][],
  ): Promise<boolean>;
  /** Takes a file off its field, at an instant (ISO 8601 UTC); what was submitted with it keeps it. */
  remove(documentId: string, id: string, at: string): Promise<void>;
  /** Has nothing on record any more of a file that nobody submitted. @returns false where it stands otherwise by now */
  forget(documentId: string, file: Attachment): Promise<boolean>;
}

/** A part that arrived: its number from 1, and its bytes. */
export type Part = { number: number; size: number };

/** Where the bytes lie of files that come, for whoever is sent to them by an address that is good for minutes. */
export interface FileStore {
  put(of: Incoming, bytes: Uint8Array): Promise<void>;
  /** Begins a file that comes in parts. @returns what names the upload */
  begin(of: Incoming): Promise<string>;
  /** The parts that arrived so far; null where there is no such upload any more. */
  partsOf(of: Incoming, upload: string): Promise<Part[] | null>;
  /** Where a part is sent to. */
  partUrl(of: Incoming, upload: string, number: number): Promise<string>;
  /** Makes one file of the parts that arrived. */
  complete(of: Incoming, upload: string): Promise<void>;
  /** Where a file is had as an attachment, under its name, for a minute. */
  urlOf(file: Incoming & { sha256: string; name: string }): Promise<string>;
  /** Where the minute book of a year is had as an attachment, for a minute. */
  bookUrl(book: { year: string; number: number }): Promise<string>;
  /** The origin of all these addresses, which the content policy of a page names that sends files there. */
  origin(): Promise<string>;
}

/** What whoever looks at a file that was scanned needs of its bytes. */
export interface Quarantine {
  /** Bytes of a file, without reading it; null where it is not there. */
  sizeOf(of: Incoming): Promise<number | null>;
  read(of: Incoming): Promise<Uint8Array>;
  /** Has its hash name what was read from now on, for people to have it. */
  keep(of: Incoming, sha256: string, bytes: Uint8Array): Promise<void>;
  /** Takes away what came, once that is kept. */
  empty(of: Incoming): Promise<void>;
}

/** The bytes of files, for whoever has them gone for good. */
export interface FileBytes {
  /** Deletes every version of every object of a file, also of what came and was kept under its hash. Nothing there is none to delete. */
  deleteAll(of: Incoming): Promise<void>;
}

/** Has the files of an outbox row looked after, by whoever may delete: it ends the row itself, later. */
export interface FileRemover {
  ask(outboxId: string): Promise<void>;
}

/** The media type (RFC 6838) that the first bytes of a file say it is; null where they say nothing that is known. */
export type TypeOf = (bytes: Uint8Array) => Promise<string | null>;
