import type { StoredEntry } from "../../events/entry.ts";
import type { Comment } from "../domain/audit/comment.ts";
import type { Altered, Committed, Named } from "../domain/audit/commitments.ts";
import type { ChainEnd } from "../domain/audit/seal.ts";
import type { MaskInMeeting } from "../domain/board/meetings/masking.ts";
import type { Recommended } from "../domain/board/meetings/recommended.ts";
import type { Meeting } from "../domain/board/meetings/state.ts";
import type { BylawProfile } from "../domain/board/profile.ts";
import type { Registered } from "../domain/board/registered.ts";
import type { Guard } from "../domain/documents/guard.ts";
import type { MeetingLink } from "../domain/links/link.ts";
import type { KnownAuthority, OutboxRow, Session, StoredLink } from "./store.ts";

/** A meeting and where the chain of its entries ends. */
export type MeetingHead = { meeting: Meeting; chain: ChainEnd };

/** What to read of a meeting in one go: every key is known from cookie and form. */
export type WantedOfMeeting = {
  meeting: string;
  session?: { linkId: string; digest: string };
  /** Who acts. */
  person?: string;
  command?: string;
  /** The guard by which its body's resolutions are numbered. */
  guard?: string;
};

export type LoadedMeeting = {
  head: MeetingHead | null;
  /** The by-laws that were pinned when it was convened. */
  profile: BylawProfile | null;
  session: Session | null;
  link: StoredLink | null;
  authority: KnownAuthority | null;
  commandDone: boolean;
  guard: Guard | null;
};

/** Everything that one entry of a meeting writes: one transaction, or nothing (I1). */
export type MeetingChange = {
  meeting: string;
  /** The chain's end that it was decided on; number 0 for one that is convened. */
  from: ChainEnd;
  head: MeetingHead;
  /** The by-laws, with the first entry: they stay as they were then. */
  profile?: BylawProfile;
  entries: readonly StoredEntry[];
  outbox: readonly OutboxRow[];
  links: readonly MeetingLink[];
  command?: string;
  authority?: KnownAuthority;
  /** Words, kept beside the entry that bears their hash. */
  comment?: Named<Comment> & { entry: number };
  /** The last number that was given of its body's resolutions, with what the register has of it. */
  guard?: Guard;
  resolution?: Registered;
  /** Words that go, and what stays of them. */
  masks?: readonly MaskInMeeting[];
  /** What it recommended of documents, to be found by them. */
  recommended?: readonly Recommended[];
};

/** A meeting in the list of those of the organisation. */
export type ListedMeeting = { id: string; startsAt: string };

/** The streams of meetings. */
export interface Meetings {
  load(wanted: WantedOfMeeting): Promise<LoadedMeeting>;
  /** `conflict`: somebody else was first. */
  commit(change: MeetingChange): Promise<
    | { committed: true }
    | {
        committed: false;
        because: "conflict" | "command-done" | "authority-changed" | "guard-changed";
      }
  >;
  /** All entries of a meeting, in order. */
  entries(meeting: string): Promise<StoredEntry[]>;
  /**
   * The words beside entries that have some, by their numbers, with a mark where some were masked.
   * @param entries all of the meeting's: they say what was masked
   * @param of those whose words are wanted; all where none are named
   */
  words(
    meeting: string,
    entries: readonly StoredEntry[],
    of?: readonly StoredEntry[],
  ): Promise<ReadonlyMap<number, Comment | Altered>>;
  /** The same as they are kept: with the salts of what was not masked. */
  kept(
    meeting: string,
    entries: readonly StoredEntry[],
  ): Promise<ReadonlyMap<number, Committed<Comment> | Altered>>;
  /** Where committees recommended what to decide about a document, as their chairs attested. */
  recommended(documentId: string): Promise<Recommended[]>;
  /** Those to come and those that sit, or those that ended or were cancelled; the latest first. */
  list(over: boolean): Promise<ListedMeeting[]>;
}
