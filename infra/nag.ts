import { type Stack, Validations } from "aws-cdk-lib";
import type { IConstruct } from "constructs";
import { conductedKinds } from "../shared/domain/review/execution.ts";

type Exception = { resource: string; rule: string; reason: string };

/** What cdk-nag (AwsSolutions) would refuse in the application's stack, resource by resource, and why it stands. */
const exceptions = (stack: Stack, stage: string): readonly Exception[] => [
  {
    resource: "Trace",
    rule: "AwsSolutions-IAM5[Resource::*]",
    reason: "X-Ray's actions know no resource to narrow them to.",
  },
  ...conductedKinds.map((kind) => ({
    resource: `Machine-${kind}/LogDelivery`,
    rule: "AwsSolutions-IAM5[Resource::*]",
    reason: "The log delivery actions that Step Functions needs know no resource to narrow them to.",
  })),
  ...["Conductor/MayResume", "Conductor/MayAnswer"].map((resource) => ({
    resource,
    rule: "AwsSolutions-IAM5[Resource::*]",
    reason:
      "Answering a task knows no resource to narrow it to; the secret task token says which execution is meant.",
  })),
  ...conductedKinds.map((kind) => ({
    resource: "Ticker/tick-policy",
    rule: `AwsSolutions-IAM5[Resource::arn:aws:states:${stack.region}:${stack.account}:execution:accord-${stage}-${kind}:*]`,
    reason:
      "An execution's name is made of document, round and attempt; all of them are of this one machine.",
  })),
  {
    resource: "Web/Api/DefaultRoute",
    rule: "AwsSolutions-APIG4",
    reason:
      "The register is public; links and sessions are checked by the application, which alone knows them.",
  },
  {
    resource: "Outbox/DeadLetters",
    rule: "AwsSolutions-SQS3",
    reason: "It is itself the dead-letter queue, of an event source: cdk-nag sees only those of queues.",
  },
];

/**
 * Tells cdk-nag the exceptions of the application's stack. One whose resource is gone fails the synthesis.
 * @returns how many exceptions there are
 */
export function acknowledgeExceptions(stack: Stack, stage: string): number {
  const all = exceptions(stack, stage);
  for (const { resource, rule, reason } of all) {
    const construct = resource
      .split("/")
      .reduce<IConstruct>((parent, id) => parent.node.findChild(id), stack);
    Validations.of(construct).acknowledge({ id: `AwsSolutions::${rule}`, reason });
  }
  return all.length;
}
