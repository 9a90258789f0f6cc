import { Duration } from "aws-cdk-lib";
import { Rule } from "aws-cdk-lib/aws-events";
import { LambdaFunction } from "aws-cdk-lib/aws-events-targets";
import { Construct } from "constructs";
import { AccordFunction, type Foundation } from "./accord-function.ts";
import { DeadLetterQueue } from "./dead-letter-queue.ts";
import { lookAtFiles, readPrivate, writePrivate } from "./permissions.ts";

/** The way back from whoever scans the files: what a scan came to ends on the record of its file. */
export class ScannedFiles extends Construct {
  readonly deadLetters: DeadLetterQueue;

  constructor(scope: Construct, id: string, foundation: Foundation) {
    super(scope, id);
    const { data } = foundation;
    const deadLetters = new DeadLetterQueue(this, foundation.stage, "file-scans");
    this.deadLetters = deadLetters;
    const scanned = new AccordFunction(this, "file-scanned", foundation, {
      // It holds a file of 25 MB whole.
      memorySize: 1024,
      timeout: Duration.minutes(1),
      deadLetterQueue: deadLetters,
      permissions: [
        readPrivate(data, "Query"),
        writePrivate(data, ["FILE"], "UpdateItem"),
        ...lookAtFiles(data),
        deadLetters.maySend(),
      ],
      environment: { FILES_BUCKET: data.files.bucketName },
    });
    new Rule(this, "Told", {
      eventPattern: {
        source: ["aws.guardduty"],
        detailType: ["GuardDuty Malware Protection Object Scan Result"],
        // The bus is the account's: other buckets are scanned too.
        detail: { s3ObjectDetails: { bucketName: [data.files.bucketName] } },
      },
      targets: [
        new LambdaFunction(scanned, {
          deadLetterQueue: deadLetters,
          maxEventAge: Duration.days(1),
          retryAttempts: 185,
        }),
      ],
    });
  }
}
