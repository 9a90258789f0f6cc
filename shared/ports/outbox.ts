import type { AnyLink } from "../domain/links/link.ts";
import type { OutboxRow } from "./store.ts";

/**
 * How an outbox row ended (I15): done; moot, since it was asked of nobody any more; not sent to somebody who has left; held
 * back from an address that does not work; or failed. That a document's message was held back, or failed, is also a fact of the
 * document, where a person sees it.
 */
export type Ending = "done" | "moot" | "inactive" | "address" | "failed";

/** A row with how often the ticker had to take it up again, and under which id is logged what caused it. */
export type PendingRow = OutboxRow & { sweeps: number; correlationId: string | null };

/** The rows that say what must happen next. */
export interface Outbox {
  /** The row while it is still open; null once it ended. */
  pending(id: string): Promise<PendingRow | null>;
  /** Takes a row for one sender until an instant; false when another sender has it or it ended (I16). */
  claim(id: string, now: string, until: string): Promise<boolean>;
  /** Gives a claimed row back, to be tried again. */
  release(id: string): Promise<void>;
  /** Ends a row. What is held back stays on the due index, until the ticker has put it on record. */
  finish(id: string, ending: Ending): Promise<void>;
  /** The row of what was held back from an address; null of any other. */
  heldBack(id: string): Promise<PendingRow | null>;
  /** A row as it was written, open or ended. */
  row(id: string): Promise<OutboxRow | null>;
  /** Adds a row with its link; one that is there already, ended or not, is left alone. */
  add(row: OutboxRow, link: AnyLink | null): Promise<void>;
  /** Puts off a row that the ticker took up, and counts it. */
  sweepAgainAt(id: string, dueAt: string): Promise<void>;
}
