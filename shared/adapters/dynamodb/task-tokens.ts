import { TransactionCanceledException } from "@aws-sdk/client-dynamodb";
import { GetCommand } from "@aws-sdk/lib-dynamodb";
import type { TaskTokens } from "../../ports/conductor.ts";
import type { TaskToken } from "../../ports/store.ts";
import { transact, wasRaced } from "./conditional.ts";
import { taskTokenItem } from "./items.ts";
import { headKey, taskTokenKey } from "./keys.ts";
import type { Tables } from "./tables.ts";

/** The token of the stage that the conductor waits in, beside the head of its document. */
export class DynamoTaskTokens implements TaskTokens {
  readonly #tables: Tables;

  constructor(tables: Tables) {
    this.#tables = tables;
  }

  async taskToken(documentId: string): Promise<TaskToken | null> {
    const { client, state: TableName } = this.#tables;
    const { Item } = await client.send(
      new GetCommand({ TableName, Key: taskTokenKey(documentId), ConsistentRead: true }),
    );
    return Item ? taskTokenItem().parse(Item) : null;
  }

  async replaceTaskToken(documentId: string, expectedNumber: number, token: TaskToken): Promise<boolean> {
    const { state: TableName } = this.#tables;
    const unmoved = {
      TableName,
      Key: headKey(documentId),
      ConditionExpression: "#number = :expected",
      ExpressionAttributeNames: { "#number": "number" },
      ExpressionAttributeValues: { ":expected": expectedNumber },
    };
    const TransactItems = [
      { ConditionCheck: unmoved },
      { Put: { TableName, Item: { ...taskTokenKey(documentId), ...token } } },
    ];
    try {
      await transact(this.#tables, TransactItems);
      return true;
    } catch (fault) {
      if (fault instanceof TransactionCanceledException && !wasRaced(fault)) return false;
      throw fault;
    }
  }
}
