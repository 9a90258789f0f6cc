import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { logger } from "../../shared/runtime/entry-point.ts";
import { actUrl, landingUrl, sectionUrl, taskUrl } from "../../shared/views/urls.ts";
import { fieldOf, leaveBrowser, openBrowser } from "../support/browser.ts";
import type { Way } from "../support/hostile/target.ts";
import { type Served, serve } from "../support/served.ts";
import { type Paged, pagesOn, wayOf } from "../unit/functions/place.ts";
import { documentId } from "../unit/histories/example.ts";

let browser: Browser;
let served: Served | null = null;
beforeAll(async () => {
  logger.setLogLevel("SILENT");
  browser = await openBrowser();
});
afterAll(() => leaveBrowser(browser));
afterEach(async () => {
  await served?.close();
  served = null;
});

/** Somebody on a phone, without scripts, who came by their link to a page. */
async function somebodyAt(place: Paged, way: Way, path: string): Promise<Page> {
  served = await serve(place.app);
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 390, height: 844 },
  });
  const page = await context.newPage();
  await page.goto(served.origin + landingUrl("en", way.own.linkId, way.token));
  await page.locator("main form button").click();
  await page.goto(served.origin + path);
  return page;
}

const words = "An evening of writing.";

/** Where people write: a field of many lines and one of one, and how they send them. */
type Form = {
  form: string;
  acts: number;
  purpose: Way["purpose"];
  fields: readonly string[];
  button: string;
  page: (linkId: string) => string;
};
const forms: Form[] = [
  {
    form: "a part in words",
    acts: 0,
    purpose: "report",
    fields: ["narrative"],
    button: "button[name=go][value=next]",
    page: (id: string) => sectionUrl("en", id, "narrative"),
  },
  {
    form: "a part in figures",
    acts: 0,
    purpose: "report",
    fields: ["I2.girls", "I2.explanation"],
    button: "button[name=go][value=next]",
    page: (id: string) => sectionUrl("en", id, "I2"),
  },
  {
    form: "a resolution",
    acts: 4,
    purpose: "sign",
    fields: ["comment"],
    button: "main form .actions button",
    page: (id: string) => taskUrl("en", id),
  },
  {
    form: "a withdrawal",
    acts: 1,
    purpose: "oversee",
    fields: ["reason"],
    button: "main form .actions button",
    page: (id: string) => actUrl("en", id, documentId, "withdraw"),
  },
];

describe.each(forms)("what was typed into $form", ({ acts, purpose, fields, button, page: pathOf }) => {
  const opened = async () => {
    const place = await pagesOn(acts);
    const way = wayOf(place, purpose);
    const page = await somebodyAt(place, way, pathOf(way.own.linkId));
    for (const field of fields) await page.locator(fieldOf(field)).fill(words);
    return { place, way, page, url: page.url() };
  };
  /** The browser puts back what was typed once the page is there. */
  const isTyped = async (page: Page) => {
    for (const field of fields)
      await expect.poll(() => page.locator(fieldOf(field)).inputValue(), { timeout: 10_000 }).toBe(words);
  };
  const isBack = async (page: Page, url: string) => {
    expect(page.url()).toBe(url);
    await isTyped(page);
    await page.context().close();
  };
  /** Presses something, and waits until the browser has come to another page, its own that says that it gave up among them. */
  const press = async (page: Page, what: string) => {
    const another = page.waitForEvent("framenavigated", (frame) => frame === page.mainFrame());
    await page.locator(what).first().click({ noWaitAfter: true });
    await another;
    await page.waitForLoadState();
  };

  it("is there again on Back when it was sent without a network, and there still is none", async () => {
    const { page, url } = await opened();
    await page.context().setOffline(true);
    await press(page, button);
    await page.goBack();
    await isBack(page, url);
  });

  it("is there again on Back from a link, when the answer was lost, and from a fault of ours, which shows it too", async () => {
    const { place, page, url } = await opened();
    await press(page, "a.switch");
    expect(page.url()).not.toBe(url);
    await page.goBack();
    served?.lose(true);
    await press(page, button);
    served?.lose(false);
    await page.goBack();
    await isTyped(page);
    const { load } = place.memory;
    place.memory.load = () => Promise.reject(new Error("the table is away"));
    await press(page, button);
    expect(await page.locator("main").innerText()).toContain(words);
    place.memory.load = load;
    await page.goBack();
    await isBack(page, url);
  });
});

describe("Back, reload and forward", () => {
  it("are harmless all along a part with an error: the browser asks nothing", async () => {
    const place = await pagesOn(0);
    const way = wayOf(place, "report");
    const page = await somebodyAt(place, way, sectionUrl("en", way.own.linkId, "narrative"));
    await page.locator(fieldOf("narrative")).fill("");
    await page.locator("button[name=go][value=next]").click();
    const wrong = page.url();
    await page.locator("main p.noprint a").first().click();
    for (const go of [
      () => page.goBack(),
      () => page.reload(),
      () => page.goBack(),
      () => page.goForward(),
    ]) {
      const answer = await go();
      expect(answer?.status() ?? 200).toBe(200);
      expect(await page.locator("h1").count()).toBe(1);
    }
    expect(page.url()).toBe(wrong);
    await page.context().close();
  });

  it.each([
    { purpose: "review", acts: 1, choice: "input[name=decision][value=approve]", confirm: "/decision" },
    { purpose: "sign", acts: 4, choice: "input[name=ballot][value=sign]", confirm: "/ballot" },
  ] as const)(
    "are harmless around the page that asks to confirm: $purpose",
    async ({ purpose, acts, choice, confirm }) => {
      const place = await pagesOn(acts);
      const way = wayOf(place, purpose);
      const page = await somebodyAt(place, way, taskUrl("en", way.own.linkId));
      await page.locator(choice).check();
      await page.locator("main form .actions button").last().click();
      await page.waitForURL(/\/(confirmation|signature)$/, { waitUntil: "networkidle" });
      const asked = page.url();
      await page.reload({ waitUntil: "networkidle" });
      await page.goBack({ waitUntil: "networkidle" });
      await page.goForward({ waitUntil: "networkidle" });
      expect(page.url()).toBe(asked);
      const before = place.memory.entries.length;
      await page.locator(`main form[action$="${confirm}"] button`).first().click();
      await page.waitForURL(/\/receipt$/, { waitUntil: "networkidle" });
      const recorded = place.memory.entries.length;
      expect(recorded).toBeGreaterThan(before);
      await page.goBack({ waitUntil: "networkidle" });
      await page.reload({ waitUntil: "networkidle" });
      expect(place.memory.entries.length).toBe(recorded);
      expect(await page.locator("h1").count()).toBe(1);
      await page.context().close();
    },
  );

  it("nothing of it is shown to whoever comes next, once somebody has finished on this device", async () => {
    const place = await pagesOn(0);
    const way = wayOf(place, "report");
    const page = await somebodyAt(place, way, sectionUrl("en", way.own.linkId, "narrative"));
    await page.locator(fieldOf("narrative")).fill(words);
    await page.locator("button[name=go][value=list]").click();
    await page.goto(`${served?.origin}${sectionUrl("en", way.own.linkId, "narrative")}`);
    await page.locator('form[action$="/finish"] button').click();
    expect(page.url()).toMatch(/\/finished$/);
    for (let back = 0; back < 5; back += 1) {
      await page.goBack().catch(() => null);
      expect(await page.content()).not.toContain(words);
    }
    await page.context().close();
  });
});
