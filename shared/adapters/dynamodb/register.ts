import { PutCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import type { Obligation } from "../../domain/documents/report/basis.ts";
import type {
  Contact,
  Donor,
  Organisation,
  Partner,
  Policy,
} from "../../domain/organisation/organisation.ts";
import type { Subscription } from "../../domain/organisation/subscription.ts";
import type { ImportedRecord, Register } from "../../ports/register.ts";
import { transact, unlessThere, whenStill } from "./conditional.ts";
import { headShape } from "./items.ts";
import {
  contactKey,
  contentKey,
  DUE,
  donorKey,
  entryKey,
  headKey,
  obligationKey,
  organisationKey,
  partnerKey,
  policyKey,
  subscriptionKey,
} from "./keys.ts";
import type { Item, Tables } from "./tables.ts";

/** Enters an organisation's own data into the tables. */
export class DynamoRegister implements Register {
  readonly #tables: Tables;

  constructor(tables: Tables) {
    this.#tables = tables;
  }

  async organisation(organisation: Omit<Organisation, "roster">): Promise<void> {
    const fields = Object.entries(organisation);
    await this.#tables.client.send(
      new UpdateCommand({
        TableName: this.#tables.state,
        Key: organisationKey,
        UpdateExpression: `SET ${fields.map((_, n) => `#f${n} = :f${n}`).join(", ")}, roster = if_not_exists(roster, :nobody)`,
        ExpressionAttributeNames: Object.fromEntries(fields.map(([name], n) => [`#f${n}`, name])),
        ExpressionAttributeValues: {
          ":nobody": {},
          ...Object.fromEntries(fields.map(([, value], n) => [`:f${n}`, value])),
        },
      }),
    );
  }

  async donor(donor: Donor, contact: Contact): Promise<void> {
    await this.#put(this.#tables.private, { ...contactKey({ kind: "donor", id: donor.id }), ...contact });
    await this.#put(this.#tables.state, { ...donorKey(donor.id), ...donor });
  }

  async partner(partner: Partner, contact: Contact): Promise<void> {
    await this.#put(this.#tables.private, { ...contactKey({ kind: "partner", id: partner.id }), ...contact });
    await this.#put(this.#tables.state, { ...partnerKey(partner.id), ...partner });
  }

  async subscription(subscription: Subscription): Promise<void> {
    await this.#putOnce({ ...subscriptionKey(subscription), ...subscription });
  }

  async policy(policy: Policy): Promise<void> {
    await this.#put(this.#tables.state, { ...policyKey(policy.id), policy });
  }

  async importRecord({ documentId, content, entry, chain }: ImportedRecord): Promise<void> {
    const { state, entries, private: hidden } = this.#tables;
    const once = "attribute_not_exists(pk)";
    const head = {
      ...headKey(documentId),
      shape: headShape,
      contentHash: content.hash,
      number: chain.number,
      hash: chain.hash,
    };
    const TransactItems = [
      { Put: { TableName: state, Item: head, ConditionExpression: once } },
      {
        Put: {
          TableName: entries,
          Item: { ...entryKey(documentId, entry.number), entry },
          ConditionExpression: once,
        },
      },
      { Put: { TableName: hidden, Item: { ...contentKey(documentId, content.hash), ...content.kept } } },
    ];
    await unlessThere(transact(this.#tables, TransactItems));
  }

  async obligation(obligation: Obligation, opensAt: string): Promise<void> {
    const Item = {
      ...obligationKey(obligation.id),
      kind: "obligation",
      obligation,
      due: DUE,
      dueAt: opensAt,
    };
    await this.#putOnce(Item);
  }

  async #putOnce(item: Item): Promise<void> {
    const { client, state: TableName } = this.#tables;
    await whenStill(
      client.send(new PutCommand({ TableName, Item: item, ConditionExpression: "attribute_not_exists(pk)" })),
    );
  }

  async #put(TableName: string, Item: Item): Promise<void> {
    await this.#tables.client.send(new PutCommand({ TableName, Item }));
  }
}
