import { describe, expect, it } from "vitest";
import { untilLifted } from "../../../shared/domain/people/address-standing.ts";
import { later } from "../../../shared/domain/time.ts";
import { enterPerson } from "../../../shared/usecases/people/enter-person.ts";
import { askForDeskUrl, homeUrl } from "../../../shared/views/urls.ts";
import { example } from "../histories/example.ts";
import { dataOf } from "../people/corrections.ts";
import { arriveAs, browserOn, type Paged, pagesOn } from "./place.ts";
import { addressOf, askAtDoor, atDesk, author, deskMails, mel, newestDesk, stand, title } from "./to-desk.ts";

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
