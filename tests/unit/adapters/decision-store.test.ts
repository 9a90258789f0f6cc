import { DynamoDBClient, TransactionCanceledException } from "@aws-sdk/client-dynamodb";
import {
  BatchGetCommand,
  DynamoDBDocumentClient,
  TransactWriteCommand,
  type TransactWriteCommandInput,
} from "@aws-sdk/lib-dynamodb";
import { marshall } from "@aws-sdk/util-dynamodb";
import { mockClient } from "aws-sdk-client-mock";
import { beforeEach, describe, expect, it } from "vitest";
import { DynamoDecisionStore } from "../../../shared/adapters/dynamodb/decision-store.ts";
import { DynamoDrafts } from "../../../shared/adapters/dynamodb/drafts.ts";
import {
  authorityKey,
  commentKey,
  contentKey,
  draftKey,
  headKey,
} from "../../../shared/adapters/dynamodb/keys.ts";
import { systemIds } from "../../../shared/adapters/system.ts";
import type { Head } from "../../../shared/ports/store.ts";
import { carryOut } from "../../../shared/usecases/engine/carry-out.ts";
import { uncorrelated } from "../../support/correlation.ts";
import {
  approve,
  History,
  inTime,
  open,
  openStage,
  reviewer,
  serviceLevel,
  submit,
} from "../../support/example-report.ts";
import { lineAtBoard } from "../../support/line-histories.ts";
import { headItemOf, policyItemOf } from "../../support/lying.ts";
import { ballot } from "../../support/whole-line.ts";

/** What an emulator cannot produce: conflicts between transactions, and keys that DynamoDB leaves unprocessed. */
const client = DynamoDBDocumentClient.from(new DynamoDBClient({ region: "ca-central-1" }));
const dynamo = mockClient(client);
const tables = {
  client,
  entries: "entries",
  state: "state",
  private: "private",
  correlation: uncorrelated,
};
const store = new DynamoDecisionStore(tables);
const clock = { now: () => "2026-11-23T18:00:00.000Z" };

const headOf = (history: History): Head => {
  if (!history.report) throw new Error("no report");
  return { report: history.report, chain: history.chain };
};
const itemOf = (head: Head) => headItemOf("PA-1-R1", head);
const cancelled = (CancellationReasons: TransactionCanceledException["CancellationReasons"]) =>
  new TransactionCanceledException({ message: "cancelled", $metadata: {}, CancellationReasons });

/** Every transaction is refused, for the items that do not hold what it asks. */
const refuses = (fails: (item: { pk: string; sk: string | number }) => boolean) =>
  dynamo.on(TransactWriteCommand).callsFake(({ TransactItems: items }) => {
    const reasons = items.map(({ Put, Delete, Update, ConditionCheck }: Write) => {
      const item = (Put?.Item ?? (Delete ?? Update ?? ConditionCheck)?.Key) as { pk: string; sk: string };
      if (!fails(item)) return { Code: "None" };
      return { Code: "ConditionalCheckFailed", ...(Put && { Item: marshall(Put.Item ?? {}) }) };
    });
    throw cancelled(reasons);
  });
type Write = NonNullable<TransactWriteCommandInput["TransactItems"]>[number];

const inReview = headOf(new History().after(open, submit(), openStage(0)));

beforeEach(() => dynamo.reset());

describe("when several decide at once", () => {
  it("I1 a lost race is decided again on the head that the winner left, without another read", async () => {
    const resumed = headOf(
      new History().after(open, submit(), openStage(0), { name: "resume", round: 1, attempt: 1 }),
    );
    dynamo
      .on(TransactWriteCommand)
      .rejectsOnce(cancelled([{ Code: "ConditionalCheckFailed", Item: marshall(itemOf(resumed)) }]))
      .resolves({});
    const decided = await carryOut({ store, clock, ids: systemIds }, "PA-1-R1", inReview, approve(reviewer));
    expect(decided.ok && decided.value?.chain.number).toBe(resumed.chain.number + 2);
    expect(dynamo.commandCalls(BatchGetCommand)).toHaveLength(0);
    expect(dynamo.commandCalls(TransactWriteCommand)).toHaveLength(2);
  });

  it("I1 a conflict between transactions is tried again after another read", async () => {
    dynamo
      .on(TransactWriteCommand)
      .rejectsOnce(cancelled([{ Code: "TransactionConflict" }]))
      .resolves({});
    dynamo
      .on(BatchGetCommand)
      .resolves({ Responses: { state: [itemOf(inReview), policyItemOf("PA-1-R1", inReview)] } });
    expect(
      await carryOut({ store, clock, ids: systemIds }, "PA-1-R1", inReview, approve(reviewer)),
    ).toMatchObject({
      ok: true,
    });
    expect(dynamo.commandCalls(BatchGetCommand)).toHaveLength(1);
  });

  it("I16 a command that was carried out before is answered as it was then", async () => {
    refuses((item) => item.sk === "HEAD" || item.pk === "OUTBOX#PA-1-R1");
    const again = await carryOut({ store, clock, ids: systemIds }, "PA-1-R1", inReview, approve(reviewer), {
      command: "c1",
    });
    expect(again.ok).toBe(true);
    expect(dynamo.commandCalls(TransactWriteCommand)).toHaveLength(1);
  });

  it.each([
    ["the first row of what follows from it", true, "OUTBOX#PA-1-R1 c1.0"],
    ["an item of its own, where nothing follows", false, "DOC#PA-1-R1 COMMAND#c1"],
  ])("I16 a command is marked by %s, by which it is known to be done", async (_, isFollowed, mark) => {
    const history = new History().after(open, submit(), openStage(0));
    const row = {
      ...{ id: "PA-1-R1~c1.0", documentId: "PA-1-R1", linkId: null, createdAt: clock.now() },
      effect: { effect: "conduct", round: 1, attempt: 1 } as const,
    };
    refuses((item) => `${item.pk} ${item.sk}` === mark);
    const outcome = await store.commit({
      ...{ documentId: "PA-1-R1", from: headOf(history).chain, head: headOf(history), links: [] },
      ...{ entries: history.entries.slice(-1), outbox: isFollowed ? [row] : [], command: "c1" },
    });
    expect(outcome).toEqual({ committed: false, because: "command-done" });
    const [pk, sk] = mark.split(" ");
    dynamo.on(BatchGetCommand).resolves({ Responses: { state: [{ pk, sk }] } });
    expect((await store.load({ documentId: "PA-1-R1", command: "c1" })).commandDone).toBe(true);
  });

  it("takes away what waited on its page; where something else waits by now that stays, and the decision is recorded", async () => {
    const asideGone = { documentId: "PA-1-R1", person: "reviewer", form: "review.1.0.mel", digest: "d1" };
    const decide = () =>
      carryOut({ store, clock, ids: systemIds }, "PA-1-R1", inReview, approve(reviewer), { asideGone });
    const sent = () =>
      dynamo.commandCalls(TransactWriteCommand).map(({ args }) => args[0].input.TransactItems);
    dynamo.on(TransactWriteCommand).resolves({});
    await decide();
    const reasons = (sent()[0] ?? []).map(({ Delete }) => ({
      Code: Delete ? "ConditionalCheckFailed" : "None",
    }));
    dynamo.reset();
    dynamo.on(TransactWriteCommand).rejectsOnce(cancelled(reasons)).resolves({});
    expect((await decide()).ok).toBe(true);
    const deleted = sent().map((items) => items?.flatMap(({ Delete }) => Delete ?? []));
    expect(deleted).toMatchObject([[{ ExpressionAttributeValues: { ":digest": "d1" } }], []]);
  });

  it("I2 the head is written only at the end of the chain that was decided upon, and no entry twice", async () => {
    dynamo.on(TransactWriteCommand).resolves({});
    await carryOut({ store, clock, ids: systemIds }, "PA-1-R1", inReview, approve(reviewer));
    const items = dynamo.commandCalls(TransactWriteCommand)[0]?.args[0].input.TransactItems ?? [];
    const [head, ...others] = items.map(({ Put }) => Put);
    expect(head?.ConditionExpression).toBe("#number = :from AND #hash = :hash");
    expect(head?.ExpressionAttributeValues).toEqual({ ":from": 3, ":hash": inReview.chain.hash });
    const entries = others.filter((put) => put?.TableName === "entries");
    expect(entries.map((put) => put?.ConditionExpression)).toEqual([
      "attribute_not_exists(pk)",
      "attribute_not_exists(pk)",
    ]);
  });

  it.each([
    ["stays where it is with a signature", "sign", serviceLevel.from],
    ["moves with the answer that ends the vote", "refuse", inTime],
  ] as const)("a document's place in the register %s", async (_, answer, listKey) => {
    dynamo.on(TransactWriteCommand).resolves({});
    const atBoard = headOf(new History().after(...lineAtBoard));
    const given = await carryOut(
      { store, clock: { now: () => inTime }, ids: systemIds },
      "PA-1-R1",
      atBoard,
      ballot("anna", answer),
    );
    expect(given.ok).toBe(true);
    const [head] = dynamo.commandCalls(TransactWriteCommand)[0]?.args[0].input.TransactItems ?? [];
    expect(head?.Put?.Item).toMatchObject({ listKey });
  });

  it.each([
    { roles: ["mel-officer"], decided: "recorded", transactions: 2 },
    { roles: [], decided: "no-longer-authorised", transactions: 1 },
  ])(
    "I13 an authority that changed between page and commit is read anew: with roles $roles the decision is $decided",
    async ({ roles, decided, transactions }) => {
      dynamo
        .on(TransactWriteCommand)
        .rejectsOnce(cancelled([{ Code: "None" }, { Code: "ConditionalCheckFailed" }]))
        .resolves({});
      const known = { id: "reviewer", active: true, lang: "en", office: "o", timeZone: "UTC", version: 2 };
      const authority = { ...authorityKey("reviewer"), ...known, roles };
      dynamo.on(BatchGetCommand).resolves({ Responses: { state: [itemOf(inReview), authority] } });
      const outcome = await carryOut(
        { store, clock, ids: systemIds },
        "PA-1-R1",
        inReview,
        approve(reviewer),
        {
          authority: { ...reviewer, version: 1 },
        },
      );
      expect(outcome.ok ? "recorded" : outcome.refusal.code).toBe(decided);
      const writes = dynamo.commandCalls(TransactWriteCommand);
      expect(writes).toHaveLength(transactions);
      const checked = writes
        .flatMap(({ args }) => args[0].input.TransactItems ?? [])
        .flatMap(({ ConditionCheck }) => ConditionCheck?.ExpressionAttributeValues?.[":version"] ?? []);
      expect(checked).toEqual([1, 2].slice(0, transactions));
    },
  );
});

describe("the draft that is submitted", () => {
  const submitted = headOf(new History().after(open));
  const submitting = (submittedDraft: { count: number | null } | null) =>
    carryOut({ store, clock, ids: systemIds }, "PA-1-R1", submitted, submit(), {
      command: "c1",
      submittedDraft,
    });
  const deletion = () =>
    dynamo.commandCalls(TransactWriteCommand)[0]?.args[0].input.TransactItems?.find(({ Delete }) => Delete)
      ?.Delete;

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
    async (_, written, dueAt) => {
      dynamo.on(TransactWriteCommand).resolves({});
      const extras = { command: "c1", ...written, draftApart: { begun: 1 } };
      await carryOut({ store, clock, ids: systemIds }, "PA-1-R1", submitted, submit(), extras);
      const items = dynamo.commandCalls(TransactWriteCommand)[0]?.args[0].input.TransactItems ?? [];
      const look = items.find(({ Put }) => Put?.Item?.["sk"] === "DRAFTS-OVER")?.Put?.Item;
      expect(look?.["dueAt"]).toBe(dueAt);
      if (dueAt !== undefined)
        expect(look).toMatchObject({ kind: "drafts-over", due: "DUE", seen: submitted.chain.number + 1 });
    },
  );

  it("loses words that are masked at the very revisions that were searched", async () => {
    dynamo.on(TransactWriteCommand).resolves({});
    const section = { typed: { narrative: "" }, revision: 4 };
    await carryOut({ store, clock, ids: systemIds }, "PA-1-R1", inReview, approve(reviewer), {
      draftMasked: { narrative: section },
    });
    const items = dynamo.commandCalls(TransactWriteCommand)[0]?.args[0].input.TransactItems ?? [];
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
    await carryOut({ store, clock, ids: systemIds }, "PA-1-R1", inReview, approve(reviewer), {
      translationMasked: { narrative: section },
    });
    const items = dynamo.commandCalls(TransactWriteCommand)[0]?.args[0].input.TransactItems ?? [];
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
    await carryOut({ store, clock, ids: systemIds }, "PA-1-R1", inReview, approve(reviewer), {
      draftMasked: { narrative: section },
      draftBegun: { period: other, narrative: { typed: { narrative: "A name" }, revision: 0 } },
    });
    const items = dynamo.commandCalls(TransactWriteCommand)[0]?.args[0].input.TransactItems ?? [];
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
    await carryOut({ store, clock, ids: systemIds }, "PA-1-R1", inReview, approve(reviewer), {
      copied: { draft: { narrative: section }, document: "PA-1-R0", number: 7 },
    });
    const items = dynamo.commandCalls(TransactWriteCommand)[0]?.args[0].input.TransactItems ?? [];
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

describe("a mailbox of a donor whose address is corrected", () => {
  it.each([
    [{ person: "P-008", entry: 3 }, "person = :person AND entry = :entry"],
    [{ told: [], mark: "m1" }, "mark = :mark"],
    [null, "attribute_not_exists(pk)"],
  ])("is not theirs where somebody took it since it was looked at: %j", async (from, condition) => {
    dynamo.on(TransactWriteCommand).callsFake(({ TransactItems: items }) => {
      const isMailbox = ({ Put }: { Put?: { Item: { pk: string }; ConditionExpression?: string } }) =>
        Put?.Item.pk.startsWith("MAILBOX#") && Put.ConditionExpression === condition;
      throw cancelled(
        items.map((item: object) => ({ Code: isMailbox(item) ? "ConditionalCheckFailed" : "None" })),
      );
    });
    const to = { told: [{ kind: "donor", id: "D-1", until: clock.now() } as const], mark: "m2" };
    const mailbox = { mailbox: "ana@north.example", from, to };
    const deps = { store, clock, ids: systemIds };
    expect(await carryOut(deps, "PA-1-R1", inReview, approve(reviewer), { mailboxes: [mailbox] })).toEqual({
      ok: false,
      refusal: { code: "somebody-elses-address" },
    });
  });
});

describe("words that are masked", () => {
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
    await carryOut({ store, clock, ids: systemIds }, "PA-1-R1", inReview, approve(reviewer), { masks });
    const items = dynamo.commandCalls(TransactWriteCommand)[0]?.args[0].input.TransactItems ?? [];
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
    const [isAsRead, update] =
      dynamo.commandCalls(TransactWriteCommand)[0]?.args[0].input.TransactItems ?? [];
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

describe("reading", () => {
  it("asks again only for what DynamoDB left unprocessed, and counts as one more call", async () => {
    dynamo
      .on(BatchGetCommand)
      .resolvesOnce({ Responses: {}, UnprocessedKeys: { state: { Keys: [headKey("PA-1-R1")] } } })
      .resolves({ Responses: { state: [itemOf(inReview), policyItemOf("PA-1-R1", inReview)] } });
    const { head } = await store.load({ documentId: "PA-1-R1", basis: true });
    expect(head).toEqual(inReview);
    const [, second] = dynamo.commandCalls(BatchGetCommand);
    expect(second?.args[0].input.RequestItems).toEqual({
      state: { Keys: [headKey("PA-1-R1")], ConsistentRead: true },
    });
  });
});
