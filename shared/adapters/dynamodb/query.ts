import type { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { paginateQuery, QueryCommand } from "@aws-sdk/lib-dynamodb";
import type { Item } from "./tables.ts";

/**
 * Every item of a partition, strongly consistent, in the order of their sort keys.
 * @param prefix of the sort keys that are wanted alone
 */
export async function queryAll(
  client: DynamoDBDocumentClient,
  TableName: string,
  pk: string,
  prefix?: string,
): Promise<Item[]> {
  const items: Item[] = [];
  const pages = paginateQuery(
    { client },
    {
      TableName,
      ConsistentRead: true,
      KeyConditionExpression: prefix === undefined ? "pk = :pk" : "pk = :pk AND begins_with(sk, :prefix)",
      ExpressionAttributeValues: { ":pk": pk, ...(prefix !== undefined && { ":prefix": prefix }) },
    },
  );
  for await (const page of pages) items.push(...(page.Items ?? []));
  return items;
}

/** All that is on a list, by the keys of its index, in their order; what was listed a moment ago may not be there yet. */
export async function queryList(
  client: DynamoDBDocumentClient,
  TableName: string,
  list: string,
): Promise<Item[]> {
  const items: Item[] = [];
  const pages = paginateQuery(
    { client },
    {
      TableName,
      IndexName: "lists",
      KeyConditionExpression: "listed = :listed",
      ExpressionAttributeValues: { ":listed": list },
    },
  );
  for await (const page of pages) items.push(...(page.Items ?? []));
  return items;
}

/** The first items of a partition, strongly consistent, in the order of their sort keys: of such as fit into one answer (1 MB). */
export async function queryFirst(
  client: DynamoDBDocumentClient,
  TableName: string,
  pk: string,
  Limit: number,
): Promise<Item[]> {
  const { Items } = await client.send(
    new QueryCommand({
      ...{ TableName, Limit, ConsistentRead: true },
      KeyConditionExpression: "pk = :pk",
      ExpressionAttributeValues: { ":pk": pk },
    }),
  );
  return Items ?? [];
}
