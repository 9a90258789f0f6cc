import AxeBuilder from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { answers } from "../support/answers.ts";
import { answerAll, answerPart, arrive, openBrowser, openOnList, somebodyWith } from "../support/browser.ts";
import { readLocal } from "../support/local.ts";
import { linkIn } from "../support/mailbox.ts";
import { board, people, Story } from "../support/story.ts";

const local = readLocal(inject("home"));

let browser: Browser;
let story: Story;
const asked = new Set<string>();

beforeAll(async () => {
  browser = await openBrowser();
  story = await Story.begin(local);
});

afterAll(() => browser?.close());

/** Somebody whose browser runs scripts: axe is one. */
const somebody = (locale: string) => somebodyWith(browser, { locale, scripts: true, asked });

/** axe finds nothing wrong with a page whose address ends so. */
async function wellMade(page: Page, end: string | RegExp): Promise<void> {
  expect(page.url()).toMatch(end);
  const { violations, passes } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([]);
  expect(passes.length).toBeGreaterThan(10);
}

/** Presses the button of the form whose action ends so. */
const press = (page: Page, end: string) => page.locator(`form[action$="/${end}"] button`).first().click();

describe("axe finds nothing wrong", () => {
  it("with the landing page, the list, and each kind of part of the form", async () => {
    const page = await somebody("fr-CA");
    const mail = await story.mailTo(people.officer);
    await page.goto(linkIn(mail));
    await wellMade(page, "/link/");
    await arrive(page, mail);
    await wellMade(page, /\/fr\/tasks\/[^/]+$/);
    const list = page.url();
    for (const part of ["period", "I1", "I3", "finance", "lessons", "safeguarding"]) {
      await page.goto(`${list}/sections/${part}`);
      await wellMade(page, part);
    }
    await page.context().close();
  });

  it("with errors, the page to check, and the document", async () => {
    const page = await somebody("fr-CA");
    const mail = await story.mailTo(people.officer);
    await arrive(page, mail);
    const list = page.url();
    await page.goto(`${list}/sections/I1`);
    await answerPart(page, { "I1.measured": "yes", "I1.police.numerator": "many" });
    expect(await page.locator("[role=alert] a").count()).toBeGreaterThan(0);
    await wellMade(page, "/I1");
    await page.goto(`${list}/check`);
    await wellMade(page, "/check");
    await page.goto(list);
    await answerAll(page, answers);
    await wellMade(page, "/check");
    await press(page, "submission");
    await wellMade(page, /\/document$/);
    await page.locator('ol.history a[href*="/entries/"]').first().click();
    await wellMade(page, /\/entries\/1$/);
    await page.goto(linkIn(mail));
    await wellMade(page, "/link/");
    await page.context().close();
  });

  it("with the review, its errors, and the page to confirm", async () => {
    const page = await somebody("en-CA");
    await arrive(page, await story.mailTo(people.reviewer));
    await wellMade(page, /\/en\/tasks\/[^/]+$/);
    await press(page, "confirmation");
    expect(await page.locator("[role=alert]").count()).toBe(1);
    await wellMade(page, /\/confirmation$/);
    await page.locator('input[name="decision"][value="approve"]').check();
    await press(page, "confirmation");
    expect(await page.locator('form[action$="/decision"]').count()).toBe(1);
    await wellMade(page, /\/confirmation$/);
    await press(page, "decision");
    await wellMade(page, /\/document$/);
    await page.context().close();
  });

  it("with the secretary's list, a report's page, and what she can do about it", async () => {
    const page = await somebody("en-CA");
    await arrive(page, await story.mailTo(people.secretary));
    await page.goto(page.url().replace("/fr/", "/en/"));
    await wellMade(page, /\/en\/tasks\/[^/]+$/);
    await openOnList(page, story.documentId);
    await wellMade(page, `/documents/${story.documentId}`);
    const acts = await page.locator('main ul a[href*="/documents/"]').all();
    const pages = await Promise.all(acts.map(async (link) => (await link.getAttribute("href")) ?? ""));
    expect(pages.some((path) => path.endsWith("/withdraw"))).toBe(true);
    for (const path of pages) {
      await page.goto(new URL(path, local.application).href);
      await wellMade(page, path);
      await page
        .locator("main form button.button")
        .click({ timeout: 2_000 })
        .catch(() => null);
      if ((await page.locator("[role=alert]").count()) > 0) await wellMade(page, path);
    }
    await page.goto(page.url().replace(/\/documents\/.*$/, "?list=ended"));
    await wellMade(page, /list=ended$/);
    await page.context().close();
  });

  it("with a resolution of the board, its errors, and the page to confirm", async () => {
    await story.decide(people.finance, { decision: "approve" });
    await story.decide(people.director, { decision: "approve" });
    const page = await somebody("en-CA");
    await arrive(page, await story.mailTo(board[1]));
    await wellMade(page, /\/tasks\/[^/]+$/);
    await press(page, "signature");
    await wellMade(page, /\/signature$/);
    await page.locator('input[name="ballot"][value="sign"]').check();
    await press(page, "signature");
    await wellMade(page, /\/signature$/);
    await press(page, "ballot");
    await wellMade(page, /\/document$/);
    await page.context().close();
  });

  it("with the published report and the unsubscribe page in both languages, and a page that is not there", async () => {
    for (const director of board.filter((_, index) => index !== 1))
      await story.answer(director, { ballot: "sign" });
    const page = await somebody("fr-CA");
    const link = linkIn(await story.mailTo(people.donor));
    for (const lang of ["fr", "en"]) {
      await page.goto(link.replace("/fr/", `/${lang}/`));
      await wellMade(page, `/${lang}/reports/${story.documentId}`);
    }
    const toSubscriber = await story.mailTo("james.whitfield@northern-lantern.example");
    const leave = /https?:\/\/\S+\/unsubscribe\/\S+/.exec(toSubscriber.text)?.[0] ?? "";
    for (const lang of ["fr", "en"]) {
      await page.goto(leave.replace("/en/", `/${lang}/`));
      await wellMade(page, `/${lang}/unsubscribe/`);
    }
    await page.goto(`${local.application}/fr/nowhere`);
    await wellMade(page, /\/nowhere$/);
    await page.context().close();
  });

  it("and with scripts too, no page asked anything of a third party", () => {
    const origins = new Set([...asked].map((url) => new URL(url).origin));
    expect([...origins]).toEqual([new URL(local.application).origin]);
  });
});
