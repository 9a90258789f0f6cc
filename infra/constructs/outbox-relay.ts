import { Duration } from "aws-cdk-lib";
import { PolicyStatement } from "aws-cdk-lib/aws-iam";
import { FilterCriteria, FilterRule, StartingPosition } from "aws-cdk-lib/aws-lambda";
import { SqsDlq } from "aws-cdk-lib/aws-lambda-event-sources";
import type { ILogGroup } from "aws-cdk-lib/aws-logs";
import { Construct } from "constructs";
import { AccordFunction } from "./accord-function.ts";
import { DeadLetterQueue } from "./dead-letter-queue.ts";
import { readPrivate, writeState } from "./permissions.ts";
import { type Relaying, relaying } from "./relaying.ts";

/** Carries each new outbox row of the state table to where it takes effect: the conductor or the mail queue. */
export class OutboxRelay extends Construct {
  readonly deadLetters: DeadLetterQueue;
  readonly logs: ILogGroup;

  constructor(scope: Construct, id: string, props: Relaying) {
    super(scope, id);
    const { foundation } = props;
    const { data } = foundation;
    const carried = relaying(props);
    const streamArn = data.state.tableStreamArn;
    if (streamArn === undefined) throw new Error("The state table has no stream");
    const deadLetters = new DeadLetterQueue(this, foundation.stage, "outbox");
    this.deadLetters = deadLetters;

    const relay = new AccordFunction(this, "relay", foundation, {
      timeout: Duration.seconds(60),
      ...carried,
      permissions: [
        ...carried.permissions,
        // Of the organisation how its board decides, once a by-law says so.
        writeState(data, ["OUTBOX", "DOC", "PERSON", "ORGANISATION"], "UpdateItem"),
        // Whether mail reaches somebody, or their deputy is to be told.
        readPrivate(data, "GetItem", "BatchGetItem"),
        deadLetters.maySend(),
        new PolicyStatement({
          actions: [
            "dynamodb:DescribeStream",
            "dynamodb:GetRecords",
            "dynamodb:GetShardIterator",
            "dynamodb:ListStreams",
          ],
          resources: [streamArn],
        }),
      ],
    });
    this.logs = relay.logGroup;
    relay.addEventSourceMapping("NewRows", {
      eventSourceArn: streamArn,
      startingPosition: StartingPosition.TRIM_HORIZON,
      filters: [
        FilterCriteria.filter({
          eventName: FilterRule.isEqual("INSERT"),
          dynamodb: { Keys: { pk: { S: FilterRule.beginsWith("OUTBOX#") } } },
        }),
      ],
      batchSize: 10,
      bisectBatchOnError: true,
      retryAttempts: 3,
      maxRecordAge: Duration.days(1),
      onFailure: new SqsDlq(deadLetters),
    });
  }
}
