import { ManagedPolicy, PolicyStatement } from "aws-cdk-lib/aws-iam";
import type { Construct } from "constructs";

/** Leave to send traces: one policy for all, since X-Ray knows no resource to narrow it to. */
export class TracePolicy extends ManagedPolicy {
  constructor(scope: Construct, id: string) {
    super(scope, id, {
      description: "Sends traces to X-Ray",
      statements: [
        new PolicyStatement({
          actions: [
            "xray:PutTraceSegments",
            "xray:PutTelemetryRecords",
            "xray:GetSamplingRules",
            "xray:GetSamplingTargets",
          ],
          resources: ["*"],
        }),
      ],
    });
  }
}
