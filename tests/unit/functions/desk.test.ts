import { describe, expect, it } from "vitest";
import { untilLifted } from "../../../shared/domain/people/person.ts";
import { epochSeconds, later } from "../../../shared/domain/time.ts";
import { enterPerson } from "../../../shared/usecases/people/enter-person.ts";
import { askForDeskUrl, homeUrl, landingUrl } from "../../../shared/views/urls.ts";
import type { Visitor } from "../../support/visitor.ts";
import { example, people } from "../histories/example.ts";
import { translated } from "../hostile/place.ts";
import { claire, dataOf, proposeFromFile, third } from "../people/corrections.ts";
import { answerAs, arriveAs, browserOn, type Paged, pagesOn } from "./place.ts";

const [author, mel, secretary, director] = ["P-001", "P-004", "P-007", "P-008"] as const;

const addressOf = (person: string): string => people.find(({ id }) => id === person)?.email ?? "";
const deskMails = ({ world }: Paged) => world.provider.deskMails;

/** Somebody types an address at the door; all that follows is carried out. */
async function askAtDoor(place: Paged, email: string, browser = browserOn(place)): Promise<Visitor> {
  await browser.open(`${place.origin}${homeUrl("en")}`);
  await browser.send({ email }, "/desk");
  await place.calm();
  return browser;
}

/** Where the link of the newest mail to a desk leads. */
function newestDesk(place: Paged): string {
  const mail = deskMails(place).at(-1);
  if (!mail) throw new Error("nobody was sent a desk");
  return `${place.origin}${landingUrl("en", mail.link.id, mail.link.token)}`;
}

/** Somebody goes from the door to their desk. */
async function atDesk(place: Paged, person: string): Promise<Visitor> {
  await askAtDoor(place, addressOf(person));
  const browser = browserOn(place);
  await browser.open(newestDesk(place));
  await browser.send();
  return browser;
}

const title = ({ page }: Visitor) => page.root.querySelector("h1")?.textContent;
const headings = ({ page }: Visitor) => page.root.querySelectorAll("main h2").map((h2) => h2.textContent);

describe("from the door to the desk", () => {
  it("a reviewer finds what awaits them and by when, opens it, decides, and finds their receipt", async () => {
    const place = await pagesOn(1);
    const browser = await atDesk(place, mel);
    expect([title(browser), ...headings(browser)]).toEqual(["Your desk", "What awaits you"]);
    expect(browser.text).toContain("A results report awaits your decision.");
    expect(browser.text).toMatch(/Answer by ?2 December 2026/);
    const desk = browser.page.url;
    await browser.send({}, "/open/");
    expect(browser.page.status).toBe(200);
    await browser.send({ decision: "approve" }, "/confirmation");
    await browser.send({}, "/decision");
    expect(browser.page.url).toContain("/receipt");
    await place.calm();
    await browser.open(desk);
    expect(headings(browser)).toEqual(["What awaits you", "What you answered"]);
    expect(browser.text).toContain("Nothing awaits you now.");
    await browser.send({}, "/open/");
    expect(browser.page.url).toContain("/receipt");
  });

  it("an author finds what they write, with its day, and is shown nothing that awaits others", async () => {
    const place = await pagesOn(0);
    const browser = await atDesk(place, author);
    expect(headings(browser)).toEqual(["What awaits you", "What you are writing"]);
    expect(browser.text).toContain("To be submitted by");
    await browser.send({}, "/open/");
    expect(browser.links("/sections/").length).toBeGreaterThan(0);
  });

  it("an author who submitted finds where their report stands, and reads it; nothing is asked of them", async () => {
    const place = await pagesOn(0);
    const browser = await atDesk(place, author);
    const desk = browser.page.url;
    await browser.send({}, "/open/");
    await browser.open(browser.link("/check"));
    await browser.send({}, "/submission");
    place.world.now = later(place.world.now, { minutes: 1 });
    await place.calm();
    const another = await atDesk(place, author);
    expect(headings(another)).toEqual(["What awaits you", "What you submitted"]);
    expect(another.text).toContain("Nothing awaits you now.");
    expect(another.read("main dl")).toContain("In review");
    for (const visitor of [another, browser]) {
      await visitor.open(visitor === browser ? desk : another.page.url);
      await visitor.send({}, "/open/");
      expect(visitor.page.status).toBe(200);
      expect(visitor.page.url).toContain("/document");
      expect(visitor.text).toContain("Your report is submitted");
    }
  });

  it("an empty desk says what will come", async () => {
    const place = await pagesOn(0);
    const browser = await atDesk(place, mel);
    expect(headings(browser)).toEqual(["What awaits you", "What will come here"]);
  });

  it("whoever watches over documents gets to the list of them", async () => {
    const place = await pagesOn(1);
    const browser = await atDesk(place, secretary);
    await browser.send({}, "/open/");
    expect(browser.page.status).toBe(200);
    expect(browser.page.url).toContain("/documents/");
  });

  it("a second person finds the change of an address that waits for them, and confirms it; only then its door moves", async () => {
    const place = await pagesOn(4, proposeFromFile);
    const asksAsDirector = async (email: string) => {
      const had = deskMails(place).length;
      await askAtDoor(place, email);
      return deskMails(place).length - had;
    };
    // Whoever reads an address that is only proposed gets nothing of its owner's.
    expect([await asksAsDirector(third), await asksAsDirector(addressOf(director))]).toEqual([0, 1]);
    const browser = await atDesk(place, claire);
    expect(browser.text).toContain("A change of address awaits you");
    const desk = browser.page.url;
    await browser.send({}, "/open/_person.P-008");
    expect(browser.page.status).toBe(200);
    await browser.send({ answer: "confirm" }, "/answer");
    place.world.now = later(place.world.now, { seconds: 1 });
    await place.calm();
    await browser.open(desk);
    expect(browser.text).not.toContain("A change of address awaits you");
    expect([await asksAsDirector(third), await asksAsDirector(addressOf(director))]).toEqual([1, 0]);
    expect(deskMails(place).at(-1)?.contact.email).toBe(third);
  });

  it("stays open beside the twentieth task that is opened from it", async () => {
    const place = await pagesOn(1);
    const browser = await atDesk(place, mel);
    const desk = browser.page.url;
    const at = epochSeconds(place.world.now) + 1;
    for (let n = 0; n < 19; n += 1)
      browser.cookies.set(`__Host-accord-RPT-${n}~review.1.0`, `${mel}~${"s".repeat(43)}~${at}`);
    place.world.now = later(place.world.now, { seconds: 2 });
    await browser.send({}, "/open/");
    expect([browser.page.status, browser.cookies.size]).toEqual([200, 20]);
    await browser.open(desk);
    expect(title(browser)).toBe("Your desk");
  });

  it("holds nothing that is asked by a role which its owner lost, whatever else they are", async () => {
    const lose = async (place: Paged, person: string) =>
      expect(
        (await enterPerson(place.world.deps, { ...dataOf(person), roles: ["finance-officer"] })).ok,
      ).toBe(true);
    const inReview = await pagesOn(1);
    await lose(inReview, mel);
    expect((await atDesk(inReview, mel)).text).toContain("Nothing awaits you now.");
    const withChange = await pagesOn(4, proposeFromFile);
    await lose(withChange, claire);
    expect((await atDesk(withChange, claire)).text).not.toContain("A change of address awaits you");
    const toRead = await pagesOn(7, translated);
    expect((await atDesk(toRead, author)).text).not.toContain("Nothing awaits you now.");
    const { head } = toRead.memory;
    if (head) toRead.memory.head = { ...head, report: { ...head.report, author: mel } };
    expect((await atDesk(toRead, author)).text).toContain("Nothing awaits you now.");
  });

  it("does not say that nothing awaits where they were given more links than it looks at", async () => {
    const place = await pagesOn(0);
    const { desks } = place.deps;
    const { linksOf } = desks;
    desks.linksOf = async (...given) => ({ ...(await linksOf(...given)), isCut: true });
    const browser = await atDesk(place, mel);
    expect(headings(browser)).toEqual(["What awaits you"]);
    expect(browser.text).not.toContain("Nothing awaits you now.");
    expect(browser.text).toContain("Something that awaits you may be missing");
  });

  it("says on the desk that nothing can be decided yet, while a new address is on hold", async () => {
    const place = await pagesOn(1);
    stand(place, { heldUntil: "2099-01-04T09:00:00.000Z" });
    const browser = await atDesk(place, mel);
    expect(headings(browser)).toContain("What awaits you");
    expect(browser.text).toContain("Nothing that you decide or write would be recorded yet");
  });

  it("tells a director of an open vote nothing but that it awaits them", async () => {
    const place = await pagesOn(4);
    const before = (await atDesk(place, director)).text;
    await answerAs(place, "P-009", { ballot: "sign" });
    const after = (await atDesk(place, director)).text;
    const withoutTime = (text: string) => text.replace(/open in this browser until .*?, and/, "");
    expect(withoutTime(after)).toBe(withoutTime(before));
  });
});

describe("the link to a desk", () => {
  it("opens once, and for its own browser stays the way back", async () => {
    const place = await pagesOn(1);
    const browser = await atDesk(place, mel);
    const link = newestDesk(place);
    await browser.open(link);
    expect(title(browser)).toBe("Your desk");
    const thief = browserOn(place);
    await thief.open(link);
    expect([thief.page.status, title(thief)]).toEqual([410, "This desk is closed"]);
    await thief.request("POST", link, {});
    expect(thief.page.status).toBe(410);
    expect(thief.cookies.size).toBe(0);
  });

  it("leads in whoever presses its button again in the browser that opened it: twice, in another tab, or without an answer", async () => {
    const place = await pagesOn(1);
    await askAtDoor(place, addressOf(mel));
    const [link, browser] = [newestDesk(place), browserOn(place)];
    await browser.open(link);
    const isolated = {
      method: "POST",
      body: new URLSearchParams(),
      headers: { cookie: browser.cookieHeader },
    };
    await Promise.all([1, 2].map(() => place.app.request(link, isolated)));
    await browser.send();
    expect(title(browser)).toBe("Your desk");
    await browser.request("POST", link, {});
    expect(title(browser)).toBe("Your desk");
    const thief = browserOn(place);
    await thief.request("POST", link, {});
    expect([thief.page.status, thief.cookies.size]).toEqual([410, 0]);
  });

  it("opens in one of two browsers that were shown its page, and not again once that one has finished", async () => {
    const place = await pagesOn(1);
    await askAtDoor(place, addressOf(mel));
    const [link, browser, other] = [newestDesk(place), browserOn(place), browserOn(place)];
    for (const each of [browser, other]) await each.open(link);
    await browser.send();
    await other.send();
    expect([title(browser), other.page.status]).toEqual(["Your desk", 410]);
    const kept = [...browser.cookies];
    const { csrf } = browser.fillIn({}, "/open/").form;
    await browser.request("POST", `${browser.page.url}/finish`, { csrf: csrf ?? "" });
    await browser.request("POST", link, {});
    expect(browser.page.status).toBe(410);
    for (const [name, value] of kept) browser.cookies.set(name, value);
    await browser.request("POST", link, {});
    expect(browser.page.status).toBe(410);
  });

  it("opens nothing two hours after it was mailed", async () => {
    const place = await pagesOn(1);
    await askAtDoor(place, addressOf(mel));
    place.world.now = later(place.world.now, { hours: 2 });
    const browser = browserOn(place);
    await browser.open(newestDesk(place));
    expect(browser.page.status).toBe(410);
  });

  it("changes nothing when it is opened by a scanner", async () => {
    const place = await pagesOn(1);
    await askAtDoor(place, addressOf(mel));
    const before = place.memory.writes;
    for (const method of ["GET", "HEAD"]) await place.app.request(newestDesk(place), { method });
    expect(place.memory.writes).toBe(before);
    const browser = browserOn(place);
    await browser.open(newestDesk(place));
    await browser.send();
    expect(title(browser)).toBe("Your desk");
  });

  it("gives nobody a task that is another's, and nothing that was opened by it outlives the desk", async () => {
    const place = await pagesOn(1);
    const browser = await atDesk(place, mel);
    const { url, form } = browser.fillIn({}, "/open/");
    const other = place.ways.find(({ own }) => own.person === author)?.own.linkId ?? "";
    await browser.request("POST", url.replace(/[^/]+$/, encodeURIComponent(other)), form);
    expect(title(browser)).toBe("Your desk");
    await browser.send({}, "/open/");
    const task = browser.page.url;
    const choice = browser.fillIn({ decision: "approve", comment: "As agreed." }, "/confirmation");
    place.world.now = later(place.world.now, { hours: 12 });
    const door = [`${place.origin}${homeUrl("en")}#desk`];
    await browser.open(task);
    expect([browser.page.status, browser.links("#desk")]).toEqual([403, door]);
    await browser.request("POST", choice.url, choice.form);
    expect([browser.page.status, browser.links("#desk")]).toEqual([403, door]);
    await browser.open(newestDesk(place));
    expect(browser.page.status).toBe(410);
  });

  it("ends with its person's part: who leaves, loses every role, or whose address is disputed or changed", async () => {
    const leaving: [string, (place: Paged) => unknown][] = [
      ["left", ({ world }) => enterPerson(world.deps, { ...dataOf(mel), active: false })],
      ["no role", ({ world }) => enterPerson(world.deps, { ...dataOf(mel), roles: [] })],
      ["disputed", (place) => stand(place, { heldUntil: untilLifted })],
      ["changed", (place) => stand(place, { addressSince: place.world.now })],
    ];
    for (const [why, happen] of leaving) {
      const place = await pagesOn(1);
      const browser = await atDesk(place, mel);
      await happen(place);
      await browser.open(browser.page.url);
      expect([why, browser.page.status, title(browser)]).toEqual([why, 403, "This desk is closed"]);
    }
  });
});

/** How the address of a reviewer stands by now. */
function stand({ memory }: Paged, as: { heldUntil?: string; addressSince?: string }): void {
  const known = memory.authorities.get(mel);
  if (known) memory.authorities.set(mel, { ...known, ...as });
}

describe("a task that waits for months", () => {
  it.each([
    ["a review", 1, mel, "Open the report to review"],
    ["the documents that somebody watches over", 1, secretary, "Open the list of documents"],
  ])(
    "%s is on the desk when its link is too old, and a fresh one is mailed for it",
    async (_, acts, person, action) => {
      const place = await pagesOn(acts);
      const before = await atDesk(place, person);
      expect(before.text).toContain(action);
      place.world.now = later(place.world.now, { days: 135 });
      const browser = await atDesk(place, person);
      expect(browser.text).toContain("Have a fresh link sent");
      expect(browser.text).not.toContain(action);
      if (person === mel) expect(browser.text).not.toContain("Nothing awaits you now");
      await browser.send({}, "/open/");
      expect(title(browser)).toBe("Look in your mail");
      expect(browser.text).toContain("A fresh link is on its way to the address");
      await browser.open(browser.page.url);
      expect(browser.page.status).toBe(200);
      await place.calm();
      expect((await atDesk(place, person)).text).toContain(action);
    },
  );
});

it("a fourth fresh link within the hour is not said to be on its way", async () => {
  const place = await pagesOn(1);
  place.world.now = later(place.world.now, { days: 135 });
  const browser = await atDesk(place, mel);
  const { url, form } = browser.fillIn({}, "/open/");
  for (let sent = 0; sent < 3; sent += 1) await browser.request("POST", url, form);
  expect(browser.text).toContain("is on its way to the address");
  await browser.request("POST", url, form);
  expect(browser.text).toContain("no other is on its way");
});

describe("the door", () => {
  const [donor] = example.donors;
  const [partner] = example.partners;
  const without: [string, string, (place: Paged) => unknown][] = [
    ["an address that nobody knows", "nobody@elsewhere.example", () => undefined],
    ["a donor's", donor?.contact.email ?? "", () => undefined],
    ["a partner's", partner?.contact.email ?? "", () => undefined],
    ["the address that Accord writes from", "accord@ibcr.example", () => undefined],
    ["one that bounces to Accord", "operators@ibcr.example", () => undefined],
    [
      "that of somebody who left",
      addressOf(mel),
      ({ world }) => enterPerson(world.deps, { ...dataOf(mel), active: false }),
    ],
    [
      "that of somebody without a role",
      addressOf(mel),
      ({ world }) => enterPerson(world.deps, { ...dataOf(mel), roles: [] }),
    ],
    ["one that is disputed", addressOf(mel), (place) => stand(place, { heldUntil: untilLifted })],
  ];

  it.each(without)("says the same of %s, and mails nothing", async (_, email, happen) => {
    const place = await pagesOn(1);
    const known = await askAtDoor(place, addressOf(author));
    const sent = deskMails(place).length;
    await happen(place);
    await place.calm();
    const browser = await askAtDoor(place, email);
    expect(sent).toBe(1);
    expect([browser.page.status, browser.page.url, browser.text]).toEqual([200, known.page.url, known.text]);
    expect(deskMails(place)).toHaveLength(1);
  });

  it("writes to the address on file, however it is typed, and not to the one that somebody had before", async () => {
    const place = await pagesOn(1);
    await askAtDoor(place, addressOf(mel).toUpperCase().replace("@", "+desk@"));
    expect(deskMails(place).map(({ contact }) => contact.email)).toEqual([addressOf(mel)]);
    place.memory.contacts.set(`person ${mel}`, {
      name: "Daniel Okafor",
      email: "new@ibcr.example",
      suppressed: null,
    });
    await askAtDoor(place, addressOf(mel));
    expect(deskMails(place)).toHaveLength(1);
  });

  it("writes three times an hour at most, also where it is asked for by a task's page, in the same words", async () => {
    const place = await pagesOn(1);
    const words = new Set<string>();
    for (let time = 0; time < 2; time += 1) words.add((await askAtDoor(place, addressOf(mel))).text);
    const reviewer = await arriveAs(place, mel);
    const offer = reviewer.page.root.querySelector('header form[action$="/desk"]');
    const csrf = offer?.querySelector("input")?.getAttribute("value") ?? "";
    const url = new URL(offer?.getAttribute("action") ?? "", reviewer.page.url).href;
    for (let time = 0; time < 2; time += 1) {
      await reviewer.request("POST", url, { csrf });
      words.add(reviewer.text);
      await place.calm();
    }
    expect(words.size).toBe(1);
    expect(deskMails(place)).toHaveLength(3);
    place.world.now = later(place.world.now, { hours: 1, seconds: 1 });
    await askAtDoor(place, addressOf(mel));
    expect(deskMails(place)).toHaveLength(4);
  });

  it("mails nothing for a session that is over, and nothing to a task's page of another site", async () => {
    const place = await pagesOn(1);
    const reviewer = await arriveAs(place, mel);
    const offer = reviewer.page.root.querySelector('header form[action$="/desk"]');
    const csrf = offer?.querySelector("input")?.getAttribute("value") ?? "";
    const url = new URL(offer?.getAttribute("action") ?? "", reviewer.page.url).href;
    await reviewer.request("POST", url, { csrf: "none" });
    expect(reviewer.page.status).toBe(403);
    place.world.now = later(place.world.now, { hours: 12 });
    await reviewer.request("POST", url, { csrf });
    expect(reviewer.page.status).toBe(403);
    await place.calm();
    expect(deskMails(place)).toEqual([]);
  });

  it("says what is wrong with an address at its field, and keeps what was typed", async () => {
    const place = await pagesOn(1);
    const browser = browserOn(place);
    await browser.open(`${place.origin}${homeUrl("en")}`);
    await browser.send({ email: "daniel at ibcr" }, "/desk");
    expect(browser.page.url).toBe(`${place.origin}${homeUrl("en")}`);
    expect(browser.text).toContain("Enter an email address in the usual form");
    expect(browser.fillIn({}, "/desk").form).toEqual({ email: "daniel at ibcr" });
    expect(place.memory.deskAsks.size).toBe(0);
    await browser.open(`${place.origin}${homeUrl("en")}`);
    expect(browser.page.root.querySelector("[role=alert]")).toBeNull();
    expect(browser.fillIn({}, "/desk").form).toEqual({ email: "" });
  });

  it("says of nothing that it is on its way before it was asked for, and how often it can be", async () => {
    const place = await pagesOn(1);
    const browser = browserOn(place);
    await browser.open(`${place.origin}${askForDeskUrl("en")}`);
    expect(title(browser)).toBe("What is Accord?");
    await askAtDoor(place, addressOf(mel), browser);
    expect(browser.text).toContain("At most three links are sent within an hour");
  });
});
