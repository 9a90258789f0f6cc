import { ArnFormat, Stack } from "aws-cdk-lib";
import { ManagedPolicy, PolicyStatement } from "aws-cdk-lib/aws-iam";
import { Construct } from "constructs";
import { type Conducted, conductedKinds } from "../../shared/domain/review/execution.ts";
import type { Stage } from "../config.ts";

/**
 * The state machines as known by their fixed names, one for each kind of document: a machine calls functions that answer it,
 * so neither can wait for the other to be made.
 */
export class Conductor extends Construct {
  /** What the ARNs of all of them begin with, before the kind. */
  readonly machines: string;
  /** The ARN of each. */
  readonly machineArns: Readonly<Record<Conducted["kind"], string>>;
  /** Leave to tell a waiting execution how its stage ended. */
  readonly mayResume: ManagedPolicy;
  /** Leave for a task to answer, either way, the execution that called it. */
  readonly mayAnswer: ManagedPolicy;
  readonly #names: string;
  readonly #executionArns: readonly string[];

  constructor(scope: Construct, id: string, stage: Stage) {
    super(scope, id);
    this.#names = `accord-${stage.name}-`;
    const arn = (resource: string, resourceName: string) =>
      Stack.of(this).formatArn({
        service: "states",
        resource,
        resourceName,
        arnFormat: ArnFormat.COLON_RESOURCE_NAME,
      });
    this.machines = arn("stateMachine", this.#names);
    this.machineArns = Object.fromEntries(
      conductedKinds.map((kind) => [kind, `${this.machines}${kind}`]),
    ) as Record<Conducted["kind"], string>;
    this.#executionArns = conductedKinds.map((kind) => arn("execution", `${this.nameOf(kind)}:*`));
    this.mayResume = this.#mayCall("MayResume", ["states:SendTaskSuccess"]);
    this.mayAnswer = this.#mayCall("MayAnswer", ["states:SendTaskSuccess", "states:SendTaskFailure"]);
  }

  /** The name of the machine of a kind. */
  nameOf(kind: Conducted["kind"]): string {
    return `${this.#names}${kind}`;
  }

  /** Leave to start an execution. */
  mayStart(): PolicyStatement {
    return new PolicyStatement({
      actions: ["states:StartExecution"],
      resources: Object.values(this.machineArns),
    });
  }

  /** Leave to look whether an execution lives. */
  mayLook(): PolicyStatement {
    return new PolicyStatement({
      actions: ["states:DescribeExecution"],
      resources: [...this.#executionArns],
    });
  }

  /**
   * A policy of its own, since these actions know no resource to narrow them to; the task token, which is secret, says
   * which execution is meant. https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsstepfunctions.html
   */
  #mayCall(id: string, actions: string[]): ManagedPolicy {
    return new ManagedPolicy(this, id, { statements: [new PolicyStatement({ actions, resources: ["*"] })] });
  }
}
