import { Duration, Stack } from "aws-cdk-lib";
import { PolicyStatement } from "aws-cdk-lib/aws-iam";
import type { ILogGroup } from "aws-cdk-lib/aws-logs";
import { PublicHostedZone } from "aws-cdk-lib/aws-route53";
import { ConfigurationSet, ConfigurationSetTlsPolicy, EmailIdentity, Identity } from "aws-cdk-lib/aws-ses";
import { Queue, QueueEncryption } from "aws-cdk-lib/aws-sqs";
import { Construct } from "constructs";
import { senderDomain } from "../config.ts";
import { AccordFunction, type Foundation } from "./accord-function.ts";
import { DeadLetterQueue } from "./dead-letter-queue.ts";
import { readEntries, readPrivate, readState, writeState } from "./permissions.ts";

const sendTimeout = Duration.seconds(30);

/** The way of a mail from the outbox to SES: a queue, the one function that may derive a link's token, an identity. */
export class Mail extends Construct {
  /** Under which mails leave, and which tells what became of them. */
  readonly configurationSet: ConfigurationSet;
  readonly deadLetters: DeadLetterQueue;
  readonly logs: ILogGroup;
  readonly #queue: Queue;

  constructor(scope: Construct, id: string, foundation: Foundation) {
    super(scope, id);
    const { stage, data } = foundation;

    this.deadLetters = new DeadLetterQueue(this, stage, "mail");
    this.#queue = new Queue(this, "Queue", {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      // Six times the function's timeout, as AWS advises:
      // https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html
      visibilityTimeout: Duration.seconds(6 * sendTimeout.toSeconds()),
      deadLetterQueue: { queue: this.deadLetters, maxReceiveCount: 5 },
    });

    this.configurationSet = new ConfigurationSet(this, "ConfigurationSet", {
      configurationSetName: `accord-${stage.name}`,
      tlsPolicy: ConfigurationSetTlsPolicy.REQUIRE,
    });
    if (stage.domain) {
      new EmailIdentity(this, "Identity", {
        identity: Identity.publicHostedZone(
          PublicHostedZone.fromPublicHostedZoneAttributes(this, "Zone", stage.domain),
        ),
        // SPF proves the domain that bounces go to, which would be Amazon's; nothing else may send from it or receive in it.
        // https://docs.aws.amazon.com/ses/latest/dg/mail-from.html
        mailFromDomain: `bounces.${stage.domain.zoneName}`,
      });
    }
    const ses = (resource: string, resourceName: string) =>
      Stack.of(this).formatArn({ service: "ses", resource, resourceName });

    const sendMail = new AccordFunction(this, "send-mail", foundation, {
      timeout: sendTimeout,
      permissions: [
        readState(data, "GetItem", "BatchGetItem", "Query"),
        writeState(data, ["OUTBOX", "LINK", "SUBSCRIBERS"], "UpdateItem"),
        readPrivate(data, "GetItem", "BatchGetItem", "Query"),
        readEntries(data),
        new PolicyStatement({
          actions: ["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"],
          resources: [this.#queue.queueArn],
        }),
        new PolicyStatement({ actions: ["kms:GenerateMac"], resources: [data.linkKey.keyArn] }),
        new PolicyStatement({
          // SES v2 `SendEmail` asks for `ses:SendRawEmail` when its content is Raw.
          actions: ["ses:SendEmail", "ses:SendRawEmail"],
          resources: [
            ses("identity", senderDomain(stage.mail.from)),
            ses("configuration-set", this.configurationSet.configurationSetName),
          ],
          // The identity is the whole domain: of it, one address alone.
          conditions: { StringEquals: { "ses:FromAddress": stage.mail.from } },
        }),
      ],
      environment: {
        LINK_KEY_ID: data.linkKey.keyArn,
        MAIL_FROM: stage.mail.from,
        CONFIGURATION_SET: this.configurationSet.configurationSetName,
      },
    });
    this.logs = sendMail.logGroup;
    sendMail.addEventSourceMapping("Mails", {
      eventSourceArn: this.#queue.queueArn,
      batchSize: 5,
      reportBatchItemFailures: true,
    });
  }

  /** What a function needs in its environment to ask for a mail. */
  get environment(): { MAIL_QUEUE_URL: string } {
    return { MAIL_QUEUE_URL: this.#queue.queueUrl };
  }

  /** Leave to ask for a mail. */
  mayAsk(): PolicyStatement {
    return new PolicyStatement({ actions: ["sqs:SendMessage"], resources: [this.#queue.queueArn] });
  }
}
