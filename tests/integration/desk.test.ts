import { expect, inject, it } from "vitest";
import * as z from "zod";
import { doorOf } from "../../shared/domain/links/desk.ts";
import { Aws } from "../support/aws.ts";
import { people } from "../support/cast.ts";
import { deskMailTo, desksMailedTo } from "../support/desk.ts";
import { eventually } from "../support/eventually.ts";
import { readLocal } from "../support/local.ts";
import { linkIn } from "../support/mailbox.ts";
import { Places } from "../support/places.ts";
import { Story } from "../support/story.ts";
import { Visitor } from "../support/visitor.ts";

const local = readLocal(inject("home"));
const aws = new Aws(local);

const stranger = "nobody@elsewhere.example";

/** What the deployed function itself logs of its calls to AWS when somebody asks at the door. */
const line = z.object({
  message: z.literal("handled"),
  route: z.literal("/:lang{en|fr}/desk"),
  method: z.literal("POST"),
  awsCalls: z.record(z.string(), z.number()),
});

/** Somebody types an address at the door of the home page. */
async function askAtDoor(email: string): Promise<Visitor> {
  const visitor = new Visitor();
  await visitor.open(`${local.application}/en/`);
  await visitor.send({ email }, "/desk");
  return visitor;
}

/** Where a desk opens a report, which lies on it once. */
function opensOf({ page }: Visitor, { documentId }: Story): string {
  const found = page.root
    .querySelectorAll("main form")
    .map((form) => form.getAttribute("action") ?? "")
    .filter((action) => action.includes(`/open/${documentId}~`));
  expect(found).toHaveLength(1);
  return found[0] ?? "";
}

it("from the door to a decision: an address is typed, its desk is mailed, opens once, and leads to the task and its receipt", async () => {
  const since = Date.now() - 1_000;
  const story = await Story.begin(local);
  await story.submit();
  await story.mailTo(people.finance);
  const had = (await desksMailedTo(story.mailbox, people.finance)).length;
  const everybody = (await story.mailbox.all()).length;

  const [known, unknown] = [await askAtDoor(people.finance), await askAtDoor(stranger)];
  expect([known.page.status, known.page.url, known.text]).toEqual([200, unknown.page.url, unknown.text]);
  const calls = await eventually("a line of each", async () => {
    const logged = await new Places(aws).lines(line, since);
    return logged.length === 2 && logged.map(({ awsCalls }) => JSON.stringify(awsCalls));
  });
  expect(new Set(calls)).toEqual(new Set([JSON.stringify({ GetItem: 1, TransactWriteItems: 1 })]));

  const mail = await deskMailTo(story.mailbox, people.finance, had + 1);
  expect(mail.text).not.toContain(story.documentId);
  const link = linkIn(mail);
  for (const method of ["GET", "HEAD", "OPTIONS"]) await fetch(link, { method });
  const reviewer = new Visitor();
  await reviewer.open(link);
  await reviewer.send();
  const desk = reviewer.page.url;
  expect(reviewer.read("h1")).toMatch(/^(Your desk|Votre espace)$/);
  const task = opensOf(reviewer, story);

  const second = new Visitor();
  await second.open(link);
  expect(second.page.status).toBe(410);

  await reviewer.send({}, task);
  await reviewer.send({ decision: "approve" }, "/confirmation");
  await reviewer.send({}, "/decision");
  expect(reviewer.page.url).toContain("/receipt");
  await reviewer.open(desk);
  await reviewer.send({}, opensOf(reviewer, story));
  expect(reviewer.page.url).toContain("/receipt");
  expect((await story.entries()).map(({ type }) => type)).toContain("decision-recorded");

  // Whoever is at a task has the desk mailed; nothing of it is shown there.
  const offer = reviewer.page.root.querySelector('header form[action$="/desk"]');
  const csrf = offer?.querySelector("input")?.getAttribute("value") ?? "";
  await reviewer.request("POST", new URL(offer?.getAttribute("action") ?? "", desk).href, { csrf });
  expect(reviewer.text).toBe(known.text);
  const again = await deskMailTo(story.mailbox, people.finance, had + 2);
  expect(linkIn(again)).not.toBe(link);
  const others = (await story.mailbox.all()).slice(everybody).filter(({ to }) => to.includes("elsewhere"));
  expect(others).toEqual([]);
  await story.settled();

  // I12: nothing is kept of strangers but for a while a hash, and of the link its digest; neither is anywhere in a log.
  const [logs, tables] = [
    (await new Places(aws).logs(since)).join("\n"),
    (await aws.everything()).join("\n"),
  ];
  const token = link.split("/").at(-1) ?? "";
  expect([logs, tables].map((text) => text.includes(token) || text.includes(stranger))).toEqual([
    false,
    false,
  ]);
  expect([people.finance, stranger].map((email) => logs.includes(doorOf(email)))).toEqual([false, false]);
  expect(tables).toContain(doorOf(stranger));
});
