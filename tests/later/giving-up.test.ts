import { GetCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import { afterEach, beforeEach, describe, expect, inject, it } from "vitest";
import * as z from "zod";
import { contactKey, outboxKey } from "../../shared/adapters/dynamodb/keys.ts";
import { people } from "../support/cast.ts";
import { timeOf } from "../support/clock.ts";
import { eventually } from "../support/eventually.ts";
import { readLocal } from "../support/local.ts";
import { Story } from "../support/story.ts";

const local = readLocal(inject("home"));

const row = z.object({ status: z.string(), sweeps: z.number(), dueAt: z.string().optional() });

/** What lies in the outbox, with when the clock takes it up next. */
async function rowOf({ aws: { tables } }: Story, id: string): Promise<z.infer<typeof row>> {
  const { client, state: TableName } = tables;
  const { Item } = await client.send(new GetCommand({ TableName, Key: outboxKey(id), ConsistentRead: true }));
  return row.parse(Item);
}

/** Changes the reviewer's address on file. */
async function address({ aws: { tables } }: Story, email: string) {
  const { client, private: TableName } = tables;
  await client.send(
    new UpdateCommand({
      TableName,
      Key: contactKey({ kind: "person", id: "P-004" }),
      UpdateExpression: "SET email = :email",
      ExpressionAttributeValues: { ":email": email },
    }),
  );
}

let story: Story;

beforeEach(async () => {
  story = await Story.begin(local);
  await address(story, "no address");
});
afterEach(() => address(story, people.reviewer));

describe("a mail that cannot be sent", () => {
  it("I15 is swept nine times, each twice as long after the one before, and ends as an entry that people see", async () => {
    const officer = await story.submit();
    await story.reached("stage-opened");
    // The row of the first lane, as the relay expands it for its person.
    const id = await eventually("the row of the reviewer's mail", async () =>
      (await story.rowsWith('"review-requested"')).find((row) => row.endsWith(".P-004")),
    );
    for (let sweeps = 0; sweeps < 9; sweeps += 1) {
      await untilDue(id);
      const swept = await rowOf(story, id);
      expect(swept.sweeps).toBe(sweeps + 1);
      expect(["pending", "sending"]).toContain(swept.status);
      const minutes = (Date.parse(swept.dueAt ?? "") - (await timeOf(local))) / 60_000;
      expect(minutes).toBeLessThanOrEqual(2 ** sweeps);
      expect(minutes).toBeGreaterThan(2 ** sweeps - 0.5);
    }
    expect((await story.entries()).map(({ type }) => type)).not.toContain("delivery-failed");
    await untilDue(id);
    expect(await rowOf(story, id)).toEqual({ status: "failed", sweeps: 9 });
    const failure = await story.reached("delivery-failed");
    expect(failure.facts).toMatchObject({ audience: "reviewer" });

    await address(story, people.reviewer);
    await officer.open(officer.page.url);
    const line = officer.page.root.querySelector(`li:has(a[href$="/entries/${failure.number}"]) > p`);
    expect(line?.textContent).toMatch(/personne chargée de l’examen n’a pu être livré/);
    await story.moveTime("P1D");
    expect(await rowOf(story, id)).toEqual({ status: "failed", sweeps: 9 });
  });
});

/** Moves time to where the clock takes a row up, and lets it tick. */
async function untilDue(id: string): Promise<void> {
  const { dueAt = "" } = await rowOf(story, id);
  const seconds = Math.max(1, Math.ceil((Date.parse(dueAt) - (await timeOf(local))) / 1_000));
  await story.moveTime(`PT${seconds}S`);
}
