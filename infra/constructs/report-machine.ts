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
import { attemptOfDocument, ReviewLoop } from "./review-loop.ts";

type Props = {
  machineName: string;
  tasks: { openStage: IFunction; publish: IFunction; notify: IFunction };
  trace: IManagedPolicy;
};

/** The life of one attempt at a results report: the review loop, then publication, then word to the donors. */
export class ReportMachine extends Construct {
  readonly arn: string;

  constructor(scope: Construct, id: string, { machineName, tasks, trace }: Props) {
    super(scope, id);
    const loop = new ReviewLoop(this, "Review", tasks.openStage);
    const orElse = (choice: string, outcome: string, next: IChainable) =>
      new Choice(this, choice)
        .when(Condition.stringEquals("$.result.outcome", outcome), next)
        .when(Condition.stringEquals("$.result.outcome", "superseded"), loop.superseded)
        .when(Condition.stringEquals("$.result.outcome", "altered"), loop.notAsRecorded)
        .otherwise(loop.unknownOutcome);
    const notify = this.#task("Notify", tasks.notify).next(
      orElse("HowNotificationEnded", "notified", new Succeed(this, "DonorsTold")),
    );
    const publish = this.#task("Publish", tasks.publish).next(
      orElse("HowPublicationEnded", "published", notify),
    );

    const role = new Role(this, "Role", {
      assumedBy: new ServicePrincipal("states.amazonaws.com"),
      managedPolicies: [trace],
    });
    const machine = new StateMachine(this, "Machine", {
      stateMachineName: machineName,
      definitionBody: DefinitionBody.fromChainable(loop.whenApproved(publish)),
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
    machine.node.addDependency(this.#mayInvoke(role, Object.values(tasks)), this.#mayDeliverLogs(role));
    this.arn = machine.stateMachineArn;
  }

  /** A step of the tail: a function that is handed the attempt and answers `{ outcome }`. */
  #task(id: string, lambdaFunction: IFunction): LambdaInvoke {
    const task = new LambdaInvoke(this, id, {
      lambdaFunction,
      payload: TaskInput.fromObject(attemptOfDocument),
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
    return task;
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
