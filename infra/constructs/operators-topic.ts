import { RemovalPolicy, Stack } from "aws-cdk-lib";
import { ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { Key } from "aws-cdk-lib/aws-kms";
import { Topic } from "aws-cdk-lib/aws-sns";
import { EmailSubscription } from "aws-cdk-lib/aws-sns-subscriptions";
import type { Construct } from "constructs";
import type { Stage } from "../config.ts";

/** Tells the operators what needs a person; encrypted with a key of its own, which CloudWatch's alarms need. */
export class OperatorsTopic extends Topic {
  constructor(scope: Construct, id: string, stage: Stage) {
    const key = new Key(scope, `${id}Key`, {
      description: `Accord (${stage.name}): encrypts what is told to operators`,
      enableKeyRotation: true,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    super(scope, id, { displayName: `Accord (${stage.name})`, masterKey: key, enforceSSL: true });

    // The default key of SNS cannot be opened to alarms and rules:
    // https://docs.aws.amazon.com/sns/latest/dg/sns-key-management.html#compatibility-with-aws-services
    for (const service of ["cloudwatch", "events"]) {
      const teller = new ServicePrincipal(`${service}.amazonaws.com`, {
        conditions: { StringEquals: { "aws:SourceAccount": Stack.of(this).account } },
      });
      key.grant(teller, "kms:Decrypt", "kms:GenerateDataKey*");
      this.grantPublish(teller);
    }
    this.addSubscription(new EmailSubscription(stage.mail.operators));
  }
}
