import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { stylesheet } from "../../shared/views/assets.ts";
import { openBrowser } from "../support/browser.ts";
import { tooWide, zoomed } from "../support/examiner.ts";
import { everyPage } from "../unit/views/every-page.tsx";

const site = "https://accord.example";

let browser: Browser;
let page: Page;
let shown = "";

beforeAll(async () => {
  browser = await openBrowser();
  page = await (await browser.newContext(zoomed)).newPage();
  await page.route("**", (route) => {
    const isStyle = new URL(route.request().url()).pathname === stylesheet.path;
    return isStyle
      ? route.fulfill({ body: stylesheet.body, contentType: "text/css" })
      : route.fulfill({ body: shown, contentType: "text/html; charset=utf-8" });
  });
});

afterAll(() => browser?.close());

describe("at 400 % zoom nobody scrolls sideways, also with words a third longer", () => {
  it.each(["fr", "en"] as const)("on any page, in any state that looks different (%s)", async (lang) => {
    const faults: string[] = [];
    for (const [name, html] of Object.entries(everyPage(lang))) {
      shown = html;
      await page.goto(`${site}/${name}`);
      expect(await page.locator("main").evaluate((main) => main.ownerDocument.styleSheets.length)).toBe(1);
      faults.push(...(await tooWide(page)).map((fault) => `${name}: ${fault}`));
    }
    expect(faults).toEqual([]);
  });
});
