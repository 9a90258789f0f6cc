import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { answers } from "../support/answers.ts";
import { answerAll, arrive, openBrowser, somebodyWith } from "../support/browser.ts";
import { readLocal } from "../support/local.ts";
import { linkIn } from "../support/mailbox.ts";
import { board, people, Story } from "../support/story.ts";

const local = readLocal(inject("home"));

let browser: Browser;
let story: Story;
/** Every address that a page asked for. */
const asked = new Set<string>();

beforeAll(async () => {
  browser = await openBrowser();
  story = await Story.begin(local);
});

afterAll(() => browser?.close());

/** Somebody on a phone of their own, with scripts switched off. */
const somebody = (locale: string) => somebodyWith(browser, { locale, scripts: false, asked });

async function approve(page: Page): Promise<void> {
  await page.locator('input[name="decision"][value="approve"]').check();
  await page.locator('form[action$="/confirmation"] button').click();
  await page.locator('form[action$="/decision"] button.button').click();
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
    await page.locator('ol.tasks a[href$="/sections/I1"]').click();
    expect(await page.locator("main").innerText()).toMatch(/60\s*%/);
    const names = await page
      .locator("main input:not([type=hidden]), main textarea")
      .evaluateAll((fields) => fields.map((field) => field.getAttribute("name")));
    const own = Object.keys(answers).filter((name) => name.startsWith("I1."));
    expect([...new Set(names)].sort()).toEqual([...own, "I1.reason"].sort());
    await page.context().close();
  });

  it("she fills in every part, checks it, and submits", async () => {
    const page = await somebody("fr-CA");
    await arrive(page, await story.mailTo(people.officer));
    await answerAll(page, answers);
    expect(page.url()).toMatch(/\/check$/);
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
    await story.decide(people.finance, { decision: "approve" });
    const director = await somebody("fr-CA");
    await arrive(director, await story.mailTo(people.director));
    await approve(director);
    await director.context().close();
  });

  it("five directors sign the resolution of the board", async () => {
    for (const director of board) await story.answer(director, { ballot: "sign" });
    await story.reached("report-published");
  });

  it("anybody reads the published report, in both languages", async () => {
    const page = await somebody("en-CA");
    const notice = await story.mailTo(people.donor);
    await page.goto(linkIn(notice));
    expect(await page.locator("html").getAttribute("lang")).toBe("fr");
    await page.goto(linkIn(notice).replace("/fr/", "/en/"));
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    expect(await page.locator("main").innerText()).toMatch(/70(\.0)?\s*%/);
    await page.context().close();
  });

  it("no page asked anything of a third party, the public one neither", () => {
    const urls = [...asked];
    for (const page of ["/link/", "/tasks/", `/en/reports/${story.documentId}`])
      expect(urls.filter((url) => url.includes(page)).length, page).toBeGreaterThan(0);
    expect([...new Set(urls.map((url) => new URL(url).origin))]).toEqual([new URL(local.application).origin]);
  });
});
