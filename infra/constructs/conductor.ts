import { ArnFormat, Stack } from "aws-cdk-lib";
import { ManagedPolicy, PolicyStatement } from "aws-cdk-lib/aws-iam";
import { Construct } from "constructs";
import type { Stage } from "../config.ts";

/**
 * A state machine as known by its fixed name: the machine calls functions that answer it, so neither can wait for the
 * other to be made.
 */
export class Conductor extends Construct {
  readonly machineName: string;
  readonly machineArn: string;
  /** Leave to tell a waiting execution how its stage ended. */
  readonly mayResume: ManagedPolicy;
  /** Leave for a task to answer, either way, the execution that called it. */
  readonly mayAnswer: ManagedPolicy;
  readonly #executionArns: string;

  constructor(scope: Construct, id: string, stage: Stage) {
    super(scope, id);
    this.machineName = `accord-${stage.name}-${id}`;
    const arn = (resource: string, resourceName: string) =>
      Stack.of(this).formatArn({
        service: "states",
        resource,
        resourceName,
        arnFormat: ArnFormat.COLON_RESOURCE_NAME,
      });
    this.machineArn = arn("stateMachine", this.machineName);
    this.#executionArns = arn("execution", `${this.machineName}:*`);
    this.mayResume = this.#mayCall("MayResume", ["states:SendTaskSuccess"]);
    this.mayAnswer = this.#mayCall("MayAnswer", ["states:SendTaskSuccess", "states:SendTaskFailure"]);
  }

  /** Leave to start an execution. */
  mayStart(): PolicyStatement {
    return new PolicyStatement({ actions: ["states:StartExecution"], resources: [this.machineArn] });
  }

  /** Leave to look whether an execution lives. */
  mayLook(): PolicyStatement {
    return new PolicyStatement({ actions: ["states:DescribeExecution"], resources: [this.#executionArns] });
  }

  /**
   * A policy of its own, since these actions know no resource to narrow them to; the task token, which is secret, says
   * which execution is meant. https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsstepfunctions.html
   */
  #mayCall(id: string, actions: string[]): ManagedPolicy {
    return new ManagedPolicy(this, id, { statements: [new PolicyStatement({ actions, resources: ["*"] })] });
  }
}
