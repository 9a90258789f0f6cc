import { Duration } from "aws-cdk-lib";
import { EventBus, Rule } from "aws-cdk-lib/aws-events";
import { LambdaFunction } from "aws-cdk-lib/aws-events-targets";
import type { ILogGroup } from "aws-cdk-lib/aws-logs";
import { type ConfigurationSet, EmailSendingEvent, EventDestination } from "aws-cdk-lib/aws-ses";
import { Construct } from "constructs";
import { AccordFunction, type Foundation } from "./accord-function.ts";
import { DeadLetterQueue } from "./dead-letter-queue.ts";
import {
  appendEntries,
  readEntries,
  readPrivate,
  readState,
  writePrivate,
  writeState,
} from "./permissions.ts";

/**
 * What SES tells of a mail, and under which name EventBridge brings it.
 * https://docs.aws.amazon.com/ses/latest/dg/monitoring-eventbridge.html
 */
const told = [
  { event: EmailSendingEvent.DELIVERY, detailType: "Email Delivered" },
  { event: EmailSendingEvent.BOUNCE, detailType: "Email Bounced" },
  { event: EmailSendingEvent.COMPLAINT, detailType: "Email Complaint Received" },
  { event: EmailSendingEvent.REJECT, detailType: "Email Rejected" },
  { event: EmailSendingEvent.DELIVERY_DELAY, detailType: "Email Delivery Delayed" },
] as const;

type Props = { foundation: Foundation; configurationSet: ConfigurationSet };

/** The way back from SES: what became of a mail comes over the default event bus, and ends on its document. */
export class MailEvents extends Construct {
  readonly deadLetters: DeadLetterQueue;
  readonly logs: ILogGroup;

  constructor(scope: Construct, id: string, { foundation, configurationSet }: Props) {
    super(scope, id);
    const { data } = foundation;
    const deadLetters = new DeadLetterQueue(this, foundation.stage, "mail-events");
    this.deadLetters = deadLetters;

    const mailEvents = new AccordFunction(this, "mail-events", foundation, {
      deadLetterQueue: deadLetters,
      permissions: [
        readState(data, "BatchGetItem"),
        writeState(data, ["DOC", "OUTBOX", "DELIVERY", "LINK"], "PutItem"),
        writeState(data, ["OUTBOX"], "UpdateItem"),
        readPrivate(data, "GetItem"),
        // Which address gets no mail any more.
        writePrivate(data, ["PERSON", "DONOR", "PARTNER"], "UpdateItem"),
        readEntries(data),
        appendEntries(data),
        deadLetters.maySend(),
      ],
    });

    this.logs = mailEvents.logGroup;

    configurationSet.addEventDestination("Told", {
      events: told.map(({ event }) => event),
      // SES knows the default bus alone.
      destination: EventDestination.eventBus(EventBus.fromEventBusName(this, "DefaultBus", "default")),
    });
    new Rule(this, "Told", {
      eventPattern: {
        source: ["aws.ses"],
        detailType: told.map(({ detailType }) => detailType),
        // The bus is the account's: other stages, and other applications, send mails too.
        detail: { mail: { tags: { "ses:configuration-set": [configurationSet.configurationSetName] } } },
      },
      targets: [
        // As long as EventBridge tries at most; a fault of the function itself is tried twice more by Lambda.
        new LambdaFunction(mailEvents, {
          deadLetterQueue: deadLetters,
          maxEventAge: Duration.days(1),
          retryAttempts: 185,
        }),
      ],
    });
  }
}
