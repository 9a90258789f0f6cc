import { Duration } from "aws-cdk-lib";
import { Rule } from "aws-cdk-lib/aws-events";
import { LambdaFunction } from "aws-cdk-lib/aws-events-targets";
import { Construct } from "constructs";
import { AccordFunction, type Foundation } from "./accord-function.ts";
import type { Conductor } from "./conductor.ts";
import { writeState } from "./permissions.ts";

type Props = { foundation: Foundation; conductor: Conductor };

/**
 * Step Functions tells when an execution ended otherwise than by its document's end; the clock's look at that document
 * is brought forward. What is not told, or is lost, the look finds by itself a little later.
 * https://docs.aws.amazon.com/step-functions/latest/dg/eventbridge-integration.html
 */
export class EndedExecutions extends Construct {
  constructor(scope: Construct, id: string, { foundation, conductor }: Props) {
    super(scope, id);
    const executionEnded = new AccordFunction(this, "execution-ended", foundation, {
      permissions: [writeState(foundation.data, ["DOC"], "UpdateItem")],
    });
    new Rule(this, "Ended", {
      eventPattern: {
        source: ["aws.states"],
        detailType: ["Step Functions Execution Status Change"],
        detail: {
          status: ["FAILED", "TIMED_OUT", "ABORTED"],
          stateMachineArn: Object.values(conductor.machineArns),
        },
      },
      targets: [new LambdaFunction(executionEnded, { maxEventAge: Duration.minutes(30), retryAttempts: 5 })],
    });
  }
}
