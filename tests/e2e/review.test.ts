import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import {
  answerPart,
  arrive,
  choose,
  confirm,
  openBrowser,
  originsOf,
  somebodyWith,
} from "../support/browser.ts";
import { people } from "../support/cast.ts";
import { readLocal } from "../support/local.ts";
import { Scanner } from "../support/scanner.ts";
import { Story } from "../support/story.ts";

const local = readLocal(inject("home"));

let browser: Browser;
let story: Story;
/** Every address that a page asked for. */
const asked = new Set<string>();

beforeAll(async () => {
  browser = await openBrowser();
  story = await Story.begin(local);
  story.scanner = new Scanner(story.mailbox, browser);
  await story.submit();
});

afterAll(() => browser?.close());

/** Somebody with a device of their own, without scripts, by the link of their n-th mail. */
async function by(address: string, n = 1): Promise<Page> {
  const page = await somebodyWith(browser, { locale: "en-CA", scripts: false, asked });
  await arrive(page, await story.mailTo(address, n));
  return page;
}

const words = (page: Page) => page.locator("main").innerText();

describe("reviewers side by side, in a real browser", () => {
  it("MEL and finance are asked at the same time; MEL approves while finance has not answered", async () => {
    const finance = await by(people.finance);
    const mel = await by(people.reviewer);
    expect(await words(mel)).toContain("Hannah Weiss (Finance)");
    expect(await mel.locator('input[name="decision"]:checked').count()).toBe(0);
    await mel.locator('form[action$="/confirmation"] button').click();
    expect(await mel.locator("[role=alert]").count()).toBe(1);
    await choose(mel, "approve");
    await confirm(mel);
    expect(await words(finance)).toContain("Your decision");
    await finance.context().close();
    await mel.context().close();
  });

  it("finance requests a change on one field; going back from the confirmation loses nothing", async () => {
    const page = await by(people.finance);
    await choose(page, "request-changes");
    expect(await page.locator("[role=alert] a").count()).toBe(1);
    const section = page.locator("#section-finance");
    const place = section.locator('details:has([name="comment.finance.rooms.explanation"])');
    await place.locator("summary").click();
    await place.locator("textarea").fill("Which quote? Please give its date.");
    await choose(page, "request-changes");
    expect(await words(page)).toContain("Which quote? Please give its date.");
    await page.locator("main form a.quiet").click();
    expect(await page.locator('[name="comment.finance.rooms.explanation"]').inputValue()).toBe(
      "Which quote? Please give its date.",
    );
    await choose(page, "request-changes");
    await confirm(page);
    await page.context().close();
  });

  it("the officer gets it back, sees the comment at that field, mends it and submits again", async () => {
    const page = await by(people.officer, 3);
    const task = page.locator('ol.tasks li:has(a[href$="/sections/finance"])');
    expect(await task.innerText()).toMatch(/1\scommentaire/);
    await task.locator("a").click();
    const field = page.locator('div:has(> .field [name="finance.rooms.explanation"])').first();
    expect(await field.innerText()).toContain("Which quote? Please give its date.");
    await answerPart(page, { "finance.rooms.explanation": "Devis du 3 mars : un quart de plus." }, "list");
    await page.locator('a.button[href$="/check"]').click();
    await page.locator('form[action$="/submission"] button').click();
    await page.waitForURL("**/document");
    await page.context().close();
  });

  it("both are asked about the new version, see what changed field by field, and that the old approval no longer counts", async () => {
    for (const [address, then] of [
      [people.reviewer, "That approval was of the earlier submission and no longer counts."],
      [people.finance, "That decision was on the earlier submission and no longer counts."],
    ] as const) {
      const page = await by(address, 2);
      const panel = page.locator('section[aria-labelledby="since-title"]');
      expect(await panel.innerText()).toContain(then);
      expect(await panel.locator("dl.changes > div").count()).toBe(1);
      expect(await panel.locator("del").innerText()).toContain("Le prix du ciment");
      expect(await panel.locator("ins").innerText()).toContain("Devis du 3 mars");
      await choose(page, "approve");
      await confirm(page);
      await page.context().close();
    }
    await story.mailTo(people.director);
  });

  it("asks nothing of a third party", () => {
    for (const page of ["/link/", "/tasks/", "/confirmation", "/receipt", "/document"])
      expect([...asked].filter((url) => url.includes(page)).length, page).toBeGreaterThan(0);
    expect(originsOf(asked)).toEqual([new URL(local.application).origin]);
  });
});
