import { PutCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import { guardOf } from "../../domain/documents/guard.ts";
import type { LibraryClause } from "../../domain/framework/clauses.ts";
import type { Due, Told } from "../../domain/organisation/changes.ts";
import type { Organisation, Policy } from "../../domain/organisation/organisation.ts";
import type { Subscription } from "../../domain/organisation/subscription.ts";
import type { ToldMailbox } from "../../domain/people/mailboxes.ts";
import type { ImportedRecord, MovedAddress, Profile, Register } from "../../ports/register.ts";
import { outboxItemOf } from "./appended.items.ts";
import { ifAllHold, transact, whenStill } from "./conditional.ts";
import { claimWrite } from "./guards.ts";
import { headShape } from "./head.items.ts";
import {
  addressChangeKey,
  CLAUSES,
  clauseKey,
  contactKey,
  contentKey,
  DUE,
  donorKey,
  entryKey,
  headKey,
  obligationKey,
  organisationKey,
  PARTIES,
  partnerKey,
  policyKey,
  subscriptionKey,
  underPlanKey,
} from "./keys.ts";
import { mailboxWrite } from "./mailboxes.ts";
import { obligationItemOf } from "./obligations.ts";
import type { Item, Tables } from "./tables.ts";

const isNew = "attribute_not_exists(pk)";

/** A plan that was adopted before Accord has its days, as those have that are approved in it. */
const claimOf = (TableName: string, record: ImportedRecord["content"]["kept"]["value"]) => {
  if (!("plan" in record)) return [];
  const { id: by, start, end } = record.plan;
  return [claimWrite(TableName, guardOf({ kind: "plan" }) ?? "", { by, start, end })];
};

/** Enters an organisation's own data into the tables. */
export class DynamoRegister implements Register {
  readonly #tables: Tables;

  constructor(tables: Tables) {
    this.#tables = tables;
  }

  organisation(profile: Profile, from: Organisation | null): Promise<boolean> {
    if (!from) return this.#putNew({ ...organisationKey, ...profile, roster: {} });
    const { roster: _, ...before } = from;
    return this.#change(organisationKey, profile, before);
  }

  roster(roster: Organisation["roster"], from: Organisation["roster"]): Promise<boolean> {
    return this.#change(organisationKey, { roster }, { roster: from });
  }

  donor(...[donor, ...how]: Parameters<Register["donor"]>): Promise<boolean> {
    return this.#told({ kind: "donor", id: donor.told.id }, donor, ...how);
  }

  partner(...[partner, ...how]: Parameters<Register["partner"]>): Promise<boolean> {
    return this.#told({ kind: "partner", id: partner.told.id }, partner, ...how);
  }

  subscription(subscription: Subscription): Promise<boolean> {
    return this.#putNew({ ...subscriptionKey(subscription), ...subscription });
  }

  policy(policy: Policy, from: Policy | null): Promise<boolean> {
    const key = policyKey(policy.id);
    return from ? this.#change(key, { policy }, { policy: from }) : this.#putNew({ ...key, policy });
  }

  clause(clause: LibraryClause, from: LibraryClause | null): Promise<boolean> {
    const key = clauseKey(clause.id);
    return from
      ? this.#change(key, { clause }, { clause: from })
      : this.#putNew({ ...key, clause, listed: CLAUSES, listKey: clause.id });
  }

  importRecord({ documentId, content, under, entry, chain }: ImportedRecord): Promise<boolean> {
    const { state, entries, private: hidden } = this.#tables;
    const head = {
      ...headKey(documentId),
      shape: headShape,
      contentHash: content.hash,
      number: chain.number,
      hash: chain.hash,
    };
    const TransactItems = [
      { Put: { TableName: state, Item: head, ConditionExpression: isNew } },
      {
        Put: {
          TableName: entries,
          Item: { ...entryKey(documentId, entry.number), entry },
          ConditionExpression: isNew,
        },
      },
      { Put: { TableName: hidden, Item: { ...contentKey(documentId, content.hash), ...content.kept } } },
      ...claimOf(state, content.kept.value),
      ...under.map((plan) => ({ Put: { TableName: state, Item: underPlanKey(plan, documentId) } })),
    ];
    return ifAllHold(transact(this.#tables, TransactItems));
  }

  obligation(
    { obligation, opensAt }: Due & { opensAt: string },
    dueAt: string,
    from: Due | null,
  ): Promise<boolean> {
    const key = obligationKey(obligation.id);
    if (!from) return this.#putNew(obligationItemOf({ obligation, opensAt }, dueAt));
    const before = { obligation: from.obligation, due: DUE };
    return this.#change(key, { obligation, opensAt, dueAt }, before);
  }

  /** Who is told lies with the working state, whom to write to among the private data: both, or neither. */
  #told(
    owner: { kind: "donor" | "partner"; id: string },
    { told, contact }: Told,
    from: Told | null,
    moved: MovedAddress | null,
    mailbox: ToldMailbox | null,
  ): Promise<boolean> {
    const key = owner.kind === "donor" ? donorKey(owner.id) : partnerKey(owner.id);
    const contactAt = contactKey(owner);
    const { state, private: hidden } = this.#tables;
    const isNewAddress = from?.contact.email !== contact.email;
    const contactItem = from
      ? {
          Update: {
            TableName: hidden,
            Key: contactAt,
            // What is held back is held back from an address, not from whoever has it.
            UpdateExpression: `SET #name = :name, email = :email${isNewAddress ? " REMOVE suppressed, correctedFrom" : ""}`,
            ConditionExpression: "email = :before",
            ExpressionAttributeNames: { "#name": "name" },
            ExpressionAttributeValues: {
              ":name": contact.name,
              ":email": contact.email,
              ":before": from.contact.email,
            },
          },
        }
      : {
          Put: {
            TableName: hidden,
            Item: { ...contactAt, ...contact, suppressed: null },
            ConditionExpression: isNew,
          },
        };
    const toldItem = {
      Put: {
        TableName: state,
        Item: { ...key, ...told, listed: PARTIES, listKey: told.name },
        ...(from
          ? {
              ConditionExpression: "#name = :name AND #lang = :lang",
              ExpressionAttributeNames: { "#name": "name", "#lang": "lang" },
              ExpressionAttributeValues: { ":name": from.told.name, ":lang": from.told.lang },
            }
          : { ConditionExpression: isNew }),
      },
    };
    const moves =
      from && moved
        ? [
            {
              Put: {
                TableName: hidden,
                Item: {
                  ...addressChangeKey(owner, moved.change),
                  ...{ from: from.contact.email, to: contact.email, salt: moved.salt },
                },
              },
            },
            ...moved.rows.map((row) => ({
              Put: { TableName: state, Item: outboxItemOf(this.#tables, row) },
            })),
          ]
        : [];
    const taken = mailbox ? [mailboxWrite(this.#tables, mailbox, mailbox.to)] : [];
    return ifAllHold(transact(this.#tables, [toldItem, contactItem, ...moves, ...taken]));
  }

  #putNew(item: Item): Promise<boolean> {
    const { client, state: TableName } = this.#tables;
    return whenStill(client.send(new PutCommand({ TableName, Item: item, ConditionExpression: isNew })));
  }

  /** Sets attributes, if those of before are still as they were read. */
  #change(Key: Item, to: Item, before: Item): Promise<boolean> {
    const { client, state: TableName } = this.#tables;
    const name = (attribute: string) => `#${attribute}`;
    const sets = Object.keys(to).map((attribute) => `${name(attribute)} = :to_${attribute}`);
    const conditions = Object.keys(before).map((attribute) => `${name(attribute)} = :of_${attribute}`);
    const attributes = [...new Set([...Object.keys(to), ...Object.keys(before)])];
    const values = (mark: string, item: Item) =>
      Object.entries(item).map(([attribute, value]) => [`:${mark}_${attribute}`, value]);
    return whenStill(
      client.send(
        new UpdateCommand({
          TableName,
          Key,
          UpdateExpression: `SET ${sets.join(", ")}`,
          ConditionExpression: conditions.join(" AND "),
          ExpressionAttributeNames: Object.fromEntries(attributes.map((each) => [name(each), each])),
          ExpressionAttributeValues: Object.fromEntries([...values("to", to), ...values("of", before)]),
        }),
      ),
    );
  }
}
