import type { TransactionCanceledException } from "@aws-sdk/client-dynamodb";
import { TransactWriteCommand } from "@aws-sdk/lib-dynamodb";
import { marshall } from "@aws-sdk/util-dynamodb";
import { beforeEach, describe, expect, it } from "vitest";
import { DynamoDrafts } from "../../../shared/adapters/dynamodb/drafts.ts";
import {
  commentKey,
  contentKey,
  draftKey,
  fileKey,
  headKey,
} from "../../../shared/adapters/dynamodb/keys.ts";
import { carryOut } from "../../../shared/usecases/engine/carry-out.ts";
import { History, inTime, open, submit } from "../../support/example-report.ts";
import { cancelled, committing, headOf } from "./committing.ts";

const { dynamo, tables, deps, refuses, approves, written } = committing();

beforeEach(() => dynamo.reset());

describe("the draft that is submitted", () => {
  const submitted = headOf(new History().after(open));
  const submitting = (submittedDraft: { count: number | null } | null) =>
    carryOut(deps, "PA-1-R1", submitted, submit(), {
      command: "c1",
      submittedDraft,
    });
  const deletion = () => written().find(({ Delete }) => Delete)?.Delete;

  it("goes while it counts what it did when it was read", async () => {
    dynamo.on(TransactWriteCommand).resolves({});
    await submitting({ count: 4 });
    expect(deletion()).toEqual({
      TableName: "private",
      Key: draftKey("PA-1-R1"),
      ConditionExpression: "#saves = :saves",
      ExpressionAttributeNames: { "#saves": "saves" },
      ExpressionAttributeValues: { ":saves": 4 },
    });
  });

  it("goes while it counts nothing, where it was begun before changes were counted", async () => {
    dynamo.on(TransactWriteCommand).resolves({});
    await submitting({ count: null });
    expect(deletion()).toMatchObject({
      ConditionExpression: "attribute_exists(pk) AND attribute_not_exists(#saves)",
    });
  });

  it("must not have been begun since, where there was none", async () => {
    dynamo.on(TransactWriteCommand).resolves({});
    await submitting(null);
    expect(deletion()).toMatchObject({ ConditionExpression: "attribute_not_exists(pk)" });
  });

  it.each([
    ["is submitted", { submittedDraft: { count: 4 } }, inTime],
    [
      "is discarded",
      { draftKept: { until: "2026-12-28T00:00:00.000Z", isThere: true } },
      "2026-12-28T00:00:00.000Z",
    ],
    ["is taken up", { draftKept: { until: null, isThere: true } }, undefined],
  ])(
    "whose sections lie each for itself, and which %s, is cleared away by the clock",
    async (_, change, dueAt) => {
      dynamo.on(TransactWriteCommand).resolves({});
      const extras = { command: "c1", ...change, draftApart: { begun: 1 } };
      await carryOut(deps, "PA-1-R1", submitted, submit(), extras);
      const look = written().find(({ Put }) => Put?.Item?.["sk"] === "DRAFTS-OVER")?.Put?.Item;
      expect(look?.["dueAt"]).toBe(dueAt);
      if (dueAt !== undefined)
        expect(look).toMatchObject({ kind: "drafts-over", due: "DUE", seen: submitted.chain.number + 1 });
    },
  );

  it("loses words that are masked at the very revisions that were searched", async () => {
    dynamo.on(TransactWriteCommand).resolves({});
    const section = { typed: { narrative: "" }, revision: 4 };
    await approves({
      draftMasked: { narrative: section },
    });
    const items = written();
    expect(items.find(({ Update }) => Update)?.Update).toEqual({
      TableName: "private",
      Key: draftKey("PA-1-R1"),
      UpdateExpression: "SET #s0 = :s0 ADD #saves :saved",
      ConditionExpression: "#s0.revision = :r0",
      ExpressionAttributeNames: { "#s0": "section:narrative", "#saves": "saves" },
      ExpressionAttributeValues: { ":r0": 3, ":saved": 1, ":s0": section },
    });
  });

  it("loses them apart from what is written of its translation, at revisions of its own", async () => {
    dynamo.on(TransactWriteCommand).resolves({});
    const section = { typed: { narrative: "" }, revision: 2 };
    await approves({
      translationMasked: { narrative: section },
    });
    const items = written();
    expect(items.flatMap(({ Update }) => (Update ? [Update] : []))).toMatchObject([
      {
        Key: draftKey("PA-1-R1", "translation"),
        ConditionExpression: "#s0.revision = :r0",
        ExpressionAttributeValues: { ":r0": 1, ":s0": section },
      },
    ]);
  });

  it("is begun with what came back where that is masked, and keeps what another page saved of the rest meanwhile", async () => {
    dynamo.on(TransactWriteCommand).resolves({});
    const section = { typed: { narrative: "" }, revision: 1 };
    const other = { typed: { periodStart: "2025-01-01" }, revision: 0 };
    await approves({
      draftMasked: { narrative: section },
      draftBegun: { period: other, narrative: { typed: { narrative: "A name" }, revision: 0 } },
    });
    const items = written();
    expect(items.find(({ Update }) => Update)?.Update).toEqual({
      TableName: "private",
      Key: draftKey("PA-1-R1"),
      UpdateExpression: "SET #s0 = :s0, #o0 = if_not_exists(#o0, :o0) ADD #saves :saved",
      ConditionExpression: "attribute_not_exists(pk) OR (#s0.revision = :r0)",
      ExpressionAttributeNames: { "#s0": "section:narrative", "#saves": "saves", "#o0": "section:period" },
      ExpressionAttributeValues: { ":r0": 0, ":saved": 1, ":s0": section, ":o0": other },
    });
  });

  it("is begun whole with the words of another document, on condition that nothing of that was masked since", async () => {
    dynamo.on(TransactWriteCommand).resolves({});
    const section = { typed: { narrative: "Words" }, revision: 0 };
    await approves({
      copied: { draft: { narrative: section }, document: "PA-1-R0", number: 7 },
    });
    const items = written();
    expect(items.find(({ Put }) => Put?.TableName === "private")?.Put).toEqual({
      TableName: "private",
      Item: { ...draftKey("PA-1-R1"), "section:narrative": section, saves: 0 },
      ConditionExpression: "attribute_not_exists(pk)",
    });
    expect(items.map(({ ConditionCheck }) => ConditionCheck)).toContainEqual({
      TableName: "state",
      Key: headKey("PA-1-R0"),
      ConditionExpression: "#number = :number",
      ExpressionAttributeNames: { "#number": "number" },
      ExpressionAttributeValues: { ":number": 7 },
    });
  });

  it("refuses the submission when something was saved to it meanwhile", async () => {
    refuses((item) => item.sk === "DRAFT");
    expect(await submitting(null)).toEqual({ ok: false, refusal: { code: "draft-changed" } });
    expect(dynamo.commandCalls(TransactWriteCommand)).toHaveLength(1);
  });
});

describe("a section of a draft", () => {
  const drafts = new DynamoDrafts(tables);
  const keep = () =>
    drafts.keepSection(
      "PA-1-R1",
      { section: "period", kept: { typed: { a: "b" }, revision: 3 }, replaces: 2, number: 7 },
      {},
    );

  it("is kept on condition that the document is as it was read, and nobody kept it since", async () => {
    dynamo.on(TransactWriteCommand).resolves({});
    expect(await keep()).toEqual({ kept: true });
    const [isAsRead, update] = written();
    expect(isAsRead?.ConditionCheck).toMatchObject({
      Key: headKey("PA-1-R1"),
      ConditionExpression: "#number = :number",
      ExpressionAttributeValues: { ":number": 7 },
    });
    expect(update?.Update?.ConditionExpression).toContain("#kept.revision = :seen");
  });

  it.each<[string, TransactionCanceledException["CancellationReasons"], unknown]>([
    [
      "submitted, or words were masked",
      [{ Code: "ConditionalCheckFailed" }, { Code: "ConditionalCheckFailed" }],
      "moved-on",
    ],
    [
      "kept elsewhere",
      [
        { Code: "None" },
        {
          Code: "ConditionalCheckFailed",
          Item: marshall({ ...draftKey("PA-1-R1"), "section:period": { typed: { a: "c" }, revision: 3 } }),
        },
      ],
      { typed: { a: "c" }, revision: 3 },
    ],
  ])("is not kept once it was %s, and says so", async (_, reasons, saved) => {
    dynamo.on(TransactWriteCommand).rejects(cancelled(reasons));
    expect(await keep()).toEqual({ kept: false, saved });
  });
});

describe("words that are masked", () => {
  it("give way on the record of a file, in the same transaction, and nothing else of it changes", async () => {
    dynamo.on(TransactWriteCommand).resolves({});
    await approves({ fileMasks: [{ id: "f1", words: { name: "a mark.pdf", consent: "a mark" } }] });
    expect(written().flatMap(({ Update }) => (Update?.TableName === "private" ? [Update] : []))).toEqual([
      {
        TableName: "private",
        Key: fileKey("PA-1-R1", "f1"),
        UpdateExpression: "SET #w0 = :w0, #w1 = :w1",
        ConditionExpression: "attribute_exists(pk)",
        ExpressionAttributeNames: { "#w0": "name", "#w1": "consent" },
        ExpressionAttributeValues: { ":w0": "a mark.pdf", ":w1": "a mark" },
      },
    ]);
  });

  it("go with their salts, field by field, in the transaction of their entry; their commitments stay", async () => {
    dynamo.on(TransactWriteCommand).resolves({});
    const [one, other] = ["1".repeat(64), "2".repeat(64)];
    const masks = [
      {
        in: "content",
        name: "f".repeat(64),
        commitments: { "/values/narrative": one, "/values/I1.words": other },
      },
      { in: "comment", name: "7", commitments: { "/text": one } },
    ] as const;
    await approves({ masks });
    const items = written();
    const [content, comment] = items.flatMap(({ Update }) =>
      Update?.TableName === "private" ? [Update] : [],
    );
    expect(content).toEqual({
      TableName: "private",
      Key: contentKey("PA-1-R1", "f".repeat(64)),
      UpdateExpression:
        "REMOVE #value.#f0k0.#f0k1, #salts.#p0, #value.#f1k0.#f1k1, #salts.#p1 SET #masked.#p0 = :c0, #masked.#p1 = :c1",
      ConditionExpression: "attribute_exists(pk)",
      ExpressionAttributeNames: {
        ...{ "#value": "value", "#salts": "salts", "#masked": "masked" },
        ...{ "#f0k0": "values", "#f0k1": "narrative", "#p0": "/values/narrative" },
        ...{ "#f1k0": "values", "#f1k1": "I1.words", "#p1": "/values/I1.words" },
      },
      ExpressionAttributeValues: { ":c0": one, ":c1": other },
    });
    expect(comment).toMatchObject({
      Key: commentKey("PA-1-R1", 7),
      UpdateExpression: "REMOVE #value.#f0k0, #salts.#p0 SET #masked.#p0 = :c0",
    });
  });
});
