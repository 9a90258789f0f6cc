import { DynamoFiles } from "../../shared/adapters/dynamodb/files.ts";
import { openTables } from "../../shared/adapters/dynamodb/tables.ts";
import { typeOf } from "../../shared/adapters/file-type.ts";
import { AwsCalls } from "../../shared/adapters/metering.ts";
import { S3Files } from "../../shared/adapters/s3-files.ts";
import { correlation } from "../../shared/runtime/entry-point.ts";
import { tableNames } from "../../shared/runtime/env.ts";
import { env } from "./env.ts";

export const calls = new AwsCalls();

export const deps = {
  files: new DynamoFiles(openTables(tableNames(env), calls, correlation)),
  quarantine: new S3Files(env.FILES_BUCKET, calls),
  typeOf,
};
