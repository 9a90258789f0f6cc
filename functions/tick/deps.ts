import { openArchive } from "../../shared/adapters/dynamodb/archive.ts";
import { DynamoDeliveries } from "../../shared/adapters/dynamodb/deliveries.ts";
import { DynamoDraftsOver } from "../../shared/adapters/dynamodb/drafts-over.ts";
import { DynamoRecords } from "../../shared/adapters/dynamodb/records.ts";
import { DynamoRounds } from "../../shared/adapters/dynamodb/rounds.ts";
import { DynamoSubscriptions } from "../../shared/adapters/dynamodb/subscriptions.ts";
import { openTables } from "../../shared/adapters/dynamodb/tables.ts";
import { AwsCalls } from "../../shared/adapters/metering.ts";
import { relayAdapters } from "../../shared/adapters/relay.ts";
import { altered, correlation } from "../../shared/runtime/entry-point.ts";
import { tableNames } from "../../shared/runtime/env.ts";
import { env } from "./env.ts";

export const calls = new AwsCalls();
const tables = openTables(tableNames(env), calls, correlation);

const archive = openArchive(tables, altered);
const relay = relayAdapters(tables, calls, correlation, {
  machines: env.MACHINES,
  mailQueueUrl: env.MAIL_QUEUE_URL,
  fileRemover: env.FILE_REMOVER,
  bookBinder: env.BOOK_BINDER,
});

export const deps = {
  ...relay,
  records: new DynamoRecords(tables),
  register: relay.documents,
  rounds: new DynamoRounds(tables),
  subscriptions: new DynamoSubscriptions(tables),
  archive,
  openArchive: () => Promise.resolve(archive),
  tellAltered: altered,
  deliveries: new DynamoDeliveries(tables),
  draftsOver: new DynamoDraftsOver(tables),
};
