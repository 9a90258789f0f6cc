import { describe, expect, it } from "vitest";
import { epochSeconds, later } from "../../../shared/domain/time.ts";
import { enterPerson } from "../../../shared/usecases/people/enter-person.ts";
import type { Visitor } from "../../support/visitor.ts";
import { translated } from "../hostile/place.ts";
import { claire, dataOf, proposeFromFile, third } from "../people/corrections.ts";
import { answerAs, type Paged, pagesOn } from "./place.ts";
import {
  addressOf,
  askAtDoor,
  atDesk,
  author,
  deskMails,
  director,
  mel,
  secretary,
  stand,
  title,
} from "./to-desk.ts";

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
    expect(headings(browser)).toEqual(["What awaits you", "What you are writing", "What you can start"]);
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
    expect(headings(another)).toEqual(["What awaits you", "What you submitted", "What you can start"]);
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
