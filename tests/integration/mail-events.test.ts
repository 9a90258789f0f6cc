import { readFileSync } from "node:fs";
import { join } from "node:path";
import { GetCommand, QueryCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import { afterEach, describe, expect, inject, it } from "vitest";
import * as z from "zod";
import { contactKey, outboxKey, outboxOf } from "../../shared/adapters/dynamodb/keys.ts";
import { messageOf } from "../../shared/domain/outbox/message.ts";
import { tagOf } from "../../shared/domain/outbox/message-tag.ts";
import { Aws } from "../support/aws.ts";
import { people } from "../support/cast.ts";
import { eventually } from "../support/eventually.ts";
import { readLocal } from "../support/local.ts";
import { Story } from "../support/story.ts";

const local = readLocal(inject("home"));
const { client, state, private: hidden } = new Aws(local).tables;
const officer = { kind: "person", id: "P-001" } as const;

const row = z.object({
  status: z.string(),
  delivery: z.string().optional(),
  deliveryAt: z.string().optional(),
});
const message = z.object({
  status: z.string(),
  row: z.object({ effect: z.object({ effect: z.string(), template: z.string().optional() }) }),
});
const contact = z.object({ email: z.string(), suppressed: z.string().nullable().optional() });

async function rowOf(story: Story): Promise<z.infer<typeof row>> {
  const Key = outboxKey(await story.firstMail());
  const { Item } = await client.send(new GetCommand({ TableName: state, Key, ConsistentRead: true }));
  return row.parse(Item);
}

const untilDelivery = (story: Story, outcome: string) =>
  eventually(`the mail to be ${outcome}`, async () => {
    const found = await rowOf(story);
    return found.delivery === outcome && found.status === "done" && found;
  });

async function contactOnFile(): Promise<z.infer<typeof contact>> {
  const Key = contactKey(officer);
  const { Item } = await client.send(new GetCommand({ TableName: hidden, Key, ConsistentRead: true }));
  return contact.parse(Item);
}

/** Puts the officer's address on file, as one of which nothing is known. */
async function address(email: string) {
  await client.send(
    new UpdateCommand({
      TableName: hidden,
      Key: contactKey(officer),
      UpdateExpression: "SET email = :email REMOVE suppressed",
      ExpressionAttributeValues: { ":email": email },
    }),
  );
}

/** Has SES tell something of a report's first mail once more, as EventBridge may bring it again at any time. */
async function tellAgain(story: Story, what: string, to: string) {
  const file = join(import.meta.dirname, `../../events/examples/mail-events/${what}.json`);
  const event = JSON.parse(readFileSync(file, "utf8"));
  event.detail.mail.tags["accord-message"] = [tagOf(await story.firstMail())];
  event.detail.mail.destination = [to];
  await story.aws.invoke("accord-local-mail-events", event);
}

/** How the mails stand that tell the secretary of what did not arrive. */
async function tellings({ documentId }: Story): Promise<string[]> {
  const { Items } = await client.send(
    new QueryCommand({
      TableName: state,
      KeyConditionExpression: "pk = :outbox",
      ExpressionAttributeValues: { ":outbox": outboxOf(documentId) },
      ConsistentRead: true,
    }),
  );
  return z
    .array(message)
    .parse(Items)
    .filter(({ row: { effect } }) => effect.effect === "mail" && effect.template === "oversee-undelivered")
    .map(({ status }) => status);
}

const secretaryTold = (story: Story) =>
  eventually("the secretary to be told", async () => (await tellings(story)).includes("done"));

const types = async (story: Story) => (await story.entries()).map(({ type }) => type);

afterEach(() => address(people.officer));

describe("what becomes of a mail", () => {
  it("its row says that it was delivered, and its document has no entry of it", async () => {
    const story = await Story.begin(local);
    const delivered = await untilDelivery(story, "delivered");
    expect(Date.parse(delivered.deliveryAt ?? "")).toBeGreaterThan(Date.now() - 60_000);
    expect(await types(story)).toEqual(["document-opened"]);
    expect(await contactOnFile()).toMatchObject({ email: people.officer });
  });

  it.each([
    ["bounced", "bounce+awa@simulator.amazonses.com"],
    ["complained", "complaint+awa@simulator.amazonses.com"],
  ])("%s is an entry, the secretary is told, and the address gets no more", async (outcome, email) => {
    await address(email);
    const story = await Story.begin(local);
    await untilDelivery(story, outcome);
    const { facts } = await story.reached("delivery-reported");
    const message = messageOf(await story.firstMail());
    expect(facts).toMatchObject({ message, recipient: officer, outcome });
    expect((await story.head()).report.undelivered).toMatchObject([{ message, recipient: officer }]);
    expect(await contactOnFile()).toEqual({ email, suppressed: outcome });
    await secretaryTold(story);
    expect(await story.mailsTo(email)).toHaveLength(outcome === "bounced" ? 0 : 1);
  });

  it("I16 what SES tells twice, or late, has no second effect", async () => {
    const email = "bounce+again@simulator.amazonses.com";
    await address(email);
    const story = await Story.begin(local);
    await story.reached("delivery-reported");
    await secretaryTold(story);
    const noted = await rowOf(story);
    for (const what of ["bounced", "delivered", "bounced-transient", "bounced", "delayed"]) {
      await tellAgain(story, what, email);
    }
    expect(await types(story)).toEqual(["document-opened", "delivery-reported"]);
    expect(await rowOf(story)).toEqual(noted);
    await story.outboxEnded();
    expect(await tellings(story)).toEqual(["done"]);
  });

  it("a late bounce does not hold back the address that was corrected meanwhile", async () => {
    const story = await Story.begin(local);
    await untilDelivery(story, "delivered");
    await tellAgain(story, "bounced", "former.address@ibcr.example");
    await story.reached("delivery-reported");
    expect(await rowOf(story)).toMatchObject({ delivery: "bounced" });
    expect((await contactOnFile()).suppressed ?? null).toBeNull();
  });
});
