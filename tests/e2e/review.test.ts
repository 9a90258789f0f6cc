import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { logger } from "../../shared/runtime/entry-point.ts";
import { answerPart, choose, confirm, leaveBrowser, openBrowser, originsOf } from "../support/browser.ts";
import { type Opened, opened } from "./opened.ts";

const [officer, reviewer, finance, executive] = ["P-001", "P-004", "P-005", "P-006"] as const;

let browser: Browser;
let report: Opened;

beforeAll(async () => {
  logger.setLogLevel("SILENT");
  browser = await openBrowser();
  report = await opened(browser, 1);
});

afterAll(async () => {
  await report?.close();
  await leaveBrowser(browser);
});

const words = (page: Page) => page.locator("main").innerText();

/** Confirms the answer to a review; all that follows is carried out. */
async function decide(page: Page): Promise<void> {
  await confirm(page);
  await report.place.calm();
}

describe("reviewers side by side, in a real browser", () => {
  it("MEL and finance are asked at the same time; MEL approves while finance has not answered", async () => {
    const second = await report.by(finance);
    const mel = await report.by(reviewer);
    expect(await words(mel)).toContain("Hannah Weiss (Finance)");
    expect(await mel.locator('input[name="decision"]:checked').count()).toBe(0);
    await mel.locator('form[action$="/confirmation"] button').click();
    await mel.waitForURL("**/*?checked");
    expect(await mel.locator("[role=alert]").count()).toBe(1);
    await choose(mel, "approve");
    await decide(mel);
    await second.reload();
    expect(await words(second)).toContain("Your decision");
    await second.context().close();
    await mel.context().close();
  });

  it("finance requests a change on one field; going back from the confirmation loses nothing", async () => {
    const page = await report.by(finance);
    await choose(page, "request-changes");
    await page.waitForURL("**/*?checked");
    expect(await page.locator("[role=alert] a").count()).toBe(1);
    const section = page.locator("#section-finance");
    const place = section.locator('details:has([name="comment.finance.rooms.explanation"])');
    await place.locator("summary").click();
    await place.locator("textarea").fill("Which quote? Please give its date.");
    await choose(page, "request-changes");
    await page.waitForURL("**/confirmation");
    expect(await words(page)).toContain("Which quote? Please give its date.");
    await page.locator("main form a.quiet").click();
    expect(await page.locator('[name="comment.finance.rooms.explanation"]').inputValue()).toBe(
      "Which quote? Please give its date.",
    );
    await choose(page, "request-changes");
    await decide(page);
    await page.context().close();
  });

  it("the officer gets it back, sees the comment at that field, mends it and submits again", async () => {
    const page = await report.by(officer);
    const task = page.locator('ol.tasks li:has(a[href$="/sections/finance"])');
    expect(await task.innerText()).toMatch(/1\scommentaire/);
    await task.locator("a").click();
    const field = page.locator('div:has(> .field [name="finance.rooms.explanation"])').first();
    expect(await field.innerText()).toContain("Which quote? Please give its date.");
    await answerPart(page, { "finance.rooms.explanation": "Devis du 3 mars : un quart de plus." }, "list");
    await page.locator('a.button[href$="/check"]').click();
    await page.locator('form[action$="/submission"] button').click();
    await page.waitForURL("**/document");
    await report.place.calm();
    await page.context().close();
  });

  it("both are asked about the new version, see what changed field by field, and that the old approval no longer counts", async () => {
    expect(report.place.world.mailsTo(executive)).toEqual([]);
    for (const person of [reviewer, finance]) {
      const page = await report.by(person);
      const panel = page.locator('section[aria-labelledby="since-title"]');
      expect(await panel.innerText()).toContain(
        "That decision was on the earlier submission and no longer counts.",
      );
      expect(await panel.locator("dl.changes > div").count()).toBe(1);
      expect(await panel.locator("del").innerText()).toContain("Le prix du ciment");
      expect(await panel.locator("ins").innerText()).toContain("Devis du 3 mars");
      await choose(page, "approve");
      await decide(page);
      await page.context().close();
    }
    expect(report.place.world.mailsTo(executive)).toHaveLength(1);
  });

  it("asks nothing of a third party", () => {
    const asked = [...report.asked];
    for (const page of ["/link/", "/tasks/", "/confirmation", "/receipt", "/document"])
      expect(asked.filter((url) => url.includes(page)).length, page).toBeGreaterThan(0);
    expect(originsOf(asked)).toEqual([report.origin]);
  });
});
