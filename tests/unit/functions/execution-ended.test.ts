import type { Context } from "aws-lambda";
import fc from "fast-check";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { handler } from "../../../functions/execution-ended/handler.ts";
import { executionNamed, nameOfExecution } from "../../../shared/domain/review/execution.ts";

const bringForward = vi.hoisted(() => vi.fn());

vi.mock("../../../functions/execution-ended/deps.ts", async () => {
  const { AwsCalls } = await import("../../../shared/adapters/metering.ts");
  return {
    calls: new AwsCalls(),
    deps: { dueIndex: { bringForward }, clock: { now: () => "2026-11-23T18:00:00.000Z" } },
  };
});

/** As Step Functions sends it: https://docs.aws.amazon.com/step-functions/latest/dg/eventbridge-integration.html */
const told = (name: string, status: string) => ({
  version: "0",
  id: "315c1398-40ff-a850-213b-158f73e60175",
  "detail-type": "Step Functions Execution Status Change",
  source: "aws.states",
  account: "000000000000",
  time: "2026-11-23T17:59:58Z",
  region: "ca-central-1",
  resources: [`arn:aws:states:ca-central-1:000000000000:execution:accord-production-report:${name}`],
  detail: {
    executionArn: `arn:aws:states:ca-central-1:000000000000:execution:accord-production-report:${name}`,
    stateMachineArn: "arn:aws:states:ca-central-1:000000000000:stateMachine:accord-production-report",
    name,
    status,
    startDate: 1_551_225_271_984,
    stopDate: 1_551_225_291_984,
    input: null,
    output: null,
  },
});

const give = (event: unknown) => handler(event, { awsRequestId: "own" } as Context);

beforeEach(() => bringForward.mockReset());

describe("an execution that ended before its document", () => {
  it.each([
    ["FAILED", 1, "2026-11-23T18:00:00.000Z"],
    ["TIMED_OUT", 2, "2026-11-23T18:01:00.000Z"],
    ["ABORTED", 4, "2026-11-23T18:07:00.000Z"],
    ["FAILED", 99, "2026-11-23T18:30:00.000Z"],
  ])(
    "%s at attempt %i: its document is looked at, later the more often it happened",
    async (status, attempt, at) => {
      await give(told(`PA-2026-014-R1-r2-a${attempt}`, status));
      expect(bringForward.mock.calls).toEqual([["PA-2026-014-R1", at]]);
    },
  );

  it("of no document, started by hand, is left aside", async () => {
    await give(told("by-hand", "ABORTED"));
    expect(bringForward).not.toHaveBeenCalled();
  });

  it("is known by its name, whatever the document's id looks like", () => {
    const some = fc.record({
      documentId: fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/),
      round: fc.integer({ min: 1, max: 99_999 }),
      attempt: fc.integer({ min: 1, max: 9_999_999 }),
    });
    fc.assert(
      fc.property(some, (execution) => {
        const name = nameOfExecution(execution);
        expect(name).toMatch(/^[A-Za-z0-9_-]{1,80}$/);
        expect(executionNamed(name)).toEqual(execution);
      }),
    );
  });
});
