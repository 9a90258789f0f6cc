import type { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { BatchGetCommand } from "@aws-sdk/lib-dynamodb";
import type { Item } from "./tables.ts";

export type Key = { pk: string; sk: string };
type Request = Record<string, { Keys: Item[]; ConsistentRead?: boolean | undefined }>;

/** By what an item that was read is found. */
export const nameOf = ({ pk, sk }: Key): string => `${pk} ${sk}`;

/**
 * Reads keys of several tables in one strongly consistent call, and again only what DynamoDB left unprocessed.
 * @param keys by the tables' names; a hundred at most in all
 * @returns the items that are there, by `nameOf` their keys
 */
export async function readKeys(
  client: DynamoDBDocumentClient,
  keys: Readonly<Record<string, readonly Key[]>>,
): Promise<Map<string, Item>> {
  const items = new Map<string, Item>();
  let pending: Request = requestOf(keys);
  while (Object.keys(pending).length > 0) {
    const answer = await client.send(new BatchGetCommand({ RequestItems: pending }));
    for (const item of Object.values(answer.Responses ?? {}).flat()) items.set(nameOf(item as Key), item);
    const unprocessed = Object.entries(answer.UnprocessedKeys ?? {});
    pending = requestOf(Object.fromEntries(unprocessed.map(([table, { Keys = [] }]) => [table, Keys])));
  }
  return items;
}

const requestOf = (keys: Readonly<Record<string, readonly Item[]>>): Request =>
  Object.fromEntries(
    Object.entries(keys).flatMap(([table, Keys]) =>
      Keys.length === 0 ? [] : [[table, { Keys: [...Keys], ConsistentRead: true }]],
    ),
  );
