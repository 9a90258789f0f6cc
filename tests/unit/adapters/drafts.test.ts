import { TransactionCanceledException } from "@aws-sdk/client-dynamodb";
import { TransactWriteCommand } from "@aws-sdk/lib-dynamodb";
import { beforeEach, describe, expect, it } from "vitest";
import { countOf } from "../../../shared/adapters/dynamodb/draft.items.ts";
import { DynamoDrafts, draftGone, draftWithout } from "../../../shared/adapters/dynamodb/drafts.ts";
import { draftKey } from "../../../shared/adapters/dynamodb/keys.ts";
import { mockedTables } from "./mocked-tables.ts";

const { dynamo, tables } = mockedTables();
const drafts = new DynamoDrafts(tables);

const named = <T>(rows: number, of: T): Record<string, T> =>
  Object.fromEntries(Array.from({ length: rows }, (_, n) => [`results.r${n}`, of]));
const writes = () => dynamo.commandCalls(TransactWriteCommand).map(({ args }) => args[0].input.TransactItems);
const kept = { typed: { "results.r1.title": "Another" }, revision: 2 };
const row = { section: "results.r1", kept, replaces: 1, number: 4 };

beforeEach(() => {
  dynamo.reset();
  dynamo.on(TransactWriteCommand).resolves({});
});

describe("a row of a draft", () => {
  it("is saved among sixty as among five: by one call, which carries that row alone", async () => {
    expect(await drafts.keepSection("PA-1-R1", row, {})).toEqual({ kept: true });
    expect(writes()).toHaveLength(1);
    expect(writes()[0]?.[1]?.Update?.ExpressionAttributeValues).toEqual({
      ...{ ":kept": kept, ":seen": 1, ":none": 0, ":one": 1 },
    });
  });

  it("takes away what waited of it on its page, in the same call; another that waits by now stays, and the row is saved", async () => {
    const CancellationReasons = [{ Code: "None" }, { Code: "None" }, { Code: "ConditionalCheckFailed" }];
    const another = new TransactionCanceledException({ message: "", $metadata: {}, CancellationReasons });
    const shown = { documentId: "PA-1-R1", person: "P-001", form: "section.results.r1", digest: "d" };
    const save = () => drafts.keepSection("PA-1-R1", { ...row, asideGone: shown }, {});
    dynamo.on(TransactWriteCommand).rejectsOnce(another).resolves({});
    expect(await save()).toEqual({ kept: true });
    expect(await save()).toEqual({ kept: true });
    expect(writes().map((items) => items?.length)).toEqual([3, 2, 3]);
    expect(writes()[0]?.[2]?.Delete).toMatchObject({
      ConditionExpression: "attribute_not_exists(pk) OR #digest = :digest",
      ExpressionAttributeValues: { ":digest": "d" },
    });
  });

  it.each([
    ["begun before changes were counted", {}, "attribute_exists(pk) AND attribute_not_exists(#saves)"],
    ["that began to count late", { saves: 2 }, "#saves = :saves"],
  ])("is never lost with a draft %s, which goes as it was read alone", async (_, counted, condition) => {
    const item = { ...draftKey("D"), "section:period": { typed: {}, revision: 3 }, ...counted };
    const gone = draftGone("private", "D", { count: countOf(item) }).Delete;
    expect(gone?.ConditionExpression).toBe(condition);
    expect(gone?.ExpressionAttributeValues?.[":saves"]).toBe(item.saves);
    await drafts.keepSection("D", row, {});
    expect(writes()[0]?.[1]?.Update?.UpdateExpression).toBe("SET #kept = :kept ADD #saves :one");
    const emptied = { period: { typed: {}, revision: 4 } };
    expect(draftWithout("private", draftKey("D"), emptied, null).Update?.UpdateExpression).toContain(
      "ADD #saves :saved",
    );
  });

  it("begins a draft of any number of rows by one write, and keeps to itself where another page began it", async () => {
    const CancellationReasons = [{ Code: "None" }, { Code: "ConditionalCheckFailed" }];
    const overtaken = new TransactionCanceledException({ message: "", $metadata: {}, CancellationReasons });
    dynamo.on(TransactWriteCommand).rejectsOnce(overtaken).resolves({});
    const first = { ...row, kept: { ...kept, revision: 1 }, replaces: 0, begins: true };
    expect(await drafts.keepSection("PA-1-R1", first, named(400, { title: "x" }))).toEqual({ kept: true });
    expect(writes().map((items) => items?.[1])).toMatchObject([
      {
        Put: {
          ConditionExpression: "attribute_not_exists(pk)",
          Item: {
            "section:results.r0": { typed: { title: "x" }, revision: 0 },
            "section:results.r1": first.kept,
            saves: 1,
          },
        },
      },
      { Update: { UpdateExpression: "SET #kept = :kept ADD #saves :one" } },
    ]);
  });
});

describe("rows that are kept together", () => {
  const rows = (count: number, replaces: number | null) => named(count, { kept, replaces });

  it("are one write, however many, each on condition that nobody changed it", async () => {
    expect(await drafts.keepRows("D", { rows: rows(120, 1), number: 4 }, {})).toBe("kept");
    expect(writes()).toHaveLength(1);
    const update = writes()[0]?.[1]?.Update;
    expect(update?.UpdateExpression).toMatch(/^SET #s0 = :s0, .*#s119 = :s119 ADD #saves :saved$/);
    expect(update?.ConditionExpression).toContain("#s119.revision = :r119");
    for (const expression of [update?.UpdateExpression, update?.ConditionExpression])
      expect(expression?.length).toBeLessThan(4_096);
    expect(update?.ExpressionAttributeValues).toMatchObject({ ":saved": 120, ":s7": kept, ":r7": 1 });
  });

  it("begin a draft, or belong to a row that it has not", async () => {
    await drafts.keepRows(
      "D",
      { rows: rows(1, null), number: 4, begins: true },
      { direction: { vision: "v" } },
    );
    await drafts.keepRows("D", { rows: rows(1, null), number: 4 }, {});
    expect(writes()[0]?.[1]?.Put?.Item).toMatchObject({
      ...{
        "section:results.r0": kept,
        "section:direction": { typed: { vision: "v" }, revision: 0 },
        saves: 1,
      },
    });
    expect(writes()[1]?.[1]?.Update?.ConditionExpression).toBe("attribute_not_exists(#s0)");
  });

  it.each([
    ["changed", [{ Code: "None" }, { Code: "ConditionalCheckFailed" }]],
    ["moved-on", [{ Code: "ConditionalCheckFailed" }, { Code: "None" }]],
  ] as const)("are not kept where something %s", async (said, reasons) => {
    const CancellationReasons = [...reasons];
    dynamo
      .on(TransactWriteCommand)
      .rejects(new TransactionCanceledException({ message: "", $metadata: {}, CancellationReasons }));
    expect(await drafts.keepRows("D", { rows: rows(2, 1), number: 4 }, {})).toBe(said);
  });
});
