import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { answers } from "../../support/answers.ts";
import { openBrowser, originsOf } from "../../support/browser.ts";
import { board, people, readers } from "../../support/cast.ts";
import { deskMailTo, desksMailedTo } from "../../support/desk.ts";
import { Examiner } from "../../support/examiner.ts";
import { readLocal } from "../../support/local.ts";
import { linkIn } from "../../support/mailbox.ts";
import { addressMailTo, addressOnFile, bounces } from "../../support/oversight.ts";
import { firstYear, planner } from "../../support/plan.ts";
import { routeOf, routes } from "../../support/router.ts";
import { Story } from "../../support/story.ts";
import { Keyboard, openOnList } from "./keyboard.ts";

const local = readLocal(inject("home"));

let browser: Browser;
let examiner: Examiner;
let story: Story;
/** A report that the secretary takes care of while it is in review: the address of its finance officer is wrong. */
let troubled: Story;
/** A report whose resolution a director refused to sign, so that it goes to a meeting. */
let refused: Story;
/** Every request by which somebody with a keyboard alone went anywhere. */
const requests: { method: string; url: string }[] = [];

beforeAll(async () => {
  browser = await openBrowser();
  examiner = await Examiner.begin(browser);
  [story, troubled, refused] = [await Story.begin(local), await Story.begin(local), await Story.begin(local)];
  await addressOnFile(troubled.aws.tables, "P-005", bounces);
  await troubled.submit();
  await troubled.reached("delivery-reported");
  await addressOnFile(troubled.aws.tables, "P-005", people.finance);
});

afterAll(async () => {
  await addressOnFile(troubled.aws.tables, "P-005", people.finance);
  await browser?.close();
});

/** Somebody with a keyboard, no scripts and no mouse; each page that they come to is looked at. */
const somebody = (locale: string) =>
  Keyboard.of(
    browser,
    locale,
    (method, url) => requests.push({ method, url }),
    async ({ response }) => expect(await examiner.faultsOf(response)).toEqual([]),
  );

const form = (end: string) => `main form:is([action$="/${end}"], [action$="/${end}?sent"])`;
const firstError = "[role=alert] a";

describe("by keyboard alone, without scripts, at 400 % zoom, and with words a third longer", () => {
  it("a stranger finds out what Accord is, in either language, and what is not there says so", async () => {
    const stranger = await somebody("fr-CA");
    await stranger.open(local.application);
    expect(stranger.address).toMatch(/\/fr\/$/);
    await stranger.follow("a.switch");
    expect(stranger.address).toMatch(/\/en\/$/);
    for (const short of ["en", "fr"]) await stranger.open(`${local.application}/${short}`);
    for (const missing of ["fr/nowhere", `en/reports/${story.documentId}`, "fr/link/none/none"])
      await stranger.open(`${local.application}/${missing}`);
    await stranger.leave();
  });

  it("an officer writes her report part by part, mends what is wrong, submits, and finishes on this device", async () => {
    const officer = await somebody("fr-CA");
    const mail = await story.mailTo(people.officer);
    await officer.arrive(mail);
    await officer.follow('.actions a[href$="/check"]');
    await officer.follow(`${firstError}[href*="/sections/"]`);
    while (!officer.address.endsWith("/check")) {
      const part = officer.address;
      const { "summary.en": _, ...given } = answers;
      const wrong = part.endsWith("/I1") ? { "I1.police.numerator": "beaucoup" } : {};
      await officer.answer('main form[action*="/sections/"]', { ...given, ...wrong });
      await officer.follow('button[name="go"][value="next"]');
      if (officer.address !== part) continue;
      await officer.jump(firstError);
      await officer.type("I1.police.numerator", answers["I1.police.numerator"] ?? "");
      await officer.follow('button[name="go"][value="next"]');
    }
    await officer.follow(`${form("submission")} button`);
    expect(officer.address).toMatch(/\/document$/);
    await officer.follow('ol.history a[href*="/entries/"]');
    await officer.follow('form[action$="/finish"] button');
    await officer.open(linkIn(mail));
    await officer.follow(`${form("fresh")} button`);
    await officer.leave();
    await story.reached("document-submitted");
  });

  it("a reviewer must choose, thinks again, and decides", async () => {
    const reviewer = await somebody("en-CA");
    await reviewer.arrive(await story.mailTo(people.reviewer));
    await reviewer.follow('main a[href$="/agreement"]');
    await reviewer.follow('main a[href*="/tasks/"]');
    await reviewer.follow(`${form("confirmation")} button`);
    await reviewer.jump(firstError);
    await reviewer.choose("decision", "request-changes");
    await reviewer.choose("decision", "approve");
    await reviewer.follow(`${form("confirmation")} button`);
    await reviewer.follow("main form a.quiet");
    await reviewer.follow(`${form("confirmation")} button`);
    await reviewer.follow(`${form("decision")} button.button`);
    expect(reviewer.address).toMatch(/\/receipt$/);
    await reviewer.open(reviewer.address.replace(/receipt$/, "refused"));
    expect(reviewer.address).toMatch(/\/document$/);
    await reviewer.leave();
  });

  it("whoever sent two answers from two devices is asked which of them they mean", async () => {
    const mail = await story.mailTo(people.finance);
    const [laptop, phone] = [await somebody("en-CA"), await somebody("fr-CA")];
    await laptop.arrive(mail);
    await phone.arrive(mail);
    await laptop.choose("decision", "approve");
    await laptop.follow(`${form("confirmation")} button`);
    await phone.choose("decision", "request-changes");
    await phone.type("comment", "Le grand livre dit autre chose.");
    await phone.follow(`${form("confirmation")} button`);
    expect(phone.address).toContain("/choice");
    expect(await phone.read()).toContain("Le grand livre dit autre chose.");
    await laptop.leave();
    await phone.leave();
  });

  it("whoever cannot find their link asks for their desk at the door, and opens from it what awaits them", async () => {
    const reviewer = await somebody("fr-CA");
    const had = (await desksMailedTo(story.mailbox, people.reviewer)).length;
    await reviewer.open(`${local.application}/fr/desk`);
    await reviewer.follow(`${form("desk")} button`);
    await reviewer.jump(firstError);
    await reviewer.type("email", people.reviewer);
    await reviewer.follow(`${form("desk")} button`);
    const mail = await deskMailTo(story.mailbox, people.reviewer, had + 1);
    await reviewer.arrive(mail);
    const desk = reviewer.address;
    await reviewer.open(`${desk}/fresh-link`);
    await reviewer.open(desk);
    await reviewer.follow('main form[action*="/open/"] button');
    await reviewer.follow('header form[action$="/desk"] button');
    await deskMailTo(story.mailbox, people.reviewer, had + 2);
    await reviewer.leave();
    const another = await somebody("en-CA");
    await another.open(linkIn(mail));
    await another.follow('main a[href$="#desk"]');
    await another.leave();
  });

  it("whoever may start a plan must say for which years, and finds it on their desk", async () => {
    const author = await somebody("en-CA");
    const had = (await desksMailedTo(story.mailbox, planner)).length;
    await author.open(`${local.application}/en/`);
    await author.type("email", planner);
    await author.follow(`${form("desk")} button`);
    await author.arrive(await deskMailTo(story.mailbox, planner, had + 1));
    await author.follow('main a[href$="/start/plan"]');
    await author.follow(`${form("start/plan")} button`);
    await author.jump(firstError);
    await author.choose("start.first", String(firstYear));
    await author.choose("start.years", "3");
    await author.follow(`${form("start/plan")} button`);
    expect(await author.count('main form[action*="/open/SP-"]')).toBeGreaterThan(0);
    await author.leave();
  });

  it("a director must choose, reads the resolution again, and signs", async () => {
    await story.decide(people.finance, { decision: "approve" });
    await story.decide(people.director, { decision: "approve" });
    const director = await somebody("en-CA");
    await director.arrive(await story.mailTo(board[1]));
    await director.follow(`${form("signature")} button`);
    await director.jump(firstError);
    await director.choose("ballot", "sign");
    await director.follow(`${form("signature")} button`);
    await director.follow("main form a.quiet");
    await director.follow(`${form("signature")} button`);
    await director.follow(`${form("ballot")} button.button`);
    expect(director.address).toMatch(/\/receipt$/);
    await director.leave();
    for (const other of board.filter((_, index) => index !== 1))
      await story.answer(other, { ballot: "sign" });
  });

  it("the secretary enters what a meeting decided, and whoever chaired it attests", async () => {
    await refused.toBoard();
    await refused.answer(board[1], { ballot: "refuse" });
    const secretary = await somebody("fr-CA");
    await secretary.arrive(await refused.mailTo(people.secretary, 2));
    await secretary.follow('main a[href$="/meeting"]');
    await secretary.follow(`${form("meeting")} button`);
    await secretary.jump(firstError);
    await secretary.type("heldOn", await today());
    await secretary.type("place", "Montréal");
    const directors = (await refused.head()).report.policy.stages.at(-1)?.lanes[0]?.people ?? [];
    for (const director of directors) await secretary.pick(`attends.${director}`, "present");
    const [mover = "", chair = "", seconder = ""] = directors;
    await secretary.pick("chair", chair);
    await secretary.choose("motion", "approve");
    await secretary.pick("mover", mover);
    await secretary.pick("seconder", seconder);
    const votes = { for: String(directors.length - 1), against: "1", abstained: "0" };
    for (const [name, number] of Object.entries(votes)) await secretary.type(name, number);
    await secretary.type("reasons", "Le rapport est solide.");
    await secretary.follow(`${form("meeting")} button`);
    await secretary.leave();
    const presiding = await somebody("en-CA");
    await presiding.arrive(await refused.mailTo(board[1], 2));
    await presiding.follow(`${form("attestation")} button`);
    await presiding.jump(firstError);
    await presiding.choose("answer", "attest");
    await presiding.follow(`${form("attestation")} button`);
    await presiding.leave();
    await refused.reached("meeting-decision-attested");
  });

  it("the secretary sends a reminder, corrects an address, gives a task to somebody else, and withdraws", async () => {
    const secretary = await somebody("fr-CA");
    await secretary.arrive(await troubled.mailTo(people.secretary));
    await openOnList(secretary, troubled.documentId);
    await secretary.follow('main a[href$="/remind"]');
    await secretary.follow(`${form("remind")} button`);
    await secretary.follow('main a[href*="/addresses/"]');
    await secretary.type("email", "hannah.weiss");
    await secretary.follow(`${form("P-005")} button`);
    await secretary.jump(firstError);
    await secretary.type("email", "hannah@weiss.example");
    await secretary.type("reason", "Elle me l’a dit de vive voix.");
    await secretary.follow(`${form("P-005")} button`);
    await secretary.follow('main a[href$="/reassign/0.finance"]');
    await secretary.follow(`${form("0.finance")} button`);
    await secretary.jump(firstError);
    await secretary.choose("to", "P-013");
    await secretary.type("reason", "Hannah est en congé.");
    await secretary.follow(`${form("0.finance")} button`);
    await secretary.follow('main a[href$="/donor-date"]');
    await secretary.follow(`${form("donor-date")} button`);
    await secretary.jump(firstError);
    await secretary.type("day", await inAYear());
    await secretary.type("reason", "La saison des pluies a coupé la route.");
    await secretary.follow(`${form("donor-date")} button`);
    await secretary.follow('main a[href$="/withdraw"]');
    await secretary.follow(`${form("withdraw")} button`);
    await secretary.jump(firstError);
    await secretary.type("reason", "L’entente a été suspendue.");
    await secretary.follow(`${form("withdraw")} button`);
    expect((await troubled.head()).report.status).toBe("withdrawn");
    await secretary.follow('main a[href*="/tasks/"]');
    await secretary.follow('.onward a[href$="list=ended"]');
    await secretary.leave();
  });

  it("a second person is asked about the address, must choose, confirms it, and lets its owner decide at once", async () => {
    const second = await somebody("fr-CA");
    await second.arrive(await addressMailTo(troubled, people.director));
    await second.follow(`${form("answer")} button`);
    await second.jump(firstError);
    await second.choose("answer", "confirm");
    await second.follow(`${form("answer")} button`);
    await second.follow(`${form("answer")} button`);
    await second.leave();
  });

  it("the secretary supplies a translation", async () => {
    await story.reached("document-announced");
    const secretary = await somebody("en-CA");
    await secretary.arrive(await story.mailTo(people.secretary));
    await openOnList(secretary, story.documentId);
    await secretary.follow('main a[href$="/mask"]');
    await secretary.follow(`${form("mask")} button`);
    await secretary.jump(firstError);
    await openBack(secretary);
    await secretary.follow('main a[href$="/translations/en"]');
    await secretary.follow(`${form("translations/en")} button`);
    await secretary.jump(firstError);
    await secretary.type("summary.en", answers["summary.en"] ?? "");
    await secretary.follow(`${form("translations/en")} button`);
    await secretary.leave();
    const reader = await somebody("fr-CA");
    await reader.arrive(await story.translationMail());
    await reader.follow(`${form("translation")} button`);
    await reader.jump(firstError);
    await reader.choose("answer", "confirm");
    await reader.follow(`${form("translation")} button`);
    await reader.leave();
  });

  it("donors read the report in their language, and end and renew their subscription", async () => {
    const donor = await somebody("fr-CA");
    await donor.open(linkIn(await story.mailTo(people.donor)));
    expect(donor.address).toContain(`/fr/reports/${story.documentId}`);
    await donor.follow("a.switch");
    const notice = await story.mailTo(readers.subscriber);
    await donor.open(/https?:\/\/\S+\/unsubscribe\/\S+/.exec(notice.text)?.[0] ?? "");
    await donor.follow("main form button");
    await donor.follow(`${form("subscribe")} button`);
    await donor.leave();
  });
});

describe("nothing was left out", () => {
  it("somebody with a keyboard alone came to every page and used every form that the router has", async () => {
    const visited = await Promise.all(requests.map(({ method, url }) => routeOf(method, url)));
    // A file is no page: a browser keeps it.
    const isFile = (route: string) => route.endsWith(".json");
    expect(routes.filter((route) => !visited.includes(route) && !isFile(route))).toEqual([]);
    expect(routes.length).toBeGreaterThan(30);
    console.log(`${examiner.examined} pages of ${routes.length} routes were looked at`);
  });

  it("and with scripts too, no page asked anything of a third party", () => {
    expect(originsOf(examiner.asked)).toEqual([new URL(local.application).origin]);
  });
});

/** The day that it is for the product, at the head office. */
async function today(): Promise<string> {
  const { now } = (await (await fetch(`${local.timeControl}/time`)).json()) as { now: string };
  return new Date(now).toLocaleDateString("en-CA", { timeZone: "America/Montreal" });
}

/** A day a year on. */
async function inAYear(): Promise<string> {
  const [year = "", ...rest] = (await today()).split("-");
  return [Number(year) + 1, ...rest].join("-").replace("-02-29", "-02-28");
}

/** Goes back from an act to the report's page. */
const openBack = (secretary: Keyboard): Promise<void> =>
  secretary.open(secretary.address.replace(/\/mask.*$/, ""));
