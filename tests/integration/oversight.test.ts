import { afterEach, describe, expect, inject, it } from "vitest";
import { answers } from "../support/answers.ts";
import { people } from "../support/cast.ts";
import { readLocal } from "../support/local.ts";
import { act, addressOnFile, bounces, confirmAddress, oversee } from "../support/oversight.ts";
import { Story } from "../support/story.ts";

const local = readLocal(inject("home"));

let restore: (() => Promise<void>) | null = null;
afterEach(async () => {
  await restore?.();
  restore = null;
});

describe("the secretary", () => {
  it("corrects an address that bounced: a second person confirms it, and the mail goes out again", async () => {
    const story = await Story.begin(local);
    await addressOnFile(story.aws.tables, "P-005", bounces);
    restore = () => addressOnFile(story.aws.tables, "P-005", people.finance);
    await story.submit();
    await story.reached("delivery-reported");
    await story.mailTo(people.secretary, 2);
    const secretary = await oversee(story);
    expect(secretary.text).toContain("Revenu");
    await secretary.open(secretary.link("/addresses/person/P-005"));
    await secretary.send({ email: "hаnnah.weiss@ibcr.example" });
    expect(secretary.page.url).toMatch(/\?checked$/);
    expect(secretary.text).toContain("U+0430");
    await secretary.send({ email: "hannah.weiss@ibcr.example\r\nBcc: everybody@elsewhere.example" });
    expect(secretary.page.url).toMatch(/\?checked$/);
    await secretary.send({ email: people.finance, reason: "She wrote from it." });
    expect(secretary.page.status).toBe(200);
    expect(await story.mailsTo(people.finance)).toEqual([]);
    await confirmAddress(story);
    // What waited for the address goes out as the clock ticks, which it does once a minute.
    await story.tick();
    await story.mailTo(people.finance);
    await story.decide(people.finance, { decision: "approve" });
    expect((await story.head()).report.undelivered).toEqual([]);
  });

  it("masks words where they stand: they are gone from the table, and the hash still names the rest", async () => {
    const story = await Story.begin(local);
    await story.submit();
    await story.mailTo(people.finance);
    const secretary = await oversee(story);
    const words = (answers["narrative"] ?? "").slice(0, 40);
    await act(secretary, "/mask", { go: "find", words });
    const [box] = secretary.page.root.querySelectorAll("main input[type=checkbox]");
    await secretary.send({ [box?.getAttribute("name") ?? ""]: "yes", reason: "A child is named." });
    expect(secretary.page.url).toMatch(/done=masked/);
    expect((await story.items()).filter((item) => item.includes(words))).toEqual([]);
    const { head, basis } = await story.store.load({ documentId: story.documentId, basis: true });
    const content =
      head && (await story.archive.content(story.documentId, head.report, head.report.contentHash ?? ""));
    expect(content && content !== "altered" && Object.keys(content.values)).toContain("narrative");
    expect(head && (await story.archive.history(story.documentId, head, basis))).not.toBe("altered");
    const reviewer = await story.arrive(await story.mailTo(people.reviewer));
    expect(reviewer.text).toContain("[Masked by the secretary]");
  });
});
