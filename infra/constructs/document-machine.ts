import { Duration, RemovalPolicy } from "aws-cdk-lib";
import { type IManagedPolicy, Policy, PolicyStatement, Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import type { IFunction } from "aws-cdk-lib/aws-lambda";
import { LogGroup, RetentionDays } from "aws-cdk-lib/aws-logs";
import {
  Choice,
  Condition,
  DefinitionBody,
  type IChainable,
  JsonPath,
  LogLevel,
  StateMachine,
  Succeed,
  TaskInput,
} from "aws-cdk-lib/aws-stepfunctions";
import { LambdaInvoke } from "aws-cdk-lib/aws-stepfunctions-tasks";
import { Construct } from "constructs";
import type { TailStep } from "../../shared/domain/review/execution.ts";
import { attemptOfDocument, ReviewLoop } from "./review-loop.ts";

/** A step of what follows by itself once a document is approved: it is handed the attempt and answers `{ outcome }`. */
type Step = {
  name: string;
  step: TailStep;
  /** The outcome with which it went well, and what the choice after it is called. */
  outcome: string;
  choice: string;
};

/** The tail of a kind: its steps in their order, and what the end is called. */
export type Tail = { steps: readonly Step[]; end: string };

type Props = {
  machineName: string;
  openStage: IFunction;
  /** Does each step of the tail. */
  advance: IFunction;
  tail: Tail;
  trace: IManagedPolicy;
};

/** The life of one attempt at a document: the review loop, then the tail of its kind. */
export class DocumentMachine extends Construct {
  readonly arn: string;

  constructor(scope: Construct, id: string, { machineName, openStage, advance, tail, trace }: Props) {
    super(scope, id);
    const loop = new ReviewLoop(this, "Review", openStage);
    const whenApproved = tail.steps.reduceRight<IChainable>(
      (next, step) => this.#step(step, advance, loop, next),
      new Succeed(this, tail.end),
    );

    const role = new Role(this, "Role", {
      assumedBy: new ServicePrincipal("states.amazonaws.com"),
      managedPolicies: [trace],
    });
    const machine = new StateMachine(this, "Machine", {
      stateMachineName: machineName,
      definitionBody: DefinitionBody.fromChainable(loop.whenApproved(whenApproved)),
      role: role.withoutPolicyUpdates(),
      tracingEnabled: true,
      logs: {
        level: LogLevel.ALL,
        // I12: the history of an execution holds its task tokens.
        includeExecutionData: false,
        destination: new LogGroup(this, "Logs", {
          // Without this prefix the policy of CloudWatch Logs outgrows its limit as machines are added:
          // https://docs.aws.amazon.com/step-functions/latest/dg/bp-cwl.html
          logGroupName: `/aws/vendedlogs/states/${machineName}`,
          retention: RetentionDays.SIX_MONTHS,
          removalPolicy: RemovalPolicy.DESTROY,
        }),
      },
    });
    // Deleting a machine ends its executions, and with them every review under way.
    machine.applyRemovalPolicy(RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE);
    // Step Functions tries the role's leave to log when the machine is made.
    machine.node.addDependency(this.#mayInvoke(role, [openStage, advance]), this.#mayDeliverLogs(role));
    this.arn = machine.stateMachineArn;
  }

  /** A step, and what comes of how it ended: the next one where it went well. */
  #step(
    { name, step, outcome, choice }: Step,
    advance: IFunction,
    loop: ReviewLoop,
    next: IChainable,
  ): IChainable {
    const task = new LambdaInvoke(this, name, {
      lambdaFunction: advance,
      payload: TaskInput.fromObject({ ...attemptOfDocument, step }),
      resultSelector: { outcome: JsonPath.stringAt("$.Payload.outcome") },
      resultPath: "$.result",
    });
    task.addRetry({
      errors: ["States.ALL"],
      interval: Duration.seconds(5),
      backoffRate: 2,
      maxAttempts: 8,
      maxDelay: Duration.minutes(10),
    });
    return task.next(
      new Choice(this, choice)
        .when(Condition.stringEquals("$.result.outcome", outcome), next)
        .when(Condition.stringEquals("$.result.outcome", "superseded"), loop.superseded)
        .when(Condition.stringEquals("$.result.outcome", "altered"), loop.notAsRecorded)
        .when(Condition.stringEquals("$.result.outcome", "waiting"), loop.publicationWaits)
        .otherwise(loop.unknownOutcome),
    );
  }

  #mayInvoke(role: Role, tasks: readonly IFunction[]): Policy {
    const resources = tasks.map(({ functionArn }) => functionArn);
    return new Policy(this, "Tasks", {
      roles: [role],
      statements: [new PolicyStatement({ actions: ["lambda:InvokeFunction"], resources })],
    });
  }

  /** CloudWatch Logs knows no resource to narrow these to: https://docs.aws.amazon.com/step-functions/latest/dg/cw-logs.html */
  #mayDeliverLogs(role: Role): Policy {
    return new Policy(this, "LogDelivery", {
      roles: [role],
      statements: [
        new PolicyStatement({
          actions: [
            "logs:CreateLogDelivery",
            "logs:GetLogDelivery",
            "logs:UpdateLogDelivery",
            "logs:DeleteLogDelivery",
            "logs:ListLogDeliveries",
            "logs:PutResourcePolicy",
            "logs:DescribeResourcePolicies",
            "logs:DescribeLogGroups",
          ],
          resources: ["*"],
        }),
      ],
    });
  }
}
