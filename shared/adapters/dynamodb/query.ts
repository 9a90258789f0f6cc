import type { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { paginateQuery } from "@aws-sdk/lib-dynamodb";
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
