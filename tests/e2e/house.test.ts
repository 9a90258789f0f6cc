import { Secret, TOTP } from "otpauth";
import { describe, expect, inject, it } from "vitest";
import { DynamoDirectory } from "../../shared/adapters/dynamodb/directory.ts";
import { DynamoPoliciesInForce } from "../../shared/adapters/dynamodb/policies-in-force.ts";
import { systemClock, systemIds } from "../../shared/adapters/system.ts";
import { dayOf, daysLater } from "../../shared/domain/organisation/business-days.ts";
import { submitApprovalPolicy, submitBoardRules } from "../support/by-law-submitted.ts";
import { board, people } from "../support/cast.ts";
import { timeOf } from "../support/clock.ts";
import { eventually } from "../support/eventually.ts";
import { readLocal } from "../support/local.ts";
import type { Mail } from "../support/mailbox.ts";
import { soon } from "../support/soon.ts";
import { Story } from "../support/story.ts";
import { filledIn, type Visitor } from "../support/visitor.ts";

/**
 * What is an organisation's own, whatever its documents: its rules, its calendar, its meetings, its minute books and its keys, each
 * once on the running product. That everybody gets through its pages is held in memory (./keyboard).
 */

const local = readLocal(inject("home"));
const now = async () => new Date(await timeOf(local)).toISOString();
const inDays = async (count: number) => daysLater(dayOf(await now(), "America/Montreal"), count);
const taskOf = ({ page }: Visitor) => page.url.replace(/(\/tasks\/[^/?#]+).*$/, "$1");

/** Sends the form that an element of the page is, or stands in, or holds. */
function press(visitor: Visitor, selector: string, answers: Record<string, string> = {}) {
  const found = visitor.page.root.querySelector(selector);
  const form = found?.tagName === "FORM" ? found : (found?.querySelector("form") ?? found?.closest("form"));
  if (!form) throw new Error(`${visitor.page.url} has no ${selector}: ${visitor.text}`);
  const url = new URL(form.getAttribute("action") ?? "", visitor.page.url).href;
  return visitor.request("POST", url, { ...filledIn(form), ...answers });
}

/** The secretary, by her mail about a report. */
async function secretaryOf(story: Story): Promise<Visitor> {
  return story.arrive(await story.mailTo(people.secretary));
}

const governance = (): Story => Story.of(local, `GD-2026-${Math.random().toString(36).slice(2, 10)}`);

describe("what is the organisation's own", () => {
  it("a by-law that is adopted is how its board decides from then on, an approval policy who approves", async () => {
    const [byLaw, policy] = [governance(), governance()];
    const directory = new DynamoDirectory(byLaw.aws.tables);
    const organisation = await directory.organisation();
    const deps = { store: byLaw.store, clock: systemClock, ids: systemIds };
    await submitBoardRules(deps, byLaw.documentId, organisation);
    await submitApprovalPolicy(deps, policy.documentId, organisation.roster);
    for (const each of [byLaw, policy]) await each.decide(people.director, { decision: "approve" });
    await eventually("the board decides by it", async () =>
      (await directory.organisation()).bylaws.adoptedBy?.includes(byLaw.documentId),
    );
    const policies = new DynamoPoliciesInForce(policy.aws.tables);
    await eventually("agreements are approved by it", async () =>
      (await policies.inForce("partnership-agreement"))?.adoptedBy?.includes(policy.documentId),
    );
    const secretary = await secretaryOf(byLaw);
    await secretary.open(secretary.link("/members"));
    const day = await inDays(0);
    await secretary.send({ outcome: "confirmed", day, reason: "Point 4." }, "/members");
    await byLaw.reached("by-law-decided-by-members");
  });

  it("a day is closed in the calendar of an office, and open again", async () => {
    const story = await Story.begin(local);
    const secretary = await secretaryOf(story);
    await secretary.open(`${taskOf(secretary)}/offices/montreal`);
    const day = `${(await inDays(365)).slice(0, 4)}-12-28`;
    const isClosed = () =>
      secretary.page.root.querySelector(`form[action*="/days/remove"] [value="${day}"]`) !== null;
    expect(isClosed()).toBe(false);
    await secretary.send({ day }, "/days/add");
    expect(isClosed()).toBe(true);
    await secretary.send({}, "/days/remove", { part: day });
    expect(isClosed()).toBe(false);
  });

  it("a meeting is convened, entered as it happens, attested and minuted; the minute book of the year is made, and fetched", async () => {
    const story = await Story.begin(local);
    const secretary = await secretaryOf(story);
    const task = taskOf(secretary);
    await secretary.open(`${task}/meetings/new`);
    const convening = { body: "director", attendance: "in-person", place: "Montréal" };
    const { comes, ...when } = await soon(local);
    await secretary.send({ ...convening, ...when }, "/meetings/new");
    const meeting = /\/meetings\/([^/?#]+)/.exec(secretary.page.url)?.[1] ?? "";
    const mailTo = (address: string, asks: string): Promise<Visitor> =>
      eventually(`a page that asks ${address} to ${asks}`, async () => {
        const mails = (await story.mailbox.to(address)).filter(({ text }) =>
          text.includes(`_meeting.${meeting}`),
        );
        const visitor = mails.length > 0 ? await story.arrive(mails.at(-1) as Mail) : null;
        return visitor?.page.root.querySelector(`form[action$="/answer?${asks}"]`) ? visitor : null;
      });
    await press(secretary, "#field-put--heading--en", {
      "heading.en": "Reports of the committees",
      "heading.fr": "Rapports des comités",
    });
    for (const director of board) {
      const invited = await mailTo(director, "waive");
      await press(invited, 'form[action$="/answer?waive"]');
      expect(invited.page.status).toBe(200);
    }
    await comes();
    await secretary.open(`${task}/meetings/${meeting}`);
    const entered = async (selector: string) => {
      await press(secretary, selector);
      expect(secretary.page.status, selector).toBe(200);
    };
    await entered('form[action*="/open"]');
    for (const person of ["P-008", "P-009", "P-010"]) await entered(`#field-arrive--${person}--in-person`);
    for (const act of ["call", "take-note", "end"]) await entered(`form[action*="/entries/${act}"]`);
    await press(await mailTo(board[0], "attest"), 'form[action$="/answer?attest"]', { answer: "attest" });
    await press(await mailTo(people.secretary, "draft"), 'form[action$="/answer?draft"]');
    const confirming = await mailTo(board[1], "minutes");
    await press(confirming, 'form[action$="/answer?minutes"]', { answer: "confirm" });
    expect(confirming.page.root.querySelector('form[action$="/answer?minutes"]')).toBeNull();

    await secretary.open(`${task}/resolutions/books`);
    await secretary.send({ year: (await inDays(0)).slice(0, 4) }, "/resolutions/books");
    const books = secretary.page.url;
    await eventually("the minute book of the year", async () => {
      await secretary.open(books);
      return secretary.page.root.querySelector("main section form") !== null;
    });
    await press(secretary, "main section form");
    const book = await fetch(secretary.link(".zip"), {
      headers: { cookie: secretary.cookieHeader },
    });
    expect(book.status).toBe(200);
    expect(
      Buffer.from(await book.arrayBuffer())
        .subarray(0, 2)
        .toString(),
    ).toBe("PK");
  }, 180_000);

  it("a director enrols an app for codes, which a second person confirms, and gives it up again", async () => {
    const story = await Story.begin(local);
    await story.toBoard();
    const director = await story.arrive(await story.mailTo(board[2]));
    const own = `${taskOf(director)}/step-up`;
    const person = /~.*?\.(P-\d+)/.exec(own)?.[1] ?? "";
    const asking = async () =>
      (await story.mailbox.all()).filter(({ text }) => text.includes(`_person.${person}~key.`));
    const had = (await asking()).length;
    await director.open(own);
    await director.send({}, "/step-up/code");
    const secret = Secret.fromBase32(director.read("main code").replaceAll(/\s/g, ""));
    const code = new TOTP({ secret }).generate({ timestamp: Date.parse(await now()) });
    await director.send({ code }, "/step-up/code");
    const digits = director.read("main strong").replaceAll(/\D/g, "");
    const mail = await eventually("the mail to a second person", async () => (await asking())[had]);
    const second = await story.arrive(mail);
    await second.send({ answer: "confirm", digits }, "/answer");
    expect(second.page.root.querySelector('form[action*="/answer"]')).toBeNull();
    await director.open(own);
    await director.send({}, "/ending/");
    expect(director.page.root.querySelector('form[action*="/ending/"]')).toBeNull();
  });
});
