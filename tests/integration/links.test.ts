import { afterEach, describe, expect, inject, it } from "vitest";
import { people } from "../support/cast.ts";
import { realTime } from "../support/clock.ts";
import { readLocal } from "../support/local.ts";
import { linkIn } from "../support/mailbox.ts";
import { act, oversee } from "../support/oversight.ts";
import { Story } from "../support/story.ts";
import { Visitor } from "../support/visitor.ts";

const local = readLocal(inject("home"));

afterEach(() => realTime(local));

/** Somebody who opened their link twice: one stands before its button, one is within and about to send a form. */
async function twice(story: Story, address: string, toForm: (within: Visitor) => Promise<unknown>) {
  const mail = await story.mailTo(address);
  const before = new Visitor();
  await before.open(linkIn(mail));
  const within = await story.arrive(mail);
  await toForm(within);
  return { link: linkIn(mail), before, enter: before.fillIn(), within, send: within.fillIn() };
}

const toDraft = (officer: Visitor) => officer.open(officer.link("/sections/period"));
const toApproval = (reviewer: Visitor) => reviewer.send({ decision: "approve" }, "/confirmation");

describe("a link", () => {
  it("I11 once used, revoked or expired never acts, not even for who is within; it explains, and offers a fresh one to whoever still has a part", async () => {
    const story = await Story.begin(local);
    const used = await twice(story, people.officer, toDraft);
    await story.submit();
    const revoked = await twice(story, people.finance, toApproval);
    const expired = await twice(story, people.reviewer, toApproval);
    const dead = async (
      { link, before, enter, within, send }: Awaited<ReturnType<typeof twice>>,
      isRenewed = true,
    ) => {
      await story.settled();
      const entries = await story.entries();
      expect((await before.request("POST", enter.url, enter.form)).status).toBe(410);
      await within.request("POST", send.url, send.form);
      expect([403, 409, 410], send.url).toContain(within.page.status);
      await before.open(link);
      expect(before.page.status).toBe(410);
      expect(before.page.root.querySelector('form[action$="/fresh"]') !== null).toBe(isRenewed);
      expect(await story.entries()).toEqual(entries);
      return before.read("h1");
    };
    await act(await oversee(story), "/reassign/0.finance", { to: "P-013", reason: "Hannah is on leave." });
    const explained = [await dead(used), await dead(revoked, false)];
    await story.moveTime("P121D");
    await story.tick();
    explained.push(await dead(expired));
    expect(new Set(explained).size).toBe(3);
    await expired.before.send({}, "/fresh");
    const fresh = await story.mailTo(people.reviewer, (await story.mailsTo(people.reviewer)).length + 1);
    expect((await story.arrive(fresh)).page.status).toBe(200);
  });

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
    await story.moveTime(`PT${119 - new Date().getUTCMinutes()}M`);
    await ask(2);
    await story.moveTime("PT5M");
    await ask(3);
    await story.mailTo(people.officer, had + 3);
    expect(await story.mailsTo(people.officer)).toHaveLength(had + 3);
    await story.moveTime("PT1H");
    await ask(1);
    await story.mailTo(people.officer, had + 3 + 1);
    expect(words.size).toBe(1);
  });
});
