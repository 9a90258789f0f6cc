import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { ListTablesCommand } from "@aws-sdk/client-dynamodb";
import { SESv2Client, SendEmailCommand } from "@aws-sdk/client-sesv2";
import { SendTaskFailureCommand, SFNClient } from "@aws-sdk/client-sfn";
import { BatchGetCommand, PutCommand } from "@aws-sdk/lib-dynamodb";
import { marshall } from "@aws-sdk/util-dynamodb";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { DynamoDecisionStore } from "../../../shared/adapters/dynamodb/decision-store.ts";
import { draftKey } from "../../../shared/adapters/dynamodb/keys.ts";
import { openTables } from "../../../shared/adapters/dynamodb/tables.ts";
import { AwsCalls, metered } from "../../../shared/adapters/metering.ts";
import { uncorrelated } from "../../support/correlation.ts";

type Answer = [status: number, body: object];

/** What an AWS of one's own answers, in this order; and every request that reached it. */
let answers: Answer[] = [];
let arrived: string[] = [];
let arrivedBodies: string[] = [];

const aws = createServer((request: IncomingMessage, response: ServerResponse) => {
  arrived.push(String(request.headers["x-amz-target"] ?? request.url));
  text(request).then(
    (body) => {
      arrivedBodies.push(body);
      const [status, answer] = answers.shift() ?? [200, {}];
      response.writeHead(status, { "content-type": "application/x-amz-json-1.0" });
      response.end(JSON.stringify(answer));
    },
    () => response.destroy(),
  );
});

const calls = new AwsCalls();
const config = () => ({
  endpoint: `http://127.0.0.1:${(aws.address() as AddressInfo).port}`,
  region: "ca-central-1",
  credentials: { accessKeyId: "test", secretAccessKey: "test" },
  maxAttempts: 3,
});
const tables = () =>
  openTables({ entries: "entries", state: "state", private: "private" }, calls, uncorrelated, config());

const broken: Answer = [500, { __type: "com.amazonaws.dynamodb.v20120810#InternalServerError" }];
const throttled: Answer = [
  400,
  { __type: "com.amazonaws.dynamodb.v20120810#ProvisionedThroughputExceededException" },
];

beforeAll(() => new Promise<void>((resolve) => aws.listen(0, "127.0.0.1", resolve)));
beforeEach(() => {
  answers = [];
  arrived = [];
  arrivedBodies = [];
  calls.take();
});
afterAll(() => new Promise((resolve) => aws.close(resolve)));

describe("the count of calls to AWS", () => {
  it("counts each request on the wire: those that failed or were throttled, and the one that did it", async () => {
    answers = [broken, throttled, [200, { TableNames: ["state"] }]];
    const { client } = tables();
    expect((await client.send(new ListTablesCommand({}))).TableNames).toEqual(["state"]);
    expect(arrived).toHaveLength(3);
    expect(calls.take().awsCalls).toEqual({ ListTables: 3 });
    expect(calls.take().awsCalls).toEqual({});
  });

  it("counts the tries of a call that came to nothing", async () => {
    answers = [broken, broken, broken, broken];
    await expect(tables().client.send(new ListTablesCommand({}))).rejects.toThrow();
    expect(calls.take().awsCalls).toEqual({ ListTables: arrived.length });
    expect(arrived).toHaveLength(3);
  });

  it("counts what DynamoDB left unprocessed as one more read", async () => {
    const narrative = { typed: { narrative: "Kept." }, revision: 1 };
    const left = { private: { Keys: [marshall(draftKey("PA-1-R1"))], ConsistentRead: true } };
    answers = [
      [200, { Responses: {}, UnprocessedKeys: left }],
      [
        200,
        { Responses: { private: [marshall({ ...draftKey("PA-1-R1"), "section:narrative": narrative })] } },
      ],
    ];
    const { draft } = await new DynamoDecisionStore(tables()).load({ documentId: "PA-1-R1", draft: true });
    expect(draft).toEqual({ narrative });
    expect(arrived).toEqual(["DynamoDB_20120810.BatchGetItem", "DynamoDB_20120810.BatchGetItem"]);
    expect(calls.take().awsCalls).toEqual({ BatchGetItem: 2 });
  });

  it("adds up what DynamoDB says that reading and writing consumed", async () => {
    answers = [
      [200, { Responses: {}, ConsumedCapacity: [{ CapacityUnits: 2 }, { CapacityUnits: 1.5 }] }],
      [200, { ConsumedCapacity: { CapacityUnits: 3 } }],
      [200, {}],
    ];
    const { client } = tables();
    await client.send(new BatchGetCommand({ RequestItems: { state: { Keys: [draftKey("PA-1-R1")] } } }));
    for (const Item of [draftKey("PA-1-R1"), draftKey("PA-1-R2")])
      await client.send(new PutCommand({ TableName: "state", Item }));
    expect(arrivedBodies.every((body) => body.includes('"ReturnConsumedCapacity":"TOTAL"'))).toBe(true);
    expect(calls.take().capacityUnits).toEqual({ read: 3.5, write: 3 });
    expect(calls.take().capacityUnits).toEqual({ read: 0, write: 0 });
  });

  it("counts every kind of client, each operation by its name", async () => {
    await metered(new SFNClient(config()), calls).send(new SendTaskFailureCommand({ taskToken: "token" }));
    await metered(new SESv2Client(config()), calls).send(new SendEmailCommand({ Content: {} }));
    expect(calls.take().awsCalls).toEqual({ SendTaskFailure: 1, "POST /v2/email/outbound-emails": 1 });
  }, 30_000);
});
