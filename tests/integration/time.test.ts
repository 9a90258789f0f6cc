import { DeleteCommand, PutCommand } from "@aws-sdk/lib-dynamodb";
import { afterEach, describe, expect, inject, it } from "vitest";
import { board, people } from "../support/cast.ts";
import { realTime } from "../support/clock.ts";
import { readLocal } from "../support/local.ts";
import { Story } from "../support/story.ts";

const local = readLocal(inject("home"));

afterEach(() => realTime(local));

describe("time is data", () => {
  it("an obligation sends its form when it falls due, and not before", async () => {
    const inTenDays = new Date(Date.now() + 10 * 86_400_000).toISOString();
    const story = await Story.begin(local, inTenDays);
    await story.moveTime("P9D");
    expect(await story.entries()).toEqual([]);
    await story.moveTime("P1DT1M");
    await story.mailTo(people.officer);
    expect((await story.head()).report.status).toBe("draft");
  });

  it("an item that nobody understands does not hold up the others", async () => {
    const story = await Story.begin(local, new Date(Date.now() + 86_400_000).toISOString());
    const { client, state: TableName } = story.aws.tables;
    const key = { pk: `STRANGE#${story.documentId}`, sk: "STRANGE" };
    await client.send(new PutCommand({ TableName, Item: { ...key, due: "DUE", dueAt: "2000-01-01" } }));
    await story.moveTime("P1DT1M");
    await story.mailTo(people.officer);
    await client.send(new DeleteCommand({ TableName, Key: key }));
  });

  it("I21 a clock that goes back in mid-review changes nothing in the order of things, nor of the page", async () => {
    const story = await Story.begin(local);
    await story.moveTime("P2D");
    const officer = await story.submit();
    for (const lane of [people.reviewer, people.finance]) await story.mailTo(lane);
    await realTime(local);
    await story.review();
    await story.decide(people.director, { decision: "approve" });
    for (const director of board) await story.answer(director, { ballot: "sign" });
    await story.reached("donors-notified");
    const entries = await story.entries();
    const numbers = entries.map((_, index) => index + 1);
    expect(entries.map(({ number }) => number)).toEqual(numbers);
    const times = entries.map(({ at }) => at);
    expect(times.toSorted()).not.toEqual(times);
    await officer.open(officer.page.url);
    const shown = officer.page.root.querySelectorAll('ol.history a[href*="/document/entries/"]');
    expect(shown.map((link) => Number(link.getAttribute("href")?.split("/").at(-1)))).toEqual(numbers);
  });
});
