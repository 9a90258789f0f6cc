import type { Recipient } from "../../events/common.ts";
import type { StoredEntry } from "../../events/entry.ts";
import type { FileMask } from "../domain/attachments/masking.ts";
import type { Comment } from "../domain/audit/comment.ts";
import type { Altered, Committed, Named } from "../domain/audit/commitments.ts";
import type { ChainEnd } from "../domain/audit/seal.ts";
import type { Offices } from "../domain/board/in-office.ts";
import type { ListedInterest } from "../domain/board/listed-interest.ts";
import type { Registered } from "../domain/board/registered.ts";
import type { Proof } from "../domain/board/step-up.ts";
import type { Basis } from "../domain/documents/basis.ts";
import type { Guard } from "../domain/documents/guard.ts";
import type { Document } from "../domain/documents/kinds.ts";
import type { Obligation } from "../domain/documents/report/basis.ts";
import type { Content } from "../domain/forms/content.ts";
import type { Draft } from "../domain/forms/draft.ts";
import type { Translation } from "../domain/forms/languages.ts";
import type { AnyLink, Link } from "../domain/links/link.ts";
import type { AddressChange } from "../domain/organisation/addresses.ts";
import type { Effect } from "../domain/outbox/effect.ts";
import type { ToldMailbox } from "../domain/people/mailboxes.ts";
import type { Authority } from "../domain/review/acting.ts";
import type { Mask } from "../domain/review/passages.ts";
import type { AsideShown } from "./asides.ts";

/** A report and where its chain of entries ends: everything a decision builds on. */
export type Head = { report: Document; chain: ChainEnd };

/** The authority of a person, the version of the directory's record that says so, and whose days are theirs (IANA name). */
export type KnownAuthority = Authority & { version: number; timeZone?: string };

/** A link as stored: the digest is there once its mail was sent. */
export type StoredLink = { link: AnyLink; tokenDigest: string | null };

/** A session that a link's button opened: for one person, one link, until an instant (ISO 8601 UTC). */
export type Session = {
  linkId: string;
  documentId: string;
  person: string;
  digest: string;
  validUntil: string;
};

/** What must happen next, written in the transaction of its cause. Its id is derived from the entry that caused it. */
export type OutboxRow = {
  id: string;
  documentId: string;
  effect: Effect;
  linkId: string | null;
  createdAt: string;
  /** The instant (ISO 8601 UTC) before which it stays where it is; at once where there is none. */
  notBefore?: string | undefined;
};

/**
 * How much of the draft is wanted: all of it; "mark" for whether it is there; or of one whose sections are kept each for itself those
 * that are named, once it is known what the document is bound to (null: all of it). Who names some may be given all.
 */
export type DraftWanted = true | "mark" | ((basis: Basis) => readonly string[] | null);

/**
 * A draft whose sections are kept each for itself: by the number of the document's last entry as it was begun, and how many bytes
 * all of it takes, less at most what was masked in it.
 */
export type DraftApart = { begun: number; bytes: number };

/** What to read in one go. Every key is known from the cookie and the form. */
export type Wanted = {
  documentId: string;
  session?: { linkId: string; digest: string };
  person?: string;
  /** Somebody else whose authority matters: who is to take a task over. */
  other?: string;
  command?: string;
  basis?: boolean;
  /** What was proved in the session beside its link. */
  proof?: boolean;
  draft?: DraftWanted;
  /** What is written of its translation. */
  translation?: boolean;
  /** Hash of a version of the content that is wanted with its salts. */
  content?: string;
  /** The guards that it is to pass, by their names. */
  guards?: readonly string[];
  /** Whether it matters who holds which role now: of a resolution, who is a director. */
  roster?: boolean;
  /**
   * How many races in a row were lost before this reading. The more there were, the longer the store may wait for a
   * random while, so that those who race do not all meet again.
   */
  lostRaces?: number;
};

export type Loaded = {
  head: Head | null;
  session: Session | null;
  link: StoredLink | null;
  authority: KnownAuthority | null;
  /** Of whom was asked for beside the person who acts. */
  other?: KnownAuthority | null;
  /** Whether the command was carried out before. */
  commandDone: boolean;
  basis: Basis | null;
  /** What was proved in the session beside its link, where that was asked for; null where nothing was. */
  proof?: Proof | null;
  draft: Draft | null;
  /** What the draft counts of its changes; null where it was begun before they were counted, or there is none. */
  draftCount?: number | null;
  /** Where its sections are kept each for itself. */
  draftApart?: DraftApart | null;
  /** What was written of its translation, section by section; it stays whatever becomes of the draft that it stands beside. */
  translation?: Draft | null;
  /** The version that was asked for, as it is kept; "altered" when it is not the one that its hash names. */
  content?: Committed<Content> | Altered | null;
  /** The guards that were asked for, in that order, whoever claimed anything of them. */
  guards?: readonly Guard[];
  /** Who holds which role now, where that was asked. */
  roster?: Offices;
};

/** Everything that one decision writes: one transaction, or nothing (I1). */
export type Change = {
  documentId: string;
  /** The chain's end that the decision was made on; number 0 for a document that does not exist yet. */
  from: ChainEnd;
  head: Head;
  entries: readonly StoredEntry[];
  outbox: readonly OutboxRow[];
  links: readonly Link[];
  /** The id that makes a repeated command harmless. */
  command?: string;
  /** Whose authority must still stand at commit time (I13). */
  authority?: KnownAuthority;
  /** Of whom the change gives a task to: it must still stand as well. */
  other?: KnownAuthority;
  content?: Named<Content>;
  basis?: Basis;
  /** A comment, kept beside the entry that bears its hash. */
  comment?: Named<Comment> & { entry: number };
  /** What the overseer supplied in a language that the author left open. */
  translation?: Named<Translation>;
  /** Words that are masked: they go, with their salts, and their commitments stay. */
  masks?: readonly Mask[];
  /** What stands on the records of files in place of words that are masked. */
  fileMasks?: readonly FileMask[];
  /** The records of files that are taken away, by their ids: on condition that each is clean still. */
  filesTaken?: readonly string[];
  /** Sections of the draft without words that are masked, each in place of the revision before. */
  draftMasked?: Draft;
  /** The same of what is written of its translation. */
  translationMasked?: Draft;
  /** The draft that is begun with them, where nothing was saved yet: what another page saves meanwhile stays. */
  draftBegun?: Draft;
  /** Which address was changed to which, by the name that the entry gives it. */
  addressChange?: AddressChange & { recipient: Recipient; change: string };
  /** The mailboxes of a donor's or a partner's new address and of the old one, on condition that nobody took them since. */
  mailboxes?: readonly ToldMailbox[];
  /**
   * The draft that was submitted, by what it counted as it was read: it goes, on condition that it still is this very one.
   * Null where what was submitted is no draft: then there must be none.
   */
  submittedDraft?: { count: number | null } | null;
  /**
   * The draft that begins with the words of another document, by the number of the newest entry of that as they were read: on
   * condition that nothing came on record of it since, such as that some of them are masked.
   */
  copied?: { draft: Draft; document: string; number: number };
  /**
   * Until when the draft is kept, if one is there, and whether one was when it was decided: on condition that one still is, or
   * none. A null instant (ISO 8601 UTC) is for as long as it is written.
   */
  draftKept?: { until: string | null; isThere: boolean };
  /** Of all that is written of the draft: its sections are kept each for itself; null where it begins with this. */
  draftApart?: Pick<DraftApart, "begun"> | null;
  /** What waited of the form that is recorded now, as its page showed it: it goes; another that waits by now stays. */
  asideGone?: AsideShown;
  /** The token with which the conductor waits for a stage. */
  taskToken?: TaskToken;
  /** When to look whether the execution lives (instant, ISO 8601 UTC). */
  lookAt?: string;
  /** When the clock must look at the open stage (instant, ISO 8601 UTC). */
  serviceLookAt?: string;
  /** When the clock must look anew at the days of the report (instant, ISO 8601 UTC). */
  datesLookAt?: string;
  /** What is claimed from now on, in place of the versions before: on condition that nobody claimed anything of these since. */
  guards?: readonly Guard[];
  /** What the register of a body's resolutions has of it from now on: on condition that it has nothing under that name. */
  resolution?: Registered;
  /** What it declares in writing of interests, as it is listed. */
  interests?: readonly ListedInterest[];
  /** Reports that are due, and when the clock is to say so (instants, ISO 8601 UTC). */
  reportsDue?: readonly { id: string; dueAt: string }[];
  /** Governance documents whose revision is to be opened, and when (instants, ISO 8601 UTC). */
  revisionsDue?: readonly { id: string; dueAt: string }[];
  /** The reports that become due of an agreement, each with when it is opened (instant, ISO 8601 UTC). */
  obligations?: readonly { obligation: Obligation; opensAt: string }[];
  /** Tranches of an agreement that the clock is to look at, by what names them (`trancheItem`), and when (instants, ISO 8601 UTC). */
  tranches?: readonly { id: string; dueAt: string }[];
  /** The plans under which an agreement is from now on: by them it is found from theirs. */
  under?: readonly string[];
  /** The obligation that this change fulfils. */
  obligationMet?: string;
  /** The outbox row that this change gives up. */
  outboxFailed?: string;
};

export type TaskToken = { round: number; attempt: number; stage: number; token: string };

export type CommitOutcome =
  | { committed: true }
  /** Somebody else was first. The head as it is now, when the store could say. */
  | { committed: false; because: "conflict"; head: Head | null }
  | { committed: false; because: "command-done" }
  | { committed: false; because: "authority-changed" }
  /** Somebody took a mailbox after it was looked at. */
  | { committed: false; because: "mailbox-taken" }
  /** Something was saved to the draft after it was read. */
  | { committed: false; because: "draft-changed" }
  /** Somebody claimed something after the guards were read. */
  | { committed: false; because: "guard-changed" };

/** The truth: read in one call, decided upon, written in one call. */
export interface DecisionStore {
  load(wanted: Wanted): Promise<Loaded>;
  commit(change: Change): Promise<CommitOutcome>;
}
