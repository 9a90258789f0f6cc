import { DeleteCommand, PutCommand } from "@aws-sdk/lib-dynamodb";
import { describe, expect, inject, it } from "vitest";
import { people } from "../support/cast.ts";
import { timeOf } from "../support/clock.ts";
import { readLocal } from "../support/local.ts";
import { Story } from "../support/story.ts";

const local = readLocal(inject("home"));

describe("time is data", () => {
  it("an obligation sends its form when it falls due, and not before, whatever else is due that nobody understands", async () => {
    const inTenDays = new Date((await timeOf(local)) + 10 * 86_400_000).toISOString();
    const story = await Story.begin(local, inTenDays);
    await story.moveTime("P9D");
    expect(await story.entries()).toEqual([]);
    const { client, state: TableName } = story.aws.tables;
    const key = { pk: `STRANGE#${story.documentId}`, sk: "STRANGE" };
    await client.send(new PutCommand({ TableName, Item: { ...key, due: "DUE", dueAt: "2000-01-01" } }));
    await story.moveTime("P1DT1M");
    await story.mailTo(people.officer);
    expect((await story.head()).report.status).toBe("draft");
    await client.send(new DeleteCommand({ TableName, Key: key }));
    await story.settled();
  });
});
