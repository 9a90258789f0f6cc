import { GetQueueUrlCommand, SendMessageCommand } from "@aws-sdk/client-sqs";
import { describe, expect, inject, it } from "vitest";
import * as z from "zod";
import { type QueueName, replay } from "../../infra/operations/dead-letters.ts";
import { Aws } from "../support/aws.ts";
import { people } from "../support/cast.ts";
import { eventually } from "../support/eventually.ts";
import { readLocal } from "../support/local.ts";
import { Places } from "../support/places.ts";
import { Story } from "../support/story.ts";

const local = readLocal(inject("home"));
const aws = new Aws(local);
const places = new Places(aws);
const clients = { sqs: aws.queues, lambda: aws.lambda };

const queuedBody = z.object({ Body: z.string() });

async function layDown(queue: QueueName, body: string): Promise<void> {
  const { QueueUrl } = await clients.sqs.send(
    new GetQueueUrlCommand({ QueueName: `accord-local-${queue}-dead-letters` }),
  );
  await clients.sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: body }));
}

/** The mails that a request for changes sends: one to whoever made it, and one to the author. */
const receiptAndReturn = 2;

/** What became of the letters that an operator replayed. */
async function replayed(queue: QueueName, { most = 50, dryRun = false } = {}): Promise<string[]> {
  const fates: string[] = [];
  for await (const { fate } of replay(clients, queue, { stage: "local", most, dryRun })) fates.push(fate);
  return fates;
}

describe("what lies in a dead-letter queue", () => {
  it("is a mail that was sent meanwhile: replayed, it is not sent twice (I16)", async () => {
    const story = await Story.begin(local);
    const mail = await story.mailTo(people.officer);
    await layDown("mail", JSON.stringify({ outboxId: await story.firstMail() }));
    expect(await replayed("mail", { dryRun: true })).toEqual(["would be tried"]);
    expect(await replayed("mail")).toEqual(["settled"]);
    expect(await replayed("mail")).toEqual([]);
    expect(await story.mailsTo(people.officer)).toEqual([mail]);
  });

  it("is a mail that could not be sent: replayed, it leaves, once", async () => {
    const story = await Story.begin(local);
    await story.submit();
    await story.review();
    await story.mailTo(people.director);
    const before = (await story.mailsTo(people.officer)).length;
    await places.whileMailsWait(async () => {
      await story.decide(people.director, { decision: "request-changes", comment: "Which rooms?" });
      const waiting = await places.queuedMail(receiptAndReturn);
      for (const each of waiting) await layDown("mail", queuedBody.parse(JSON.parse(each)).Body);
      expect(await replayed("mail")).toEqual(waiting.map(() => "settled"));
      await eventually("the mail that was replayed", async () => {
        return (await story.mailsTo(people.officer)).length > before;
      });
    });
    await story.settled();
    expect(await replayed("mail")).toEqual([]);
    expect(await story.mailsTo(people.officer)).toHaveLength(before + 1);
  });

  it("stays while its function still fails", async () => {
    await layDown("mail", "no row of ours");
    expect(await replayed("mail")).toEqual(["stays"]);
  });

  it("holds nothing where the due index knows what waits: one tick answers for all of it", async () => {
    for (const queue of ["outbox", "ticker"] as const) {
      await layDown(queue, "{}");
      await layDown(queue, "{}");
      expect(await replayed(queue)).toEqual(["settled", "settled"]);
    }
  });

  it("is taken no more than so many at a time", async () => {
    for (let count = 0; count < 3; count += 1) await layDown("ticker", "{}");
    expect(await replayed("ticker", { most: 2 })).toHaveLength(2);
    expect(await replayed("ticker", { most: 2 })).toHaveLength(1);
  });
});
