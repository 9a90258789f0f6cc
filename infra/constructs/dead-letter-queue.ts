import { Duration } from "aws-cdk-lib";
import { PolicyStatement } from "aws-cdk-lib/aws-iam";
import { Queue, QueueEncryption } from "aws-cdk-lib/aws-sqs";
import type { Construct } from "constructs";
import type { Stage } from "../config.ts";

/** Where lies what was tried in vain, for fourteen days (the longest that SQS keeps), until a person replays it. */
export class DeadLetterQueue extends Queue {
  /** @param name of what failed: the operators' command finds the queue by it */
  constructor(scope: Construct, stage: Stage, name: string) {
    super(scope, "DeadLetters", {
      queueName: `accord-${stage.name}-${name}-dead-letters`,
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
  }

  /** Leave for a function to lay down here what it could not do. */
  maySend(): PolicyStatement {
    return new PolicyStatement({ actions: ["sqs:SendMessage"], resources: [this.queueArn] });
  }
}
