import { openArchive } from "../../shared/adapters/dynamodb/archive.ts";
import { DynamoDecisionStore } from "../../shared/adapters/dynamodb/decision-store.ts";
import { DynamoDirectory } from "../../shared/adapters/dynamodb/directory.ts";
import { DynamoRecords } from "../../shared/adapters/dynamodb/records.ts";
import { DynamoSubscriptions } from "../../shared/adapters/dynamodb/subscriptions.ts";
import { openTables } from "../../shared/adapters/dynamodb/tables.ts";
import { AwsCalls } from "../../shared/adapters/metering.ts";
import { systemClock, systemIds } from "../../shared/adapters/system.ts";
import { altered, correlation } from "../../shared/runtime/entry-point.ts";
import { tableNames } from "../../shared/runtime/env.ts";
import { env } from "./env.ts";

export const calls = new AwsCalls();
const tables = openTables(tableNames(env), calls, correlation);

export const deps = {
  store: new DynamoDecisionStore(tables),
  archive: openArchive(tables, altered),
  directory: new DynamoDirectory(tables),
  records: new DynamoRecords(tables),
  subscriptions: new DynamoSubscriptions(tables),
  clock: systemClock,
  ids: systemIds,
};
