import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { csrfToken } from "../../../functions/web/session-cookie.ts";
import { holdsWords } from "../../../functions/web/typed.ts";
import { later } from "../../../shared/domain/time.ts";
import { logger } from "../../../shared/runtime/entry-point.ts";
import { actUrl, checkUrl, sectionUrl, taskUrl } from "../../../shared/views/urls.ts";
import type { Way } from "../../support/hostile/target.ts";
import type { Visitor } from "../../support/visitor.ts";
import { arrive, overseeing, secretary } from "../histories/acts.ts";
import { documentId } from "../histories/example.ts";
import { arriveAs, arriveBy, browserOn, type Paged, pagesOn, wayOf } from "./place.ts";

beforeAll(() => {
  vi.spyOn(console, "error").mockReturnValue();
  logger.setLogLevel("SILENT");
});

const words = "Words that took an evening.";

/** A form with words, the page that it stands on, and what its button leads to. */
type Asked = {
  form: string;
  acts: number;
  purpose: Way["purpose"];
  page: (linkId: string) => string;
  action: string;
  typed: Record<string, string>;
  wrong: Record<string, string>;
};
const act = (form: string, typed: Record<string, string>, wrong: Record<string, string>): Asked => ({
  form,
  acts: 1,
  purpose: "oversee",
  action: form,
  typed,
  wrong,
  page: (linkId) => actUrl("en", linkId, documentId, ...form.split("/")),
});
const forms: Asked[] = [
  {
    form: "a part",
    acts: 0,
    purpose: "report",
    action: "/sections/",
    typed: { narrative: words },
    page: (id) => sectionUrl("en", id, "narrative"),
    wrong: { narrative: "" },
  },
  {
    form: "a review",
    acts: 1,
    purpose: "review",
    action: "/confirmation",
    page: (id) => taskUrl("en", id),
    typed: { "comment.narrative": words },
    wrong: {},
  },
  {
    form: "a resolution",
    acts: 4,
    purpose: "sign",
    action: "/signature",
    page: (id) => taskUrl("en", id),
    typed: { comment: words },
    wrong: {},
  },
  act("withdraw", { reason: words }, { reason: "" }),
  act("donor-date", { reason: words, day: "2027-06-30" }, { day: "yesterday", reason: words }),
  act("reassign/0.finance", { reason: words }, { reason: words }),
];

const openForm = async ({ acts, purpose, page }: Asked) => {
  const place = await pagesOn(acts);
  const browser = browserOn(place);
  const way = wayOf(place, purpose);
  await arriveBy(browser, way);
  await browser.open(`${place.origin}${page(way.own.linkId)}`);
  return { place, browser, way };
};
/** Everything that stands in the fields of a page. */
const held = ({ page }: Visitor) =>
  page.root
    .querySelectorAll("main textarea, main input:not([type=hidden])")
    .map((field) => (field.tagName === "TEXTAREA" ? field.textContent : (field.getAttribute("value") ?? "")));

describe.each(forms)("$form", (asked) => {
  it("comes back with what is wrong by an address of its own, which can be asked for again and again", async () => {
    const { browser } = await openForm(asked);
    const { origin, pathname } = new URL(browser.page.url);
    await browser.send(asked.wrong, asked.action);
    expect(browser.page.url).toBe(`${origin}${pathname}?checked`);
    const { text } = browser;
    expect(browser.page.root.querySelector("[role=alert]")).not.toBeNull();
    await browser.open(browser.page.url);
    expect(browser.text).toBe(text);
  });

  it("keeps what was typed with it", async () => {
    const { browser } = await openForm(asked);
    const { url } = browser.page;
    const tooLong = Object.keys(asked.typed).map((name) => [name, words + "x".repeat(7_000)]);
    await browser.send({ ...Object.fromEntries(tooLong), decision: "", ballot: "" }, asked.action);
    await browser.open(url);
    expect(held(browser).some((text) => text.startsWith(words))).toBe(true);
  });

  it("sent from a page of before the link was opened again comes back filled in, and can then be sent", async () => {
    const { place, browser, way } = await openForm(asked);
    const sent = browser.fillIn(asked.typed, asked.action);
    await arriveBy(browser, way);
    const before = place.memory.writes;
    await browser.request("POST", sent.url, sent.form);
    expect(held(browser)).toContain(words);
    expect(place.memory.writes).toBe(before);
    const again = browser.fillIn({}, asked.action);
    expect(again.form["csrf"]).not.toBe(sent.form["csrf"]);
    await browser.request("POST", again.url, again.form);
    expect(browser.page.status).toBe(200);
  });

  it("comes back on the very page when something goes wrong on our side, and is sent again by its button", async () => {
    const { place, browser } = await openForm(asked);
    const sent = browser.fillIn(
      { ...asked.typed, decision: "approve", ballot: "sign", to: "P-013" },
      asked.action,
    );
    const load = vi.spyOn(place.memory, "load").mockRejectedValue(new Error("the table is away"));
    await browser.request("POST", sent.url, sent.form);
    expect(browser.page.status).toBe(500);
    expect(browser.text).toContain(words);
    load.mockRestore();
    const again = browser.fillIn({}, asked.action);
    expect(again.form).toMatchObject(sent.form);
    await browser.request("POST", again.url, again.form);
    expect(browser.page.status).toBe(200);
    expect(browser.page.root.querySelector("[role=alert]")).toBeNull();
  });

  it("whose session is over shows what was typed, and goes on once the link was opened again", async () => {
    const { browser, way } = await openForm(asked);
    const sent = browser.fillIn(asked.typed, asked.action);
    browser.cookies.clear();
    await browser.request("POST", sent.url, sent.form);
    expect(browser.page.status).toBe(403);
    expect(browser.text).toContain(words);
    const kept = browser.fillIn({}, asked.action);
    await arriveBy(browser, way);
    await browser.request("POST", kept.url, kept.form);
    expect(held(browser)).toContain(words);
  });

  it("whose session ended by time says so, however often it is sent again before the link is opened", async () => {
    const { place, browser, way } = await openForm(asked);
    const sent = browser.fillIn(asked.typed, asked.action);
    place.world.now = later(place.world.now, { hours: 13 });
    await browser.request("POST", sent.url, sent.form);
    for (let times = 0; times < 2; times += 1) {
      expect(browser.page.status).toBe(403);
      expect(browser.text).toContain("Your session has ended, and what you typed is kept");
      expect(browser.text).toContain(words);
      const again = browser.fillIn({}, asked.action);
      await browser.request("POST", again.url, again.form);
    }
    const kept = browser.fillIn({}, asked.action);
    await arriveBy(browser, way);
    await browser.request("POST", kept.url, kept.form);
    expect(held(browser)).toContain(words);
  });
});

describe("an answer that is to be confirmed", () => {
  const answers = [
    {
      purpose: "review",
      acts: 1,
      first: "/confirmation",
      second: "/decision",
      choice: { decision: "request-changes" },
    },
    { purpose: "sign", acts: 4, first: "/signature", second: "/ballot", choice: { ballot: "abstain" } },
  ] as const;

  it.each(answers)("is asked for by an address: $first", async ({ purpose, acts, first, second, choice }) => {
    const place = await pagesOn(acts);
    const browser = browserOn(place);
    await arriveBy(browser, wayOf(place, purpose));
    const task = browser.page.url;
    await browser.send({ ...choice, comment: words }, first);
    const confirm = browser.page.url;
    expect(confirm).toMatch(new RegExp(`${first}$`));
    expect(browser.text).toContain(words);
    const shown = browser.fillIn({}, second);
    await browser.open(confirm);
    expect(browser.fillIn({}, second).form).toEqual(shown.form);
    await browser.open(task);
    expect(held(browser)).toContain(words);
    expect(
      browser.page.root.querySelector(`[value="${Object.values(choice)[0]}"]`)?.hasAttribute("checked"),
    ).toBe(true);
    const before = place.memory.entries.length;
    await browser.request("POST", shown.url, shown.form);
    expect(browser.page.url).toMatch(/\/receipt$/);
    expect(place.memory.entries.length).toBeGreaterThan(before);
    expect(place.memory.asides.size).toBe(0);
    await browser.open(confirm);
    expect(browser.page.url).not.toBe(confirm);
  });

  it.each(answers)("stands chosen to nobody else who opens the same link: $first", async (answer) => {
    const { purpose, acts, first, choice } = answer;
    const place = await pagesOn(acts);
    const [one, other] = [browserOn(place), browserOn(place)];
    await arriveBy(one, wayOf(place, purpose));
    await one.send({ ...choice, comment: words }, first);
    await arriveBy(other, wayOf(place, purpose));
    expect(held(other)).toContain(words);
    expect(other.page.root.querySelectorAll("input[checked]")).toEqual([]);
    await other.open(one.page.url);
    expect(other.page.url).not.toContain(first);
    await one.open(one.page.url);
    expect(one.page.url).toMatch(new RegExp(`${first}$`));
  });

  it("is nobody's but theirs, and is not kept for ever", async () => {
    const place = await pagesOn(1);
    const [one, other] = [browserOn(place), browserOn(place)];
    const [first, second] = place.ways.filter(({ purpose }) => purpose === "review") as [Way, Way];
    await arriveBy(one, first);
    await one.send({ comment: words }, "/confirmation");
    await arriveBy(other, second);
    expect(other.page.root.toString()).not.toContain(words);
    place.world.now = new Date(Date.parse(place.world.now) + 15 * 86_400_000).toISOString();
    await arriveBy(one, first);
    expect(one.page.root.toString()).not.toContain(words);
  });
});

describe("a refusal", () => {
  let place: Paged;
  beforeEach(async () => {
    place = await pagesOn(1);
  });

  it("is a page of its own, with why, what was typed, and where to look", async () => {
    const browser = browserOn(place);
    await arriveBy(browser, wayOf(place, "review"));
    await browser.send({ decision: "request-changes", comment: words }, "/confirmation");
    const { url, form } = browser.fillIn({}, "/decision");
    await browser.request("POST", url, { ...form, contentHash: "0".repeat(64) });
    expect(browser.page.url).toMatch(/\/refused\?of=decision$/);
    expect(browser.text).toContain("Nothing was recorded");
    expect(browser.text).toContain(words);
    const { text } = browser;
    await browser.open(browser.page.url);
    expect(browser.text).toBe(text);
  });

  it("leaves the words of another form’s refusal where they are", async () => {
    const browser = await arriveAs(place, secretary);
    const { url } = browser.page;
    await browser.open(`${url}/remind`);
    const remind = browser.fillIn({}, "/remind");
    await browser.open(`${url}/withdraw`);
    const withdraw = browser.fillIn({ reason: words }, "/withdraw");
    await browser.send({ reason: "It is over." }, "/withdraw");
    await place.calm();
    await browser.request("POST", withdraw.url, { ...withdraw.form, command: "sent-later" });
    const refused = browser.page.url;
    expect(browser.text).toContain(words);
    await browser.request("POST", remind.url, remind.form);
    expect(browser.page.url).toContain("/refused?of=");
    expect(browser.text).not.toContain(words);
    await browser.open(refused);
    expect(browser.text).toContain(words);
  });

  it("is nothing to look at where there was none", async () => {
    const browser = browserOn(place);
    await arriveBy(browser, wayOf(place, "review"));
    await browser.open(`${browser.page.url}/refused`);
    expect(browser.page.url).toMatch(/\/document$/);
  });

  it("of a form that is too large to be kept says so at once", async () => {
    const way = wayOf(place, "review");
    const form = { csrf: csrfToken(way.own), comment: "x".repeat(370_000), decision: "approve" };
    const browser = browserOn(place);
    await arriveBy(browser, way);
    await browser.request("POST", `${browser.page.url}/confirmation`, {
      ...form,
      csrf: browser.fillIn({}, "/confirmation").form["csrf"] ?? "",
    });
    expect(browser.page.status).toBe(413);
    expect(held(browser).some((text) => text.length >= 370_000)).toBe(true);
  });
});

describe("a reason why a translation is refused", () => {
  it("that is far too long to be kept comes back on the very page", async () => {
    const place = await pagesOn(7, async (story) => {
      const page = await arrive(story, secretary, "newest", ["oversee"]);
      if (page) await overseeing(story, page, "writing", "").translates.send();
    });
    const browser = browserOn(place);
    await arriveBy(browser, wayOf(place, "confirm-translation"));
    await browser.send({ answer: "refuse", reason: "x".repeat(370_000) });
    expect(browser.page.status).toBe(413);
    expect(held(browser).some((text) => text.length >= 370_000)).toBe(true);
    expect(browser.text).toContain("Shorten your reason");
  });
});

describe("a form without words, of before its link was opened again", () => {
  it.each([
    ["oversee", 1, (linkId: string) => actUrl("en", linkId, documentId, "withdraw")],
    ["oversee", 0, (linkId: string) => actUrl("en", linkId, documentId, "donor-date")],
    ["report", 0, (linkId: string) => sectionUrl("en", linkId, "narrative")],
    ["report", 0, (linkId: string) => checkUrl("en", linkId)],
    ["review", 1, (linkId: string) => taskUrl("en", linkId)],
  ] as const)("leads to its own page, from which it can be sent: %s %i %#", async (purpose, acts, page) => {
    const place = await pagesOn(acts);
    const [browser, way] = [browserOn(place), wayOf(place, purpose)];
    await arriveBy(browser, way);
    const url = `${place.origin}${page(way.own.linkId)}`;
    await browser.open(url);
    const heading = browser.read("h1");
    const form = browser.page.root.querySelector('main form[method="post"]')?.getAttribute("action") ?? "";
    const empty = Object.fromEntries(
      [...browser.fields(form)].flatMap((name) => (holdsWords(name) ? [[name, ""]] : [])),
    );
    const sent = browser.fillIn(empty, form);
    await arriveBy(browser, way);
    await browser.request("POST", sent.url, sent.form);
    expect(browser.page.status).toBe(403);
    await browser.open(browser.link("/tasks/"));
    expect([browser.page.url, browser.read("h1")]).toEqual([url, heading]);
    expect(browser.form(form)).toBeTruthy();
  });
});
