import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import {
  arrive,
  choose,
  confirm,
  openBrowser,
  openOnList,
  originsOf,
  somebodyWith,
} from "../support/browser.ts";
import { board, people } from "../support/cast.ts";
import { realTime } from "../support/clock.ts";
import { readLocal } from "../support/local.ts";
import { linkIn } from "../support/mailbox.ts";
import { Scanner } from "../support/scanner.ts";
import { Story } from "../support/story.ts";

const local = readLocal(inject("home"));

let browser: Browser;
/** A report whose resolution passes, and one whose resolution does not. */
let story: Story;
let refused: Story;
/** Every address that a page asked for. */
const asked = new Set<string>();

beforeAll(async () => {
  browser = await openBrowser();
  [story, refused] = [await Story.begin(local), await Story.begin(local)];
  for (const each of [story, refused]) each.scanner = new Scanner(each.mailbox, browser);
  await story.submit();
  await story.review();
  await refused.toBoard();
});

afterAll(async () => {
  await realTime(local);
  await browser?.close();
});

/** Somebody with a device of their own, without scripts, by the link of their last mail about a report. */
async function by(address: string, about = story): Promise<Page> {
  const page = await somebodyWith(browser, { locale: "en-CA", scripts: false, asked });
  await about.mailTo(address);
  const mail = (await about.mailsTo(address)).at(-1);
  if (mail) await arrive(page, mail);
  return page;
}

const words = (page: Page) => page.locator("main").innerText();
const goOn = (page: Page) => page.locator('form[action$="/signature"] button').click();
const statusOf = async (of: Story) => (await of.head()).report.status;
const cast = async (of: Story) =>
  (await of.entries()).filter(({ type }) => type === "ballot-cast").map(({ facts }) => facts["by"]);

async function answer(page: Page, ballot: "sign" | "refuse", comment = ""): Promise<void> {
  await page.locator(`input[name="ballot"][value="${ballot}"]`).check();
  await page.locator('[name="comment"]').fill(comment);
  await goOn(page);
  await page.locator('form[action$="/ballot"] button.button').click();
  await page.waitForURL("**/receipt");
}

async function sign(address: string): Promise<void> {
  const page = await by(address);
  await answer(page, "sign");
  await page.context().close();
}

describe("the board decides in writing, in a real browser", () => {
  it("the executive director approves, and all five directors are asked then, not before", async () => {
    for (const director of board) expect(await story.mailsTo(director), director).toEqual([]);
    const page = await by(people.director);
    await choose(page, "approve");
    await confirm(page);
    await page.context().close();
    for (const director of board) await story.mailTo(director);
  });

  it("a director reads the resolution in both languages, must choose, and signs in her own name", async () => {
    const page = await by(board[0]);
    expect(await words(page)).toMatch(/RÉSOLU QUE le conseil d’administration approuve/);
    expect(await words(page)).toContain("RESOLVED THAT the board of directors approves");
    expect(await page.locator('input[name="ballot"]:checked').count()).toBe(0);
    await goOn(page);
    expect(await page.locator("[role=alert] a").count()).toBe(1);
    await page.locator('input[name="ballot"][value="sign"]').check();
    await goOn(page);
    expect(await words(page)).toContain("Je, Irène Marchand, signe cette résolution en personne");
    await page.locator('form[action$="/ballot"] button.button').click();
    await page.waitForURL("**/receipt");
    expect(await words(page)).toContain("a signé la résolution, en personne");
    await page.context().close();
  });

  it("nobody signs for another: no form asks who signs, and a form sent to another’s task is refused", async () => {
    const page = await by(board[1]);
    const names = await page
      .locator("main form")
      .first()
      .locator("input:not([type=hidden]), textarea")
      .evaluateAll((fields) => fields.map((field) => field.getAttribute("name")));
    expect([...new Set(names)].sort()).toEqual(["ballot", "comment"]);
    await page.locator('input[name="ballot"][value="sign"]').check();
    await goOn(page);
    const theirs = new URL(linkIn(await story.mailTo(board[2]))).pathname
      .replace("/link/", "/tasks/")
      .replace(/[^/]+$/, "ballot");
    await page
      .locator('form[action$="/ballot"]')
      .evaluate((form, action) => form.setAttribute("action", action), theirs);
    const [response] = await Promise.all([
      page.waitForResponse((answer) => answer.url().endsWith("/ballot")),
      page.locator('form[action$="/ballot"] button.button').click(),
    ]);
    expect(response.status()).toBe(403);
    await page.goto(new URL(theirs.replace(/\/ballot$/, ""), local.application).href);
    expect(await page.locator('input[name="ballot"]').count()).toBe(0);
    expect(await cast(story)).toEqual(["P-008"]);
    await page.context().close();
  });

  it("four have signed: nothing is decided, the late one is reminded, and the others are not", async () => {
    for (const address of board.slice(1, -1)) await sign(address);
    expect(await statusOf(story)).toBe("in-review");
    const remindAt = (await story.head()).report.serviceLevel?.remindAt ?? "";
    await story.moveTime(`PT${Math.ceil((Date.parse(remindAt) - Date.now()) / 3_600_000)}H`);
    await story.mailTo(board[4], 2);
    await story.outboxEnded();
    for (const address of board.slice(0, -1)) expect(await story.mailsTo(address)).toHaveLength(1);
    expect(await statusOf(story)).toBe("in-review");
  });

  it("it passes at the last signature, and its history tells who signed", async () => {
    const page = await by(board[4]);
    await answer(page, "sign");
    await story.reached("report-approved");
    await page.reload();
    expect(await words(page)).toMatch(/Amina Hassan signed the resolution/);
    expect(await cast(story)).toHaveLength(board.length);
    await story.reached("donors-notified");
    // Time goes back next, which ends every function's process, also one that is at work.
    await story.outboxEnded();
    await page.context().close();
  });
});

describe("a director who refuses, in a real browser", () => {
  it("ends the resolution at once: it goes to a meeting, which the others and the secretary are told", async () => {
    await realTime(local);
    const other = await by(board[1], refused);
    const page = await by(board[0], refused);
    await answer(page, "refuse", "Parlons d’abord des salles.");
    expect(await statusOf(refused)).toBe("awaiting-meeting");
    expect(await words(page)).toContain("La question va à une réunion".slice(3));
    await other.locator('input[name="ballot"][value="sign"]').check();
    await goOn(other);
    expect(await cast(refused)).toEqual(["P-008"]);
    await refused.mailTo(people.secretary, 2);
    const secretary = await by(people.secretary, refused);
    await openOnList(secretary, refused.documentId);
    expect(await words(secretary)).toContain("soumettez la question à une réunion du conseil");
    for (const each of [page, other, secretary]) await each.context().close();
  });

  it("asks nothing of a third party, as all pages of a resolution", () => {
    for (const page of ["/link/", "/tasks/", "/signature", "/ballot", "/receipt"])
      expect([...asked].filter((url) => url.includes(page)).length, page).toBeGreaterThan(0);
    expect(originsOf(asked)).toEqual([new URL(local.application).origin]);
  });
});
