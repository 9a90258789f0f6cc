import { afterEach, describe, expect, inject, it } from "vitest";
import { answers } from "../support/answers.ts";
import { board, people } from "../support/cast.ts";
import { readLocal } from "../support/local.ts";
import { linkIn } from "../support/mailbox.ts";
import { act, addressOnFile, bounces, confirmAddress, oversee } from "../support/oversight.ts";
import { eventually, Story } from "../support/story.ts";
import { Visitor } from "../support/visitor.ts";

const local = readLocal(inject("home"));
const otherFinance = { id: "P-013", address: "julien.caron@ibcr.example" };

let restore: (() => Promise<void>) | null = null;
afterEach(async () => {
  await restore?.();
  restore = null;
});

describe("the secretary", () => {
  it("sees where each document stands, who is awaited, and whether every mail arrived", async () => {
    const story = await Story.begin(local);
    await story.submit();
    await story.mailTo(people.finance);
    await eventually("the delivery to be noted", async () =>
      (await story.outbox()).some((row) => row.includes('"delivery":"delivered"') && row.includes("P-005")),
    );
    const secretary = await oversee(story);
    expect(secretary.text).toContain("Daniel Okafor (Suivi, évaluation et apprentissage)");
    expect(secretary.text).toContain("Hannah Weiss (Finances)");
    const told = secretary.page.root.querySelectorAll("table.told tbody tr").map((row) => row.textContent);
    expect(told.find((row) => row.includes("Hannah Weiss"))).toMatch(/Demande d’examen.*Remis/);
  });

  it("gives a task to somebody else: the old link says so, and the new person decides", async () => {
    const story = await Story.begin(local);
    await story.submit();
    const old = await story.mailTo(people.finance);
    const secretary = await oversee(story);
    await act(secretary, "/reassign/0.finance", { to: otherFinance.id, reason: "" });
    expect(secretary.page.url).toMatch(/\?checked$/);
    const { url, form } = secretary.fillIn({ to: otherFinance.id, reason: "Hannah is on leave." });
    await secretary.request("POST", url, form);
    await secretary.request("POST", url, form);
    expect(secretary.page.status).toBe(200);
    expect((await story.entries()).filter(({ type }) => type === "task-reassigned")).toHaveLength(1);
    const visitor = new Visitor();
    await visitor.open(linkIn(old));
    expect(visitor.page.status).toBe(410);
    expect(visitor.text).toContain("somebody else");
    await story.decide(otherFinance.address, { decision: "approve" });
    await story.decide(people.reviewer, { decision: "approve" });
    await story.mailTo(people.director);
    expect((await story.head()).report).toMatchObject({ stage: 1, stageOpen: true });
  });

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
    await story.mailTo(people.finance);
    await story.decide(people.finance, { decision: "approve" });
    expect((await story.head()).report.undelivered).toEqual([]);
  });

  it("supplies a missing translation, and whoever waited for it is told then, not before", async () => {
    const story = await Story.begin(local);
    await story.submit({ "summary.en": "" });
    await story.review();
    await story.decide(people.director, { decision: "approve" });
    for (const director of board) await story.answer(director, { ballot: "sign" });
    await story.mailTo(people.donor);
    const subscriber = "james.whitfield@northern-lantern.example";
    expect(await story.mailsTo(subscriber)).toEqual([]);
    const secretary = await oversee(story);
    await act(secretary, "/translations/en", { "summary.en": "Children are heard in a room of their own." });
    expect(secretary.page.status).toBe(200);
    expect(await story.mailsTo(subscriber)).toEqual([]);
    await story.confirmTranslation();
    expect((await story.mailTo(subscriber)).text).toContain("Children are heard in a room of their own.");
    expect(await story.mailsTo(people.donor)).toHaveLength(1);
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
    const content = head && (await story.archive.content(story.documentId, head.report.contentHash ?? ""));
    expect(content && content !== "altered" && Object.keys(content.values)).toContain("narrative");
    expect(head && (await story.archive.history(story.documentId, head, basis))).not.toBe("altered");
    const reviewer = await story.arrive(await story.mailTo(people.reviewer));
    expect(reviewer.text).toContain("[Masked by the secretary]");
  });
});
