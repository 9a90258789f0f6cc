import { BatchGetCommand, GetCommand, QueryCommand, TransactWriteCommand } from "@aws-sdk/lib-dynamodb";
import { beforeEach, describe, expect, it } from "vitest";
import type { PinnedPolicy } from "../../../events/common.ts";
import type { StoredEntry } from "../../../events/entry.ts";
import type { PersonEvent } from "../../../events/people.ts";
import { openArchive } from "../../../shared/adapters/dynamodb/archive.ts";
import { DynamoDecisionStore } from "../../../shared/adapters/dynamodb/decision-store.ts";
import { headShape } from "../../../shared/adapters/dynamodb/head.items.ts";
import { headKey } from "../../../shared/adapters/dynamodb/keys.ts";
import { personShape } from "../../../shared/adapters/dynamodb/people.items.ts";
import { DynamoPeople } from "../../../shared/adapters/dynamodb/people.ts";
import { seal } from "../../../shared/domain/audit/seal.ts";
import { streamOfPerson } from "../../../shared/domain/people/stream.ts";
import type { Alteration } from "../../../shared/ports/reading.ts";
import type { Head } from "../../../shared/ports/store.ts";
import { approve, History, open, openStage, reviewer, submit } from "../../support/example-report.ts";
import { borneBy, headItemOf, policyItemOf } from "../../support/lying.ts";
import { sizeOf } from "../../support/weighed-tables.ts";
import { mockedTables } from "./mocked-tables.ts";

const { dynamo, tables } = mockedTables();
const store = new DynamoDecisionStore(tables);

const headOf = (history: History): Head => {
  if (!history.report) throw new Error("no report");
  return { report: history.report, chain: history.chain };
};

/** A head as a release of before wrote it. */
const olderHeadOf = ({ chain }: History) => ({
  ...headKey("PA-1-R1"),
  shape: headShape - 1,
  report: { status: "in-review" },
  ...chain,
});

/** What the tables hold: a head, and entries. */
function lies(head: object, entries: readonly StoredEntry[]): void {
  dynamo.on(BatchGetCommand).resolves({ Responses: { state: [head] } });
  dynamo.on(QueryCommand).resolves({ Items: [] });
  dynamo.on(QueryCommand, { TableName: "entries" }).resolves({ Items: entries.map((entry) => ({ entry })) });
}

beforeEach(() => dynamo.reset());

describe("a head", () => {
  it("I3 of another shape is folded again from the entries", async () => {
    const history = new History().after(open, submit(), openStage(0));
    lies(olderHeadOf(history), history.entries);
    expect((await store.load({ documentId: "PA-1-R1" })).head).toEqual(headOf(history));
  });

  it.each<[string, (entries: readonly StoredEntry[]) => StoredEntry[], number]>([
    ["the last entry is gone", (entries) => entries.slice(0, -1), 3],
    [
      "the last entry is another",
      (entries) =>
        entries.map((entry, n) => (n === 2 ? { ...entry, at: "2020-01-01T00:00:00.000Z" } : entry)),
      3,
    ],
    [
      "an entry more lies there, in the same chain",
      () => new History().after(open, submit(), openStage(0), approve(reviewer)).entries.slice(0, 4),
      4,
    ],
  ])("of another shape takes in nothing but the entries that it ends with: %s", async (_, change, which) => {
    const history = new History().after(open, submit(), openStage(0));
    lies(olderHeadOf(history), change(history.entries));
    const { head } = await store.load({ documentId: "PA-1-R1" });
    expect(head?.chain).toEqual(history.chain);
    const told: Alteration[] = [];
    expect(await openArchive(tables, (found) => told.push(found)).history("PA-1-R1", head)).toBe("altered");
    expect(told).toEqual([{ documentId: "PA-1-R1", what: "entries", which: String(which) }]);
  });

  it("lies without a word of its policy, and without what it has none of; with the policy beside it, it is whole", async () => {
    const history = new History().after(open, submit(), openStage(0), approve(reviewer));
    const head = headOf(history);
    const item = headItemOf("PA-1-R1", head);
    for (const { label, lanes } of head.report.policy.stages)
      for (const words of [label, ...lanes.map((lane) => lane.label)])
        for (const word of Object.values(words)) expect(JSON.stringify(borneBy(item))).not.toContain(word);
    expect(Object.keys(borneBy(item))).not.toContain("undelivered");
    dynamo.on(BatchGetCommand).resolves({ Responses: { state: [item, policyItemOf("PA-1-R1", head)] } });
    expect((await store.load({ documentId: "PA-1-R1" })).head).toEqual(head);
  });

  it.each<[string, (policy: PinnedPolicy) => PinnedPolicy]>([
    [
      "another label",
      (policy) => ({
        ...policy,
        stages: policy.stages.map((stage) => ({ ...stage, label: { en: "A", fr: "B" } })),
      }),
    ],
    ["a lane less", (policy) => ({ ...policy, stages: policy.stages.slice(1) })],
  ])(
    "beside which a policy lies that is not the one it was pinned to (%s) is folded from the entries",
    async (name, change) => {
      const documentId = `PA-1-${name.length}`;
      const history = new History().after(open, submit(), openStage(0));
      const head = headOf(history);
      const other = { ...head, report: { ...head.report, policy: change(head.report.policy) } };
      // A process that has read nothing yet.
      const { dynamo: reading, tables: fresh } = mockedTables();
      reading
        .on(BatchGetCommand)
        .resolves({ Responses: { state: [headItemOf(documentId, head), policyItemOf(documentId, other)] } });
      reading.on(GetCommand).resolves({});
      reading.on(QueryCommand).resolves({ Items: history.entries.map((entry) => ({ entry })) });
      expect((await new DynamoDecisionStore(fresh).load({ documentId })).head).toEqual(head);
    },
  );

  const crowd = (() => {
    const { report, chain } = new History().after(open, submit(), openStage(0));
    if (!report) throw new Error("no report");
    const held = Array.from({ length: 5_000 }, (_, n) => ({
      recipient: { kind: "subscriber" as const, id: `reader${n}` },
      lang: "en" as const,
    }));
    return { report: { ...report, held }, chain };
  })();

  /** A table of states in memory, for a process that has read and written nothing yet. */
  const fresh = () => {
    const state = new Map<string, Record<string, unknown>>();
    const { dynamo: table, tables } = mockedTables();
    table.on(TransactWriteCommand).callsFake(({ TransactItems }) => {
      for (const { Put } of TransactItems) if (Put) state.set(`${Put.Item.pk} ${Put.Item.sk}`, Put.Item);
      return {};
    });
    table.on(BatchGetCommand).callsFake(({ RequestItems }) => ({
      Responses: {
        state: RequestItems.state.Keys.flatMap(({ pk, sk }: never) => state.get(`${pk} ${sk}`) ?? []),
      },
    }));
    table.on(QueryCommand).resolves({ Items: [] });
    return { table, state, tables };
  };
  const change = (head: Head) => ({
    ...{ documentId: "PA-1-R1", from: head.chain, head, entries: [], outbox: [], links: [] },
  });

  it("says of thousands of readers how many there are; they lie beside it in parts, of which only the changed are written", async () => {
    const { table, state, tables: own } = fresh();
    const many = new DynamoDecisionStore(own);
    await many.commit(change(crowd));
    const item = state.get("DOC#PA-1-R1 HEAD") ?? {};
    expect(borneBy(item)["apart"]).toMatchObject({ held: { count: 5_000 } });
    expect(sizeOf(item)).toBeLessThan(1024);
    expect([...state.keys()].filter((key) => key.includes("READERS#held#"))).toHaveLength(50);
    expect((await many.load({ documentId: "PA-1-R1" })).head).toEqual(crowd);
    const fewer = { ...crowd, report: { ...crowd.report, held: crowd.report.held.slice(0, -1) } };
    await many.commit(change(fewer));
    const written = table.commandCalls(TransactWriteCommand).at(-1)?.args[0].input.TransactItems ?? [];
    expect(written.map(({ Put }) => Put?.Item?.["sk"])).toEqual(["HEAD", "READERS#held#049"]);
    expect((await many.load({ documentId: "PA-1-R1" })).head).toEqual(fewer);
  });

  it("beside which other readers lie than it says is folded from the entries", async () => {
    const { table, state, tables: own } = fresh();
    const history = new History().after(open, submit(), openStage(0));
    await new DynamoDecisionStore(own).commit(change(crowd));
    state.delete("DOC#PA-1-R1 READERS#held#007");
    table.on(QueryCommand).resolves({ Items: history.entries.map((entry) => ({ entry })) });
    expect((await new DynamoDecisionStore(own).load({ documentId: "PA-1-R1" })).head?.report.held).toEqual(
      [],
    );
  });

  it("that was read before the entries is followed by those that one of after knows of", async () => {
    const before = headOf(new History().after(open, submit(), openStage(0)));
    const since = new History().after(open, submit(), openStage(0), approve(reviewer));
    lies(headItemOf("PA-1-R1", headOf(since)), since.entries);
    const history = await openArchive(tables, () => expect.unreachable()).history("PA-1-R1", before);
    expect(history).toHaveLength(before.chain.number);
  });
});

describe("a person's head", () => {
  it("of another shape takes in nothing but the entries that it ends with", async () => {
    const stream = streamOfPerson("P-008");
    const registered: PersonEvent = {
      type: "person-registered",
      facts: { roles: ["director"], office: "QC", lang: "fr", contactCommitment: "0".repeat(64), by: null },
    };
    const first = seal(stream, { number: 0, hash: null }, [registered], "2026-11-23T18:00:00.000Z");
    const granted: PersonEvent = {
      type: "person-roles-changed",
      facts: { granted: ["secretary"], ended: [], by: null },
    };
    const more = seal(stream, first.end, [granted], "2026-11-24T18:00:00.000Z");
    lies({ ...headKey(stream), shape: personShape - 1, ...first.end }, [...first.entries, ...more.entries]);
    const { head } = await new DynamoPeople(tables).load({ person: "P-008" });
    expect(head).toMatchObject({ person: { roles: ["director"] }, chain: first.end });
  });
});
