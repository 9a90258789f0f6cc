import { type DynamoDBDocumentClient, paginateQuery } from "@aws-sdk/lib-dynamodb";
import type { Ahead } from "../../ports/oversight.ts";
import { nameOf, readMany } from "./batch.ts";
import { keyItem } from "./items.ts";
import { DUE } from "./keys.ts";
import { obligationItem } from "./records.items.ts";
import type { Item, Tables } from "./tables.ts";

/** What is to come, as the due index has it. */
export class DynamoAhead implements Ahead {
  readonly #tables: Tables;

  constructor(tables: Tables) {
    this.#tables = tables;
  }

  async obligations(atMost: number): ReturnType<Ahead["obligations"]> {
    const { client, state } = this.#tables;
    const items = await queryDue(client, state, "obligation", atMost + 1);
    const keys = items.slice(0, atMost).map((item) => keyItem().parse(item));
    const found = await readMany(client, state, keys);
    const obligations = keys.flatMap((key) => obligationItem().safeParse(found.get(nameOf(key))).data ?? []);
    return {
      obligations: obligations.map(({ obligation }) => obligation),
      more: items.length > keys.length,
    };
  }
}

/** Keys of the first items of a kind on the due index, the soonest first; what was added a moment ago may not be there yet. */
async function queryDue(
  client: DynamoDBDocumentClient,
  TableName: string,
  kind: string,
  atMost: number,
): Promise<Item[]> {
  const items: Item[] = [];
  const pages = paginateQuery(
    { client },
    {
      ...{
        TableName,
        IndexName: "due",
        KeyConditionExpression: "due = :due",
        FilterExpression: "#kind = :kind",
      },
      ExpressionAttributeNames: { "#kind": "kind" },
      ExpressionAttributeValues: { ":due": DUE, ":kind": kind },
    },
  );
  for await (const page of pages) {
    items.push(...(page.Items ?? []));
    if (items.length >= atMost) break;
  }
  return items.slice(0, atMost);
}
