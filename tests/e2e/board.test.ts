import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { arrive, openBrowser, somebodyWith } from "../support/browser.ts";
import { readLocal } from "../support/local.ts";
import { linkIn } from "../support/mailbox.ts";
import { board, eventually, people, realTime, Story } from "../support/story.ts";

const local = readLocal(inject("home"));
const subscriber = "james.whitfield@northern-lantern.example";

let browser: Browser;
let story: Story;

beforeAll(async () => {
  browser = await openBrowser();
  story = await Story.begin(local);
  await story.toBoard();
});

afterAll(async () => {
  await realTime(local);
  await browser?.close();
});

async function by(address: string, locale = "en-CA"): Promise<Page> {
  const page = await somebodyWith(browser, { locale, scripts: false, asked: new Set() });
  await arrive(page, await story.mailTo(address));
  return page;
}

const words = (page: Page) => page.locator("main").innerText();

async function sign(address: string): Promise<Page> {
  const page = await by(address);
  await page.locator('input[name="ballot"][value="sign"]').check();
  await page.locator('form[action$="/signature"] button').click();
  await page.locator('form[action$="/ballot"] button.button').click();
  await page.waitForURL("**/document");
  return page;
}

describe("the board decides in writing, in a real browser", () => {
  it("a director reads the resolution in both languages, must choose, and signs in her own name", async () => {
    const page = await by(board[0]);
    expect(await words(page)).toMatch(/RÉSOLU QUE le conseil d’administration approuve/);
    await page.locator("details summary").first().click();
    expect(await words(page)).toContain("RESOLVED THAT the board of directors approves");
    expect(await page.locator('input[name="ballot"]:checked').count()).toBe(0);
    await page.locator('form[action$="/signature"] button').click();
    expect(await page.locator("[role=alert] a").count()).toBe(1);
    await page.locator('input[name="ballot"][value="sign"]').check();
    await page.locator('form[action$="/signature"] button').click();
    expect(await words(page)).toContain("Je, Irène Marchand, signe cette résolution en personne");
    await page.locator('form[action$="/ballot"] button.button').click();
    await page.waitForURL("**/document");
    expect(await words(page)).not.toMatch(/Irène Marchand a signé/);
    await page.context().close();
  });

  it("four have signed: nothing is decided, the late one is reminded, and the others are not", async () => {
    for (const address of board.slice(1, -1)) await (await sign(address)).context().close();
    expect((await story.head()).report.status).toBe("in-review");
    const remindAt = (await story.head()).report.serviceLevel?.remindAt ?? "";
    await story.moveTime(`PT${Math.ceil((Date.parse(remindAt) - Date.now()) / 3_600_000)}H`);
    await story.mailTo(board[4], 2);
    await story.outboxEnded();
    for (const address of board.slice(0, -1)) expect(await story.mailsTo(address)).toHaveLength(1);
  });

  it("it passes at the last signature, and its history tells who signed", async () => {
    const page = await sign(board[4]);
    await story.reached("report-approved");
    await page.reload();
    expect(await words(page)).toMatch(/Amina Hassan signed the resolution/);
    await page.context().close();
  });
});

describe("the report is published and told, in a real browser", () => {
  it("the donor reads it in French, with bars that are said in words", async () => {
    const mail = await story.mailTo(people.donor);
    expect(mail.text).toContain("37 % de la cible".replace(" ", "\u00a0"));
    expect(mail.text).toContain("contractuel");
    const page = await somebodyWith(browser, { locale: "fr-CA", scripts: false, asked: new Set() });
    await page.goto(linkIn(mail));
    expect(await page.locator("html").getAttribute("lang")).toBe("fr");
    expect(await words(page)).toMatch(/70\s*%/);
    expect(await words(page)).toContain("Une salle ne suffit pas");
    await page.context().close();
  });

  it("the subscriber in English: looking at the unsubscribe page changes nothing, its button does, and can be undone", async () => {
    const mail = await story.mailTo(subscriber);
    const link = /https?:\/\/\S+\/unsubscribe\/\S+/.exec(mail.text)?.[0] ?? "";
    const page = await somebodyWith(browser, { locale: "en-CA", scripts: false, asked: new Set() });
    await page.goto(link);
    await page.goto(link);
    await page.locator("main form button").first().click();
    expect(await words(page)).toMatch(/unsubscribed/i);
    await page.locator("main form button").first().click();
    expect(await words(page)).toMatch(/subscribed again/i);
    await page.context().close();
  });

  it("the partner of the agreement is told too", async () => {
    expect((await story.mailTo("mariam.keita@yiriwa-denw.example")).text).toContain("Yiriwa Denw");
  });

  it("the secretary sees that each was told, and that it reached them", async () => {
    await eventually("all deliveries", async () =>
      (await story.outbox())
        .filter((row) => row.includes('"effect":"notice"'))
        .every((row) => row.includes('"delivery":"delivered"')),
    );
    const page = await by(people.secretary, "fr-CA");
    const own = page.locator(`.documents a[href$="/documents/${story.documentId}"]`);
    if ((await own.count()) === 0) await page.locator('a[href$="list=ended"]').click();
    await own.click();
    const told = await page.locator("table.told tbody tr").allInnerTexts();
    for (const name of ["Fondation Rive-Claire", "Northern Lantern Fund", "Association Yiriwa Denw"])
      expect(told.find((row) => row.includes(name))).toContain("Remis");
    await page.context().close();
  });
});
