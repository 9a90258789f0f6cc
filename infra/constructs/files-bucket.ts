import { Duration, RemovalPolicy, Stack } from "aws-cdk-lib";
import { CfnMalwareProtectionPlan } from "aws-cdk-lib/aws-guardduty";
import { AnyPrincipal, Effect, Policy, PolicyStatement, Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  HttpMethods,
  ObjectOwnership,
} from "aws-cdk-lib/aws-s3";
import { Construct } from "constructs";
import { bookKeptDays, books, incoming } from "../../shared/domain/attachments/objects.ts";
import type { Stage } from "../config.ts";

/** The tag by which whoever scans says what an object is, and its value where nothing was found. */
const scanTag = { key: "GuardDutyMalwareScanStatus", clean: "NO_THREATS_FOUND" } as const;

/**
 * The files that people attach. What comes is scanned where it lies; nobody reads an object whose tag does not say that it is clean.
 * What was never taken goes after thirty days, what never came whole after seven; what is clean stays, for something may be signed
 * that names it. A minute book goes after a week: whoever wants it then has it made again.
 */
export class FilesBucket extends Construct {
  readonly bucket: Bucket;

  constructor(scope: Construct, id: string, stage: Stage) {
    super(scope, id);
    this.bucket = new Bucket(this, "Bucket", {
      encryption: BucketEncryption.S3_MANAGED,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      enforceSSL: true,
      // What is overwritten or deleted by mistake can be brought back for a while.
      versioned: true,
      removalPolicy: RemovalPolicy.RETAIN,
      lifecycleRules: [
        { abortIncompleteMultipartUploadAfter: Duration.days(7) },
        { prefix: incoming, expiration: Duration.days(30) },
        {
          ...{ prefix: books, expiration: Duration.days(bookKeptDays) },
          noncurrentVersionExpiration: Duration.days(1),
        },
        { noncurrentVersionExpiration: Duration.days(30) },
      ],
      // A browser sends parts here from our own pages alone.
      cors: [{ allowedMethods: [HttpMethods.PUT], allowedOrigins: [stage.baseUrl], allowedHeaders: ["*"] }],
    });
    const scanner = stage.scanner === "guardduty" ? this.#scannedBy() : null;
    this.bucket.addToResourcePolicy(unreadUntilClean(this.bucket, scanner));
  }

  /** https://docs.aws.amazon.com/guardduty/latest/ug/malware-protection-s3-iam-policy-prerequisite.html */
  #scannedBy(): Role {
    const { bucketArn, bucketName } = this.bucket;
    const rules = Stack.of(this).formatArn({
      ...{ service: "events", resource: "rule" },
      resourceName: "DO-NOT-DELETE-AmazonGuardDutyMalwareProtectionS3*",
    });
    const service = "malware-protection-plan.guardduty.amazonaws.com";
    const role = new Role(this, "Scanner", { assumedBy: new ServicePrincipal(service) });
    const may = (resources: readonly string[], ...actions: string[]) =>
      new PolicyStatement({ actions, resources: [...resources] });
    const managed = may(
      [rules],
      "events:PutRule",
      "events:DeleteRule",
      "events:PutTargets",
      "events:RemoveTargets",
    );
    managed.addCondition("StringLike", { "events:ManagedBy": service });
    const policy = new Policy(this, "MayScan", {
      roles: [role],
      statements: [
        managed,
        may([rules], "events:DescribeRule", "events:ListTargetsByRule"),
        may(
          [`${bucketArn}/*`],
          ...["s3:GetObject", "s3:GetObjectVersion", "s3:GetObjectTagging", "s3:GetObjectVersionTagging"],
          ...["s3:PutObjectTagging", "s3:PutObjectVersionTagging"],
        ),
        may([bucketArn], "s3:ListBucket", "s3:GetBucketNotification", "s3:PutBucketNotification"),
        may([`${bucketArn}/malware-protection-resource-validation-object`], "s3:PutObject"),
      ],
    });
    const plan = new CfnMalwareProtectionPlan(this, "Protection", {
      role: role.roleArn,
      protectedResource: { s3Bucket: { bucketName, objectPrefixes: [incoming] } },
      actions: { tagging: { status: "ENABLED" } },
    });
    plan.node.addDependency(policy);
    return role;
  }
}

/**
 * Whoever may do more than the functions may not do this, administrators among them.
 * https://docs.aws.amazon.com/guardduty/latest/ug/tag-based-access-s3-malware-protection.html
 */
function unreadUntilClean(bucket: Bucket, scanner: Role | null): PolicyStatement {
  return new PolicyStatement({
    sid: "UnreadUntilClean",
    effect: Effect.DENY,
    principals: [new AnyPrincipal()],
    actions: ["s3:GetObject", "s3:GetObjectVersion"],
    resources: [bucket.arnForObjects("*")],
    conditions: {
      StringNotEquals: {
        [`s3:ExistingObjectTag/${scanTag.key}`]: scanTag.clean,
        ...(scanner && { "aws:PrincipalArn": scanner.roleArn }),
      },
    },
  });
}
