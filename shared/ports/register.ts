import type { StoredEntry } from "../../events/entry.ts";
import type { Altered, Named } from "../domain/audit/commitments.ts";
import type { ChainEnd } from "../domain/audit/seal.ts";
import type { Agreement } from "../domain/documents/agreement/agreement.ts";
import type { Plan } from "../domain/documents/plan/plan.ts";
import type { LibraryClause } from "../domain/framework/clauses.ts";
import type { Due, Told, ToldOnFile } from "../domain/organisation/changes.ts";
import type { Held } from "../domain/organisation/not-named.ts";
import type { Organisation, Policy } from "../domain/organisation/organisation.ts";
import type { Subscription } from "../domain/organisation/subscription.ts";
import type { ToldMailbox } from "../domain/people/mailboxes.ts";
import type { OutboxRow } from "./store.ts";

/** A record taken over from before Accord: its content, and the entry that says so. */
export type ImportedRecord = {
  documentId: string;
  content: Named<{ agreement: Agreement } | { plan: Plan }>;
  /** The plans under which an agreement is: by them it is found from theirs. */
  under: readonly string[];
  entry: StoredEntry;
  chain: ChainEnd;
};

/** A change of an address, with the salt of its commitment, and what tells of it at the old one and the new one. */
export type MovedAddress = { change: string; salt: string; rows: readonly OutboxRow[] };

/** An organisation without the people who hold its roles. */
export type Profile = Omit<Organisation, "roster">;

/** An organisation's own data as it is on file; null for what is not. */
export interface OnFile {
  organisation(): Promise<Organisation | null>;
  donor(id: string): Promise<ToldOnFile | null>;
  partner(id: string): Promise<ToldOnFile | null>;
  subscription(subscription: Pick<Subscription, "topic" | "donor">): Promise<Subscription | null>;
  policy(id: string): Promise<Policy | null>;
  clause(id: string): Promise<LibraryClause | null>;
  /** A plan or an agreement as it was taken over. */
  record(documentId: string): Promise<Plan | Agreement | Altered | null>;
  obligation(id: string): Promise<Due | null>;
  /**
   * Everybody who is here, and all that is on file besides the organisation itself, in no order. It reads through a whole
   * table: for whoever loads, once.
   */
  all(): Promise<readonly Held[]>;
}

/**
 * Where an organisation's own data is entered, people apart. Each is one call to AWS, which writes on condition that what
 * it takes the place of is still as it was; false where it is not.
 */
export interface Register {
  /** Who holds its roles stays as it is; nobody does while there was no organisation. */
  organisation(profile: Profile, from: Organisation | null): Promise<boolean>;
  /** In which order the holders of a role are asked. */
  roster(roster: Organisation["roster"], from: Organisation["roster"]): Promise<boolean>;
  /**
   * What is held back from an address stays so, and what it was corrected from, but for another address, which is told of in
   * the same call.
   * @param mailbox that of an address that is new; null where it stays
   */
  donor(
    donor: Told,
    from: Told | null,
    moved: MovedAddress | null,
    mailbox: ToldMailbox | null,
  ): Promise<boolean>;
  partner(
    partner: Told,
    from: Told | null,
    moved: MovedAddress | null,
    mailbox: ToldMailbox | null,
  ): Promise<boolean>;
  subscription(subscription: Subscription): Promise<boolean>;
  policy(policy: Policy, from: Policy | null): Promise<boolean>;
  clause(clause: LibraryClause, from: LibraryClause | null): Promise<boolean>;
  importRecord(record: ImportedRecord): Promise<boolean>;
  /**
   * An obligation, until its report is opened.
   * @param dueAt when it falls due (ISO 8601 UTC)
   */
  obligation(obligation: Due & { opensAt: string }, dueAt: string, from: Due | null): Promise<boolean>;
}
