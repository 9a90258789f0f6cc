import { SFNClient } from "@aws-sdk/client-sfn";
import { openArchive } from "../../shared/adapters/dynamodb/archive.ts";
import { DynamoDecisionStore } from "../../shared/adapters/dynamodb/decision-store.ts";
import { DynamoDirectory } from "../../shared/adapters/dynamodb/directory.ts";
import { openTables } from "../../shared/adapters/dynamodb/tables.ts";
import { DynamoTaskTokens } from "../../shared/adapters/dynamodb/task-tokens.ts";
import { timeLimits } from "../../shared/adapters/limits.ts";
import { AwsCalls, metered } from "../../shared/adapters/metering.ts";
import { StepFunctionsCallback } from "../../shared/adapters/step-functions.ts";
import { systemClock, systemIds } from "../../shared/adapters/system.ts";
import { altered, correlation } from "../../shared/runtime/entry-point.ts";
import { tableNames } from "../../shared/runtime/env.ts";
import { env } from "./env.ts";

export const calls = new AwsCalls();
const tables = openTables(tableNames(env), calls, correlation);

export const deps = {
  store: new DynamoDecisionStore(tables),
  directory: new DynamoDirectory(tables),
  archive: openArchive(tables, altered),
  clock: systemClock,
  ids: systemIds,
  tokens: new DynamoTaskTokens(tables),
  callback: new StepFunctionsCallback(metered(new SFNClient(timeLimits), calls), correlation),
};
