import { beforeAll, describe, expect, it } from "vitest";
import { descriptionOf } from "../../../shared/views/description.ts";
import { landingUrl, publicReportUrl, unsubscribeUrl } from "../../../shared/views/urls.ts";
import { documentId } from "../histories/example.ts";
import { browserOn, type Paged, pagesOn, wayOf } from "./place.ts";

let writing: Paged;
let published: Paged;
beforeAll(async () => {
  [writing, published] = [await pagesOn(0), await pagesOn(7)];
});

/** What mail programs, chats and people put behind an address. */
const behind = [
  ...[">", ".", ")", ",", ";", ":", '"', "'", "]", "}", "*", "|", "\\", "!", "?x", "»", "”", "’", "…", "。"],
  ...["%3E", "%3e", "%253E", "%22", "%20", "%0D%0A", "%C2%A0", "%E2%80%8B", "&gt;", "&quot;", "&#62;"],
  ...["=20", "=3D", "/", "/)", ">.", ").,", '">)', "/>"],
];

describe("an address with what mail programs put behind it", () => {
  it.each([...behind, "_", "*_", "-", "~"])("a link with %s opens", async (more) => {
    const { own, token } = wayOf(writing, "report");
    const browser = browserOn(writing);
    const { status } = await browser.open(`${writing.origin}${landingUrl("fr", own.linkId, token)}${more}`);
    expect(status).toBe(200);
    expect((await browser.send()).url).toMatch(/\/fr\/tasks\/[^/]+$/);
    expect(browser.page.status).toBe(200);
  });

  it.each(behind)("a published report with %s opens", async (more) => {
    const browser = browserOn(published);
    await browser.open(`${published.origin}${publicReportUrl("fr", documentId)}${more}`);
    expect(browser.page.status).toBe(200);
  });

  it.each(behind)("a subscription with %s opens and ends", async (more) => {
    const browser = browserOn(published);
    const [{ topic, donor, token } = { topic: "", donor: "", token: "" }] = published.leaving;
    await browser.open(`${published.origin}${unsubscribeUrl("en", topic, donor, token)}${more}`);
    expect(browser.page.status).toBe(200);
    expect((await browser.send()).status).toBe(200);
    expect(published.memory.subscriptions.get(donor)?.status).toBe("unsubscribed");
    published.restore();
  });

  it.each(behind)(
    "the first page in French with %s opens, whatever language the browser prefers",
    async (more) => {
      const browser = browserOn(published);
      await browser.open(`${published.origin}/fr${more}`);
      expect([browser.page.status, new URL(browser.page.url).pathname]).toEqual([200, "/fr/"]);
    },
  );

  it("a link that lacks its last character opens nothing", async () => {
    const { own, token } = wayOf(writing, "report");
    const browser = browserOn(writing);
    const cut = landingUrl("fr", own.linkId, token).slice(0, -1);
    for (const more of ["", ">", "x>", "_"])
      expect((await browser.open(`${writing.origin}${cut}${more}`)).status).toBe(404);
  });
});

const asked = async (path: string, headers: Record<string, string> = {}) =>
  published.app.request(`${published.origin}${path}`, { headers });

describe("where an address leads", () => {
  it.each([
    ["/fr", "/fr/"],
    ["/en", "/en/"],
    ["/fr/reports/nowhere/", "/fr/reports/nowhere"],
    ["/fr//", "/fr/"],
    ["/en%20/", "/en/"],
    ["/fr)", "/fr/"],
    ["/en/reports/caf%C3%A9%20/", "/en/reports/caf%C3%A9"],
  ])("%s leads to %s for good", async (from, to) => {
    const { status, headers } = await asked(from);
    expect([status, headers.get("location")]).toEqual([301, to]);
  });

  it.each(["/enXYZ/", "/XYZfr/", "/enfr/", "/EN/", "/de/", "/enXYZ/reports/any", "/en.php"])(
    "%s is no language",
    async (path) => {
      const { status, headers } = await asked(path);
      expect([status, headers.get("location")]).toEqual([404, null]);
    },
  );

  it("nothing leads to another site", async () => {
    for (const path of ["//elsewhere.example/", "/en//elsewhere.example/", "/\\elsewhere.example/)"])
      expect((await asked(path)).headers.get("location") ?? "/en/").toMatch(/^\/en\//);
  });
});

describe("the language of whoever names none", () => {
  it.each([
    ["", "en"],
    ["fr", "fr"],
    ["fr-CA,fr;q=0.9,en;q=0.8", "fr"],
    ["en-CA,en;q=0.9,fr;q=0.8", "en"],
    ["en;q=0.3, fr;q=0.9", "fr"],
    ["fr;q=0.3, en;q=0.9", "en"],
    ["FR-ca", "fr"],
    ["fr-CA;q=0", "en"],
    ["fr-CA;q=0, *", "en"],
    ["fr-CA;q=0, fr;q=0.5", "fr"],
    ["en;q=0, *;q=0.1", "fr"],
    ["*", "en"],
    ["*, fr;q=0.5", "en"],
    ["de, fr;q=0.2", "fr"],
    ["fr, en", "fr"],
    ["en, fr", "en"],
    ["frr, sv", "en"],
    ["fr;q=two, en;q=0.9", "fr"],
    [";;,,=", "en"],
  ])("Accept-Language %j: %s", async (accepted, lang) => {
    const { status, headers } = await asked("/", { "Accept-Language": accepted });
    expect([status, headers.get("location")]).toEqual([302, `/${lang}/`]);
  });
});

describe("what search engines are told", () => {
  it("robots may ask for what is public alone", async () => {
    const answer = await asked("/robots.txt");
    expect(answer.headers.get("content-type")).toMatch(/^text\/plain/);
    const rules = (await answer.text()).split("\n").flatMap((line) => {
      const [, kind, path] = /^(Allow|Disallow): (.+)$/.exec(line) ?? [];
      return path === undefined ? [] : [{ isAllowed: kind === "Allow", path }];
    });
    /** The longest rule decides (RFC 9309, 2.2.2). */
    const mayAsk = (path: string) =>
      rules
        .filter((rule) =>
          rule.path.endsWith("$") ? path === rule.path.slice(0, -1) : path.startsWith(rule.path),
        )
        .sort((one, other) => other.path.length - one.path.length)[0]?.isAllowed;
    for (const path of ["/", "/en/", "/fr/", `/fr/reports/${documentId}`])
      expect(mayAsk(path), path).toBe(true);
    for (const path of ["/en/link/a/b", "/fr/tasks/a", "/en/unsubscribe/a/b/c", "/fr/finished", "/other"])
      expect(mayAsk(path), path).toBe(false);
  });

  it("a public page is described by its summary", async () => {
    const browser = browserOn(published);
    await browser.open(`${published.origin}${publicReportUrl("fr", documentId)}`);
    const described = browser.page.root.querySelector('meta[name="description"]')?.getAttribute("content");
    expect(described?.length).toBeGreaterThan(50);
    expect(browser.text).toContain(described);
  });

  it.each([
    ["Court.", "Court."],
    [`${"a".repeat(159)}.`, `${"a".repeat(159)}.`],
    [`${"mot ".repeat(39)}quatre fois`, `${"mot ".repeat(39).trim()}…`],
    [`${"mot, ".repeat(40)}`, `${"mot, ".repeat(32).slice(0, -2)}…`],
    [`${"👩‍👧 ".repeat(100)}`, "…"],
    ["ligne\n\n  et ligne", "ligne et ligne"],
  ])("a summary that is longer ends at a whole word: %j", (value, described) => {
    const answer = { field: { name: "summary" }, value, lang: "fr", supplied: false };
    const summary = { section: { fields: [] }, answers: [answer] };
    expect(descriptionOf({ inEachLanguage: [summary] } as never, "fr")).toBe(described);
  });

  it("the home page says what Accord is, and pages of a task say nothing", async () => {
    const browser = browserOn(writing);
    for (const lang of ["en", "fr"]) {
      await browser.open(`${writing.origin}/${lang}/`);
      expect(browser.page.root.querySelector('meta[name="description"]')).not.toBeNull();
    }
    const { own, token } = wayOf(writing, "report");
    await browser.open(`${writing.origin}${landingUrl("fr", own.linkId, token)}`);
    expect(browser.page.root.querySelector('meta[name="description"]')).toBeNull();
    expect(browser.page.root.querySelector('meta[name="robots"]')?.getAttribute("content")).toBe("noindex");
  });
});
