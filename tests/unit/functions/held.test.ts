import { describe, expect, it } from "vitest";
import type { Purpose } from "../../../shared/domain/outbox/mails.ts";
import { untilLifted } from "../../../shared/domain/people/address-standing.ts";
import { decidedAtMeeting, translated } from "../hostile/place.ts";
import { arriveBy, browserOn, type Paged, pagesOn, wayOf } from "./place.ts";

/** The address of whoever can act for a purpose is on hold; how its holder comes in by it. */
function comeBy(place: Paged, purpose: Purpose, heldUntil: string) {
  const way = wayOf(place, purpose);
  const { authorities } = place.memory;
  const known = authorities.get(way.own.person);
  if (!known) throw new Error(`${way.own.person} is nobody`);
  authorities.set(way.own.person, { ...known, heldUntil });
  return { browser: browserOn(place), way };
}

const tasks: [Purpose, () => Promise<Paged>][] = [
  ["review", () => pagesOn(1)],
  ["sign", () => pagesOn(4)],
  ["attest", () => pagesOn(4, decidedAtMeeting)],
  ["confirm-translation", () => pagesOn(7, translated)],
  ["oversee", () => pagesOn(4)],
];

const words = "What the partner did with the money.";
const held = "nothing is decided or written by it alone for some days";
const disputed = "whoever reads the one of before said that it is not right";

/** Where somebody could act beside the page that their link opens: what they sent before the hold, to whom that page leads on. */
const others: [Purpose, string, () => Promise<Paged>, Record<string, string>?][] = [
  ["report", "", () => pagesOn(0)],
  ["report", "/sections/", () => pagesOn(0)],
  ["report", "/check", () => pagesOn(0)],
  ["review", "", () => pagesOn(1), { decision: "approve" }],
  ["sign", "", () => pagesOn(4), { ballot: "sign" }],
  ["oversee", "/withdraw", () => pagesOn(1)],
  ["oversee", "/mask", () => pagesOn(1)],
  ["oversee", "/donor-date", () => pagesOn(1)],
  ["oversee", "/reassign/", () => pagesOn(1)],
  ["oversee", "/remind", () => pagesOn(1)],
  ["oversee", "/translations/", () => pagesOn(1)],
  ["oversee", "/meeting", () => pagesOn(4, decidedAtMeeting)],
];

const main = ({ page }: ReturnType<typeof browserOn>) => page.root.querySelector("main")?.textContent ?? "";

describe("whoever comes by an address that nobody decides by yet", () => {
  it.each(tasks)("is told so where they are asked to %s, before they type anything", async (purpose, at) => {
    const place = await at();
    const { browser, way } = comeBy(place, purpose, "2099-01-04T09:00:00.000Z");
    await arriveBy(browser, way);
    expect(main(browser)).toContain(held);
    expect(main(browser)).toMatch(/Until 4 January 2099/);
    comeBy(place, purpose, untilLifted);
    await browser.open(browser.page.url);
    expect(main(browser)).toContain(disputed);
    expect(main(browser)).toContain("does not end by itself");
    expect(main(browser)).not.toContain(held);
    expect(main(browser)).not.toMatch(/Until \d/);
    comeBy(place, purpose, "2001-01-04T09:00:00.000Z");
    await browser.open(browser.page.url);
    expect(main(browser)).not.toMatch(/would be recorded yet/);
  });

  it.each(others)("is told so too by the link to %s at %s", async (purpose, path, at, form) => {
    const place = await at();
    const browser = browserOn(place);
    await arriveBy(browser, wayOf(place, purpose));
    if (path !== "") await browser.open(browser.links(path)[0] ?? "");
    if (form) await browser.send(form);
    comeBy(place, purpose, "2099-01-04T09:00:00.000Z");
    await browser.open(browser.page.url);
    expect(browser.page.status).toBe(200);
    expect(main(browser)).toContain(held);
    expect(main(browser)).toMatch(/Until 4 January 2099/);
    comeBy(place, purpose, place.world.now);
    await browser.open(browser.page.url);
    expect(main(browser)).not.toMatch(/would be recorded yet/);
  });

  it.each([
    ["2099-01-04T09:00:00.000Z", held, disputed],
    [untilLifted, disputed, held],
  ])("hears of what they sent nevertheless the true reason: on hold until %s", async (until, why, not) => {
    const place = await pagesOn(4);
    const browser = browserOn(place);
    await arriveBy(browser, wayOf(place, "sign"));
    await browser.send({ ballot: "sign" }, "/signature");
    comeBy(place, "sign", until);
    await browser.send({}, "/ballot");
    expect(browser.page.status).toBe(409);
    expect(main(browser)).toContain(why);
    expect(main(browser)).not.toContain(not);
  });

  it.each<[Purpose, string, string, () => Promise<Paged>, Record<string, string>]>([
    ["review", "", "/confirmation", () => pagesOn(1), { decision: "request-changes", comment: words }],
    ["sign", "", "/signature", () => pagesOn(4), { ballot: "refuse", comment: words }],
    ["attest", "", "/attestation", () => pagesOn(4, decidedAtMeeting), { reason: words }],
    ["confirm-translation", "", "/translation", () => pagesOn(7, translated), { reason: words }],
    ["oversee", "/donor-date", "/donor-date", () => pagesOn(1), { reason: words, day: "yesterday" }],
    ["oversee", "/withdraw", "/withdraw", () => pagesOn(1), { reason: words }],
  ])("%s%s: has nothing kept in that person’s name, and sees once what they typed", async (...row) => {
    const [purpose, path, action, at, form] = row;
    const place = await at();
    const { browser, way } = comeBy(place, purpose, "2099-01-04T09:00:00.000Z");
    await arriveBy(browser, way);
    if (path !== "") await browser.open(browser.links(path)[0] ?? "");
    const { url } = browser.page;
    await browser.send(form, action);
    expect(browser.page.status).toBe(409);
    expect(main(browser)).toContain(held);
    expect(main(browser)).toContain(words);
    expect(place.memory.asides.size).toBe(0);
    comeBy(place, purpose, place.world.now);
    await browser.open(url);
    expect(browser.page.root.toString()).not.toContain(words);
  });
});
