import { DynamoDueIndex } from "../../shared/adapters/dynamodb/due-index.ts";
import { openTables } from "../../shared/adapters/dynamodb/tables.ts";
import { AwsCalls } from "../../shared/adapters/metering.ts";
import { systemClock, systemIds } from "../../shared/adapters/system.ts";
import { correlation } from "../../shared/runtime/entry-point.ts";
import { tableNames } from "../../shared/runtime/env.ts";
import { env } from "./env.ts";

export const calls = new AwsCalls();

export const deps = {
  dueIndex: new DynamoDueIndex(openTables(tableNames(env), calls, correlation)),
  clock: systemClock,
  ids: systemIds,
};
