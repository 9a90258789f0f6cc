import type { Recipient } from "../../events/common.ts";
import type { StoredEntry } from "../../events/entry.ts";
import type { Comment } from "../domain/audit/comment.ts";
import type { Altered, Committed, Named } from "../domain/audit/commitments.ts";
import type { ChainEnd } from "../domain/audit/seal.ts";
import type { ListedInterest } from "../domain/board/listed-interest.ts";
import type { MaskInMeeting } from "../domain/board/meetings/masking.ts";
import type { AddressLink } from "../domain/links/link.ts";
import type { AddressChange } from "../domain/organisation/addresses.ts";
import type { Organisation, Person } from "../domain/organisation/organisation.ts";
import type { Holding, TakenMailbox } from "../domain/people/mailboxes.ts";
import type { PersonRecord } from "../domain/people/person.ts";
import type { KnownAuthority, OutboxRow, Session, StoredLink } from "./store.ts";

/** A person and where the chain of their entries ends. */
export type PersonHead = { person: PersonRecord; chain: ChainEnd };

/** What to read of a person in one go. */
export type WantedOfPerson = {
  person: string;
  session?: { linkId: string; digest: string };
  /** Somebody else, who acts. */
  actor?: string;
  command?: string;
};

export type LoadedPerson = {
  /** Null for whoever is not known, or known from before there were streams of people. */
  head: PersonHead | null;
  /** Which version decisions know the person by; 0 for none. */
  version: number;
  session: Session | null;
  link: StoredLink | null;
  actor: KnownAuthority | null;
  /** Whether the command was carried out before. */
  commandDone: boolean;
};

/** Everything that one change of a person writes: one transaction, or nothing (I1). */
export type PersonChange = {
  person: string;
  /** The chain's end that it was decided on; number 0 for somebody who has no stream yet. */
  from: ChainEnd;
  head: PersonHead;
  entries: readonly StoredEntry[];
  outbox: readonly OutboxRow[];
  links: readonly AddressLink[];
  command?: string;
  /** Whose authority must still stand at commit time (I13). */
  authority?: KnownAuthority;
  /** Words, kept beside the entry that bears their hash. */
  comment?: Named<Comment> & { entry: number };
  /** What is gone from words beside entries of before, and what stays of them. */
  masks?: readonly MaskInMeeting[];
  /** How decisions know the person from now on: it takes the place of `version`, which rises. */
  standing?: { version: number; as: Person };
  /** Who holds which role from now on, where that changes; as it was when that was reckoned. */
  roster?: { from: Organisation["roster"]; to: Organisation["roster"] };
  /** A name and address for somebody who had none on file yet, or a name alone; with the salt of their commitment. */
  contact?: { name: string; email?: string; salt: string };
  /** A change of address that is proposed. */
  proposed?: AddressChange;
  /** What it declares in writing of interests, as it is listed. */
  interests?: readonly ListedInterest[];
  /** Mailboxes that are the person's alone from now on, each on condition that nobody took it since. */
  mailboxes?: readonly TakenMailbox[];
};

/** The streams of people. */
export interface People {
  load(wanted: WantedOfPerson): Promise<LoadedPerson>;
  /** `conflict`: somebody else was first, or took the mailbox, or the roster changed meanwhile. */
  commit(
    change: PersonChange,
  ): Promise<
    { committed: true } | { committed: false; because: "conflict" | "command-done" | "authority-changed" }
  >;
  /** A change of somebody's address, by its number or name; null when it was erased. */
  addressChange(owner: Recipient, change: string): Promise<AddressChange | null>;
  /** The reason that was given for a change of somebody's address; null when there is none, or it was erased. */
  reasonFor(person: string, change: number): Promise<Comment | null>;
  /** Words beside an entry of somebody, as the hash that it bears names them; `masked`: what of them is, as their entries say. */
  words(
    person: string,
    of: { number: number; commitment: string; masked: readonly string[] },
  ): Promise<Committed<Comment> | Altered>;
  /** Who took a mailbox last; null for nobody. Whether it is theirs still, their own record says. */
  holding(mailbox: string): Promise<Holding | null>;
  /** All entries of a person, in order. */
  entries(person: string): Promise<StoredEntry[]>;
}

/** What takes effect of a change of address, apart from who may ask for it. */
export interface Addresses {
  /**
   * Has decisions know a person as their entries up to a number say; without effect once they know them by later ones. The
   * version of their authority rises.
   */
  apply(person: Person, number: number): Promise<void>;
  /** Has a person's mail go to the address of a change; without effect once that of the same or a later one is on file. */
  settle(person: string, wanted: { to: string; change: number }): Promise<void>;
  /**
   * Has mail go to another address, or to the same one again. Each change takes effect once, whatever came since; and none
   * where the address on file is a third one.
   */
  correct(owner: Recipient, change: string, addresses: Pick<AddressChange, "from" | "to">): Promise<void>;
}
