import { beforeAll, describe, expect, inject, it } from "vitest";
import { answers } from "../support/answers.ts";
import { readLocal } from "../support/local.ts";
import { linkIn } from "../support/mailbox.ts";
import { board, eventually, people, Story, write } from "../support/story.ts";
import { Visitor } from "../support/visitor.ts";

const local = readLocal(inject("home"));

const ends = [
  "",
  "/sections/period",
  "/sections/narrative",
  "/check",
  "/submission",
  "/confirmation",
  "/decision",
  "/document",
  "/document/entries/1",
  "/finish",
];

/** One report that went its whole way, one in mid-review, one whose draft is being written. */
let finished: Story;
let reviewed: Story;
let written: Story;
const officer = new Visitor();
const reviewer = new Visitor();
const nobody = new Visitor();
/** Every link that was mailed about the three, and its task. */
let links: string[] = [];
const taskOf = (link: string) => link.replace("/link/", "/tasks/").replace(/\/[^/]+$/, "");

/** Enters by the link of a mail, with the browser that the person has already. */
async function enter(visitor: Visitor, story: Story, address: string) {
  const link = linkIn(await story.mailTo(address));
  links.push(link);
  await visitor.open(link);
  await visitor.send();
}

beforeAll(async () => {
  [finished, reviewed, written] = [
    await Story.begin(local),
    await Story.begin(local),
    await Story.begin(local),
  ];
  links = [];
  for (const story of [finished, reviewed]) {
    await enter(officer, story, people.officer);
    await write(officer, answers);
    await officer.open(officer.link("/check"));
    await officer.send({}, "/submission");
    await enter(reviewer, story, people.reviewer);
  }
  await reviewer.open(taskOf(linkIn(await finished.mailTo(people.reviewer))));
  await reviewer.send({ decision: "approve" }, "/confirmation");
  await reviewer.send({}, "/decision");
  await finished.decide(people.finance, { decision: "approve" });
  await finished.decide(people.director, { decision: "approve" });
  for (const director of board) await finished.answer(director, { ballot: "sign" });
  await finished.mailTo(people.donor);
  await enter(officer, written, people.officer);
  await write(officer, answers);
  await eventually("all outboxes to end", async () => {
    const items = await finished.aws.everything();
    return !items.some((item) => item.includes('"sk":"OUTBOX#') && /"status":"(pending|sending)"/.test(item));
  });
});

const published = () => `${local.application}/en/reports/${finished.documentId}`;

describe("reading", () => {
  it("reaches the pages that it is about", async () => {
    const status = async (visitor: Visitor, url: string) => (await visitor.open(url)).status;
    const [officerDone = "", reviewerDone = "", officerUnder = "", reviewerUnder = "", writing = ""] = links;
    expect(await status(nobody, published())).toBe(200);
    expect(await status(officer, taskOf(writing))).toBe(200);
    expect(await status(officer, `${taskOf(writing)}/check`)).toBe(200);
    expect(await status(reviewer, taskOf(reviewerUnder))).toBe(200);
    expect(await status(officer, `${taskOf(officerUnder)}/document/entries/1`)).toBe(200);
    for (const [visitor, link] of [
      [officer, officerDone],
      [reviewer, reviewerDone],
    ] as const) {
      expect(await status(visitor, `${taskOf(link)}/document`)).toBe(200);
      expect(await status(visitor, link)).toBe(410);
    }
    expect(await status(nobody, reviewerUnder)).toBe(200);
    expect(await status(nobody, taskOf(reviewerUnder))).toBe(403);
  });

  it("I8 GET, HEAD and OPTIONS of every link and page change nothing, whoever sends them", async () => {
    const urls = [
      ...links.flatMap((link) => [link, `${link}/fresh`, ...ends.map((end) => taskOf(link) + end)]),
      published(),
      `${local.application}/en/reports/${reviewed.documentId}`,
      `${local.application}/fr/`,
      `${local.application}/`,
    ];
    const before = await finished.aws.everything();
    for (const method of ["GET", "HEAD", "OPTIONS"]) {
      for (const url of urls) {
        for (const visitor of [officer, reviewer, nobody]) {
          const { status } = await visitor.request(method, url);
          expect(status, `${method} ${url}`).toBeLessThan(500);
        }
      }
    }
    expect(await finished.aws.everything()).toEqual(before);
  });
});
