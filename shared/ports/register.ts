import type { StoredEntry } from "../../events/entry.ts";
import type { Named } from "../domain/audit/commitments.ts";
import type { ChainEnd } from "../domain/audit/seal.ts";
import type { Agreement } from "../domain/documents/agreement/framework.ts";
import type { Plan } from "../domain/documents/plan/plan.ts";
import type { Obligation } from "../domain/documents/report/basis.ts";
import type { Contact, Donor, Organisation, Partner, Policy } from "../domain/organisation/organisation.ts";
import type { Subscription } from "../domain/organisation/subscription.ts";

/** A record taken over from before Accord: its content, and the entry that says so. */
export type ImportedRecord = {
  documentId: string;
  content: Named<{ agreement: Agreement } | { plan: Plan }>;
  entry: StoredEntry;
  chain: ChainEnd;
};

/** Where an organisation's own data is entered. */
export interface Register {
  /** Enters the organisation; who holds which role is left as it is, for people's streams say so. */
  organisation(organisation: Omit<Organisation, "roster">): Promise<void>;
  donor(donor: Donor, contact: Contact): Promise<void>;
  partner(partner: Partner, contact: Contact): Promise<void>;
  /** Enters a subscription; one that is there already is left alone, for its owner may have taken it back. */
  subscription(subscription: Subscription): Promise<void>;
  policy(policy: Policy): Promise<void>;
  /** Imports a record once; a record that is there already is left alone. */
  importRecord(record: ImportedRecord): Promise<void>;
  /** Enters an obligation, to fall due at an instant (ISO 8601 UTC); one that is there already is left alone. */
  obligation(obligation: Obligation, opensAt: string): Promise<void>;
}
