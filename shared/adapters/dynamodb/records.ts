import { GetCommand } from "@aws-sdk/lib-dynamodb";
import type { Agreement } from "../../domain/documents/agreement/agreement.ts";
import type { Plan } from "../../domain/documents/plan/plan.ts";
import type { Obligation } from "../../domain/documents/report/basis.ts";
import type { LibraryClause } from "../../domain/framework/clauses.ts";
import type { KnownParty } from "../../domain/framework/standing.ts";
import type { Policy } from "../../domain/organisation/organisation.ts";
import type { Records } from "../../ports/reading.ts";
import { unlessOfAws } from "./head.ts";
import { importedHeadItem } from "./imported.ts";
import { partyListedItem } from "./items.ts";
import { keptAs } from "./kept.ts";
import {
  agreementOfKey,
  agreementsOf,
  CLAUSES,
  contentKey,
  headKey,
  obligationKey,
  PARTIES,
  partyOfKey,
  policyKey,
} from "./keys.ts";
import { policyItem } from "./policy.items.ts";
import { queryAll, queryFirst, queryList } from "./query.ts";
import { agreementItem, clauseItem, obligationItem, planItem } from "./records.items.ts";
import type { Item, Tables } from "./tables.ts";

/** The approved records that new documents are bound to. */
export class DynamoRecords implements Records {
  readonly #tables: Tables;

  constructor(tables: Tables) {
    this.#tables = tables;
  }

  async policy(id: string): Promise<Policy | null> {
    const item = await this.#get(this.#tables.state, policyKey(id));
    return item ? policyItem().parse(item).policy : null;
  }

  /** The agreement as its head says it stands: the content that the head's hash names. */
  async agreement(id: string): Promise<{ agreement: Agreement; contentHash: string } | null> {
    const head = await this.#get(this.#tables.state, headKey(id));
    if (!head) return null;
    const imported = importedHeadItem().safeParse(head);
    if (!imported.success) return null;
    const { contentHash } = imported.data;
    const item = await this.#get(this.#tables.private, contentKey(id, contentHash));
    const kept = keptAs(agreementItem(), contentHash, item, []);
    if (kept === "altered") throw new Error(`Agreement ${id} is not the one that was taken over`);
    return { agreement: kept.value.agreement, contentHash };
  }

  async agreementsUnder(plan: string, atMost?: number) {
    const { client, state } = this.#tables;
    const items =
      atMost === undefined
        ? await queryAll(client, state, agreementsOf(plan))
        : await queryFirst(client, state, agreementsOf(plan), atMost + 1);
    const ids = items.slice(0, atMost).map(({ sk }) => agreementOfKey(String(sk)));
    const altered = (fault: unknown): "altered" => unlessOfAws(fault) ?? "altered";
    const found = await Promise.all(ids.map((id) => this.agreement(id).catch(altered)));
    const agreements = found.flatMap((one) => (one === null || one === "altered" ? [] : [one.agreement]));
    return {
      agreements,
      written: ids.filter((_, at) => found[at] === null),
      more: items.length > ids.length,
    };
  }

  async plan(id: string): Promise<Plan | null> {
    const head = importedHeadItem().safeParse(await this.#get(this.#tables.state, headKey(id)));
    if (!head.success) return null;
    const { contentHash } = head.data;
    const item = await this.#get(this.#tables.private, contentKey(id, contentHash));
    const kept = keptAs(planItem(), contentHash, item, []);
    if (kept === "altered") throw new Error(`Plan ${id} is not the one that was taken over`);
    return kept.value.plan;
  }

  async parties(): Promise<KnownParty[]> {
    const { client, state } = this.#tables;
    const items = await queryList(client, state, PARTIES);
    return items.flatMap((item) => {
      const { pk, listKey: name } = partyListedItem().parse(item);
      const party = partyOfKey(pk);
      return party ? [{ ...party, name }] : [];
    });
  }

  async clauses(): Promise<LibraryClause[]> {
    const { client, state } = this.#tables;
    const listed = await queryList(client, state, CLAUSES);
    const items = await Promise.all(listed.map(({ pk, sk }) => this.#get(state, { pk, sk })));
    return items.flatMap((item) => (item ? [clauseItem().parse(item).clause] : []));
  }

  async obligation(id: string): Promise<Obligation | null> {
    const item = await this.#get(this.#tables.state, obligationKey(id));
    return item ? obligationItem().parse(item).obligation : null;
  }

  async #get(TableName: string, Key: Item): Promise<Item | undefined> {
    return (await this.#tables.client.send(new GetCommand({ TableName, Key, ConsistentRead: true }))).Item;
  }
}
