import {
  BatchWriteItemCommand,
  CreateTableCommand,
  type CreateTableCommandInput,
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

/** The keys and indexes of three tables. */
export type Shapes = Record<keyof TableNames, Omit<CreateTableCommandInput, "TableName">>;

export async function shapesOf(client: DynamoDBClient, like: TableNames): Promise<Shapes> {
  const shapeOf = async (TableName: string): Promise<Shapes["state"]> => {
    const { Table } = await client.send(new DescribeTableCommand({ TableName }));
    const indexes = Table?.GlobalSecondaryIndexes?.map(({ IndexName, KeySchema, Projection }) => ({
      IndexName,
      KeySchema,
      Projection,
    }));
    return {
      BillingMode: "PAY_PER_REQUEST",
      KeySchema: Table?.KeySchema,
      AttributeDefinitions: Table?.AttributeDefinitions,
      ...(indexes && { GlobalSecondaryIndexes: indexes }),
    };
  };
  const { entries, state, private: hidden } = like;
  return { entries: await shapeOf(entries), state: await shapeOf(state), private: await shapeOf(hidden) };
}

/** Makes three tables of these keys and indexes, which no stream is read from. */
export async function createTables(
  client: DynamoDBClient,
  shapes: Shapes,
  prefix: string,
): Promise<TableNames> {
  const names = namesOf(prefix);
  for (const kind of kinds)
    await client.send(new CreateTableCommand({ TableName: names[kind], ...shapes[kind] }));
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
