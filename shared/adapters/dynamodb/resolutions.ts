import { GetCommand, QueryCommand } from "@aws-sdk/lib-dynamodb";
import * as z from "zod/mini";
import { id, instant, ordinal, rowId, whole } from "../../../events/common.ts";
import { lazy } from "../../../events/lazy.ts";
import type { Registered } from "../../domain/board/registered.ts";
import type { Resolutions } from "../../ports/resolutions.ts";
import { resolutionsOf } from "./keys.ts";
import type { Item, Tables } from "./tables.ts";

const registeredItem = lazy(() =>
  z.object({
    resolution: z.union([
      z.object({
        body: id,
        at: instant,
        way: z.literal("meeting"),
        number: ordinal,
        meeting: id,
        item: rowId,
      }),
      z.object({
        ...{ body: id, at: instant, way: z.enum(["written", "outside"]), number: z.nullable(ordinal) },
        ...{ documentId: id, round: ordinal, stage: whole, lane: id },
      }),
    ]) as unknown as z.ZodMiniType<Registered>,
  }),
);

/** The registers of resolutions in DynamoDB: a partition for each body, written with the entries that they list. */
export class DynamoResolutions implements Resolutions {
  readonly #tables: Tables;

  constructor(tables: Tables) {
    this.#tables = tables;
  }

  async of(body: string): Promise<Registered[]> {
    const { client, state: TableName } = this.#tables;
    const found: Registered[] = [];
    let ExclusiveStartKey: Item | undefined;
    do {
      const answer = await client.send(
        new QueryCommand({
          ...{ TableName, ExclusiveStartKey, KeyConditionExpression: "pk = :pk" },
          ExpressionAttributeValues: { ":pk": resolutionsOf(body) },
        }),
      );
      for (const item of answer.Items ?? []) found.push(registeredItem().parse(item).resolution);
      ExclusiveStartKey = answer.LastEvaluatedKey;
    } while (ExclusiveStartKey);
    return found.sort((a, b) => a.at.localeCompare(b.at));
  }

  async find(body: string, name: string): Promise<Registered | null> {
    const { client, state: TableName } = this.#tables;
    const Key = { pk: resolutionsOf(body), sk: name };
    const { Item } = await client.send(new GetCommand({ TableName, Key, ConsistentRead: true }));
    return Item ? registeredItem().parse(Item).resolution : null;
  }
}
