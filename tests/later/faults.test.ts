import { StopExecutionCommand } from "@aws-sdk/client-sfn";
import { describe, expect, inject, it } from "vitest";
import { outboxKey } from "../../shared/adapters/dynamodb/keys.ts";
import { effectsOf } from "../../shared/domain/documents/kinds.ts";
import { board, people } from "../support/cast.ts";
import { readLocal } from "../support/local.ts";
import { Story } from "../support/story.ts";

const local = readLocal(inject("home"));

const executionArn = (story: Story, attempt: number) =>
  `${`${story.aws.machines}report`.replace(":stateMachine:", ":execution:")}:${story.documentId}-r1-a${attempt}`;

describe("when things fail", () => {
  it("I17 a stopped execution holds the document, until another attempt goes on from the record", async () => {
    const story = await Story.begin(local);
    await story.submit();
    await story.mailTo(people.reviewer);
    await story.aws.stepFunctions.send(new StopExecutionCommand({ executionArn: executionArn(story, 1) }));
    await story.review();
    await story.outboxEnded();
    const { attempt, stage, stageOpen } = (await story.head()).report;
    // The minute's tick, which begins another attempt, may have come by now.
    expect([stage, stageOpen]).toEqual(attempt === 1 ? [0, false] : [1, true]);
    await story.moveTime("PT61M");
    await story.mailTo(people.director);
    expect((await story.head()).report).toMatchObject({ stage: 1, stageOpen: true, attempt: 2 });
    expect(await story.mailsTo(people.reviewer)).toHaveLength(1);
    await story.decide(people.director, { decision: "approve" });
    for (const director of board) await story.mailTo(director);
    await story.settled();
  });

  it("I16 what is delivered twice, or late, has no second effect", async () => {
    const story = await Story.begin(local);
    await story.submit();
    await story.review();
    await story.mailTo(people.director);
    const entries = (await story.entries()).length;
    const ids = await story.rowsWith("");
    expect(ids.length).toBeGreaterThanOrEqual(11);
    const Records = ids.toReversed().map((id) => {
      const { pk, sk } = outboxKey(id);
      return { eventName: "INSERT", dynamodb: { Keys: { pk: { S: pk }, sk: { S: sk } } } };
    });
    const messages = ids.map((outboxId) => ({ messageId: outboxId, body: JSON.stringify({ outboxId }) }));
    for (let times = 1; times <= 2; times += 1) {
      await story.aws.invoke("accord-local-relay", { Records });
      await story.aws.invoke("accord-local-send-mail", { Records: messages });
      await story.tick();
    }
    expect((await story.entries()).length).toBe(entries);
    for (const address of [people.reviewer, people.finance, people.director, people.secretary]) {
      expect(await story.mailsTo(address)).toHaveLength(1);
    }
    // Her form, and her receipt.
    expect(await story.mailsTo(people.officer)).toHaveLength(2);
  });

  it("I1 a change that cannot be written whole is not written at all", async () => {
    const story = await Story.begin(local);
    await story.settled();
    const head = await story.head();
    const before = await story.aws.everything();
    const event = {
      type: "delivery-failed",
      facts: { message: "m", audience: "machine", recipient: null },
    } as const;
    expect(effectsOf(null, head.report, event)).toEqual([]);
    const taken = {
      id: await story.firstMail(),
      documentId: story.documentId,
      effect: { effect: "conduct", round: 1, attempt: 1 },
      linkId: null,
      createdAt: "2026-01-01T00:00:00.000Z",
    } as const;
    const entry = { ...(await story.entries())[0], number: 2 };
    const change = {
      documentId: story.documentId,
      from: head.chain,
      head: { ...head, chain: { number: 2, hash: head.chain.hash } },
      entries: [entry as never],
      outbox: [taken],
      links: [],
    };
    await expect(story.store.commit(change)).rejects.toThrow(/ConditionalCheckFailed|cancel/i);
    expect(await story.aws.everything()).toEqual(before);
  });
});
