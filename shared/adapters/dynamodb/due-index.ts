import { QueryCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import type { DueIndex, DueItem, TriedItem } from "../../ports/clockwork.ts";
import { whenStill } from "./conditional.ts";
import { dueItem, triedItem } from "./items.ts";
import { DUE, lookKey, messageOfKey } from "./keys.ts";
import type { Tables } from "./tables.ts";

/** The sparse index `due` of the state table: an item is on it while it carries `due` and `dueAt`. */
export class DynamoDueIndex implements DueIndex {
  readonly #tables: Tables;

  constructor(tables: Tables) {
    this.#tables = tables;
  }

  async due(now: string, limit: number): Promise<DueItem[]> {
    const { client, state: TableName } = this.#tables;
    const { Items } = await client.send(
      new QueryCommand({
        TableName,
        IndexName: "due",
        KeyConditionExpression: "due = :due AND dueAt <= :now",
        ExpressionAttributeValues: { ":due": DUE, ":now": now },
        Limit: limit,
      }),
    );
    return (Items ?? []).map((item) => {
      const { pk, sk, kind, dueAt } = dueItem().parse(item);
      return { kind, dueAt, id: idOf({ pk, sk }), handle: handleOf({ pk, sk }) };
    });
  }

  async takeUp(item: DueItem, now: string, backAt: string): Promise<TriedItem | null> {
    const { client, state: TableName } = this.#tables;
    const update = new UpdateCommand({
      TableName,
      Key: keyOf(item),
      UpdateExpression: "SET dueAt = :back, triedSince = if_not_exists(triedSince, :now)",
      ConditionExpression: "dueAt = :found",
      ExpressionAttributeValues: { ":found": item.dueAt, ":back": backAt, ":now": now },
      ReturnValues: "ALL_NEW",
    });
    let tried: unknown = null;
    const isOurs = await whenStill(
      client.send(update).then(({ Attributes }) => {
        tried = Attributes;
      }),
    );
    return isOurs ? { ...item, dueAt: backAt, ...triedItem().parse(tried) } : null;
  }

  async putOff(item: DueItem, dueAt: string, seen?: number): Promise<void> {
    const [also, value] =
      seen === undefined
        ? ["REMOVE triedSince, seen", {}]
        : [", seen = :seen REMOVE triedSince", { ":seen": seen }];
    await this.#move(item, `SET dueAt = :dueAt ${also}`, { ":dueAt": dueAt, ...value });
  }

  async settle(item: DueItem): Promise<void> {
    await this.#move(item, "REMOVE due, dueAt, triedSince, seen", {});
  }

  async bringForward(documentId: string, dueAt: string): Promise<void> {
    const { client, state: TableName } = this.#tables;
    const update = new UpdateCommand({
      TableName,
      Key: lookKey(documentId),
      UpdateExpression: "SET dueAt = :dueAt",
      ConditionExpression: "attribute_exists(due) AND dueAt > :dueAt",
      ExpressionAttributeValues: { ":dueAt": dueAt },
    });
    await whenStill(client.send(update));
  }

  /** Moves an item only while it stands where it was found: an index lags, and others move it too. */
  async #move(item: DueItem, UpdateExpression: string, values: Record<string, unknown>): Promise<void> {
    const { client, state: TableName } = this.#tables;
    const update = new UpdateCommand({
      TableName,
      Key: keyOf(item),
      UpdateExpression,
      ConditionExpression: "dueAt = :found",
      ExpressionAttributeValues: { ":found": item.dueAt, ...values },
    });
    await whenStill(client.send(update));
  }
}

/** What an item is about: for a message its own id, for anything else the id in its partition. */
const idOf = (key: { pk: string; sk: string }): string =>
  messageOfKey(key) ?? key.pk.slice(key.pk.indexOf("#") + 1);

const handleOf = ({ pk, sk }: { pk: string; sk: string }) => `${pk} ${sk}`;

function keyOf({ handle }: DueItem) {
  const [pk, sk] = handle.split(" ");
  return { pk, sk };
}
