import type { Entry, StoredEntry } from "../../events/entry.ts";
import type { Comment } from "../domain/audit/comment.ts";
import type { Altered, Committed } from "../domain/audit/commitments.ts";
import type { Agreement } from "../domain/documents/agreement/agreement.ts";
import type { Basis } from "../domain/documents/basis.ts";
import type { Document } from "../domain/documents/kinds.ts";
import type { Plan } from "../domain/documents/plan/plan.ts";
import type { Obligation } from "../domain/documents/report/basis.ts";
import type { Content } from "../domain/forms/content.ts";
import type { Translation } from "../domain/forms/languages.ts";
import type { LibraryClause } from "../domain/framework/clauses.ts";
import type { KnownParty } from "../domain/framework/standing.ts";
import type {
  Contact,
  Donor,
  Lang,
  Organisation,
  Partner,
  Person,
  Policy,
} from "../domain/organisation/organisation.ts";
import type { KeptWords } from "../domain/review/passages.ts";
import type { Head } from "./store.ts";

/** An entry as it was written and as it reads today, with the words whose hash it bears. */
export type HistoryLine = { stored: StoredEntry; entry: Entry; comment: Comment | Altered | null };

/** What was supplied beside a content, as it is kept by language. */
export type KeptTranslations = Readonly<Partial<Record<Lang, Committed<Translation>>>>;

/**
 * What pages show of a document besides its head, and what follows from an approval is made of. All of it is verified
 * whenever it is read: the entries against the head, and contents, translations and comments against the hashes that
 * entries and head bear of them, and what is masked in them against what the head says was masked.
 */
export interface Archive {
  /**
   * The entries, up to the one that the head ends with. More than the head knows of are altered, as are entries whose
   * head is gone.
   * @param head null where none was found: without entries there is no document
   * @param basis what the first entry bears the hash of: altered or gone, it is as if the history were; left
   *   out where nothing of it is shown
   */
  history(
    documentId: string,
    head: Head | null,
    basis?: Basis | null,
  ): Promise<readonly HistoryLine[] | Altered>;
  /** What the document is bound to, as it was pinned: asked before a form, a page or a mail is made of it. */
  pinned(documentId: string, head: Pick<Head, "report">, basis: Basis): Basis | Altered;
  /** A content as it is read: where words were masked, and where files were taken away, it says so. */
  content(
    documentId: string,
    report: Pick<Document, "masked" | "takenAway">,
    hash: string,
  ): Promise<Content | Altered>;
  /** A content with its salts, and what is left of what was masked. */
  keptContent(
    documentId: string,
    report: Pick<Document, "masked">,
    hash: string,
  ): Promise<Committed<Content> | Altered>;
  /**
   * All that people wrote of a document whose history this is, as it is kept: every version, translation and comment.
   * "altered" where any of it is not what was recorded: then nobody knows what stands in it.
   */
  keptWords(
    documentId: string,
    report: Pick<Document, "masked">,
    history: readonly HistoryLine[],
  ): Promise<KeptWords[] | Altered>;
  /** What was supplied in the languages that the author left open, as the head names it. */
  translations(documentId: string, report: Document): Promise<KeptTranslations | Altered>;
}

/** What the archive found altered: told to the operators, by ids and numbers alone. */
export type Alteration = {
  documentId: string;
  what: "content" | "translation" | "comment" | "entries" | "head" | "basis" | "address";
  /** Of a content or a translation its hash, of an entry or a change of address its number. */
  which: string;
};

/** Who is who. Names and addresses come from the private table. */
export interface Directory {
  organisation(): Promise<Organisation>;
  person(id: string): Promise<{ person: Person; contact: Contact } | null>;
  donor(id: string): Promise<{ donor: Donor; contact: Contact } | null>;
  partner(id: string): Promise<{ partner: Partner; contact: Contact } | null>;
  /** Names by id; an erased person is left out. */
  names(ids: readonly string[]): Promise<Record<string, string>>;
}

/** The approved records that new documents are bound to. */
export interface Records {
  policy(id: string): Promise<Policy | null>;
  /** An agreement that was taken over from before Accord, with the hash of its content. */
  agreement(id: string): Promise<{ agreement: Agreement; contentHash: string } | null>;
  /**
   * The agreements whose indicators contribute to those of a plan: those that were taken over, but for what is not what it was,
   * and the ids of those that were written in Accord, in force or not yet.
   * @param atMost of how many to read, in the order of their ids: all of them unless it is given
   */
  agreementsUnder(
    plan: string,
    atMost?: number,
  ): Promise<{ agreements: readonly Agreement[]; written: readonly string[]; more: boolean }>;
  /** A plan that was taken over from before Accord. */
  plan(id: string): Promise<Plan | null>;
  /** The donors and partners whom the organisation writes to, by their names. */
  parties(): Promise<readonly KnownParty[]>;
  /** The library of clauses, in the order of their ids. */
  clauses(): Promise<readonly LibraryClause[]>;
  obligation(id: string): Promise<Obligation | null>;
}
