import { describe, expect, it } from "vitest";
import type { Purpose } from "../../../shared/domain/outbox/mails.ts";
import { enterPerson } from "../../../shared/usecases/people/enter-person.ts";
import { landingUrl } from "../../../shared/views/urls.ts";
import type { Visitor } from "../../support/visitor.ts";
import { decidedAtMeeting, translated } from "../hostile/place.ts";
import { press, text } from "../people/address-pages.ts";
import { beforeTheBoard, claire, correct, dataOf, irene } from "../people/corrections.ts";
import { answerAs, arriveAs, arriveBy, browserOn, newestLink, type Paged, pagesOn, wayOf } from "./place.ts";

const [mel, secretary] = ["P-004", "P-007"] as const;

/** The file says that somebody does nothing in Accord any more, though they are here, or only something else. */
async function loseEveryRole({ world, calm }: Paged, id: string, roles: string[] = []): Promise<void> {
  expect((await enterPerson(world.deps, { ...dataOf(id), roles })).ok).toBe(true);
  await calm();
}

const title = ({ page }: Visitor) => page.root.querySelector("h1")?.textContent;
const outTitle = "This link opens nothing any more";

describe("whoever holds no role any more", () => {
  it("is shown nothing of the document by the session that they have, and records nothing", async () => {
    const place = await pagesOn(1);
    const browser = await arriveAs(place, mel);
    const task = browser.page.url;
    await loseEveryRole(place, mel);
    await browser.send({ decision: "approve" }, "/confirmation");
    expect([browser.page.status, title(browser)]).toEqual([403, outTitle]);
    for (const url of [task, `${task}/document`]) {
      await browser.open(url);
      expect([browser.page.status, title(browser)]).toEqual([403, outTitle]);
    }
    expect(place.world.report?.decisions).toEqual([]);
  });

  it("is told so by their link, with whom to write to", async () => {
    const place = await pagesOn(1);
    await loseEveryRole(place, mel);
    const browser = browserOn(place);
    await browser.open(newestLink(place, mel));
    expect([browser.page.status, title(browser)]).toEqual([410, outTitle]);
    expect(browser.text).toContain("Write to");
  });

  it("is not promised a page that they watch over no more, nor led round in a circle", async () => {
    const place = await pagesOn(1);
    const overseer = await arriveAs(place, secretary);
    const { url } = overseer.page;
    const successor = { ...dataOf(mel), roles: [...dataOf(mel).roles, "secretary"] };
    expect((await enterPerson(place.world.deps, successor)).ok).toBe(true);
    const link = newestLink(place, secretary);
    await loseEveryRole(place, secretary, ["programme-officer"]);
    for (const [page, status] of [
      [link, 410],
      [url, 403],
      [url.replace(/\/documents.*/, ""), 403],
    ] as const) {
      await overseer.open(page);
      expect([overseer.page.status, title(overseer)]).toEqual([status, outTitle]);
      expect(overseer.text).toContain("does not hold the role any more that it asks for");
      expect(overseer.text).not.toContain("Nothing was recorded");
      expect(overseer.text).toContain(`Write to ${successor.name}`);
    }
  });

  it("still opens the receipt of what they answered, which leads no further", async () => {
    const place = await pagesOn(1);
    await answerAs(place, mel, { decision: "approve" });
    const [asked] = place.world.mailsTo(mel);
    await loseEveryRole(place, mel);
    const browser = browserOn(place);
    await browser.open(`${place.origin}/en/link/${asked?.link.id}/${asked?.link.token}`);
    await browser.send();
    expect(browser.page.status).toBe(200);
    expect(browser.page.url).toContain("/receipt");
    expect(browser.links("/tasks/")).toEqual([]);
  });
});

it("whoever watches over documents reads that one is their own, with whom to ask and the way to the others", async () => {
  const place = await pagesOn(1);
  const overseer = await arriveAs(place, secretary);
  const { head } = place.memory;
  if (!head) throw new Error("there is no report");
  place.memory.head = { ...head, report: { ...head.report, authors: [...head.report.authors, secretary] } };
  await overseer.open(overseer.page.url);
  expect([overseer.page.status, title(overseer)]).toEqual([403, "You do not watch over your own report"]);
  expect(overseer.text).not.toContain("Nothing was recorded");
  expect(overseer.text).toContain("Write to Claire Beaulieu");
  await overseer.open(overseer.links("/tasks/").find((url) => /tasks\/[^/]+$/.test(url)) ?? "");
  expect(overseer.page.status).toBe(200);
});

/** The lines of a page that name somebody. */
const naming = ({ page }: Visitor, name: string) =>
  page.root
    .querySelectorAll("main p")
    .map(({ textContent }) => textContent)
    .filter((line) => line.includes(name));

it("whoever watches over documents reads wherever somebody is awaited that they can answer no more", async () => {
  const place = await pagesOn(1);
  const overseer = await arriveAs(place, secretary);
  await loseEveryRole(place, mel, ["programme-officer"]);
  await overseer.open(overseer.page.url);
  const lines = naming(overseer, dataOf(mel).name).filter((line) => line.startsWith("Awaited"));
  expect(lines).toHaveLength(2);
  expect(lines.filter((line) => !line.includes("(can answer no more)"))).toEqual([]);
});

/** A translation waits for a second person who did not write the report, and reads it by virtue of a role. */
async function readByAnother(): Promise<Paged> {
  const place = await pagesOn(7, translated);
  await loseEveryRole(place, wayOf(place, "confirm-translation").own.person, ["director"]);
  const { head } = place.memory;
  if (!head) throw new Error("there is no report");
  place.memory.head = { ...head, report: { ...head.report, author: mel } };
  return place;
}

const noMore = "You no longer hold the role that this step asks for";

describe("whoever lost the role by which they are asked, and holds another", () => {
  const tasks: [Purpose, () => Promise<Paged>, Record<string, string>][] = [
    ["review", () => pagesOn(1), { decision: "request-changes", comment: "Mend the figures." }],
    ["sign", () => pagesOn(4), { ballot: "refuse", comment: "Mend the figures." }],
    ["attest", () => pagesOn(4, decidedAtMeeting), { answer: "contest", reason: "Mend the figures." }],
    ["confirm-translation", readByAnother, { answer: "refuse", reason: "Mend the figures." }],
  ];

  it.each(tasks)(
    "reads so first, and is not asked to %s; what they had typed is shown",
    async (purpose, at, form) => {
      const place = await at();
      const way = wayOf(place, purpose);
      const browser = browserOn(place);
      await arriveBy(browser, way);
      const task = browser.page.url;
      const typed = browser.fillIn(form);
      await loseEveryRole(place, way.own.person, ["finance-reviewer"]);
      await browser.open(task);
      expect(browser.text).toContain(noMore);
      expect(browser.page.root.querySelector("main form")).toBeNull();
      await browser.request("POST", typed.url, typed.form);
      expect(browser.page.status).toBe(409);
      expect(browser.text).toContain(noMore);
      expect(browser.text).toContain("Mend the figures.");
      await browser.open(`${task}/document`);
      expect(browser.page.status).toBe(200);
      expect(browser.text).not.toContain("awaits you");
    },
  );

  it("hears so from their link, and by a fresh one reads the document", async () => {
    const place = await pagesOn(4);
    const link = newestLink(place, irene);
    await loseEveryRole(place, irene, ["programme-officer"]);
    const browser = browserOn(place);
    await browser.open(link);
    expect(browser.text).toContain(noMore);
    await browser.send();
    await place.calm();
    const reading = await arriveAs(place, irene);
    expect(reading.page.status).toBe(200);
    expect(reading.text).toContain("Nothing is expected of you at this moment");
  });

  it("hears from the link to a translation that nothing awaits them, and by a fresh one reads the document", async () => {
    const place = await pagesOn(7, async (story) => {
      const { contacts } = story.world.memory;
      const contact = contacts.get("person P-001");
      if (contact) contacts.set("person P-001", { ...contact, suppressed: "bounced" });
      await translated(story);
    });
    const { own, token } = wayOf(place, "confirm-translation");
    expect(own.person).toBe(claire);
    const link = `${place.origin}${landingUrl("en", own.linkId, token)}`;
    const browser = browserOn(place);
    await browser.open(link);
    expect(browser.page.status).toBe(200);
    await loseEveryRole(place, own.person, ["finance-reviewer"]);
    const overseer = await arriveAs(place, secretary);
    expect(naming(overseer, dataOf(claire).name)).toContain(
      `Awaited: ${dataOf(claire).name} (can answer no more), to read the English translation`,
    );
    await browser.open(link);
    expect(browser.page.status).toBe(410);
    expect(browser.text).toContain(noMore);
    expect(browser.text).not.toContain("awaits your reading");
    await browser.send();
    await place.calm();
    const reading = await arriveAs(place, own.person);
    expect(reading.page.status).toBe(200);
    expect(reading.page.url).toContain("/document");
  });

  it("cannot change what they answered, whose receipt stays", async () => {
    const place = await pagesOn(1);
    const browser = await answerAs(place, mel, { decision: "approve" });
    expect(browser.links("/tasks/").some((url) => /tasks\/[^/]+$/.test(url))).toBe(true);
    await loseEveryRole(place, mel, ["programme-officer"]);
    await browser.open(browser.page.url);
    expect(browser.page.url).toContain("/receipt");
    expect(browser.links("/tasks/").some((url) => /tasks\/[^/]+$/.test(url))).toBe(false);
  });

  it("is not asked whether somebody else's address is right", async () => {
    const story = await beforeTheBoard();
    await correct(story);
    const visitor = await press(story, ["address-to-confirm", "new"]);
    expect(text(visitor)).not.toContain(noMore);
    expect(
      (await enterPerson(story.world.deps, { ...dataOf(claire), roles: ["programme-officer"] })).ok,
    ).toBe(true);
    await visitor.open(visitor.page.url);
    expect(text(visitor)).toContain(noMore);
    expect(visitor.page.root.querySelector("main form")).toBeNull();
  });
});
