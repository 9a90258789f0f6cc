import { paginateScan } from "@aws-sdk/lib-dynamodb";
import * as z from "zod/mini";
import { instant } from "../../../events/common.ts";
import { lazy } from "../../../events/lazy.ts";
import type { Altered } from "../../domain/audit/commitments.ts";
import type { Agreement } from "../../domain/documents/agreement/agreement.ts";
import type { Plan } from "../../domain/documents/plan/plan.ts";
import type { LibraryClause } from "../../domain/framework/clauses.ts";
import type { Due, ToldOnFile } from "../../domain/organisation/changes.ts";
import type { Held } from "../../domain/organisation/not-named.ts";
import type { Organisation, Policy } from "../../domain/organisation/organisation.ts";
import type { Subscription } from "../../domain/organisation/subscription.ts";
import type { OnFile } from "../../ports/register.ts";
import type { Key } from "./batch.ts";
import { entriesOfDocument } from "./entries.ts";
import { importedHeadItem } from "./imported.ts";
import { contactItem, organisationItem, subscriptionItem, toldItem } from "./items.ts";
import { keptAs } from "./kept.ts";
import {
  clauseKey,
  contactKey,
  contentKey,
  donorKey,
  headKey,
  heldAt,
  obligationKey,
  organisationKey,
  partnerKey,
  policyKey,
  subscriptionKey,
} from "./keys.ts";
import { policyItem } from "./policy.items.ts";
import { readItem } from "./read.ts";
import { clauseItem, obligationItem } from "./records.items.ts";
import type { Item, Tables } from "./tables.ts";

const record = lazy(() => z.object({ agreement: z.optional(z.unknown()), plan: z.optional(z.unknown()) }));

/** Of an address that was corrected from a page: those that it took the place of. */
const corrected = lazy(() => z.object({ correctedFrom: z.optional(z.set(z.string())) }));

/** Of the entry by which a record was taken over. */
const imported = lazy(() => z.object({ kind: z.enum(["plan", "agreement"]) }));

/** Off the due index once its report was opened. */
const due = lazy(() => z.object({ due: z.optional(z.string()), opensAt: instant }));

const keyed = lazy(() => z.object({ pk: z.string(), sk: z.string() }));

/** Of what is on file: whether somebody is here, whether a subscription holds, and that a record was taken over. */
const standing = lazy(() =>
  z.object({
    active: z._default(z.boolean(), true),
    status: z.optional(z.string()),
    contentHash: z.optional(z.string()),
  }),
);

/** An organisation's own data as it lies in the tables. What is asked at one moment is read in one go. */
export class DynamoOnFile implements OnFile {
  readonly #tables: Tables;

  constructor(tables: Tables) {
    this.#tables = tables;
  }

  async organisation(): Promise<Organisation | null> {
    const item = await this.#state(organisationKey);
    return item ? organisationItem().parse(item) : null;
  }

  donor(id: string): Promise<ToldOnFile | null> {
    return this.#told(donorKey(id), contactKey({ kind: "donor", id }));
  }

  partner(id: string): Promise<ToldOnFile | null> {
    return this.#told(partnerKey(id), contactKey({ kind: "partner", id }));
  }

  async subscription(subscription: Pick<Subscription, "topic" | "donor">): Promise<Subscription | null> {
    const item = await this.#state(subscriptionKey(subscription));
    return item ? subscriptionItem().parse(item) : null;
  }

  async policy(id: string): Promise<Policy | null> {
    const item = await this.#state(policyKey(id));
    return item ? policyItem().parse(item).policy : null;
  }

  async clause(id: string): Promise<LibraryClause | null> {
    const item = await this.#state(clauseKey(id));
    return item ? clauseItem().parse(item).clause : null;
  }

  /** As it was taken over, to the letter: it is only compared. */
  async record(documentId: string): Promise<Plan | Agreement | Altered | null> {
    const head = await this.#state(headKey(documentId));
    if (!head) return null;
    const { contentHash } = importedHeadItem().parse(head);
    const { client, private: hidden } = this.#tables;
    const item = await readItem(client, hidden, contentKey(documentId, contentHash));
    const kept = keptAs(record(), contentHash, item, []);
    return kept === "altered" ? kept : ((kept.value.agreement ?? kept.value.plan) as Plan | Agreement);
  }

  async obligation(id: string): Promise<Due | null> {
    const item = await this.#state(obligationKey(id));
    if (!item) return null;
    const { opensAt, due: isDue } = due().parse(item);
    return { obligation: obligationItem().parse(item).obligation, opensAt: isDue ? opensAt : null };
  }

  async all(): Promise<readonly Held[]> {
    const { client, state: TableName } = this.#tables;
    const held: Promise<Held | null>[] = [];
    const pages = paginateScan(
      { client },
      {
        TableName,
        ConsistentRead: true,
        ProjectionExpression: "pk, sk, active, #status, contentHash",
        ExpressionAttributeNames: { "#status": "status" },
      },
    );
    for await (const { Items = [] } of pages) held.push(...Items.map((item) => this.#held(item)));
    return (await Promise.all(held)).filter((one) => one !== null);
  }

  async #held(item: Item): Promise<Held | null> {
    const found = heldAt(keyed().parse(item));
    if (!found) return null;
    const { active, status, contentHash } = standing().parse(item);
    if (!active || status === "unsubscribed") return null;
    const { thing, id } = found;
    if (thing !== "record") return { thing, id };
    if (contentHash === undefined) return null;
    const [first] = await entriesOfDocument(this.#tables, id);
    return { thing: imported().parse(first?.facts).kind, id };
  }

  async #told(key: Key, contactAt: Key): Promise<ToldOnFile | null> {
    const [told, contact] = await Promise.all([
      this.#state(key),
      readItem(this.#tables.client, this.#tables.private, contactAt),
    ]);
    if (!told || !contact) return null;
    const { name, email } = contactItem().parse(contact);
    const { correctedFrom = [] } = corrected().parse(contact);
    return {
      told: toldItem().parse(told),
      contact: { name, email },
      correctedFrom: [...correctedFrom],
    };
  }

  #state(key: Key): Promise<Item | undefined> {
    return readItem(this.#tables.client, this.#tables.state, key);
  }
}
