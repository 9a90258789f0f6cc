import { describe, expect, it } from "vitest";
import { granted } from "./granted.ts";
import { daysOffAlone, logAndTrace, mayDo } from "./may-do.ts";
import { allPermissions, permissionsByFunction } from "./permissions.ts";
import { production, resourcesOf } from "./synthesised.ts";

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

describe("each function may do exactly this", () => {
  it("is said of every function, and of no other", () => {
    expect([...byFunction.keys()].sort()).toEqual(Object.keys(mayDo).sort());
  });

  it.each(Object.entries(mayDo))("%s", (name, own) => {
    const { anything = [], "own log group": log, ...rest } = granted(byFunction.get(name) ?? []);
    const traces = anything.filter((action) => action.startsWith("xray:"));
    const others = anything.filter((action) => !traces.includes(action));
    expect({ ...rest, ...(others.length > 0 && { anything: others }) }).toEqual(own);
    expect({ "own log group": log, anything: traces }).toEqual(logAndTrace);
  });
});

describe("I7: the audit trail is append-only by permission", () => {
  it("has a policy of its own by which nobody at all may change it, administrators among them", () => {
    const [, entriesTable] =
      resourcesOf(production.data, "AWS::DynamoDB::Table").find(([id]) => id.startsWith("Entries")) ?? [];
    expect(entriesTable?.Properties["ResourcePolicy"]).toEqual({
      PolicyDocument: {
        Version: "2012-10-17",
        Statement: [
          {
            Sid: "EntriesAreNeverChanged",
            Effect: "Deny",
            Principal: { AWS: "*" },
            Action: [
              "BatchWriteItem",
              "DeleteItem",
              "PartiQLDelete",
              "PartiQLInsert",
              "PartiQLUpdate",
              "UpdateItem",
            ].map((act) => `dynamodb:${act}`),
            Resource: "*",
          },
        ],
      },
    });
  });

  it("lets nobody update, delete, batch-write or use PartiQL on entries", () => {
    const allowed = anyone.filter(({ resource }) => entries(resource)).map(({ action }) => action);
    expect(new Set(allowed)).toEqual(new Set(["dynamodb:Query", "dynamodb:PutItem"]));
  });

  it("lets entries be put only inside a transaction", () => {
    const puts = anyone.filter(({ action, resource }) => action === "dynamodb:PutItem" && entries(resource));
    expect(puts).toHaveLength(6);
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

describe("what is dangerous is left to few", () => {
  it("who may do what, and where people are reached, is written by no page", () => {
    const written = (byFunction.get("web") ?? []).flatMap(({ action, condition }) =>
      /Put|Update|Delete/.test(action) && condition !== undefined
        ? [JSON.stringify(condition)].filter((text) => !text.includes(daysOffAlone))
        : [],
    );
    expect(written.length).toBeGreaterThan(5);
    expect(written.filter((condition) => /PERSON|DONOR|PARTNER|POLICY|ORGANISATION/.test(condition))).toEqual(
      [],
    );
  });

  it("nobody writes an item outside the partitions that are named, and an absent key refuses", () => {
    const writes = anyone.filter(
      ({ action, resource }) => /:(Put|Update|Delete)Item$/.test(action) && !entries(resource),
    );
    expect(writes.length).toBe(28);
    for (const { condition } of writes)
      expect(condition).toMatchObject({
        "ForAllValues:StringLike": { "dynamodb:LeadingKeys": expect.arrayContaining([expect.any(String)]) },
        Null: { "dynamodb:LeadingKeys": "false" },
      });
  });

  it("send-mail alone may GenerateMac, of the link key only", () => {
    expect(whoMay("kms:GenerateMac")).toEqual(["send-mail"]);
    expect(anyone.filter(({ action }) => action.startsWith("kms:"))).toEqual([
      { action: "kms:GenerateMac", resource: expect.stringContaining("GetAttLinkKey"), condition: undefined },
    ]);
  });

  it("remove-files alone deletes versions, and lists them, of what people attach", () => {
    expect(whoMay("s3:DeleteObjectVersion")).toEqual(["remove-files"]);
    expect(whoMay("s3:ListBucketVersions")).toEqual(["remove-files"]);
    expect(may("remove-files", "s3")).toEqual(["s3:ListBucketVersions", "s3:DeleteObjectVersion"]);
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

  it("only tick asks what is due, and web for whoever watches over documents", () => {
    const readers = [...byFunction].filter(([, own]) =>
      own.some(({ resource }) => resource.includes("/index/due")),
    );
    expect(readers.map(([name]) => name).sort()).toEqual(["tick", "web"]);
  });
});
