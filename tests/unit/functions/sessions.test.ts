import { beforeEach, describe, expect, it } from "vitest";
import { later } from "../../../shared/domain/time.ts";
import { landingUrl, taskUrl } from "../../../shared/views/urls.ts";
import type { Way } from "../../support/hostile/target.ts";
import type { Visitor } from "../../support/visitor.ts";
import { arriveBy, browserOn, type Paged, pagesOn, wayOf } from "./place.ts";

let place: Paged;
let reviewer: Way;
beforeEach(async () => {
  place = await pagesOn(1);
  reviewer = wayOf(place, "review");
});

/** Another link of the same person, by the same token. */
function anotherLink(way: Way, n: number): Way {
  const known = place.memory.links.get(way.own.linkId);
  if (!known) throw new Error("no such link");
  const linkId = `${known.link.documentId}~more.${n}`;
  place.memory.links.set(linkId, { ...known, link: { ...known.link, id: linkId } });
  return { ...way, own: { ...way.own, linkId } };
}

/** Presses the button of a link, a second after the last one, without going where it leads. */
async function press(browser: Visitor, { own, token }: Way): Promise<void> {
  place.world.now = later(place.world.now, { seconds: 1 });
  const headers = { cookie: browser.cookieHeader };
  const url = `${place.origin}${landingUrl("en", own.linkId, token)}`;
  const answer = await place.app.request(url, { method: "POST", headers });
  for (const cookie of answer.headers.getSetCookie()) browser.keep(cookie);
}

describe("the cookies of a browser", () => {
  it("end with their sessions, twelve hours on", async () => {
    const { own, token } = reviewer;
    const answer = await place.app.request(`${place.origin}${landingUrl("en", own.linkId, token)}`, {
      method: "POST",
    });
    const [cookie = "", ...more] = answer.headers.getSetCookie();
    expect(more).toEqual([]);
    expect(cookie).toMatch(/; Max-Age=43200; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
  });

  it("are twenty at most after 150 links of one person: the oldest go, the newest twenty act", async () => {
    const browser = browserOn(place);
    const links = Array.from({ length: 150 }, (_, n) => anotherLink(reviewer, n));
    for (const link of links) {
      await press(browser, link);
      expect(browser.cookieHeader.length).toBeLessThan(5_000);
    }
    expect(browser.cookies.size).toBe(20);
    for (const n of [0, 128, 129, 130, 131, 149]) {
      const { status } = await browser.open(`${place.origin}${taskUrl("en", links[n]?.own.linkId ?? "")}`);
      expect(status, String(n)).toBe(n < 130 ? 403 : 200);
    }
  });

  it("a link that is opened again counts as new", async () => {
    const browser = browserOn(place);
    const links = Array.from({ length: 21 }, (_, n) => anotherLink(reviewer, n));
    for (const link of [...links.slice(0, 20), links[0], links[20]]) if (link) await press(browser, link);
    const kept = [...browser.cookies.keys()].join();
    expect([kept.includes("more.0="), kept.includes("more.0"), kept.includes("more.1,")]).toEqual([
      false,
      true,
      false,
    ]);
  });

  it("stay far below what API Gateway takes, however long the names of documents are", async () => {
    const browser = browserOn(place);
    for (let n = 0; n < 40; n += 1)
      browser.cookies.set(
        `__Host-accord-${"d".repeat(90)}~${"c".repeat(130)}.${n}`,
        `P-004~${"s".repeat(43)}~${n}`,
      );
    await arriveBy(browser, reviewer);
    expect(browser.cookieHeader.length).toBeLessThan(5_100);
    expect(browser.page.status).toBe(200);
  });
});

describe("finishing on this device", () => {
  it("ends every session of the person in this browser, also for whoever kept the cookies", async () => {
    const browser = browserOn(place);
    const other = anotherLink(reviewer, 1);
    await arriveBy(browser, other);
    await arriveBy(browser, reviewer);
    const kept = new Map(browser.cookies);
    await browser.request("POST", `${browser.page.url}/finish`, csrfOn(browser));
    expect(browser.page.url).toBe(`${place.origin}/en/finished`);
    expect(browser.page.status).toBe(200);
    expect(browser.cookies.size).toBe(0);
    const thief = browserOn(place);
    for (const [name, value] of kept) thief.cookies.set(name, value);
    for (const { own } of [reviewer, other])
      expect((await thief.open(`${place.origin}${taskUrl("en", own.linkId)}`)).status).toBe(403);
  });

  it("leaves another person's task open, and says so", async () => {
    const browser = browserOn(place);
    await arriveBy(browser, wayOf(place, "oversee"));
    await arriveBy(browser, reviewer);
    await browser.request("POST", `${browser.page.url}/finish`, csrfOn(browser));
    expect(browser.text).toContain("a task is still open");
    expect(browser.cookies.size).toBe(1);
  });

  it("does not touch the person's sessions in other browsers", async () => {
    const [one, other] = [browserOn(place), browserOn(place)];
    await arriveBy(one, reviewer);
    await arriveBy(other, reviewer);
    await one.request("POST", `${one.page.url}/finish`, csrfOn(one));
    expect((await other.open(other.page.url)).status).toBe(200);
  });

  it("can be looked at again, without a POST", async () => {
    const browser = browserOn(place);
    await arriveBy(browser, reviewer);
    await browser.request("POST", `${browser.page.url}/finish`, csrfOn(browser));
    const { text } = browser;
    await browser.open(browser.page.url);
    expect(browser.text).toBe(text);
  });
});

describe("the link of somebody who is not active any more", () => {
  const leave = () => {
    const known = place.memory.authorities.get(reviewer.own.person);
    if (known) place.memory.authorities.set(reviewer.own.person, { ...known, active: false, version: 2 });
  };

  it.each(["en", "fr"] as const)(
    "explains in %s, greets nobody, opens nothing, and says whom to write to",
    async (lang) => {
      leave();
      const browser = browserOn(place);
      const { own, token } = reviewer;
      const name = place.memory.contacts.get(`person ${own.person}`)?.name ?? "nobody";
      const before = place.memory.writes;
      const url = `${place.origin}${landingUrl(lang, own.linkId, token)}`;
      for (const ask of [
        () => browser.open(url),
        () => browser.request("POST", url, {}),
        () => browser.request("POST", `${url}/fresh`, {}),
      ]) {
        await ask();
        expect(browser.text).not.toContain(name);
      }
      await browser.open(url);
      expect(browser.page.status).toBe(410);
      expect(browser.text).toContain("samuel.roy@ibcr.example");
      expect(browser.page.root.querySelectorAll("main form")).toEqual([]);
      expect(browser.cookies.size).toBe(0);
      expect(place.memory.writes).toBe(before);
    },
  );

  it("a session that was open shows nothing any more", async () => {
    const browser = browserOn(place);
    await arriveBy(browser, reviewer);
    leave();
    expect((await browser.open(browser.page.url)).status).toBe(403);
  });
});

describe("a link that was answered by, of before its person's address was changed", () => {
  it("greets nobody, opens nothing, and says why: whoever reads the old mailbox may be anybody", async () => {
    place = await pagesOn(2);
    const answered = place.ways.find(({ purpose, hasReceipt }) => purpose === "review" && hasReceipt);
    if (!answered) throw new Error("nobody has answered");
    const { own, token } = answered;
    const known = place.memory.authorities.get(own.person);
    if (known) place.memory.authorities.set(own.person, { ...known, addressSince: place.world.now });
    const name = place.memory.contacts.get(`person ${own.person}`)?.name ?? "nobody";
    const browser = browserOn(place);
    const url = `${place.origin}${landingUrl("en", own.linkId, token)}`;
    for (const ask of [() => browser.open(url), () => browser.request("POST", url, {})]) {
      await ask();
      expect(browser.page.status).toBe(410);
      expect(browser.text).toContain("sent before your address was changed");
      expect(browser.text).not.toContain(name);
      expect(browser.cookies.size).toBe(0);
    }
  });
});

function csrfOn({ page }: Visitor): Record<string, string> {
  return { csrf: page.root.querySelector('input[name="csrf"]')?.getAttribute("value") ?? "" };
}
