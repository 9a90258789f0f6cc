import { DynamoDecisionStore } from "../../shared/adapters/dynamodb/decision-store.ts";
import { DynamoDeliveries } from "../../shared/adapters/dynamodb/deliveries.ts";
import { DynamoOutbox } from "../../shared/adapters/dynamodb/outbox.ts";
import { openTables } from "../../shared/adapters/dynamodb/tables.ts";
import { AwsCalls } from "../../shared/adapters/metering.ts";
import { systemClock, systemIds } from "../../shared/adapters/system.ts";
import { correlation } from "../../shared/runtime/entry-point.ts";
import { tableNames } from "../../shared/runtime/env.ts";
import { env } from "./env.ts";

export const calls = new AwsCalls();
const tables = openTables(tableNames(env), calls, correlation);

export const deps = {
  deliveries: new DynamoDeliveries(tables),
  store: new DynamoDecisionStore(tables),
  outbox: new DynamoOutbox(tables),
  clock: systemClock,
  ids: systemIds,
  correlation,
};
