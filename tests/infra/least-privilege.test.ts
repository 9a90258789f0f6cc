import { describe, expect, it } from "vitest";
import { daysOffAttribute } from "../../shared/adapters/dynamodb/items.ts";
import { type Granted, granted } from "./granted.ts";
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

/** The condition under which alone an entry may be put (I7). */
const inTransaction = `when {"ForAnyValue:StringEquals":{"dynamodb:EnclosingOperation":"TransactWriteItems"}}`;
const appendEntries = { entries: [`dynamodb:PutItem ${inTransaction}`] };

/** Of the identity's domain, one address alone. */
const fromSender = `when {"StringEquals":{"ses:FromAddress":"accord@ibcr.example"}}`;

const readEntries = { entries: ["dynamodb:Query"] };
const foldAndAppend = { entries: [...appendEntries.entries, ...readEntries.entries] };

/** A task of the conductor reads the head, and commits an entry, the head and what follows from it. */
const changeReport: Granted = {
  ...foldAndAppend,
  state: ["dynamodb:BatchGetItem", "dynamodb:PutItem in DOC OUTBOX LINK"],
};

/** An execution is started in the machine of its document's kind. */
const startExecutions: Granted = {
  "report machine": ["states:StartExecution"],
  "plan machine": ["states:StartExecution"],
  "agreement machine": ["states:StartExecution"],
  "amendment machine": ["states:StartExecution"],
  "governance machine": ["states:StartExecution"],
};

/** The condition of a write that can reach which days offices are closed on, and nothing else of its item. */
const daysOffAlone = JSON.stringify({ "dynamodb:Attributes": ["pk", "sk", daysOffAttribute("*")] }).slice(
  1,
  -1,
);

const readPrivate = [
  "dynamodb:BatchGetItem outside CREDENTIAL",
  "dynamodb:GetItem outside CREDENTIAL",
  "dynamodb:Query outside CREDENTIAL",
];

/**
 * All that each function may do besides its own log and traces: what its code does, and nothing more. What it may write
 * is said by kinds of partitions, for the emulator knows no leading keys: this is the proof.
 */
const table: Record<string, Granted> = {
  web: {
    ...foldAndAppend,
    "index of lists": ["dynamodb:Query"],
    // What is to come stands in a calendar before anything is opened by it.
    "due index": ["dynamodb:Query"],
    state: [
      "dynamodb:BatchGetItem",
      "dynamodb:ConditionCheckItem",
      "dynamodb:DeleteItem in LINK",
      "dynamodb:GetItem",
      "dynamodb:PutItem in DOC OUTBOX LINK FRESH GUARD RESOLUTIONS BOOK",
      "dynamodb:Query",
      "dynamodb:UpdateItem in DOC SUBSCRIBERS BOOK",
      // Which days an office is closed on lies beside the organisation's data, of which no page may write anything else.
      `dynamodb:UpdateItem in ORGANISATION, only pk sk ${daysOffAttribute("*")}`,
    ],
    private: [
      "dynamodb:BatchGetItem",
      "dynamodb:ConditionCheckItem",
      "dynamodb:DeleteItem in DRAFT ASIDE",
      "dynamodb:GetItem",
      "dynamodb:PutItem in CONTENT TRANSLATION COMMENT DRAFT FILE ADDRESS MAILBOX ASIDE CREDENTIAL",
      "dynamodb:Query",
      "dynamodb:UpdateItem in DRAFT CONTENT TRANSLATION COMMENT",
      "dynamodb:UpdateItem in FILE",
    ],
    printer: ["lambda:InvokeFunction"],
    "incoming files": ["s3:ListMultipartUploadParts", "s3:PutObject"],
    "clean files": ["s3:GetObject"],
    "minute books": ["s3:GetObject"],
  },
  "render-document": {},
  // It reads what the register reads, and writes how far a book has come.
  "bind-minute-book": {
    ...readEntries,
    state: [
      "dynamodb:BatchGetItem",
      "dynamodb:GetItem",
      "dynamodb:Query",
      "dynamodb:UpdateItem in OUTBOX BOOK",
    ],
    "index of lists": ["dynamodb:Query"],
    private: readPrivate,
    printer: ["lambda:InvokeFunction"],
    "minute books": ["s3:PutObject", "s3:PutObjectTagging"],
  },
  relay: {
    ...foldAndAppend,
    state: [
      "dynamodb:BatchGetItem",
      "dynamodb:GetItem",
      "dynamodb:PutItem in DOC OUTBOX LINK GUARD RESOLUTIONS POLICY OBLIGATION",
      "dynamodb:Query",
      "dynamodb:UpdateItem in OUTBOX DOC PERSON ORGANISATION",
    ],
    "index of lists": ["dynamodb:Query"],
    "state stream": [
      "dynamodb:DescribeStream",
      "dynamodb:GetRecords",
      "dynamodb:GetShardIterator",
      "dynamodb:ListStreams",
    ],
    private: [
      "dynamodb:BatchGetItem outside CREDENTIAL",
      "dynamodb:GetItem outside CREDENTIAL",
      "dynamodb:UpdateItem in PERSON DONOR PARTNER",
    ],
    "mail queue": ["sqs:SendMessage"],
    "file remover": ["lambda:InvokeFunction"],
    "book binder": ["lambda:InvokeFunction"],
    "own dead letters": ["sqs:SendMessage"],
    ...startExecutions,
    anything: ["states:SendTaskSuccess"],
  },
  tick: {
    ...foldAndAppend,
    state: [
      "dynamodb:BatchGetItem",
      "dynamodb:GetItem",
      "dynamodb:PutItem in DOC OUTBOX LINK GUARD RESOLUTIONS POLICY OBLIGATION",
      "dynamodb:Query",
      "dynamodb:UpdateItem in DOC OUTBOX DELIVERY OBLIGATION PERSON ROUND ORGANISATION",
    ],
    "index of lists": ["dynamodb:Query"],
    "due index": ["dynamodb:Query"],
    private: [
      "dynamodb:BatchGetItem outside CREDENTIAL",
      "dynamodb:DeleteItem in DRAFT",
      "dynamodb:GetItem outside CREDENTIAL",
      "dynamodb:Query outside CREDENTIAL",
      "dynamodb:UpdateItem in PERSON DONOR PARTNER",
    ],
    "mail queue": ["sqs:SendMessage"],
    "file remover": ["lambda:InvokeFunction"],
    "book binder": ["lambda:InvokeFunction"],
    "own dead letters": ["sqs:SendMessage"],
    ...startExecutions,
    "executions of reports": ["states:DescribeExecution"],
    "executions of plans": ["states:DescribeExecution"],
    "executions of agreements": ["states:DescribeExecution"],
    "executions of amendments": ["states:DescribeExecution"],
    "executions of governance documents": ["states:DescribeExecution"],
    anything: ["states:SendTaskSuccess"],
  },
  "send-mail": {
    ...readEntries,
    state: [
      "dynamodb:BatchGetItem",
      "dynamodb:GetItem",
      "dynamodb:Query",
      "dynamodb:UpdateItem in OUTBOX LINK SUBSCRIBERS",
    ],
    private: readPrivate,
    "mail queue": ["sqs:DeleteMessage", "sqs:GetQueueAttributes", "sqs:ReceiveMessage"],
    "link key": ["kms:GenerateMac"],
    "mail identity": [`ses:SendEmail ${fromSender}`, `ses:SendRawEmail ${fromSender}`],
    "mail configuration set": [`ses:SendEmail ${fromSender}`, `ses:SendRawEmail ${fromSender}`],
  },
  "mail-events": {
    ...foldAndAppend,
    state: [
      "dynamodb:BatchGetItem",
      "dynamodb:PutItem in DOC OUTBOX DELIVERY LINK",
      "dynamodb:UpdateItem in OUTBOX",
    ],
    private: ["dynamodb:GetItem outside CREDENTIAL", "dynamodb:UpdateItem in PERSON DONOR PARTNER"],
    "own dead letters": ["sqs:SendMessage"],
  },
  "file-scanned": {
    private: ["dynamodb:Query outside CREDENTIAL", "dynamodb:UpdateItem in FILE"],
    "incoming files": ["s3:DeleteObject", "s3:GetObject"],
    "clean files": ["s3:PutObject", "s3:PutObjectTagging"],
    "own dead letters": ["sqs:SendMessage"],
  },
  "remove-files": {
    ...readEntries,
    state: [
      "dynamodb:BatchGetItem",
      "dynamodb:GetItem",
      "dynamodb:PutItem in OUTBOX",
      "dynamodb:UpdateItem in OUTBOX",
    ],
    private: [
      "dynamodb:BatchGetItem outside CREDENTIAL",
      "dynamodb:DeleteItem in FILE",
      "dynamodb:GetItem outside CREDENTIAL",
      "dynamodb:Query outside CREDENTIAL",
    ],
    files: [`s3:ListBucketVersions when {"StringLike":{"s3:prefix":["incoming/*","files/*"]}}`],
    "incoming files": ["s3:DeleteObjectVersion"],
    "clean files": ["s3:DeleteObjectVersion"],
  },
  "execution-ended": { state: ["dynamodb:UpdateItem in DOC"] },
  "open-stage": {
    ...changeReport,
    state: [
      "dynamodb:BatchGetItem",
      "dynamodb:ConditionCheckItem",
      "dynamodb:GetItem",
      "dynamodb:PutItem in DOC OUTBOX LINK",
    ],
    private: ["dynamodb:Query outside CREDENTIAL"],
    anything: ["states:SendTaskFailure", "states:SendTaskSuccess"],
  },
  advance: {
    ...foldAndAppend,
    state: [
      "dynamodb:BatchGetItem",
      "dynamodb:GetItem",
      "dynamodb:PutItem in DOC OUTBOX LINK",
      "dynamodb:PutItem in OBLIGATION PLAN",
      "dynamodb:Query",
    ],
    private: readPrivate,
  },
};

/** What every function may do, for the operators. */
const logAndTrace: Granted = {
  "own log group": ["logs:CreateLogStream", "logs:PutLogEvents"],
  anything: [
    "xray:GetSamplingRules",
    "xray:GetSamplingTargets",
    "xray:PutTelemetryRecords",
    "xray:PutTraceSegments",
  ],
};

describe("each function may do exactly this", () => {
  it("is said of every function, and of no other", () => {
    expect([...byFunction.keys()].sort()).toEqual(Object.keys(table).sort());
  });

  it.each(Object.entries(table))("%s", (name, own) => {
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
