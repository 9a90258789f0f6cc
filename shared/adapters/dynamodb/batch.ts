import type { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { BatchGetCommand } from "@aws-sdk/lib-dynamodb";
import { pause } from "./pause.ts";
import type { Item } from "./tables.ts";

export type Key = { pk: string; sk: string };
type Request = Record<string, { Keys: Item[]; ConsistentRead?: boolean | undefined }>;

/** DynamoDB leaves keys unprocessed when it throttles: after so many answers in a row it is said to be away. */
const mostTries = 10;

/** By what an item that was read is found. */
export const nameOf = ({ pk, sk }: Key): string => `${pk} ${sk}`;

/**
 * Reads keys of several tables in one strongly consistent call, and again, after a pause, only what DynamoDB left
 * unprocessed. https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_BatchGetItem.html
 * @param keys by the tables' names; a hundred at most in all
 * @returns the items that are there, by `nameOf` their keys
 */
export async function readKeys(
  client: DynamoDBDocumentClient,
  keys: Readonly<Record<string, readonly Key[]>>,
): Promise<Map<string, Item>> {
  const items = new Map<string, Item>();
  let pending: Request = requestOf(keys);
  for (let tries = 1; Object.keys(pending).length > 0; tries += 1) {
    if (tries > mostTries)
      throw new Error(`DynamoDB left keys unprocessed ${mostTries} times: ${asked(pending)}`);
    if (tries > 1) await pause(tries - 1);
    const answer = await client.send(new BatchGetCommand({ RequestItems: pending }));
    for (const item of Object.values(answer.Responses ?? {}).flat()) items.set(nameOf(item as Key), item);
    const unprocessed = Object.entries(answer.UnprocessedKeys ?? {});
    pending = requestOf(Object.fromEntries(unprocessed.map(([table, { Keys = [] }]) => [table, Keys])));
  }
  return items;
}

/** A call reads a hundred keys. */
const keysInACall = 100;

/**
 * Reads however many keys of one table, in as many calls side by side as that takes; what lies in different calls is not read at one
 * moment.
 * @returns the items that are there, by `nameOf` their keys
 */
export async function readMany(
  client: DynamoDBDocumentClient,
  table: string,
  keys: readonly Key[],
): Promise<Map<string, Item>> {
  const calls: Promise<Map<string, Item>>[] = [];
  for (let from = 0; from < keys.length; from += keysInACall)
    calls.push(readKeys(client, { [table]: keys.slice(from, from + keysInACall) }));
  return new Map((await Promise.all(calls)).flatMap((items) => [...items]));
}

const asked = (request: Request): string =>
  Object.entries(request)
    .map(([table, { Keys }]) => `${Keys.length} of ${table}`)
    .join(", ");

const requestOf = (keys: Readonly<Record<string, readonly Item[]>>): Request =>
  Object.fromEntries(
    Object.entries(keys).flatMap(([table, Keys]) =>
      Keys.length === 0 ? [] : [[table, { Keys: [...Keys], ConsistentRead: true }]],
    ),
  );
