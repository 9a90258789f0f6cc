import type { StoredEntry } from "../../events/entry.ts";
import type { Comment } from "../domain/audit/comment.ts";
import type { Agreement } from "../domain/documents/agreement/framework.ts";
import type { Obligation } from "../domain/documents/report/basis.ts";
import type { Content } from "../domain/documents/report/content.ts";
import type {
  Contact,
  Donor,
  Organisation,
  Partner,
  Person,
  Policy,
} from "../domain/organisation/organisation.ts";
import type { Translation } from "./store.ts";

/** What pages show of a document besides its head. */
export interface Archive {
  entries(documentId: string): Promise<StoredEntry[]>;
  content(documentId: string, hash: string): Promise<Content | null>;
  /** Comments by the number of the entry that bears their commitment. */
  comments(documentId: string): Promise<Map<number, Comment>>;
  /** What was supplied in the languages that the author of a content left open. */
  translations(documentId: string, contentHash: string): Promise<Translation[]>;
}

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
  agreement(id: string): Promise<Agreement | null>;
  obligation(id: string): Promise<Obligation | null>;
}
