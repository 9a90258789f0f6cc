import { SFNClient } from "@aws-sdk/client-sfn";
import { SQSClient } from "@aws-sdk/client-sqs";
import { DynamoDecisionStore } from "../../shared/adapters/dynamodb/decision-store.ts";
import { DynamoDueIndex } from "../../shared/adapters/dynamodb/due-index.ts";
import { DynamoOutbox } from "../../shared/adapters/dynamodb/outbox.ts";
import { openTables } from "../../shared/adapters/dynamodb/tables.ts";
import { DynamoTaskTokens } from "../../shared/adapters/dynamodb/task-tokens.ts";
import { SqsMailQueue } from "../../shared/adapters/mail-queue.ts";
import { AwsCalls, metered } from "../../shared/adapters/metering.ts";
import { StepFunctionsCallback, StepFunctionsConductor } from "../../shared/adapters/step-functions.ts";
import { systemClock } from "../../shared/adapters/system.ts";
import { tableNames } from "../../shared/runtime/env.ts";
import type { RelayDeps } from "../../shared/usecases/relay-outbox.ts";
import { env } from "./env.ts";

export const calls = new AwsCalls();
const stepFunctions = metered(new SFNClient({}), calls);
const tables = openTables(tableNames(env), calls);

export const deps: RelayDeps = {
  store: new DynamoDecisionStore(tables),
  clock: systemClock,
  outbox: new DynamoOutbox(tables),
  tokens: new DynamoTaskTokens(tables),
  dueIndex: new DynamoDueIndex(tables),
  conductor: new StepFunctionsConductor(stepFunctions, env.REPORT_MACHINE_ARN),
  callback: new StepFunctionsCallback(stepFunctions),
  mailQueue: new SqsMailQueue(metered(new SQSClient({}), calls), env.MAIL_QUEUE_URL),
};
