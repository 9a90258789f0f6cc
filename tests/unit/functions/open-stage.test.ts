import { SendTaskFailureCommand, SendTaskSuccessCommand, SFNClient } from "@aws-sdk/client-sfn";
import type { Context } from "aws-lambda";
import { mockClient } from "aws-sdk-client-mock";
import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import { handler } from "../../../functions/open-stage/handler.ts";

const load = vi.hoisted(() => vi.fn());

vi.mock("../../../functions/open-stage/deps.ts", async () => {
  const { SFNClient: Client } = await import("@aws-sdk/client-sfn");
  const { AwsCalls } = await import("../../../shared/adapters/metering.ts");
  const { correlation } = await import("../../../shared/runtime/entry-point.ts");
  const { StepFunctionsCallback } = await import("../../../shared/adapters/step-functions.ts");
  return {
    calls: new AwsCalls(),
    deps: {
      store: { load, commit: vi.fn() },
      clock: { now: () => "2026-11-23T18:00:00.000Z" },
      tokens: {},
      callback: new StepFunctionsCallback(new Client({ region: "ca-central-1" }), correlation),
    },
  };
});

const conductor = mockClient(SFNClient);
/** Files share what they import. */
afterAll(() => conductor.restore());
const task = { documentId: "PA-1-R1", round: 1, attempt: 1, stage: 0, taskToken: "token" };
const give = (event: unknown) => handler(event, { awsRequestId: "own" } as Context);
const failures = () => conductor.commandCalls(SendTaskFailureCommand).map(({ args: [{ input }] }) => input);

beforeEach(() => {
  conductor.reset();
  conductor.onAnyCommand().resolves({});
  load.mockReset();
});

describe("what an execution is told bears the id under which its cause is logged", () => {
  it.each([
    ["its stage's", { correlationId: "start", stage: { next: 1, correlationId: "decision" } }, "decision"],
    ["its start's, before the first stage", { correlationId: "start", stage: { next: 0 } }, "start"],
    ["the invocation's own, when it began before there was one", { stage: { next: 0 } }, "own"],
    ["the invocation's own, when its definition is older", undefined, "own"],
  ])("%s", async (_, state, correlationId) => {
    load.mockResolvedValue({ head: null });
    await give({ ...task, state });
    const [told] = conductor.commandCalls(SendTaskSuccessCommand);
    expect(told?.args[0].input.output).toBe(JSON.stringify({ outcome: "superseded", correlationId }));
  });
});

describe("an execution that waits for a stage to open", () => {
  it("I17 is told when the stage cannot be opened, so that it ends and does not wait for ever", async () => {
    load.mockRejectedValue(new Error("DynamoDB is away"));
    expect(await give(task)).toEqual({ outcome: "failed" });
    expect(failures()).toEqual([{ taskToken: "token", error: "StageNotOpened" }]);
    expect(conductor.commandCalls(SendTaskSuccessCommand)).toHaveLength(0);
  });

  it("I17 is told when its task is not understood", async () => {
    expect(await give({ taskToken: "token", documentId: "PA-1-R1" })).toEqual({ outcome: "failed" });
    expect(failures()).toEqual([{ taskToken: "token", error: "StageNotOpened" }]);
    expect(load).not.toHaveBeenCalled();
  });

  it("is not failed when there is an answer: a document that is unknown was superseded", async () => {
    load.mockResolvedValue({ head: null });
    expect(await give(task)).toEqual({ outcome: "superseded" });
    expect(failures()).toEqual([]);
    expect(conductor.commandCalls(SendTaskSuccessCommand)).toHaveLength(1);
  });

  it("fails the invocation when even that cannot be told, so that it is tried again", async () => {
    load.mockRejectedValue(new Error("DynamoDB is away"));
    conductor.on(SendTaskFailureCommand).rejects(new Error("Step Functions is away"));
    await expect(give(task)).rejects.toThrow("Step Functions is away");
  });
});
