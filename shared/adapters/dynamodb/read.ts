import type { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { GetCommand } from "@aws-sdk/lib-dynamodb";
import DataLoader from "dataloader";
import { type Key, nameOf, readKeys } from "./batch.ts";
import type { Item } from "./tables.ts";

type Asked = { table: string; key: Key };
type Reader = DataLoader<Asked, Item | undefined>;

const readers = new WeakMap<DynamoDBDocumentClient, Reader>();

/** Reads an item, strongly consistent. What is asked of a client at one moment goes out in one call. */
export function readItem(client: DynamoDBDocumentClient, table: string, key: Key): Promise<Item | undefined> {
  const reader = readers.get(client) ?? readerOf(client);
  readers.set(client, reader);
  return reader.load({ table, key });
}

/** Nothing is remembered: whoever asks later wants what stands there then. */
const readerOf = (client: DynamoDBDocumentClient): Reader =>
  new DataLoader((asked) => readAll(client, asked), { cache: false, maxBatchSize: 100 });

async function readAll(
  client: DynamoDBDocumentClient,
  asked: readonly Asked[],
): Promise<(Item | undefined)[]> {
  const distinct = [...new Map(asked.map((one) => [nameOf(one.key), one])).values()];
  const [only] = distinct;
  if (only && distinct.length === 1) {
    const { Item } = await client.send(
      new GetCommand({ TableName: only.table, Key: only.key, ConsistentRead: true }),
    );
    return asked.map(() => Item);
  }
  const byTable = Object.groupBy(distinct, ({ table }) => table);
  const keys = Object.entries(byTable).map(([table, ones = []]) => [table, ones.map(({ key }) => key)]);
  const items = await readKeys(client, Object.fromEntries(keys));
  return asked.map(({ key }) => items.get(nameOf(key)));
}
