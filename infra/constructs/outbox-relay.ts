import { Duration } from "aws-cdk-lib";
import { PolicyStatement } from "aws-cdk-lib/aws-iam";
import { FilterCriteria, FilterRule, StartingPosition } from "aws-cdk-lib/aws-lambda";
import { SqsDlq } from "aws-cdk-lib/aws-lambda-event-sources";
import type { ILogGroup } from "aws-cdk-lib/aws-logs";
import { Construct } from "constructs";
import { AccordFunction, type Foundation } from "./accord-function.ts";
import type { BookBinder } from "./book-binder.ts";
import type { Conductor } from "./conductor.ts";
import { DeadLetterQueue } from "./dead-letter-queue.ts";
import type { FileRemover } from "./file-remover.ts";
import type { Mail } from "./mail.ts";
import {
  appendEntries,
  readEntries,
  readLists,
  readPrivate,
  readState,
  writePrivate,
  writeState,
} from "./permissions.ts";

type Props = {
  foundation: Foundation;
  mail: Mail;
  conductor: Conductor;
  remover: FileRemover;
  binder: BookBinder;
};

/** Carries each new outbox row of the state table to where it takes effect: the conductor or the mail queue. */
export class OutboxRelay extends Construct {
  readonly deadLetters: DeadLetterQueue;
  readonly logs: ILogGroup;

  constructor(scope: Construct, id: string, { foundation, mail, conductor, remover, binder }: Props) {
    super(scope, id);
    const { data } = foundation;
    const streamArn = data.state.tableStreamArn;
    if (streamArn === undefined) throw new Error("The state table has no stream");
    const deadLetters = new DeadLetterQueue(this, foundation.stage, "outbox");
    this.deadLetters = deadLetters;

    const relay = new AccordFunction(this, "relay", foundation, {
      timeout: Duration.seconds(60),
      permissions: [
        // Query, and the register: what whoever is new to a role has to watch over, and whether they were told of it.
        readState(data, "GetItem", "BatchGetItem", "Query"),
        readLists(data),
        // An obligation: when the revision is opened of what holds again.
        writeState(
          data,
          ["DOC", "OUTBOX", "LINK", "GUARD", "RESOLUTIONS", "POLICY", "OBLIGATION"],
          "PutItem",
        ),
        // Of the organisation how its board decides, once a by-law says so.
        writeState(data, ["OUTBOX", "DOC", "PERSON", "ORGANISATION"], "UpdateItem"),
        // What became of an address takes effect here, for no page writes one; its document says so.
        writePrivate(data, ["PERSON", "DONOR", "PARTNER"], "UpdateItem"),
        appendEntries(data),
        // Whether mail reaches somebody, or their deputy is to be told.
        readPrivate(data, "GetItem", "BatchGetItem"),
        readEntries(data),
        mail.mayAsk(),
        remover.mayAsk(),
        binder.mayAsk(),
        conductor.mayStart(),
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
      policies: [conductor.mayResume],
      environment: {
        ...mail.environment,
        ...remover.environment,
        ...binder.environment,
        MACHINES: conductor.machines,
      },
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
