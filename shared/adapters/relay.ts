import { SFNClient } from "@aws-sdk/client-sfn";
import { SQSClient } from "@aws-sdk/client-sqs";
import type { Correlation } from "../ports/correlation.ts";
import { DynamoAccess } from "./dynamodb/access.ts";
import { DynamoAddresses } from "./dynamodb/addresses.ts";
import { DynamoBylawsInForce } from "./dynamodb/bylaws-in-force.ts";
import { DynamoDecisionStore } from "./dynamodb/decision-store.ts";
import { DynamoDesks } from "./dynamodb/desks.ts";
import { DynamoDirectory } from "./dynamodb/directory.ts";
import { DynamoDueIndex } from "./dynamodb/due-index.ts";
import { DynamoImportedPlans } from "./dynamodb/imported.ts";
import { DynamoMeetings } from "./dynamodb/meetings.ts";
import { DynamoOutbox } from "./dynamodb/outbox.ts";
import { DynamoOversight } from "./dynamodb/oversight.ts";
import { DynamoPeople } from "./dynamodb/people.ts";
import { DynamoPoliciesInForce } from "./dynamodb/policies-in-force.ts";
import type { Tables } from "./dynamodb/tables.ts";
import { DynamoTaskTokens } from "./dynamodb/task-tokens.ts";
import { LambdaHandover } from "./lambda-handover.ts";
import { timeLimits } from "./limits.ts";
import { SqsMailQueue } from "./mail-queue.ts";
import type { AwsCalls } from "./metering.ts";
import { metered } from "./metering.ts";
import { StepFunctionsCallback, StepFunctionsConductor } from "./step-functions.ts";
import { systemClock, systemIds } from "./system.ts";

/** What carrying an outbox row needs: the relay has it for the stream, the ticker for what the stream missed. */
export function relayAdapters(
  tables: Tables,
  calls: AwsCalls,
  correlation: Correlation,
  at: { machines: string; mailQueueUrl: string; fileRemover: string; bookBinder: string },
) {
  const openLambda = async () => (await import("./open-lambda.ts")).openLambda(calls);
  const stepFunctions = metered(new SFNClient(timeLimits), calls);
  return {
    store: new DynamoDecisionStore(tables),
    access: new DynamoAccess(tables),
    people: new DynamoPeople(tables),
    meetings: new DynamoMeetings(tables),
    addresses: new DynamoAddresses(tables),
    policies: new DynamoPoliciesInForce(tables),
    bylaws: new DynamoBylawsInForce(tables),
    imported: new DynamoImportedPlans(tables),
    directory: new DynamoDirectory(tables),
    desks: new DynamoDesks(tables),
    documents: new DynamoOversight(tables),
    clock: systemClock,
    ids: systemIds,
    correlation,
    outbox: new DynamoOutbox(tables),
    tokens: new DynamoTaskTokens(tables),
    dueIndex: new DynamoDueIndex(tables),
    conductor: new StepFunctionsConductor(stepFunctions, correlation, at.machines),
    callback: new StepFunctionsCallback(stepFunctions, correlation),
    fileRemover: new LambdaHandover(at.fileRemover, openLambda),
    bookBinder: new LambdaHandover(at.bookBinder, openLambda),
    mailQueue: new SqsMailQueue(metered(new SQSClient(timeLimits), calls), at.mailQueueUrl),
  };
}
