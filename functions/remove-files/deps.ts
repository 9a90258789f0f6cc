import { S3Client } from "@aws-sdk/client-s3";
import { openArchive } from "../../shared/adapters/dynamodb/archive.ts";
import { DynamoDecisionStore } from "../../shared/adapters/dynamodb/decision-store.ts";
import { DynamoDirectory } from "../../shared/adapters/dynamodb/directory.ts";
import { DynamoFiles } from "../../shared/adapters/dynamodb/files.ts";
import { DynamoOutbox } from "../../shared/adapters/dynamodb/outbox.ts";
import { openTables } from "../../shared/adapters/dynamodb/tables.ts";
import { timeLimits } from "../../shared/adapters/limits.ts";
import { AwsCalls, metered } from "../../shared/adapters/metering.ts";
import { S3FileBytes } from "../../shared/adapters/s3-file-bytes.ts";
import { systemClock } from "../../shared/adapters/system.ts";
import { altered, correlation } from "../../shared/runtime/entry-point.ts";
import { tableNames } from "../../shared/runtime/env.ts";
import { env } from "./env.ts";

export const calls = new AwsCalls();
const tables = openTables(tableNames(env), calls, correlation);

export const deps = {
  store: new DynamoDecisionStore(tables),
  archive: openArchive(tables, altered),
  directory: new DynamoDirectory(tables),
  files: new DynamoFiles(tables),
  bytes: new S3FileBytes(metered(new S3Client(timeLimits), calls), env.FILES_BUCKET),
  outbox: new DynamoOutbox(tables),
  clock: systemClock,
};
