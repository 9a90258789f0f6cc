import {
  BatchWriteItemCommand,
  CreateTableCommand,
  DeleteTableCommand,
  DescribeTableCommand,
  type DynamoDBClient,
  paginateScan,
  type WriteRequest,
} from "@aws-sdk/client-dynamodb";
import type { TableNames } from "../../shared/adapters/dynamodb/tables.ts";

type Items = NonNullable<WriteRequest["PutRequest"]>["Item"][];

/** All that three tables hold. */
export type Contents = Record<keyof TableNames, Items>;

const kinds = ["entries", "state", "private"] as const;
const batch = 25;

/** Makes three tables of the same keys and indexes, which no stream is read from. */
export async function createTables(
  client: DynamoDBClient,
  like: TableNames,
  prefix: string,
): Promise<TableNames> {
  const names = namesOf(prefix);
  for (const kind of kinds) {
    const { Table } = await client.send(new DescribeTableCommand({ TableName: like[kind] }));
    const indexes = Table?.GlobalSecondaryIndexes?.map(({ IndexName, KeySchema, Projection }) => ({
      IndexName,
      KeySchema,
      Projection,
    }));
    await client.send(
      new CreateTableCommand({
        TableName: names[kind],
        BillingMode: "PAY_PER_REQUEST",
        KeySchema: Table?.KeySchema,
        AttributeDefinitions: Table?.AttributeDefinitions,
        ...(indexes && { GlobalSecondaryIndexes: indexes }),
      }),
    );
  }
  return names;
}

export async function deleteTables(client: DynamoDBClient, names: TableNames): Promise<void> {
  for (const kind of kinds) await client.send(new DeleteTableCommand({ TableName: names[kind] }));
}

export async function contentsOf(client: DynamoDBClient, names: TableNames): Promise<Contents> {
  const contents: Contents = { entries: [], state: [], private: [] };
  for (const kind of kinds)
    for await (const { Items } of paginateScan({ client }, { TableName: names[kind], ConsistentRead: true }))
      contents[kind].push(...(Items ?? []));
  return contents;
}

export async function fillTables(
  client: DynamoDBClient,
  names: TableNames,
  contents: Contents,
): Promise<void> {
  for (const kind of kinds)
    for (let from = 0; from < contents[kind].length; from += batch) {
      const puts = contents[kind].slice(from, from + batch).map((Item) => ({ PutRequest: { Item } }));
      await client.send(new BatchWriteItemCommand({ RequestItems: { [names[kind]]: puts } }));
    }
}

const namesOf = (prefix: string): TableNames => ({
  entries: `${prefix}-entries`,
  state: `${prefix}-state`,
  private: `${prefix}-private`,
});
