import { Duration } from "aws-cdk-lib";
import { Rule, Schedule } from "aws-cdk-lib/aws-events";
import { LambdaFunction } from "aws-cdk-lib/aws-events-targets";
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
  readDue,
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

/** The one clock: each minute it asks what is due. */
export class Ticker extends Construct {
  readonly functionName: string;
  readonly deadLetters: DeadLetterQueue;
  readonly logs: ILogGroup;

  constructor(scope: Construct, id: string, { foundation, mail, conductor, remover, binder }: Props) {
    super(scope, id);
    const { data } = foundation;
    const deadLetters = new DeadLetterQueue(this, foundation.stage, "ticker");
    this.deadLetters = deadLetters;

    const tick = new AccordFunction(this, "tick", foundation, {
      timeout: Duration.seconds(55),
      deadLetterQueue: deadLetters,
      permissions: [
        readDue(data),
        readState(data, "GetItem", "BatchGetItem", "Query"),
        // An obligation: when the revision is opened of what holds again.
        writeState(
          data,
          ["DOC", "OUTBOX", "LINK", "GUARD", "RESOLUTIONS", "POLICY", "OBLIGATION"],
          "PutItem",
        ),
        writeState(
          data,
          ["DOC", "OUTBOX", "DELIVERY", "OBLIGATION", "PERSON", "ROUND", "ORGANISATION"],
          "UpdateItem",
        ),
        readLists(data),
        // What the stream missed of the outbox is carried out here (see the relay).
        writePrivate(data, ["PERSON", "DONOR", "PARTNER"], "UpdateItem"),
        readPrivate(data, "GetItem", "BatchGetItem", "Query"),
        // What is left of drafts that are over.
        writePrivate(data, ["DRAFT"], "DeleteItem"),
        readEntries(data),
        appendEntries(data),
        mail.mayAsk(),
        remover.mayAsk(),
        binder.mayAsk(),
        conductor.mayStart(),
        conductor.mayLook(),
        deadLetters.maySend(),
      ],
      policies: [conductor.mayResume],
      environment: {
        ...mail.environment,
        ...remover.environment,
        ...binder.environment,
        MACHINES: conductor.machines,
      },
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
