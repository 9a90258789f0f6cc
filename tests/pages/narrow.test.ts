import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { stylesheet } from "../../shared/views/assets.ts";
import { leaveBrowser, openBrowser } from "../support/browser.ts";
import { tooWideOf, zoomed } from "../support/examiner.ts";
import { everyPage } from "../unit/views/every-page.tsx";

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  page = await (await browser.newContext(zoomed)).newPage();
});

afterAll(() => leaveBrowser(browser));

describe("at 400 % zoom nobody scrolls sideways, also with words a third longer", () => {
  it.each(["fr", "en"] as const)("on any page, in any state that looks different (%s)", async (lang) => {
    const pages = everyPage(lang);
    const { looked, faults } = await tooWideOf(page, pages, stylesheet.body);
    expect(looked).toBe(Object.keys(pages).length);
    expect(faults).toEqual([]);
  });
});
