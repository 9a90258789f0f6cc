import { Stack } from "aws-cdk-lib";
import { type EventPattern, Rule, RuleTargetInput } from "aws-cdk-lib/aws-events";
import { SnsTopic } from "aws-cdk-lib/aws-events-targets";
import type { ITopic } from "aws-cdk-lib/aws-sns";
import { Construct } from "constructs";
import type { DataStack } from "../stacks/data-stack.ts";

type Props = { data: DataStack; operators: ITopic; stageName: string };

/** What nobody does by way of Accord: the rule's name, what is said of it, and how CloudTrail tells it. */
type Watch = { id: string; said: string; detail: NonNullable<EventPattern["detail"]> };

/**
 * Tells operators when somebody changes from outside what Accord stands on: the key of the links, the stream's mapping, the
 * tables, or an item of theirs. CloudTrail brings it over the default bus, where a trail of the account logs it; what is
 * written to items it logs only where the trail is told to (data events).
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-service-event-cloudtrail.html
 */
export class ChangesFromOutside extends Construct {
  constructor(scope: Construct, id: string, { data, operators, stageName }: Props) {
    super(scope, id);
    for (const { id: name, said, detail } of watches(data, stageName)) {
      new Rule(this, name, {
        description: `${said} Runbook: docs/runbooks/changes-from-outside.md`,
        eventPattern: { detailType: ["AWS API Call via CloudTrail"], detail },
        targets: [
          new SnsTopic(operators, {
            message: RuleTargetInput.fromText(`${said} Runbook: docs/runbooks/changes-from-outside.md`),
          }),
        ],
      });
    }
  }
}

function watches(data: DataStack, stageName: string): Watch[] {
  const tables = [data.entries, data.state, data.private];
  const named = { requestParameters: { tableName: tables.flatMap((t) => [t.tableName, t.tableArn]) } };
  const functions = `arn:${Stack.of(data).partition}:iam::${Stack.of(data).account}:role/Accord-${stageName}-App-*`;
  return [
    {
      id: "KeyOfLinks",
      said: "The key from which links are derived was disabled, given another policy, or is to be deleted.",
      detail: {
        eventSource: ["kms.amazonaws.com"],
        eventName: ["DisableKey", "ScheduleKeyDeletion", "PutKeyPolicy"],
        resources: { ARN: [data.linkKey.keyArn] },
      },
    },
    {
      id: "StreamMapping",
      said: "An event source mapping of a function was changed or deleted: what the stream brings may lie.",
      detail: {
        eventSource: ["lambda.amazonaws.com"],
        eventName: [{ prefix: "UpdateEventSourceMapping" }, { prefix: "DeleteEventSourceMapping" }],
      },
    },
    {
      id: "Tables",
      said: "A table of Accord was changed, or its resource policy, or its backups.",
      detail: {
        eventSource: ["dynamodb.amazonaws.com"],
        eventName: [
          "UpdateTable",
          "DeleteTable",
          "PutResourcePolicy",
          "DeleteResourcePolicy",
          "UpdateContinuousBackups",
          "UpdateTimeToLive",
        ],
        ...named,
      },
    },
    {
      id: "DirectWrites",
      said: "Somebody who is no function of Accord wrote to a table of Accord.",
      detail: {
        eventSource: ["dynamodb.amazonaws.com"],
        readOnly: [false],
        eventName: [
          "PutItem",
          "UpdateItem",
          "DeleteItem",
          "BatchWriteItem",
          "TransactWriteItems",
          "ExecuteStatement",
          "ExecuteTransaction",
          "BatchExecuteStatement",
        ],
        ...named,
        userIdentity: {
          sessionContext: { sessionIssuer: { arn: [{ "anything-but": { wildcard: functions } }] } },
        },
      },
    },
  ];
}
