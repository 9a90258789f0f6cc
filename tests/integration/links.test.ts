import { afterEach, describe, expect, inject, it } from "vitest";
import { readLocal } from "../support/local.ts";
import { linkIn } from "../support/mailbox.ts";
import { people, realTime, Story } from "../support/story.ts";
import { Visitor } from "../support/visitor.ts";

const local = readLocal(inject("home"));

afterEach(() => realTime(local));

describe("a link", () => {
  it("that was used explains itself, and a fresh one to the address on file lets its person read", async () => {
    const story = await Story.begin(local);
    await story.submit();
    const again = new Visitor();
    await again.open(linkIn(await story.mailTo(people.officer)));
    expect(again.page.status).toBe(410);
    await again.send({}, "/fresh");
    const reader = await story.arrive(await story.mailTo(people.officer, 2));
    expect(reader.page.url).toContain("/document");
    expect(reader.page.status).toBe(200);
  });

  it("is answered in the same words when it is unknown, wrong or cut", async () => {
    const story = await Story.begin(local);
    const link = linkIn(await story.mailTo(people.officer));
    const visitor = new Visitor();
    const words = async (url: string) => {
      await visitor.open(url);
      expect(visitor.page.status).toBe(404);
      return visitor.text;
    };
    const cut = await words(link.slice(0, -3));
    expect(await words(link.replace(story.documentId, "PA-2025-014-R9"))).toBe(cut);
    expect(await words(link.replace(/[^/]+$/, "guess"))).toBe(cut);
  });

  it("is renewed three times within an hour for an address, and then not before one has passed, in the same words", async () => {
    const story = await Story.begin(local);
    await story.submit();
    await story.review();
    const mail = await story.mailTo(people.reviewer);
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
    await story.moveTime(`PT${119 - new Date().getUTCMinutes()}M`);
    await ask(2);
    await story.moveTime("PT5M");
    await ask(3);
    await story.mailTo(people.reviewer, 1 + 3);
    expect(await story.mailsTo(people.reviewer)).toHaveLength(1 + 3);
    await story.moveTime("PT1H");
    await ask(1);
    await story.mailTo(people.reviewer, 1 + 3 + 1);
    expect(words.size).toBe(1);
  });
});
