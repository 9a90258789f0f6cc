import { Duration } from "aws-cdk-lib";
import { Rule, Schedule } from "aws-cdk-lib/aws-events";
import { LambdaFunction } from "aws-cdk-lib/aws-events-targets";
import type { ILogGroup } from "aws-cdk-lib/aws-logs";
import { Construct } from "constructs";
import { AccordFunction } from "./accord-function.ts";
import { DeadLetterQueue } from "./dead-letter-queue.ts";
import { readDue, readPrivate, writePrivate, writeState } from "./permissions.ts";
import { type Relaying, relaying } from "./relaying.ts";

/** The one clock: each minute it asks what is due. */
export class Ticker extends Construct {
  readonly functionName: string;
  readonly deadLetters: DeadLetterQueue;
  readonly logs: ILogGroup;

  constructor(scope: Construct, id: string, props: Relaying) {
    super(scope, id);
    const { foundation, conductor } = props;
    const { data } = foundation;
    const carried = relaying(props);
    const deadLetters = new DeadLetterQueue(this, foundation.stage, "ticker");
    this.deadLetters = deadLetters;

    const tick = new AccordFunction(this, "tick", foundation, {
      timeout: Duration.seconds(55),
      deadLetterQueue: deadLetters,
      ...carried,
      permissions: [
        // What the stream missed of the outbox is carried out here.
        ...carried.permissions,
        readDue(data),
        writeState(
          data,
          ["DOC", "OUTBOX", "DELIVERY", "OBLIGATION", "PERSON", "ROUND", "ORGANISATION"],
          "UpdateItem",
        ),
        readPrivate(data, "GetItem", "BatchGetItem", "Query"),
        // What is left of drafts that are over.
        writePrivate(data, ["DRAFT"], "DeleteItem"),
        conductor.mayLook(),
        deadLetters.maySend(),
      ],
    });
    this.functionName = tick.functionName;
    this.logs = tick.logGroup;

    new Rule(this, "EachMinute", {
      schedule: Schedule.rate(Duration.minutes(1)),
      // A tick that comes late does nothing that the next one would not do.
      targets: [
        new LambdaFunction(tick, {
          deadLetterQueue: deadLetters,
          maxEventAge: Duration.minutes(5),
          retryAttempts: 2,
        }),
      ],
    });
  }
}
