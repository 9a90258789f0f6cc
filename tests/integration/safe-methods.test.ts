import { beforeAll, describe, expect, inject, it } from "vitest";
import { answers } from "../support/answers.ts";
import { board, people, readers } from "../support/cast.ts";
import { readLocal } from "../support/local.ts";
import { leavingIn, linkIn } from "../support/mailbox.ts";
import { Story } from "../support/story.ts";
import { Visitor } from "../support/visitor.ts";
import { submitFrom } from "../support/writing.ts";

const local = readLocal(inject("home"));

const ends = [
  "",
  "/sections/period",
  "/sections/narrative",
  "/check",
  "/submission",
  "/confirmation",
  "/refused",
  "/decision",
  "/signature",
  "/ballot",
  "/document",
  "/receipt",
  "/document/entries/1",
  "/finish",
];

/** One report that went its whole way, one before the board, one in mid-review, one whose draft is being written. */
let finished: Story;
let resolved: Story;
let reviewed: Story;
let written: Story;
const officer = new Visitor();
const reviewer = new Visitor();
const director = new Visitor();
const secretary = new Visitor();
const nobody = new Visitor();
/** The links that were mailed, by whose they are and about which report. */
const links = new Map<string, string>();
/** Where a subscriber unsubscribes. */
let leaving = "";
const taskOf = (link: string) => link.replace("/link/", "/tasks/").replace(/\/[^/]+$/, "");

/** Enters by the link of a mail, with the browser that the person has already. */
async function enter(name: string, visitor: Visitor, story: Story, address: string) {
  const link = linkIn(await story.mailTo(address));
  links.set(name, link);
  await visitor.open(link);
  await visitor.send();
}

const linkOf = (name: string) => links.get(name) ?? "";

beforeAll(async () => {
  const begin = () => Story.begin(local);
  [finished, resolved, reviewed, written] = [await begin(), await begin(), await begin(), await begin()];
  for (const [name, story] of Object.entries({ finished, reviewed })) {
    await enter(`officer ${name}`, officer, story, people.officer);
    await story.keepDraft(answers);
    await submitFrom(officer);
    await enter(`reviewer ${name}`, reviewer, story, people.reviewer);
  }
  await reviewer.open(taskOf(linkOf("reviewer finished")));
  await reviewer.send({ decision: "approve" }, "/confirmation");
  await reviewer.send({}, "/decision");
  await finished.decide(people.finance, { decision: "approve" });
  await finished.decide(people.director, { decision: "approve" });
  for (const director of board) await finished.answer(director, { ballot: "sign" });
  leaving = leavingIn(await finished.mailTo(readers.subscriber));
  await resolved.toBoard();
  await enter("director resolved", director, resolved, board[0]);
  await enter("secretary resolved", secretary, resolved, people.secretary);
  await enter("officer written", officer, written, people.officer);
  await written.keepDraft(answers);
  for (const story of [finished, resolved, reviewed, written]) await story.settled();
});

const published = () => `${local.application}/en/reports/${finished.documentId}`;

/** The secretary's pages of a report, which she reaches from her list by any link of hers. */
const overseen = () =>
  ["", "/remind", "/withdraw", "/reassign/0.finance", "/addresses/person/P-001"].map(
    (end) => `${taskOf(linkOf("secretary resolved"))}/documents/${reviewed.documentId}${end}`,
  );

describe("reading", () => {
  it("reaches the pages that it is about", async () => {
    const status = async (visitor: Visitor, url: string) => (await visitor.open(url)).status;
    const writing = linkOf("officer written");
    const reviewerUnder = linkOf("reviewer reviewed");
    expect(await status(nobody, published())).toBe(200);
    expect(await status(officer, taskOf(writing))).toBe(200);
    expect(await status(officer, `${taskOf(writing)}/check`)).toBe(200);
    expect(await status(reviewer, taskOf(reviewerUnder))).toBe(200);
    expect(await status(officer, `${taskOf(linkOf("officer reviewed"))}/document/entries/1`)).toBe(200);
    expect(await status(director, taskOf(linkOf("director resolved")))).toBe(200);
    // An address is corrected only where a message did not arrive.
    for (const page of overseen())
      expect(await status(secretary, page), page).toBe(page.includes("/addresses/") ? 409 : 200);
    for (const [visitor, link, opens] of [
      [officer, linkOf("officer finished"), 410],
      // It opens their receipt.
      [reviewer, linkOf("reviewer finished"), 200],
    ] as const) {
      expect(await status(visitor, `${taskOf(link)}/document`)).toBe(200);
      expect(await status(visitor, link)).toBe(opens);
    }
    expect(await status(nobody, reviewerUnder)).toBe(200);
    expect(await status(nobody, taskOf(reviewerUnder))).toBe(403);
  });

  it("I8 GET, HEAD and OPTIONS of every link and page change nothing, whoever sends them", async () => {
    const urls = [
      ...[...links.values()].flatMap((link) => [
        link,
        `${link}/fresh`,
        ...ends.map((end) => taskOf(link) + end),
      ]),
      ...overseen(),
      leaving,
      `${leaving}/subscribe`,
      published(),
      `${local.application}/en/reports/${reviewed.documentId}`,
      `${local.application}/fr/`,
      `${local.application}/`,
    ];
    const before = await finished.aws.everything();
    // Cookies are each of one link: whoever has all of them may look at everything that anybody may.
    const everybody = new Visitor();
    for (const visitor of [officer, reviewer, director, secretary])
      for (const [name, value] of visitor.cookies) everybody.cookies.set(name, value);
    // The methods that a link scanner may use besides are each tried on the addresses of one link.
    const some = urls.filter(
      (url) => !url.includes("/tasks/") || url.startsWith(taskOf(linkOf("officer written"))),
    );
    for (const [method, asked] of [
      ["GET", urls],
      ["HEAD", some],
      ["OPTIONS", some],
    ] as const) {
      for (const url of asked) {
        for (const { status } of await Promise.all(
          [everybody, nobody].map((visitor) => visitor.request(method, url)),
        ))
          expect(status, `${method} ${url}`).toBeLessThan(500);
      }
    }
    expect(await finished.aws.everything()).toEqual(before);
  });
});
