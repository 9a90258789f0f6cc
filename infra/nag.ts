import { type Stack, Validations } from "aws-cdk-lib";
import type { IConstruct } from "constructs";
import { conductedKinds } from "../shared/domain/review/execution.ts";
import type { Stage } from "./config.ts";

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
  ...["web-policy", "ScannedFiles/file-scanned-policy", "FileRemover/remove-files-policy"].flatMap(
    (resource) =>
      ["incoming", "files"].map((prefix) => ({
        resource,
        rule: `AwsSolutions-IAM5[Resource::Accord-${stage}-Data:ExportsOutputFnGetAttFilesBucket7C17EE2EArn267E46EA/${prefix}/*]`,
        reason:
          "A file's key is made of its document, its id and its hash; all files below one prefix are of one kind.",
      })),
  ),
  ...["web-policy", "BookBinder/bind-minute-book-policy"].map((resource) => ({
    resource,
    rule: `AwsSolutions-IAM5[Resource::Accord-${stage}-Data:ExportsOutputFnGetAttFilesBucket7C17EE2EArn267E46EA/minute-books/*]`,
    reason:
      "A minute book's key is made of its year and how often it was asked for; nothing else lies below.",
  })),
  {
    resource: "Outbox/DeadLetters",
    rule: "AwsSolutions-SQS3",
    reason: "It is itself the dead-letter queue, of an event source: cdk-nag sees only those of queues.",
  },
];

/** The same in the stack of what must never be lost. */
const dataExceptions = (stack: Stack, { scanner }: Pick<Stage, "scanner">): readonly Exception[] => [
  {
    resource: "Files/Bucket",
    rule: "AwsSolutions-S1",
    reason:
      "Whoever has a file comes by a page of the application, which logs it; a log of addresses would hold ways to files.",
  },
  ...(scanner === "guardduty"
    ? [
        {
          resource: "Files/MayScan",
          rule: `AwsSolutions-IAM5[Resource::arn:aws:events:${stack.region}:${stack.account}:rule/DO-NOT-DELETE-AmazonGuardDutyMalwareProtectionS3*]`,
          reason: "GuardDuty names the rules itself by which it hears of objects, and asks for these.",
        },
        {
          resource: "Files/MayScan",
          rule: "AwsSolutions-IAM5[Resource::<FilesBucket7C17EE2E.Arn>/*]",
          reason: "It scans whatever comes, and marks it.",
        },
      ]
    : []),
];

/**
 * Tells cdk-nag the exceptions of both stacks. One whose resource is gone fails the synthesis.
 * @returns how many exceptions there are
 */
export const acknowledgeExceptions = ({ data, app }: { data: Stack; app: Stack }, stage: Stage): number =>
  acknowledge(app, exceptions(app, stage.name)) + acknowledge(data, dataExceptions(data, stage));

function acknowledge(stack: Stack, all: readonly Exception[]): number {
  for (const { resource, rule, reason } of all) {
    const construct = resource
      .split("/")
      .reduce<IConstruct>((parent, id) => parent.node.findChild(id), stack);
    Validations.of(construct).acknowledge({ id: `AwsSolutions::${rule}`, reason });
  }
  return all.length;
}
