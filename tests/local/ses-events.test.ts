import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  EventBridgeClient,
  ListRulesCommand,
  ListTargetsByRuleCommand,
  TestEventPatternCommand,
} from "@aws-sdk/client-eventbridge";
import { InvokeCommand, LambdaClient } from "@aws-sdk/client-lambda";
import { mockClient } from "aws-sdk-client-mock";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { readSesEvent } from "../../functions/mail-events/ses-event.ts";
import { tellWhatBecomes } from "../../infra/local/default-bus.ts";
import { type Accepted, eventsOf } from "../../infra/local/ses-events.ts";

const mailTo = (...to: string[]): Accepted => ({
  messageId: "6a1e0f0c-3f6c-4a39-8a1e-0a1b2c3d4e5f",
  from: "accord@ibcr.example",
  to,
  configurationSet: "accord-local",
  tags: { "accord-message": "PA-2025-014-R1@12.0" },
  at: new Date("2026-11-23T18:00:00.000Z"),
});
const example = (name: string) =>
  JSON.parse(
    readFileSync(join(import.meta.dirname, `../../events/examples/mail-events/${name}.json`), "utf8"),
  );

describe("what is told of a mail on this machine", () => {
  it.each([
    ["delivered", "awa.traore@ibcr.example", ["Email Delivered"]],
    ["delivered", "success@simulator.amazonses.com", ["Email Delivered"]],
    ["delivered", "bounce@elsewhere.example", ["Email Delivered"]],
    ["bounced", "bounce@simulator.amazonses.com", ["Email Bounced"]],
    ["bounced", "bounce+anna.boris@simulator.amazonses.com", ["Email Bounced"]],
    ["bounced", "Bounce@Simulator.AmazonSES.com", ["Email Bounced"]],
    ["complained", "complaint+a@simulator.amazonses.com", ["Email Delivered", "Email Complaint Received"]],
  ])("%s: %s", (outcome, address, detailTypes) => {
    const events = eventsOf(mailTo(address));
    expect(events.map((event) => event["detail-type"])).toEqual(detailTypes);
    const told = {
      message: "PA-2025-014-R1~12.0",
      outcome,
      trouble: outcome === "bounced" ? "no-such-address" : null,
      address,
    };
    expect(readSesEvent(events.at(-1))).toMatchObject({ told });
  });

  it.each([
    ["delivered", "a@b.example"],
    ["bounced", "bounce@simulator.amazonses.com"],
    ["complained", "complaint@simulator.amazonses.com"],
  ])("%s: has no field that AWS does not document", (name, address) => {
    const documented = example(name);
    const event = eventsOf(mailTo(address)).at(-1);
    expect(pathsOf(documented)).toEqual(expect.arrayContaining(pathsOf(event)));
    expect(event).toMatchObject({ "detail-type": documented["detail-type"], source: documented.source });
    expect(event?.detail["eventType"]).toBe(documented.detail.eventType);
  });
});

describe("the default bus", () => {
  const bus = mockClient(EventBridgeClient);
  const lambda = mockClient(LambdaClient);
  const region = "ca-central-1";
  const tell = tellWhatBecomes(
    { eventBridge: new EventBridgeClient({ region }), lambda: new LambdaClient({ region }) },
    "/dev/null",
  );
  const invoked = () =>
    lambda
      .commandCalls(InvokeCommand)
      .map(({ args: [{ input }] }) => [
        input.FunctionName,
        input.InvocationType,
        JSON.parse(String(input.Payload))["detail-type"],
      ]);

  beforeEach(() => {
    bus.reset();
    lambda.reset();
    lambda.on(InvokeCommand).resolves({});
    bus.on(TestEventPatternCommand).callsFake(({ EventPattern }) => ({ Result: EventPattern === "ours" }));
    bus
      .on(ListTargetsByRuleCommand)
      .callsFake(({ Rule }) => ({ Targets: [{ Id: "1", Arn: `arn:${Rule}` }] }));
  });

  it("brings an event to the targets of each enabled rule whose pattern it matches, and in order", async () => {
    bus.on(ListRulesCommand).resolves({
      Rules: [
        { Name: "mails", EventPattern: "ours", State: "ENABLED" },
        { Name: "other", EventPattern: "others", State: "ENABLED" },
        { Name: "off", EventPattern: "ours", State: "DISABLED" },
        { Name: "clock", ScheduleExpression: "rate(1 minute)", State: "ENABLED" },
      ],
    });
    tell(mailTo("complaint@simulator.amazonses.com"));
    await vi.waitFor(() => expect(invoked()).toHaveLength(2));
    expect(invoked()).toEqual([
      ["arn:mails", "Event", "Email Delivered"],
      ["arn:mails", "Event", "Email Complaint Received"],
    ]);
  });

  it("that is away takes nothing down", async () => {
    bus.on(ListRulesCommand).rejects(new Error("away"));
    tell(mailTo("a@b.example"));
    await vi.waitFor(() => expect(bus.commandCalls(ListRulesCommand)).toHaveLength(1));
    expect(invoked()).toEqual([]);
  });
});

/** The paths of all fields of a JSON value; an array's items count as one. */
function pathsOf(value: unknown, path = ""): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => pathsOf(item, `${path}[]`));
  if (typeof value !== "object" || value === null) return [path];
  return Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, `${path}.${key}`));
}
