import { openTables } from "../../shared/adapters/dynamodb/tables.ts";
import { AwsCalls } from "../../shared/adapters/metering.ts";
import { relayAdapters } from "../../shared/adapters/relay.ts";
import { altered, correlation } from "../../shared/runtime/entry-point.ts";
import { tableNames } from "../../shared/runtime/env.ts";
import { env } from "./env.ts";

export const calls = new AwsCalls();

const tables = openTables(tableNames(env), calls, correlation);

export const deps = {
  ...relayAdapters(tables, calls, correlation, {
    machines: env.MACHINES,
    mailQueueUrl: env.MAIL_QUEUE_URL,
    fileRemover: env.FILE_REMOVER,
    bookBinder: env.BOOK_BINDER,
  }),
  openArchive: async () =>
    (await import("../../shared/adapters/dynamodb/archive.ts")).openArchive(tables, altered),
  tellAltered: altered,
};
