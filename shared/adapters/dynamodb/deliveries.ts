import { ConditionalCheckFailedException } from "@aws-sdk/client-dynamodb";
import { GetCommand, PutCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import { unmarshall } from "@aws-sdk/util-dynamodb";
import { audienceOf, recipientOf } from "../../domain/outbox/message.ts";
import type { Deliveries } from "../../ports/deliveries.ts";
import { whenStill } from "./conditional.ts";
import { contactItem } from "./items.ts";
import { contactKey, DUE, deliveryLookKey, outboxKey } from "./keys.ts";
import { messageItem, outboxItem } from "./outbox.items.ts";
import { readItem } from "./read.ts";
import type { Item, Tables } from "./tables.ts";

type Note = Parameters<Deliveries["noteDelivery"]>[1];

/** How messages fared stands on their outbox rows; which addresses get none, among the private data. */
export class DynamoDeliveries implements Deliveries {
  readonly #tables: Tables;

  constructor(tables: Tables) {
    this.#tables = tables;
  }

  async noteDelivery(message: string, note: Note): ReturnType<Deliveries["noteDelivery"]> {
    const { item, first } = await this.#note(message, note);
    if (!item) return null;
    const { row, correlationId } = outboxItem().parse(item);
    const recipient = recipientOf(row.effect);
    const { documentId, effect } = row;
    return recipient && { documentId, recipient, audience: audienceOf(effect), first, correlationId };
  }

  async lookAgain(message: string, dueAt: string): Promise<void> {
    const { client, state: TableName } = this.#tables;
    const Item = { ...deliveryLookKey(message), kind: "delivery", due: DUE, dueAt };
    const put = { TableName, Item, ConditionExpression: "attribute_not_exists(pk)" };
    await whenStill(client.send(new PutCommand(put)));
  }

  async fared(message: string): ReturnType<Deliveries["fared"]> {
    const { client, state: TableName } = this.#tables;
    const item = await readItem(client, TableName, outboxKey(message));
    if (!item) return null;
    const { row, correlationId, delivery = null, trouble = null } = messageItem().parse(item);
    const recipient = recipientOf(row.effect);
    const { documentId, effect } = row;
    const audience = audienceOf(effect);
    return recipient && { documentId, recipient, audience, correlationId, outcome: delivery, trouble };
  }

  /** The address is read first, for providers are free to write one in another case than it was given to them. */
  async suppress(...[recipient, address, because]: Parameters<Deliveries["suppress"]>): Promise<void> {
    const { client, private: TableName } = this.#tables;
    const Key = contactKey(recipient);
    const { Item } = await client.send(new GetCommand({ TableName, Key, ConsistentRead: true }));
    if (!Item) return;
    const { email } = contactItem().parse(Item);
    if (email.toLowerCase() !== address.toLowerCase()) return;
    const update = {
      TableName,
      Key,
      UpdateExpression: "SET suppressed = :because",
      ConditionExpression:
        "email = :email AND (attribute_not_exists(suppressed) OR suppressed <> :complained)",
      ExpressionAttributeValues: { ":because": because, ":email": email, ":complained": "complained" },
    };
    await whenStill(client.send(new UpdateCommand(update)));
  }

  /** The row after the note, or the one that outweighs it: one call either way. */
  async #note(
    message: string,
    { outcome, trouble, at, weight }: Note,
  ): Promise<{ item?: Item; first: boolean }> {
    const { client, state: TableName } = this.#tables;
    const update = new UpdateCommand({
      TableName,
      Key: outboxKey(message),
      UpdateExpression:
        "SET delivery = :outcome, trouble = :trouble, deliveryAt = :at, deliveryWeight = :weight",
      ConditionExpression:
        "attribute_exists(pk) AND (attribute_not_exists(deliveryWeight) OR deliveryWeight < :weight)",
      ExpressionAttributeValues: { ":outcome": outcome, ":trouble": trouble, ":at": at, ":weight": weight },
      ReturnValues: "ALL_NEW",
      ReturnValuesOnConditionCheckFailure: "ALL_OLD",
    });
    try {
      const { Attributes } = await client.send(update);
      return { ...(Attributes && { item: Attributes }), first: true };
    } catch (fault) {
      if (!(fault instanceof ConditionalCheckFailedException)) throw fault;
      return { ...(fault.Item && { item: unmarshall(fault.Item) }), first: false };
    }
  }
}
