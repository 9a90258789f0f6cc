import { describe, expect, inject, it } from "vitest";
import { readLocal } from "../support/local.ts";
import { linkIn } from "../support/mailbox.ts";
import { people, Story } from "../support/story.ts";
import { Visitor } from "../support/visitor.ts";

const local = readLocal(inject("home"));

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

  it("is renewed at most three times an hour for an address, in the same words", async () => {
    const story = await Story.begin(local);
    await story.submit();
    await story.decide(people.reviewer, { decision: "approve" });
    const mail = await story.mailTo(people.reviewer);
    const words: string[] = [];
    for (let times = 1; times <= 5; times += 1) {
      const visitor = new Visitor();
      await visitor.open(linkIn(mail));
      await visitor.send({}, "/fresh");
      words.push(visitor.text);
    }
    expect(new Set(words).size).toBe(1);
    const fresh = (await story.aws.everything()).filter(
      (item) => item.includes("fresh-link") && item.includes(story.documentId),
    );
    expect(fresh.length).toBeLessThanOrEqual(3);
    expect(fresh.length).toBeGreaterThan(0);
  });

  it("lets nobody act with a session of another link, without its form, or after it was finished", async () => {
    const story = await Story.begin(local);
    const officer = await story.arrive(await story.mailTo(people.officer));
    const draft = new URL(officer.form("/draft").getAttribute("action") ?? "", officer.page.url).href;
    expect((await new Visitor().request("POST", draft, {})).status).toBe(403);
    expect((await officer.request("POST", draft, { narrative: "forged" })).status).toBe(403);
    await officer.open(draft.replace(/\/draft$/, ""));
    const finish = officer.page.root.querySelector('form[action$="/finish"]');
    if (!finish) throw new Error("The page offers no way to finish");
    const csrf = finish.querySelector('input[name="csrf"]')?.getAttribute("value") ?? "";
    await officer.request("POST", new URL(finish.getAttribute("action") ?? "", officer.page.url).href, {
      csrf,
    });
    expect((await officer.request("POST", draft, { csrf })).status).toBe(403);
  });
});
