import { beforeAll, describe, expect, inject, it } from "vitest";
import { answers } from "../support/answers.ts";
import { people } from "../support/cast.ts";
import { eventually } from "../support/eventually.ts";
import { readLocal } from "../support/local.ts";
import { linkIn } from "../support/mailbox.ts";
import { Story } from "../support/story.ts";
import { Visitor } from "../support/visitor.ts";
import { submitFrom } from "../support/writing.ts";

const local = readLocal(inject("home"));

const ends = [
  "/sections/period",
  "/sections/narrative",
  "/check",
  "/submission",
  "/confirmation",
  "/refused",
  "/choice",
  "/decision",
  "/signature",
  "/ballot",
  "/document",
  "/receipt",
  "/document/entries/1",
  "/finish",
];

/**
 * One report in mid-review, one whose draft is being written: what holds on every page of every state is proved without a
 * line, and of every link of the whole line by a robot that opens it; here is a sample through all that stands before it.
 */
let reviewed: Story;
let written: Story;
const officer = new Visitor();
const reviewer = new Visitor();
const secretary = new Visitor();
const nobody = new Visitor();
/** The links that were mailed, by whose they are and about which report. */
const links = new Map<string, string>();
const taskOf = (link: string) => link.replace("/link/", "/tasks/").replace(/\/[^/]+$/, "");

/** Enters by the link of a mail, with the browser that the person has already. */
async function enter(name: string, visitor: Visitor, story: Story, address: string) {
  const link = linkIn(await story.mailTo(address));
  links.set(name, link);
  await visitor.open(link);
  await visitor.send();
}

const linkOf = (name: string) => links.get(name) ?? "";

/** All that is stored, once nothing moves: a mail of an earlier suite's document may still be on its way, or be taken up again. */
function stillness({ aws }: Story): Promise<string[]> {
  let last: string[] = [];
  return eventually("nothing to move any more", async () => {
    const [before, now] = [last, await aws.everything()];
    last = now;
    const isOnItsWay = now.some((row) => row.includes('"status":"sending"'));
    return !isOnItsWay && before.join() === now.join() && now;
  });
}

beforeAll(async () => {
  [reviewed, written] = [await Story.begin(local), await Story.begin(local)];
  await enter("officer reviewed", officer, reviewed, people.officer);
  await reviewed.keepDraft(answers);
  await submitFrom(officer);
  await enter("reviewer reviewed", reviewer, reviewed, people.reviewer);
  await enter("secretary reviewed", secretary, reviewed, people.secretary);
  await reviewed.decide(people.finance, { decision: "approve" });
  links.set("finance reviewed", linkIn(await reviewed.mailTo(people.finance)));
  await enter("officer written", officer, written, people.officer);
  await written.keepDraft(answers);
  for (const story of [reviewed, written]) await story.settled();
});

/** The secretary's pages of a report, which she reaches from her list by any link of hers. */
const overseen = () =>
  ["", "/remind", "/withdraw", "/reassign/0.mel", "/addresses/person/P-001"].map(
    (end) => `${taskOf(linkOf("secretary reviewed"))}/documents/${reviewed.documentId}${end}`,
  );

describe("reading", () => {
  it("reaches the pages that it is about", async () => {
    const status = async (visitor: Visitor, url: string) => (await visitor.open(url)).status;
    const writing = linkOf("officer written");
    const reviewerUnder = linkOf("reviewer reviewed");
    expect(await status(officer, taskOf(writing))).toBe(200);
    expect(await status(officer, `${taskOf(writing)}/check`)).toBe(200);
    expect(await status(reviewer, taskOf(reviewerUnder))).toBe(200);
    expect(await status(officer, `${taskOf(linkOf("officer reviewed"))}/document/entries/1`)).toBe(200);
    // An address is corrected only where a message did not arrive.
    for (const page of overseen())
      expect(await status(secretary, page), page).toBe(page.includes("/addresses/") ? 409 : 200);
    // A link that is used.
    expect(await status(officer, linkOf("officer reviewed"))).toBe(410);
    expect(await status(nobody, reviewerUnder)).toBe(200);
    expect(await status(nobody, taskOf(reviewerUnder))).toBe(403);
  });

  it("I8 GET, HEAD and OPTIONS of every link and page change nothing, whoever sends them", async () => {
    const urls = [
      ...[...links.values()].flatMap((link) => [link, `${link}/fresh`, taskOf(link)]),
      ...["officer written", "reviewer reviewed"].flatMap((name) =>
        ends.map((end) => taskOf(linkOf(name)) + end),
      ),
      ...overseen(),
      `${local.application}/en/reports/${reviewed.documentId}`,
      `${local.application}/fr/`,
      `${local.application}/`,
    ];
    const before = await stillness(reviewed);
    // Cookies are each of one link: whoever has all of them may look at everything that anybody may.
    const everybody = new Visitor();
    for (const visitor of [officer, reviewer, secretary])
      for (const [name, value] of visitor.cookies) everybody.cookies.set(name, value);
    // The methods that a link scanner may use besides are each tried on the addresses of one link.
    const some = urls.filter(
      (url) => !url.includes("/tasks/") || url.startsWith(taskOf(linkOf("officer written"))),
    );
    // So is what nobody may see, who has no cookie: those pages refuse all of them alike.
    for (const [method, asked, by] of [
      ["GET", urls, [everybody]],
      ["GET", some, [nobody]],
      ["HEAD", some, [everybody, nobody]],
      ["OPTIONS", some, [everybody, nobody]],
    ] as const) {
      for (const url of asked) {
        for (const { status } of await Promise.all(by.map((visitor) => visitor.request(method, url))))
          expect(status, `${method} ${url}`).toBeLessThan(500);
      }
    }
    expect(await reviewed.aws.everything()).toEqual(before);
  });
});
