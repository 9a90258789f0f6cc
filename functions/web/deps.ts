import { DynamoAccess } from "../../shared/adapters/dynamodb/access.ts";
import { DynamoArchive } from "../../shared/adapters/dynamodb/archive.ts";
import { DynamoDecisionStore } from "../../shared/adapters/dynamodb/decision-store.ts";
import { DynamoDirectory } from "../../shared/adapters/dynamodb/directory.ts";
import { DynamoDrafts } from "../../shared/adapters/dynamodb/drafts.ts";
import { DynamoOversight } from "../../shared/adapters/dynamodb/oversight.ts";
import { DynamoSubscriptions } from "../../shared/adapters/dynamodb/subscriptions.ts";
import { openTables } from "../../shared/adapters/dynamodb/tables.ts";
import { AwsCalls } from "../../shared/adapters/metering.ts";
import { systemClock, systemIds } from "../../shared/adapters/system.ts";
import { correlation } from "../../shared/runtime/entry-point.ts";
import { tableNames } from "../../shared/runtime/env.ts";
import { env } from "./env.ts";

export const calls = new AwsCalls();
const tables = openTables(tableNames(env), calls, correlation);

const oversight = new DynamoOversight(tables);

export const deps = {
  store: new DynamoDecisionStore(tables),
  access: new DynamoAccess(tables),
  archive: new DynamoArchive(tables),
  directory: new DynamoDirectory(tables),
  subscriptions: new DynamoSubscriptions(tables),
  drafts: new DynamoDrafts(tables),
  register: oversight,
  messages: oversight,
  clock: systemClock,
  ids: systemIds,
  baseUrl: env.BASE_URL,
};
