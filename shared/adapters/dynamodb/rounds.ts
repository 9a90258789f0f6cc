import { GetCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import type { Round, Rounds } from "../../ports/rounds.ts";
import { roundItem } from "./items.ts";
import { DUE, roundKey } from "./keys.ts";
import { pageOfRegister } from "./register-index.ts";
import type { Tables } from "./tables.ts";

/** The rounds of looks at the record: one item of the state table, which is its own due item. */
export class DynamoRounds implements Rounds {
  readonly #tables: Tables;

  constructor(tables: Tables) {
    this.#tables = tables;
  }

  documents(page: Parameters<Rounds["documents"]>[0]): ReturnType<Rounds["documents"]> {
    return pageOfRegister(this.#tables, page);
  }

  async begin(now: string): Promise<void> {
    await this.#update(
      "SET due = if_not_exists(due, :due), dueAt = if_not_exists(dueAt, :now), kind = if_not_exists(kind, :kind)",
      { ":due": DUE, ":now": now, ":kind": "verify" },
    );
  }

  async round(): Promise<Round | null> {
    const { client, state: TableName } = this.#tables;
    const { Item } = await client.send(new GetCommand({ TableName, Key: roundKey, ConsistentRead: true }));
    return Item ? roundItem().parse(Item).round : null;
  }

  async note(round: Round): Promise<void> {
    await this.#update("SET round = :round", { ":round": round });
  }

  async #update(UpdateExpression: string, ExpressionAttributeValues: Record<string, unknown>): Promise<void> {
    const { client, state: TableName } = this.#tables;
    await client.send(
      new UpdateCommand({ TableName, Key: roundKey, UpdateExpression, ExpressionAttributeValues }),
    );
  }
}
