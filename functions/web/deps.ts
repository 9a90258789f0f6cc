import { lazy } from "../../events/lazy.ts";
import { openTables } from "../../shared/adapters/dynamodb/tables.ts";
import { LambdaPrinter } from "../../shared/adapters/lambda-printer.ts";
import { AwsCalls } from "../../shared/adapters/metering.ts";
import { webAdapters } from "../../shared/adapters/web.ts";
import type { CalendarEntry } from "../../shared/domain/calendars/entry.ts";
import { altered, correlation } from "../../shared/runtime/entry-point.ts";
import { tableNames } from "../../shared/runtime/env.ts";
import { env } from "./env.ts";

export const calls = new AwsCalls();

export const deps = {
  ...webAdapters(openTables(tableNames(env), calls, correlation), altered),
  printer: new LambdaPrinter(env.PRINTER, async () => (await import("#lambda")).openLambda(calls)),
  openFileStore: lazy(async () => new (await import("#files")).S3Files(env.FILES_BUCKET, calls)),
  openCodes: lazy(async () => (await import("../../shared/adapters/one-time-codes.ts")).oneTimeCodes),
  openPasskeys: lazy(async () =>
    (await import("../../shared/adapters/passkeys.ts")).passkeysAt(env.BASE_URL, "Accord"),
  ),
  typeOf: async (bytes: Uint8Array) => (await import("../../shared/adapters/file-type.ts")).typeOf(bytes),
  calendarFile: async (name: string | null, entries: readonly CalendarEntry[]) =>
    (await import("../../shared/adapters/calendar-file.ts")).calendarFile(name, entries),
  baseUrl: env.BASE_URL,
  ownAddresses: { sender: env.MAIL_FROM, operators: env.OPERATORS_ADDRESS },
};
