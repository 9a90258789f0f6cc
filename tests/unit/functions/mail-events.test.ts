import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Context } from "aws-lambda";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { handler } from "../../../functions/mail-events/handler.ts";

const noteDelivery = vi.hoisted(() => vi.fn());

vi.mock("../../../functions/mail-events/deps.ts", async () => {
  const { AwsCalls } = await import("../../../shared/adapters/metering.ts");
  const { uncorrelated } = await import("../../support/correlation.ts");
  return { calls: new AwsCalls(), deps: { deliveries: { noteDelivery }, correlation: uncorrelated } };
});

const delivered: unknown = JSON.parse(
  readFileSync(join(import.meta.dirname, "../../../events/examples/mail-events/delivered.json"), "utf8"),
);
const give = (event: unknown) => handler(event, {} as Context);

beforeEach(() => {
  noteDelivery.mockReset();
});

describe("an event of SES", () => {
  it("is recorded", async () => {
    noteDelivery.mockResolvedValue({ documentId: "PA-2025-014-R1", recipient: null, first: true });
    await give(delivered);
    expect(noteDelivery).toHaveBeenCalledWith("PA-2025-014-R1~12.0.P-008", expect.anything());
  });

  it("that is not understood is left aside, for it would be no other the next time", async () => {
    await give({ "detail-type": "Email Opened", detail: { eventType: "Open" } });
    expect(noteDelivery).not.toHaveBeenCalled();
  });

  it("fails the invocation when it cannot be recorded, so that it is tried again", async () => {
    noteDelivery.mockRejectedValue(new Error("DynamoDB is away"));
    await expect(give(delivered)).rejects.toThrow("DynamoDB is away");
  });
});
