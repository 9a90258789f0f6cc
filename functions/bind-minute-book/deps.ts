import { S3Client } from "@aws-sdk/client-s3";
import { openArchive } from "../../shared/adapters/dynamodb/archive.ts";
import { DynamoDecisionStore } from "../../shared/adapters/dynamodb/decision-store.ts";
import { DynamoDirectory } from "../../shared/adapters/dynamodb/directory.ts";
import { DynamoMeetings } from "../../shared/adapters/dynamodb/meetings.ts";
import { DynamoMinuteBooks } from "../../shared/adapters/dynamodb/minute-books.ts";
import { DynamoOutbox } from "../../shared/adapters/dynamodb/outbox.ts";
import { DynamoPeople } from "../../shared/adapters/dynamodb/people.ts";
import { DynamoResolutions } from "../../shared/adapters/dynamodb/resolutions.ts";
import { openTables } from "../../shared/adapters/dynamodb/tables.ts";
import { LambdaPrinter } from "../../shared/adapters/lambda-printer.ts";
import { timeLimits } from "../../shared/adapters/limits.ts";
import { AwsCalls, metered } from "../../shared/adapters/metering.ts";
import { openLambda } from "../../shared/adapters/open-lambda.ts";
import { S3BookShelf } from "../../shared/adapters/s3-book-shelf.ts";
import { systemClock } from "../../shared/adapters/system.ts";
import { zip } from "../../shared/adapters/zip.ts";
import { altered, correlation } from "../../shared/runtime/entry-point.ts";
import { tableNames } from "../../shared/runtime/env.ts";
import { bookPages } from "./book-pages.ts";
import { env } from "./env.ts";

export const calls = new AwsCalls();
const tables = openTables(tableNames(env), calls, correlation);
const directory = new DynamoDirectory(tables);

/** A book of a hundred papers is sent in one go. */
const requestHandler = { ...timeLimits.requestHandler, requestTimeout: 60_000 };

export const deps = {
  store: new DynamoDecisionStore(tables),
  archive: openArchive(tables, altered),
  meetings: new DynamoMeetings(tables),
  resolutions: new DynamoResolutions(tables),
  directory,
  people: new DynamoPeople(tables),
  minuteBooks: new DynamoMinuteBooks(tables),
  outbox: new DynamoOutbox(tables),
  shelf: new S3BookShelf(metered(new S3Client({ ...timeLimits, requestHandler }), calls), env.FILES_BUCKET),
  printer: new LambdaPrinter(env.PRINTER, () => Promise.resolve(openLambda(calls))),
  pages: bookPages(() => directory.organisation(), systemClock),
  pack: zip,
  tellAltered: altered,
  clock: systemClock,
};
