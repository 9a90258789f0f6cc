import type { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { paginateQuery } from "@aws-sdk/lib-dynamodb";
import type { Item } from "./tables.ts";

/** Every item of a partition, strongly consistent, in the order of their sort keys. */
export async function queryAll(
  client: DynamoDBDocumentClient,
  TableName: string,
  pk: string,
): Promise<Item[]> {
  const items: Item[] = [];
  const pages = paginateQuery(
    { client },
    {
      TableName,
      ConsistentRead: true,
      KeyConditionExpression: "pk = :pk",
      ExpressionAttributeValues: { ":pk": pk },
    },
  );
  for await (const page of pages) items.push(...(page.Items ?? []));
  return items;
}
