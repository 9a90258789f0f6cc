import { describe, expect, it } from "vitest";
import { allPermissions, permissionsByFunction } from "./permissions.ts";
import { production } from "./synthesised.ts";

const byFunction = permissionsByFunction(production.app);
const anyone = allPermissions(production.app);
const entries = (resource: string) => resource.includes("GetAttEntries");

/** Short names of what a function may do with a service. */
const may = (name: string, service: string) => [
  ...new Set(
    (byFunction.get(name) ?? []).map(({ action }) => action).filter((a) => a.startsWith(`${service}:`)),
  ),
];
const whoMay = (action: string) =>
  [...byFunction]
    .filter(([, own]) => own.some((permission) => permission.action === action))
    .map(([name]) => name);

describe("I7: the audit trail is append-only by permission", () => {
  it("lets nobody update, delete, batch-write or use PartiQL on entries", () => {
    const allowed = anyone.filter(({ resource }) => entries(resource)).map(({ action }) => action);
    expect(new Set(allowed)).toEqual(
      new Set(["dynamodb:GetItem", "dynamodb:BatchGetItem", "dynamodb:Query", "dynamodb:PutItem"]),
    );
  });

  it("lets entries be put only inside a transaction", () => {
    const puts = anyone.filter(({ action, resource }) => action === "dynamodb:PutItem" && entries(resource));
    expect(puts).toHaveLength(5);
    for (const { condition } of puts) {
      expect(condition).toEqual({
        "ForAnyValue:StringEquals": { "dynamodb:EnclosingOperation": "TransactWriteItems" },
      });
    }
  });

  it("gives nobody a wildcard among actions, nor a wildcard resource on tables, key, queues or mail", () => {
    expect(anyone.filter(({ action }) => action.includes("*"))).toEqual([]);
    const guarded = anyone.filter(({ action }) => /^(dynamodb|kms|sqs|ses|lambda):/.test(action));
    expect(guarded.filter(({ resource }) => resource.includes("*"))).toEqual([]);
  });
});

describe("each function may do what it is for", () => {
  it("knows the seven functions", () => {
    expect([...byFunction.keys()].sort()).toEqual([
      "notify",
      "open-stage",
      "publish",
      "relay",
      "send-mail",
      "tick",
      "web",
    ]);
  });

  it("send-mail alone may GenerateMac, of the link key only", () => {
    expect(whoMay("kms:GenerateMac")).toEqual(["send-mail"]);
    expect(anyone.filter(({ action }) => action.startsWith("kms:"))).toEqual([
      { action: "kms:GenerateMac", resource: expect.stringContaining("GetAttLinkKey"), condition: undefined },
    ]);
  });

  it("mail permission is on the identity and its configuration set only, and send-mail's alone", () => {
    expect(may("send-mail", "ses")).toEqual(["ses:SendEmail", "ses:SendRawEmail"]);
    expect(whoMay("ses:SendRawEmail")).toEqual(["send-mail"]);
    const resources = new Set(
      anyone.filter(({ action }) => action.startsWith("ses:")).map(({ resource }) => resource),
    );
    expect(resources.size).toBe(2);
    expect([...resources].filter((resource) => resource.includes(":identity/ibcr.example"))).toHaveLength(1);
    expect([...resources].filter((resource) => resource.includes(":configuration-set/"))).toHaveLength(1);
  });

  it("the request path never calls SES, Step Functions, SQS or KMS", () => {
    expect(["ses", "states", "sqs", "kms"].flatMap((service) => may("web", service))).toEqual([]);
  });

  it("only relay and tick start executions; only they and open-stage answer them", () => {
    expect(whoMay("states:StartExecution").sort()).toEqual(["relay", "tick"]);
    expect(whoMay("states:SendTaskSuccess").sort()).toEqual(["open-stage", "relay", "tick"]);
    expect(whoMay("states:SendTaskFailure")).toEqual(["open-stage"]);
  });

  it("only tick asks what is due", () => {
    const readers = [...byFunction].filter(([, own]) =>
      own.some(({ resource }) => resource.includes("/index/due")),
    );
    expect(readers.map(([name]) => name)).toEqual(["tick"]);
  });
});
