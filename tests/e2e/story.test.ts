import AxeBuilder from "@axe-core/playwright";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { openBrowser } from "../support/browser.ts";
import { readLocal } from "../support/local.ts";
import type { Mail } from "../support/mailbox.ts";
import { linkIn } from "../support/mailbox.ts";
import { answers, people, Story } from "../support/story.ts";

const local = readLocal(inject("home"));

let browser: Browser;
let story: Story;
const asked = new Set<string>();

beforeAll(async () => {
  browser = await openBrowser();
  story = await Story.begin(local);
});

afterAll(() => browser?.close());

/** Somebody on a device of their own: a phone, with scripts switched off. */
async function somebody(locale: string): Promise<Page> {
  const context: BrowserContext = await browser.newContext({
    locale,
    javaScriptEnabled: false,
    viewport: { width: 390, height: 844 },
  });
  const page = await context.newPage();
  page.on("request", (request) => asked.add(new URL(request.url()).origin));
  return page;
}

/** Opens the link of a mail and presses the landing page's one button. */
async function arrive(page: Page, mail: Mail): Promise<void> {
  await page.goto(linkIn(mail));
  await page.locator("main form button").click();
}

async function approve(page: Page): Promise<void> {
  await page.locator('input[name="decision"][value="approve"]').check();
  await page.locator('form[action$="/confirmation"] button').click();
  await page.locator('form[action$="/decision"] button').click();
  await page.waitForURL("**/document");
}

describe("one report, in a real browser", () => {
  it("the officer arrives by her mail, in French, and the form shows targets that she cannot edit", async () => {
    const page = await somebody("fr-CA");
    const mail = await story.mailTo(people.officer);
    await page.goto(linkIn(mail));
    expect(await page.locator("html").getAttribute("lang")).toBe("fr");
    expect(await page.locator("main").innerText()).toContain("Awa Traoré");
    await page.locator("main form button").click();
    expect(page.url()).not.toContain(new URL(linkIn(mail)).pathname.split("/").at(-1));
    expect(await page.locator("main").innerText()).toMatch(/60\s*%/);
    const names = await page
      .locator("main input:not([type=hidden]), main textarea")
      .evaluateAll((fields) => fields.map((field) => field.getAttribute("name")));
    expect(names.sort()).toEqual(["periodStart", "periodEnd", ...Object.keys(answers)].sort());
    await page.context().close();
  });

  it("what she left out is named on top, linked, and what she typed is kept; then she submits", async () => {
    const page = await somebody("fr-CA");
    await arrive(page, await story.mailTo(people.officer));
    for (const [name, value] of Object.entries(answers)) {
      if (name !== "I2.boys") await page.locator(`[name="${name}"]`).fill(value);
    }
    await page
      .locator('form[action$="/draft"] button[type=submit], form[action$="/draft"] button')
      .first()
      .click();
    const summary = page.locator("[role=alert]");
    expect(await summary.locator("a").count()).toBe(1);
    await summary.locator("a").click();
    expect(await page.locator('[name="I2.girls"]').inputValue()).toBe(answers["I2.girls"]);
    await page.locator('[name="I2.boys"]').fill(answers["I2.boys"]);
    await page.locator('form[action$="/draft"] button').first().click();
    await page.waitForURL("**/check");
    expect(await page.locator("main").innerText()).toMatch(/70(,0)?\s*%/);
    await page.locator('form[action$="/submission"] button').click();
    await page.waitForURL("**/document");
    expect(await page.locator("main").innerText()).toMatch(/[0-9a-f]{8}/);
    await page.context().close();
  });

  it("the reviewer, in English, must choose, confirms, and the executive director follows", async () => {
    const reviewer = await somebody("en-CA");
    await arrive(reviewer, await story.mailTo(people.reviewer));
    expect(await reviewer.locator('input[name="decision"]:checked').count()).toBe(0);
    await reviewer.locator('form[action$="/confirmation"] button').click();
    expect(await reviewer.locator("[role=alert]").count()).toBe(1);
    await approve(reviewer);
    await reviewer.context().close();
    const director = await somebody("fr-CA");
    await arrive(director, await story.mailTo(people.director));
    await approve(director);
    await director.context().close();
  });

  it("anybody reads the published report, in both languages, and axe finds nothing wrong", async () => {
    const context = await browser.newContext({ locale: "en-CA" });
    const page = await context.newPage();
    const notice = await story.mailTo(people.donor);
    await page.goto(linkIn(notice));
    expect(await page.locator("html").getAttribute("lang")).toBe("fr");
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await page.goto(linkIn(notice).replace("/fr/", "/en/"));
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    expect(await page.locator("main").innerText()).toMatch(/70(\.0)?\s*%/);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await context.close();
  });

  it("no page asked anything of a third party", () => {
    expect([...asked]).toEqual([new URL(local.application).origin]);
  });
});
