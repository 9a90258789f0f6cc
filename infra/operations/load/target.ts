import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { CloudFormationClient, DescribeStacksCommand } from "@aws-sdk/client-cloudformation";
import type { DynamoDBClientConfig } from "@aws-sdk/client-dynamodb";
import * as z from "zod";
import type { TableNames } from "../../../shared/adapters/dynamodb/tables.ts";
import type { Stage } from "../../config.ts";
import { credentials } from "../../local/aws.ts";

/** Where an organisation is loaded into: tables, and how they are reached. */
export type Target = {
  tables: TableNames;
  config: DynamoDBClientConfig;
  region: string;
  /** Null for the machine on which this runs. */
  account: string | null;
};

/** Why a stage cannot be reached. */
export type TargetProblem =
  | { code: "not-running" }
  | { code: "not-deployed"; stack: string; region: string }
  | { code: "other-account"; account: string; wanted: string };

const outputs = z.object({
  EntriesTableName: z.string(),
  StateTableName: z.string(),
  PrivateTableName: z.string(),
});

/** What the launcher says of the Accord that runs here. */
const running = z.object({ awsEndpoint: z.url(), region: z.string(), outputs });

const tablesOf = (names: z.infer<typeof outputs>): TableNames => ({
  entries: names.EntriesTableName,
  state: names.StateTableName,
  private: names.PrivateTableName,
});

/**
 * The Accord that runs on this machine.
 * @param home where the launcher keeps its data
 */
export async function localTarget(home: string): Promise<Target | TargetProblem> {
  const text = await readFile(join(home, "local.json"), "utf8").catch(() => null);
  if (text === null) return { code: "not-running" };
  const { awsEndpoint: endpoint, region, outputs: names } = running.parse(JSON.parse(text));
  return { tables: tablesOf(names), config: { endpoint, region, credentials }, region, account: null };
}

/**
 * A stage of an account, by the ordinary credentials of AWS. Whoever is signed in to another account is told before
 * anything is read.
 */
export async function stageTarget(
  stage: Stage,
  region: string,
  client: CloudFormationClient = new CloudFormationClient({ region }),
): Promise<Target | TargetProblem> {
  const stack = `Accord-${stage.name}-Data`;
  const found = await client.send(new DescribeStacksCommand({ StackName: stack })).catch((fault: unknown) => {
    // A stack that is not there is a "ValidationError" to CloudFormation.
    if (fault instanceof Error && fault.name === "ValidationError") return null;
    throw fault;
  });
  const description = found?.Stacks?.[0];
  if (!description) return { code: "not-deployed", stack, region };
  const account = description.StackId?.split(":")[4] ?? "";
  if (account !== stage.account) return { code: "other-account", account, wanted: stage.account };
  const named = (description.Outputs ?? []).map(({ OutputKey, OutputValue }) => [OutputKey, OutputValue]);
  return { tables: tablesOf(outputs.parse(Object.fromEntries(named))), config: { region }, region, account };
}
