import { KMSClient } from "@aws-sdk/client-kms";
import { SESv2Client } from "@aws-sdk/client-sesv2";
import { DynamoAccess } from "../../shared/adapters/dynamodb/access.ts";
import { openArchive } from "../../shared/adapters/dynamodb/archive.ts";
import { DynamoDecisionStore } from "../../shared/adapters/dynamodb/decision-store.ts";
import { DynamoDesks } from "../../shared/adapters/dynamodb/desks.ts";
import { DynamoDirectory } from "../../shared/adapters/dynamodb/directory.ts";
import { DynamoMeetings } from "../../shared/adapters/dynamodb/meetings.ts";
import { DynamoOutbox } from "../../shared/adapters/dynamodb/outbox.ts";
import { DynamoOversight } from "../../shared/adapters/dynamodb/oversight.ts";
import { DynamoPeople } from "../../shared/adapters/dynamodb/people.ts";
import { DynamoSubscriptions } from "../../shared/adapters/dynamodb/subscriptions.ts";
import { openTables } from "../../shared/adapters/dynamodb/tables.ts";
import { KmsLinkSigner } from "../../shared/adapters/kms-link-signer.ts";
import { timeLimits } from "../../shared/adapters/limits.ts";
import { AwsCalls, metered } from "../../shared/adapters/metering.ts";
import { SesMailer } from "../../shared/adapters/ses-mailer.ts";
import { systemClock, systemIds } from "../../shared/adapters/system.ts";
import { altered, correlation } from "../../shared/runtime/entry-point.ts";
import { tableNames } from "../../shared/runtime/env.ts";
import { env } from "./env.ts";

export const calls = new AwsCalls();
const tables = openTables(tableNames(env), calls, correlation);

export const deps = {
  store: new DynamoDecisionStore(tables),
  outbox: new DynamoOutbox(tables),
  people: new DynamoPeople(tables),
  meetings: new DynamoMeetings(tables),
  messages: new DynamoOversight(tables),
  access: new DynamoAccess(tables),
  directory: new DynamoDirectory(tables),
  desks: new DynamoDesks(tables),
  subscriptions: new DynamoSubscriptions(tables),
  archive: openArchive(tables, altered),
  tellAltered: altered,
  signer: new KmsLinkSigner(metered(new KMSClient(timeLimits), calls), env.LINK_KEY_ID),
  mailer: new SesMailer(metered(new SESv2Client(timeLimits), calls), env.MAIL_FROM, env.CONFIGURATION_SET),
  clock: systemClock,
  ids: systemIds,
  correlation,
};
