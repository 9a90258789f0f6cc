import { PutCommand } from "@aws-sdk/lib-dynamodb";
import { afterEach, describe, expect, inject, it } from "vitest";
import { DynamoDirectory } from "../../shared/adapters/dynamodb/directory.ts";
import { authorityKey } from "../../shared/adapters/dynamodb/keys.ts";
import { answers } from "../support/answers.ts";
import { board, people } from "../support/cast.ts";
import { readLocal } from "../support/local.ts";
import { linkIn } from "../support/mailbox.ts";
import { act, addressOnFile, bounces, confirmAddress, oversee } from "../support/oversight.ts";
import { eventually, Story } from "../support/story.ts";
import { Visitor } from "../support/visitor.ts";

const local = readLocal(inject("home"));
const otherFinance = { id: "P-013", address: "julien.caron@ibcr.example" };

/** Takes somebody's roles away, as the list of roles would. @returns what gives them back */
async function withoutRoles(story: Story, person: string): Promise<() => Promise<void>> {
  const { client, state: TableName } = story.aws.tables;
  const known = await new DynamoDirectory(story.aws.tables).person(person);
  if (!known) throw new Error(`The example has no ${person}`);
  const put = async (roles: readonly string[], version: number) => {
    await client.send(
      new PutCommand({ TableName, Item: { ...authorityKey(person), ...known.person, roles, version } }),
    );
  };
  await put([], 2);
  return () => put(known.person.roles, 3);
}

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

  it("withdraws a report with a reason, once however often the form is sent, and its author is told", async () => {
    const story = await Story.begin(local);
    await story.submit();
    const review = await story.mailTo(people.reviewer);
    const secretary = await oversee(story);
    await secretary.open(secretary.link("/withdraw"));
    const { url, form } = secretary.fillIn({ reason: "The agreement was suspended." });
    await secretary.request("POST", url, form);
    await secretary.request("POST", url, form);
    expect(secretary.page.status).toBe(200);
    const withdrawals = (await story.entries()).filter(({ type }) => type === "report-withdrawn");
    expect(withdrawals).toHaveLength(1);
    expect((await story.head()).report.status).toBe("withdrawn");
    const author = await story.arrive(await story.mailTo(people.officer, 3));
    expect(author.text).toContain("The agreement was suspended.");
    const visitor = new Visitor();
    await visitor.open(linkIn(review));
    expect(visitor.page.status).toBe(410);
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

describe("I13 nobody else oversees", () => {
  it("the same pages and forms are refused to an officer, a reviewer, and another link of the secretary’s", async () => {
    const story = await Story.begin(local);
    await story.submit();
    const reviewer = await story.arrive(await story.mailTo(people.reviewer));
    const { chain } = await story.head();
    const task = reviewer.page.url;
    const csrf = reviewer.form("/confirmation").querySelector('[name="csrf"]')?.getAttribute("value") ?? "";
    for (const page of ["", "/withdraw", "/reassign/0.finance", "/addresses/person/P-005"]) {
      const url = `${task}/documents/${story.documentId}${page}`;
      await reviewer.open(url);
      expect(reviewer.page.status, url).toBe(403);
      const form = { csrf, command: "c1", reason: "Mine now.", to: "P-004", email: "x@elsewhere.example" };
      await reviewer.request("POST", url, form);
      expect([403, 404], url).toContain(reviewer.page.status);
    }
    expect((await story.head()).chain).toEqual(chain);
  });

  it("a secretary whose role was taken away is told so on every page, also on those that were open before", async () => {
    const story = await Story.begin(local);
    await story.submit();
    await story.mailTo(people.finance);
    const secretary = await oversee(story);
    const page = secretary.page.url;
    await secretary.open(secretary.link("/withdraw"));
    const { url, form } = secretary.fillIn({ reason: "Mine no more." });
    const { chain } = await story.head();
    restore = await withoutRoles(story, "P-007");
    await secretary.request("POST", url, form);
    expect(secretary.page.status).toBe(409);
    for (const each of [
      page,
      page.replace(/\/documents\/.*/, ""),
      page.replace(/\/documents\/.*/, "/document"),
    ]) {
      await secretary.open(each);
      expect(secretary.page.status, each).toBe(409);
    }
    expect((await story.head()).chain).toEqual(chain);
  });

  it("a document that does not exist is a page that does not exist", async () => {
    const story = await Story.begin(local);
    const secretary = await oversee(story);
    await secretary.open(`${secretary.page.url}X`);
    expect(secretary.page.status).toBe(404);
  });
});
