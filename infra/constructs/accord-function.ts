import { join } from "node:path";
import { Duration, RemovalPolicy } from "aws-cdk-lib";
import { type IManagedPolicy, Policy, PolicyStatement, Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import {
  Architecture,
  Code,
  type ILayerVersion,
  Function as LambdaFunction,
  Runtime,
  Tracing,
} from "aws-cdk-lib/aws-lambda";
import { LogGroup, RetentionDays } from "aws-cdk-lib/aws-logs";
import type { IQueue } from "aws-cdk-lib/aws-sqs";
import type { Construct } from "constructs";
import type { Stage } from "../config.ts";
import type { DataStack } from "../stacks/data-stack.ts";

/** What every function stands on. */
export type Foundation = {
  stage: Stage;
  data: DataStack;
  trace: IManagedPolicy;
  /** The folder of the functions' bundles. */
  bundles: string;
};

/** A folder of `functions/`. */
type FunctionName =
  | "web"
  | "relay"
  | "tick"
  | "send-mail"
  | "mail-events"
  | "execution-ended"
  | "file-scanned"
  | "remove-files"
  | "open-stage"
  | "advance"
  | "render-document"
  | "bind-minute-book";

type Wishes = {
  permissions: readonly PolicyStatement[];
  /** Permissions that several functions share. */
  policies?: readonly IManagedPolicy[];
  environment?: Record<string, string>;
  /** MiB; 512 if not said. */
  memorySize?: number;
  /** 20 seconds if not said. */
  timeout?: Duration;
  /** 64-bit Arm if not said. */
  architecture?: Architecture;
  /** Libraries of the machine that lie beside its bundle. */
  layers?: ILayerVersion[];
  /** Where an event lies that was tried in vain. */
  deadLetterQueue?: IQueue;
};

/**
 * The one way to make a function: from its bundle, with a log group of its own, and with exactly the permissions that
 * are listed (its role takes no others, whatever the CDK would add).
 */
export class AccordFunction extends LambdaFunction {
  constructor(
    scope: Construct,
    name: FunctionName,
    { stage, data, trace, bundles }: Foundation,
    wishes: Wishes,
  ) {
    const functionName = `accord-${stage.name}-${name}`;
    const logGroup = new LogGroup(scope, `${name}-logs`, {
      logGroupName: `/aws/lambda/${functionName}`,
      retention: RetentionDays.SIX_MONTHS,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const role = new Role(scope, `${name}-role`, {
      assumedBy: new ServicePrincipal("lambda.amazonaws.com"),
      managedPolicies: [trace, ...(wishes.policies ?? [])],
    });
    const policy = new Policy(scope, `${name}-policy`, {
      roles: [role],
      statements: [
        new PolicyStatement({
          actions: ["logs:CreateLogStream", "logs:PutLogEvents"],
          resources: [logGroup.logGroupArn],
        }),
        ...wishes.permissions,
      ],
    });
    super(scope, name, {
      functionName,
      role: role.withoutPolicyUpdates(),
      logGroup,
      runtime: Runtime.NODEJS_24_X,
      architecture: wishes.architecture ?? Architecture.ARM_64,
      memorySize: wishes.memorySize ?? 512,
      timeout: wishes.timeout ?? Duration.seconds(20),
      tracing: Tracing.ACTIVE,
      ...(wishes.layers && { layers: wishes.layers }),
      ...(wishes.deadLetterQueue && { deadLetterQueue: wishes.deadLetterQueue }),
      environment: {
        ENTRIES_TABLE: data.entries.tableName,
        STATE_TABLE: data.state.tableName,
        PRIVATE_TABLE: data.private.tableName,
        BASE_URL: stage.baseUrl,
        STAGE: stage.name,
        POWERTOOLS_SERVICE_NAME: name,
        ...wishes.environment,
      },
      code: Code.fromAsset(join(bundles, name)),
      handler: "index.handler",
    });
    // Without it the function could be called before its role may do anything.
    this.node.addDependency(policy);
  }
}
