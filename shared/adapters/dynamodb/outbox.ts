import type { UpdateCommandInput } from "@aws-sdk/lib-dynamodb";
import { GetCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import type { AnyLink } from "../../domain/links/link.ts";
import type { Ending, Outbox, PendingRow } from "../../ports/outbox.ts";
import type { OutboxRow } from "../../ports/store.ts";
import { linkItemOf, outboxItemOf } from "./appended.items.ts";
import { transact, unlessThere, whenStill } from "./conditional.ts";
import { outboxKey } from "./keys.ts";
import { outboxItem } from "./outbox.items.ts";
import type { Tables } from "./tables.ts";

/** The outbox rows of the state table. A row that ended is off the due index, and stays as a record. */
export class DynamoOutbox implements Outbox {
  readonly #tables: Tables;

  constructor(tables: Tables) {
    this.#tables = tables;
  }

  pending(id: string): Promise<PendingRow | null> {
    return this.#when(id, ["pending", "sending"]);
  }

  heldBack(id: string): Promise<PendingRow | null> {
    return this.#when(id, ["address"]);
  }

  claim(id: string, now: string, until: string): Promise<boolean> {
    return this.#update(id, {
      UpdateExpression: "SET #status = :sending, claimedUntil = :until",
      ConditionExpression: "#status = :pending OR (#status = :sending AND claimedUntil < :now)",
      ExpressionAttributeValues: {
        ":sending": "sending",
        ":pending": "pending",
        ":until": until,
        ":now": now,
      },
    });
  }

  async release(id: string): Promise<void> {
    await this.#update(id, {
      UpdateExpression: "SET #status = :pending REMOVE claimedUntil",
      ConditionExpression: "#status = :sending",
      ExpressionAttributeValues: { ":pending": "pending", ":sending": "sending" },
    });
  }

  async finish(id: string, ending: Ending): Promise<void> {
    await this.#update(id, {
      UpdateExpression:
        ending === "address"
          ? "SET #status = :ending REMOVE claimedUntil"
          : "SET #status = :ending REMOVE due, dueAt, claimedUntil",
      ConditionExpression: "#status IN (:pending, :sending)",
      ExpressionAttributeValues: { ":ending": ending, ":pending": "pending", ":sending": "sending" },
    });
  }

  async row(id: string): Promise<OutboxRow | null> {
    const { client, state: TableName } = this.#tables;
    const { Item } = await client.send(
      new GetCommand({ TableName, Key: outboxKey(id), ConsistentRead: true }),
    );
    return Item ? outboxItem().parse(Item).row : null;
  }

  async add(row: OutboxRow, link: AnyLink | null): Promise<void> {
    const { state: TableName } = this.#tables;
    const put = (Item: Record<string, unknown>) => ({
      Put: { TableName, Item, ConditionExpression: "attribute_not_exists(pk)" },
    });
    const TransactItems = [
      put(outboxItemOf(this.#tables, row)),
      ...(link ? [put(linkItemOf(link, row.effect))] : []),
    ];
    await unlessThere(transact(this.#tables, TransactItems));
  }

  async sweepAgainAt(id: string, dueAt: string): Promise<void> {
    await this.#update(id, {
      UpdateExpression: "SET dueAt = :dueAt ADD sweeps :one",
      ConditionExpression: "#status IN (:pending, :sending)",
      ExpressionAttributeValues: { ":dueAt": dueAt, ":one": 1, ":pending": "pending", ":sending": "sending" },
    });
  }

  /** A row as long as it stands so. */
  async #when(id: string, standing: readonly string[]): Promise<PendingRow | null> {
    const { client, state: TableName } = this.#tables;
    const { Item } = await client.send(
      new GetCommand({ TableName, Key: outboxKey(id), ConsistentRead: true }),
    );
    if (!Item) return null;
    const { row, status, sweeps, correlationId } = outboxItem().parse(Item);
    return standing.includes(status) ? { ...row, sweeps, correlationId } : null;
  }

  #update(id: string, update: Omit<UpdateCommandInput, "TableName" | "Key">): Promise<boolean> {
    const { client, state: TableName } = this.#tables;
    const ExpressionAttributeNames = { "#status": "status" };
    return whenStill(
      client.send(new UpdateCommand({ TableName, Key: outboxKey(id), ExpressionAttributeNames, ...update })),
    );
  }
}
