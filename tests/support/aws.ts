import { CloudWatchLogsClient } from "@aws-sdk/client-cloudwatch-logs";
import { InvokeCommand, LambdaClient } from "@aws-sdk/client-lambda";
import { SFNClient } from "@aws-sdk/client-sfn";
import { SQSClient } from "@aws-sdk/client-sqs";
import { paginateQuery, paginateScan, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import { DUE } from "../../shared/adapters/dynamodb/keys.ts";
import type { Tables } from "../../shared/adapters/dynamodb/tables.ts";
import { openTables } from "../../shared/adapters/dynamodb/tables.ts";
import { AwsCalls } from "../../shared/adapters/metering.ts";
import { uncorrelated } from "./correlation.ts";
import type { Local } from "./local.ts";

/** An operator's access to the AWS that an Accord runs on. */
export class Aws {
  readonly tables: Tables;
  /** What was asked of the tables. */
  readonly calls = new AwsCalls();
  readonly stepFunctions: SFNClient;
  readonly lambda: LambdaClient;
  readonly queues: SQSClient;
  readonly logs: CloudWatchLogsClient;
  readonly machines: string;

  constructor({ awsEndpoint: endpoint, region, outputs }: Local) {
    const config = { endpoint, region, credentials: { accessKeyId: "test", secretAccessKey: "test" } };
    const output = (name: string) => outputs[name] ?? fail(`local.json names no ${name}`);
    const names = {
      entries: output("EntriesTableName"),
      state: output("StateTableName"),
      private: output("PrivateTableName"),
    };
    this.tables = openTables(names, this.calls, uncorrelated, config);
    this.stepFunctions = new SFNClient(config);
    this.lambda = new LambdaClient(config);
    this.queues = new SQSClient(config);
    this.logs = new CloudWatchLogsClient(config);
    this.machines = output("Machines");
  }

  /** Every item of the three tables, in an order that can be compared. */
  async everything(): Promise<string[]> {
    const { client, entries, state, private: hidden } = this.tables;
    const items: string[] = [];
    for (const TableName of [entries, state, hidden]) {
      for await (const page of paginateScan({ client }, { TableName, ConsistentRead: true })) {
        items.push(...(page.Items ?? []).map((item) => `${TableName} ${JSON.stringify(item)}`));
      }
    }
    return items.sort();
  }

  /** Takes the items of some partitions off the due index: the clock does not come to them any more. */
  async takeOffDueIndex(isMeant: (pk: string) => boolean): Promise<void> {
    const { client, state: TableName } = this.tables;
    const due = {
      TableName,
      IndexName: "due",
      KeyConditionExpression: "due = :due",
      ExpressionAttributeValues: { ":due": DUE },
    };
    for await (const { Items = [] } of paginateQuery({ client }, due))
      for (const { pk, sk } of Items.filter((item) => isMeant(item["pk"])))
        await client.send(
          new UpdateCommand({ TableName, Key: { pk, sk }, UpdateExpression: "REMOVE due, dueAt" }),
        );
  }

  /** Invokes a function with an event and returns its answer. */
  async invoke(FunctionName: string, event: unknown): Promise<unknown> {
    const { Payload, FunctionError } = await this.lambda.send(
      new InvokeCommand({ FunctionName, Payload: Buffer.from(JSON.stringify(event)) }),
    );
    const answer = Payload ? Buffer.from(Payload).toString() : "";
    if (FunctionError) throw new Error(`${FunctionName}: ${answer}`);
    return answer === "" ? null : JSON.parse(answer);
  }
}

function fail(reason: string): never {
  throw new Error(reason);
}
