import { describe, expect, inject, it } from "vitest";
import { people } from "../support/cast.ts";
import { timeOf } from "../support/clock.ts";
import { readLocal } from "../support/local.ts";
import { linkIn } from "../support/mailbox.ts";
import { Story } from "../support/story.ts";
import { Visitor } from "../support/visitor.ts";

const local = readLocal(inject("home"));

describe("a link", () => {
  it("is renewed three times within an hour for an address, and then not before one has passed, in the same words", async () => {
    const story = await Story.begin(local);
    await story.submit();
    await story.review();
    const mail = await story.mailTo(people.officer);
    await story.outboxEnded();
    const had = (await story.mailsTo(people.officer)).length;
    const words = new Set<string>();
    const ask = async (times: number) => {
      for (let time = 1; time <= times; time += 1) {
        const visitor = new Visitor();
        await visitor.open(linkIn(mail));
        await visitor.send({}, "/fresh");
        words.add(visitor.text);
      }
      await story.outboxEnded();
    };
    // Apart from those of other tests, and across the turn of an hour on the clock.
    await story.moveTime(`PT${119 - new Date(await timeOf(local)).getUTCMinutes()}M`);
    await ask(2);
    await story.moveTime("PT5M");
    await ask(3);
    await story.mailTo(people.officer, had + 3);
    expect(await story.mailsTo(people.officer)).toHaveLength(had + 3);
    await story.moveTime("PT1H");
    await ask(1);
    const fresh = await story.mailTo(people.officer, had + 3 + 1);
    expect(words.size).toBe(1);
    const reader = await story.arrive(fresh);
    expect(reader.page.url).toContain("/document");
    expect(reader.page.status).toBe(200);
    await story.settled();
  });
});
