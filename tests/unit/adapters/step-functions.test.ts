import { DescribeExecutionCommand, type SFNClient, StartExecutionCommand } from "@aws-sdk/client-sfn";
import { describe, expect, it } from "vitest";
import { StepFunctionsConductor } from "../../../shared/adapters/step-functions.ts";
import { documentKinds } from "../../../shared/domain/documents/policies.ts";

const machines = "arn:aws:states:ca-central-1:123456789012:stateMachine:accord-production-";

/** A conductor, and what it asks of Step Functions. */
function conductor() {
  const asked: { started: unknown; looked: unknown } = { started: null, looked: null };
  const client = {
    send: (command: unknown) => {
      if (command instanceof StartExecutionCommand) asked.started = command.input;
      if (command instanceof DescribeExecutionCommand) asked.looked = command.input;
      return Promise.resolve({ status: "RUNNING" });
    },
  } as unknown as SFNClient;
  return { asked, conductor: new StepFunctionsConductor(client, { current: () => "c-1" }, machines) };
}

describe.each(documentKinds)("an attempt at a %s", (kind) => {
  const attempt = { kind, documentId: "D-1", round: 2, attempt: 1 };

  it("is started in the machine of its kind", async () => {
    const { asked, conductor: conducts } = conductor();
    await conducts.start(attempt, [{ id: "review", label: "Review" }]);
    expect(asked.started).toMatchObject({ stateMachineArn: `${machines}${kind}`, name: "D-1-r2-a1" });
  });

  it("is looked for there", async () => {
    const { asked, conductor: conducts } = conductor();
    expect(await conducts.stateOf(attempt)).toBe("running");
    expect(asked.looked).toEqual({
      executionArn: `arn:aws:states:ca-central-1:123456789012:execution:accord-production-${kind}:D-1-r2-a1`,
    });
  });
});
