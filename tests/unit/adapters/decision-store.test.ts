import { BatchGetCommand, TransactWriteCommand } from "@aws-sdk/lib-dynamodb";
import { marshall } from "@aws-sdk/util-dynamodb";
import { beforeEach, describe, expect, it } from "vitest";
import { authorityKey, headKey } from "../../../shared/adapters/dynamodb/keys.ts";
import { systemIds } from "../../../shared/adapters/system.ts";
import type { Head } from "../../../shared/ports/store.ts";
import { carryOut } from "../../../shared/usecases/engine/carry-out.ts";
import {
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
import { cancelled, committing, headOf, inReview } from "./committing.ts";

/** What an emulator cannot produce: conflicts between transactions, and keys that DynamoDB leaves unprocessed. */
const { dynamo, deps, refuses, approves, written } = committing();
const { store, clock } = deps;
const itemOf = (head: Head) => headItemOf("PA-1-R1", head);

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
    const decided = await approves();
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
    expect(await approves()).toMatchObject({ ok: true });
    expect(dynamo.commandCalls(BatchGetCommand)).toHaveLength(1);
  });

  it("I16 a command that was carried out before is answered as it was then", async () => {
    refuses((item) => item.sk === "HEAD" || item.pk === "OUTBOX#PA-1-R1");
    const again = await approves({
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
    const decide = () => approves({ asideGone });
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
    await approves();
    const items = written();
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
    const [head] = written();
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
      const outcome = await approves({
        authority: { ...reviewer, version: 1 },
      });
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
    expect(await approves({ mailboxes: [mailbox] })).toEqual({
      ok: false,
      refusal: { code: "somebody-elses-address" },
    });
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
