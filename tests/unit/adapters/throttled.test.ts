import { globSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { TransactionCanceledException } from "@aws-sdk/client-dynamodb";
import { SendTaskFailureCommand, SFNClient } from "@aws-sdk/client-sfn";
import { BatchGetCommand, GetCommand, TransactWriteCommand } from "@aws-sdk/lib-dynamodb";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { DynamoAccess } from "../../../shared/adapters/dynamodb/access.ts";
import { DynamoDecisionStore } from "../../../shared/adapters/dynamodb/decision-store.ts";
import { headKey } from "../../../shared/adapters/dynamodb/keys.ts";
import { DynamoOutbox } from "../../../shared/adapters/dynamodb/outbox.ts";
import { DynamoTaskTokens } from "../../../shared/adapters/dynamodb/task-tokens.ts";
import { timeLimits } from "../../../shared/adapters/limits.ts";
import { systemIds } from "../../../shared/adapters/system.ts";
import { grantLink } from "../../../shared/domain/links/grant.ts";
import type { Head } from "../../../shared/ports/store.ts";
import { carryOut } from "../../../shared/usecases/engine/carry-out.ts";
import { approve, History, open, openStage, reviewer, submit } from "../../support/example-report.ts";
import { headItemOf, policyItemOf } from "../../support/lying.ts";
import { mockedTables } from "./mocked-tables.ts";

/** How long it was waited between tries, in milliseconds; nobody really waits. */
let pauses: number[] = [];
const withoutWaiting = () => {
  pauses = [];
  vi.stubGlobal("setTimeout", (done: () => void, ms: number) => {
    pauses.push(ms);
    queueMicrotask(done);
  });
};

const { dynamo, tables } = mockedTables();
const store = new DynamoDecisionStore(tables);
const now = "2026-11-23T18:00:00.000Z";
const clock = { now: () => now };

const history = new History().after(open, submit(), openStage(0));
if (!history.report) throw new Error("no report");
const inReview: Head = { report: history.report, chain: history.chain };
const item = headItemOf("PA-1-R1", inReview);
const policy = policyItemOf("PA-1-R1", inReview);

const cancelledFor = (...codes: string[]) =>
  new TransactionCanceledException({
    message: "cancelled",
    $metadata: {},
    CancellationReasons: codes.map((Code) => ({ Code })),
  });
const passing = ["TransactionConflict", "ThrottlingError", "ProvisionedThroughputExceeded"];

beforeEach(() => {
  dynamo.reset();
  dynamo.on(GetCommand).resolves({});
  withoutWaiting();
});
afterEach(() => vi.unstubAllGlobals());

const link = grantLink(
  "PA-1-R1~4.0",
  "PA-1-R1",
  "P-001",
  { purpose: "read", lane: null },
  { round: 1, stage: null },
  now,
);
const row = {
  id: link.id,
  documentId: "PA-1-R1",
  effect: { effect: "mail", template: "fresh-link", person: "P-001", purpose: "read", lane: null },
  linkId: link.id,
  createdAt: now,
} as const;

/** Whatever is written in a transaction, as each of these is. */
const writes: readonly [what: string, write: () => Promise<unknown>][] = [
  ["a decision", () => carryOut({ store, clock, ids: systemIds }, "PA-1-R1", inReview, approve(reviewer))],
  ["an outbox row with its link", () => new DynamoOutbox(tables).add(row, link)],
  ["a task token", () => tokens.replaceTaskToken("PA-1-R1", 3, token)],
  ["a fresh link", () => new DynamoAccess(tables).grantFreshLink(link, row, { perHour: 3, now })],
];
const tokens = new DynamoTaskTokens(tables);
const token = { round: 1, attempt: 1, stage: 0, token: "t" };

describe("when DynamoDB has no room, or others are at the same items", () => {
  describe.each(writes)("%s", (_, write) => {
    it.each(passing)("cancelled for %s is a race that was lost: tried again after a pause", async (code) => {
      dynamo.on(BatchGetCommand).resolves({ Responses: { state: [item, policy] } });
      dynamo
        .on(TransactWriteCommand)
        .rejectsOnce(cancelledFor("None", code))
        .rejectsOnce(cancelledFor(code, code))
        .resolves({});
      await write();
      expect(dynamo.commandCalls(TransactWriteCommand)).toHaveLength(3);
      expect(pauses).toHaveLength(2);
    });

    it("is not tried for ever, and the cause is told", async () => {
      dynamo.on(BatchGetCommand).resolves({ Responses: { state: [item, policy] } });
      dynamo.on(TransactWriteCommand).rejects(cancelledFor("ThrottlingError"));
      await expect(write()).rejects.toThrow(/cancelled|races/);
      expect(dynamo.commandCalls(TransactWriteCommand).length).toBeLessThanOrEqual(30);
    });

    it("is not tried again when something in it is wrong", async () => {
      dynamo.on(TransactWriteCommand).rejects(cancelledFor("ValidationError"));
      await write().catch(() => null);
      expect(dynamo.commandCalls(TransactWriteCommand)).toHaveLength(1);
    });
  });

  it("a token is kept only while its document has not moved on", async () => {
    dynamo.on(TransactWriteCommand).rejects(cancelledFor("ConditionalCheckFailed"));
    expect(await tokens.replaceTaskToken("PA-1-R1", 3, token)).toBe(false);
  });

  it("keys left unprocessed are asked for again after a pause each time, and in the end said to be away", async () => {
    const left = { Responses: {}, UnprocessedKeys: { state: { Keys: [headKey("PA-1-R1")] } } };
    dynamo
      .on(BatchGetCommand)
      .resolvesOnce(left)
      .resolvesOnce(left)
      .resolves({ Responses: { state: [item, policy] } });
    expect((await store.load({ documentId: "PA-1-R1" })).head).toEqual(inReview);
    expect(pauses).toHaveLength(2);

    dynamo.on(BatchGetCommand).resolves(left);
    await expect(store.load({ documentId: "PA-1-R1" })).rejects.toThrow(/unprocessed 10 times: 1 of state/);
  });

  it("pauses are of random length, and may be longer the more often it failed", async () => {
    dynamo.on(BatchGetCommand).resolves({
      Responses: {},
      UnprocessedKeys: { state: { Keys: [headKey("PA-1-R1")] } },
    });
    for (let n = 0; n < 20; n += 1) await store.load({ documentId: "PA-1-R1" }).catch(() => null);
    const first = pauses.filter((_, index) => index % 9 === 0);
    expect(Math.max(...first)).toBeLessThan(50);
    expect(Math.max(...pauses)).toBeGreaterThan(200);
    expect(Math.max(...pauses)).toBeLessThan(800);
    expect(new Set(pauses).size).toBeGreaterThan(20);
  });
});

describe("a client of AWS", () => {
  const silent = createServer(() => {});
  afterEach(() => silent.closeAllConnections());

  it("gives up on an answer that does not come, and tries again", async () => {
    vi.unstubAllGlobals();
    await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
    let arrived = 0;
    silent.on("request", () => {
      arrived += 1;
    });
    const impatient = new SFNClient({
      ...timeLimits,
      requestHandler: { ...timeLimits.requestHandler, requestTimeout: 400 },
      endpoint: `http://127.0.0.1:${(silent.address() as AddressInfo).port}`,
      region: "ca-central-1",
      credentials: { accessKeyId: "test", secretAccessKey: "test" },
      maxAttempts: 2,
    });
    await expect(impatient.send(new SendTaskFailureCommand({ taskToken: "t" }))).rejects.toThrow("400 ms");
    expect(arrived).toBe(2);
    await new Promise((resolve) => silent.close(resolve));
  });

  it("has these limits wherever a function makes one", () => {
    expect(timeLimits.requestHandler).toMatchObject({ connectionTimeout: 1_000, requestTimeout: 5_000 });
    const made = globSync(["shared/**/*.ts", "functions/**/*.ts"]).flatMap((file) =>
      [...readFileSync(file, "utf8").matchAll(/new \w+Client\(([^)]*)\)/g)].map(([, given = ""]) => given),
    );
    expect(made.length).toBeGreaterThan(4);
    expect(made.filter((given) => !given.includes("timeLimits"))).toEqual([]);
  });
});
