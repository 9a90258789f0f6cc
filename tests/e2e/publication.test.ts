import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { arrive, openBrowser, openOnList, originsOf, somebodyWith } from "../support/browser.ts";
import { people, readers } from "../support/cast.ts";
import { readLocal } from "../support/local.ts";
import { leavingIn, linkIn } from "../support/mailbox.ts";
import { Scanner } from "../support/scanner.ts";
import { eventually, Story } from "../support/story.ts";

const local = readLocal(inject("home"));

let browser: Browser;
let story: Story;
/** Every address that a page asked for. */
const asked = new Set<string>();

beforeAll(async () => {
  browser = await openBrowser();
  story = await Story.begin(local);
  story.scanner = new Scanner(story.mailbox, browser);
  await story.toPublication();
});

afterAll(() => browser?.close());

/** Somebody with a device of their own, without scripts. */
const somebody = (locale: string) => somebodyWith(browser, { locale, scripts: false, asked });

const words = (page: Page) => page.locator("main").innerText();

describe("the report is published and told, in a real browser", () => {
  it("the donor reads it in French, with bars that are said in words", async () => {
    const mail = await story.mailTo(people.donor);
    expect(mail.text).toContain("37,8 % de la cible".replace(" ", "\u00a0"));
    expect(mail.text).toContain("contractuel");
    const page = await somebody("fr-CA");
    await page.goto(linkIn(mail));
    expect(await page.locator("html").getAttribute("lang")).toBe("fr");
    expect(await words(page)).toMatch(/70\s*%/);
    expect(await words(page)).toContain("Une salle ne suffit pas");
    await page.context().close();
  });

  it("anybody reads it, in both languages", async () => {
    const page = await somebody("en-CA");
    const link = linkIn(await story.mailTo(people.donor));
    await page.goto(link);
    expect(await page.locator("html").getAttribute("lang")).toBe("fr");
    await page.goto(link.replace("/fr/", "/en/"));
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    expect(await words(page)).toMatch(/70(\.0)?\s*%/);
    await page.context().close();
  });

  it("the subscriber in English: looking at the unsubscribe page changes nothing, its button does, and can be undone", async () => {
    const mail = await story.mailTo(readers.subscriber);
    const link = leavingIn(mail);
    const page = await somebody("en-CA");
    await page.goto(link);
    await page.goto(link);
    await page.locator("main form button").first().click();
    expect(await words(page)).toMatch(/unsubscribed/i);
    await page.locator("main form button").first().click();
    expect(await words(page)).toMatch(/subscribed again/i);
    await page.context().close();
  });

  it("the partner of the agreement is told too", async () => {
    expect((await story.mailTo(readers.partner)).text).toContain("Yiriwa Denw");
  });

  it("the secretary sees that each was told, and that it reached them", async () => {
    await eventually("all deliveries", async () =>
      (await story.outbox())
        .filter((row) => row.includes('"effect":"notice"'))
        .every((row) => row.includes('"delivery":"delivered"')),
    );
    const page = await somebody("fr-CA");
    await arrive(page, await story.mailTo(people.secretary));
    await openOnList(page, story.documentId);
    const told = await page.locator("table.told tbody tr").allInnerTexts();
    for (const name of ["Fondation Rive-Claire", "Northern Lantern Fund", "Association Yiriwa Denw"])
      expect(told.find((row) => row.includes(name))).toContain("Remis");
    await page.context().close();
  });

  it("no page asked anything of a third party, the public one neither", () => {
    for (const page of ["/tasks/", "/unsubscribe/", `/en/reports/${story.documentId}`])
      expect([...asked].filter((url) => url.includes(page)).length, page).toBeGreaterThan(0);
    expect(originsOf(asked)).toEqual([new URL(local.application).origin]);
  });
});
