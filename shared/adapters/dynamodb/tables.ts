import type { DynamoDBClientConfig } from "@aws-sdk/client-dynamodb";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient, type TransactWriteCommandInput } from "@aws-sdk/lib-dynamodb";
import type { Correlation } from "../../ports/correlation.ts";
import { timeLimits } from "../limits.ts";
import type { AwsCalls } from "../metering.ts";
import { metered, weighed } from "../metering.ts";

/** The names of the three tables. */
export type TableNames = { entries: string; state: string; private: string };

/** The three tables, the client that reaches them, under which id the outbox's rows are logged, and who hears of large heads. */
export type Tables = TableNames & {
  client: DynamoDBDocumentClient;
  correlation: Stamp;
  calls?: Pick<AwsCalls, "largeHead">;
};

type Stamp = Pick<Correlation, "current">;

/** The item, without what the tables add for themselves, as a client wants it. */
export type Item = Record<string, unknown>;

/** One of the items of a transaction. */
export type Write = NonNullable<TransactWriteCommandInput["TransactItems"]>[number];

/**
 * @param calls counts each HTTP request, retries included, and the capacity consumed
 * @param correlation stamps each new outbox row, so that whoever carries it out goes on under the same id
 * @param config where and as whom, when the environment does not say it
 */
export function openTables(
  names: TableNames,
  calls: AwsCalls,
  correlation: Stamp,
  config: DynamoDBClientConfig = {},
): Tables {
  const client = DynamoDBDocumentClient.from(
    weighed(metered(new DynamoDBClient({ ...timeLimits, ...config }), calls), calls),
    {
      marshallOptions: { removeUndefinedValues: true },
    },
  );
  return { ...names, client, correlation, calls };
}
