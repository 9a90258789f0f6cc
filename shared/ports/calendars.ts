import type { StoredEntry } from "../../events/entry.ts";
import type { Comment } from "../domain/audit/comment.ts";
import type { Altered, Named } from "../domain/audit/commitments.ts";
import type { ChainEnd } from "../domain/audit/seal.ts";
import type { OfficeCalendar } from "../domain/calendars/office.ts";
import type { KnownAuthority } from "./store.ts";

/** An office’s calendar, and where the chain of its entries ends. */
export type CalendarHead = { calendar: OfficeCalendar; chain: ChainEnd };

/** Everything that one change of a calendar writes: one transaction, or nothing (I1). */
export type CalendarChange = {
  office: string;
  /** The chain's end that it was decided on; number 0 for the first. */
  from: ChainEnd;
  head: CalendarHead;
  entries: readonly StoredEntry[];
  command?: string;
  /** Whose authority must still stand at commit time (I13); none for an operation. */
  authority?: KnownAuthority;
  /** What days are called, kept beside the entry that bears their hash. */
  comment?: Named<Comment> & { entry: number };
};

/** The streams of offices' calendars. Whoever reads an organisation finds its offices' days off with it. */
export interface Calendars {
  /** Null while nothing was ever entered. */
  load(wanted: { office: string; command?: string }): Promise<{
    head: CalendarHead | null;
    commandDone: boolean;
  }>;
  /** `conflict`: somebody else was first. */
  commit(
    change: CalendarChange,
  ): Promise<
    { committed: true } | { committed: false; because: "conflict" | "command-done" | "authority-changed" }
  >;
  /** All entries of a calendar, in order. */
  entries(office: string): Promise<StoredEntry[]>;
  /** The words beside each entry that has some, by its number. */
  words(office: string, entries: readonly StoredEntry[]): Promise<ReadonlyMap<number, Comment | Altered>>;
}
