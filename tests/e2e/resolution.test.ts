import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { logger } from "../../shared/runtime/entry-point.ts";
import { landingUrl } from "../../shared/views/urls.ts";
import { choose, confirm, leaveBrowser, openBrowser, openOnList, originsOf } from "../support/browser.ts";
import { documentId } from "../unit/histories/example.ts";
import { type Opened, opened } from "./opened.ts";

const board = ["P-008", "P-009", "P-010"] as const;
const [irene, tom, fatou] = board;
const [executive, secretary] = ["P-006", "P-007"] as const;

let browser: Browser;
/** A report whose resolution passes, and one whose resolution does not. */
let report: Opened;
let refused: Opened;

beforeAll(async () => {
  logger.setLogLevel("SILENT");
  browser = await openBrowser();
  [report, refused] = [await opened(browser, 3), await opened(browser, 4)];
});

afterAll(async () => {
  for (const each of [report, refused]) await each?.close();
  await leaveBrowser(browser);
});

const words = (page: Page) => page.locator("main").innerText();
const goOn = (page: Page) => page.locator('form[action$="/signature"] button').click();
const statusOf = ({ place }: Opened) => place.world.report?.status;
const cast = ({ place }: Opened) =>
  place.memory.entries.filter(({ type }) => type === "ballot-cast").map(({ facts }) => facts["by"]);
const toldTo = ({ place }: Opened, person: string) =>
  place.world.mailsTo(person).map(({ template }) => template);

async function answer(about: Opened, page: Page, ballot: "sign" | "refuse", comment = ""): Promise<void> {
  await page.locator(`input[name="ballot"][value="${ballot}"]`).check();
  await page.locator('[name="comment"]').fill(comment);
  await goOn(page);
  await page.locator('form[action$="/ballot"] button.button').click();
  await page.waitForURL("**/receipt");
  await about.place.calm();
}

describe("the board decides in writing, in a real browser", () => {
  it("the executive director approves, and all directors are asked then, not before", async () => {
    for (const director of board) expect(toldTo(report, director), director).toEqual([]);
    const page = await report.by(executive);
    await choose(page, "approve");
    await confirm(page);
    await page.context().close();
    await report.place.calm();
    for (const director of board) expect(toldTo(report, director)).toEqual(["resolution-to-sign"]);
  });

  it("a director reads the resolution in both languages, must choose, and signs in her own name", async () => {
    const page = await report.by(irene);
    expect(await words(page)).toMatch(/RÉSOLU QUE le conseil d’administration approuve/);
    expect(await words(page)).toContain("RESOLVED THAT the board of directors approves");
    expect(await page.locator('input[name="ballot"]:checked').count()).toBe(0);
    await goOn(page);
    await page.waitForURL("**/*?checked");
    expect(await page.locator("[role=alert] a").count()).toBe(1);
    await page.locator('input[name="ballot"][value="sign"]').check();
    await goOn(page);
    await page.waitForURL("**/signature");
    expect(await words(page)).toContain("Je, Irène Marchand, signe cette résolution en personne");
    await page.locator('form[action$="/ballot"] button.button').click();
    await page.waitForURL("**/receipt");
    expect(await words(page)).toContain("a signé la résolution, en personne");
    await report.place.calm();
    await page.context().close();
  });

  it("nobody signs for another: no form asks who signs, and a form sent to another’s task is refused", async () => {
    const page = await report.by(tom);
    const names = await page
      .locator("main form")
      .first()
      .locator("input:not([type=hidden]), textarea")
      .evaluateAll((fields) => fields.map((field) => field.getAttribute("name")));
    expect([...new Set(names)].sort()).toEqual(["ballot", "comment"]);
    await page.locator('input[name="ballot"][value="sign"]').check();
    await goOn(page);
    await page.waitForURL("**/signature");
    const asked = report.place.world.mailsTo(fatou).at(-1);
    const theirs = landingUrl("en", asked?.link.id ?? "", "ballot").replace("/link/", "/tasks/");
    await page
      .locator('form[action$="/ballot"]')
      .evaluate((form, action) => form.setAttribute("action", action), theirs);
    const [response] = await Promise.all([
      page.waitForResponse((answer) => answer.url().endsWith("/ballot")),
      page.locator('form[action$="/ballot"] button.button').click(),
    ]);
    expect(response.status()).toBe(403);
    await page.goto(report.origin + theirs.replace(/\/ballot$/, ""));
    expect(await page.locator('input[name="ballot"]').count()).toBe(0);
    expect(cast(report)).toEqual([irene]);
    await page.context().close();
  });

  it("all but one have signed: nothing is decided, the late one is reminded, and the others are not", async () => {
    const page = await report.by(tom);
    await answer(report, page, "sign");
    await page.context().close();
    const { world } = report.place;
    expect(statusOf(report)).toBe("in-review");
    world.now = world.report?.serviceLevel?.remindAt ?? "";
    await world.tick();
    await report.place.calm();
    const reminded = board.filter((director) => toldTo(report, director).includes("reminder"));
    expect(reminded).toEqual([fatou]);
    expect(statusOf(report)).toBe("in-review");
  });

  it("it passes at the last signature, and its history tells who signed", async () => {
    const page = await report.by(fatou);
    await answer(report, page, "sign");
    expect(statusOf(report)).toBe("published");
    await page.reload();
    expect(await words(page)).toMatch(/Fatou Ndiaye (signed|a signé) /);
    expect(cast(report)).toEqual(board);
    await page.context().close();
  });
});

describe("a director who refuses, in a real browser", () => {
  it("ends the resolution at once: it goes to a meeting, which the others and the secretary are told", async () => {
    const other = await refused.by(tom);
    const page = await refused.by(irene);
    await answer(refused, page, "refuse", "Parlons d’abord des salles.");
    expect(statusOf(refused)).toBe("awaiting-meeting");
    expect(await words(page)).toContain("La question va à une réunion".slice(3));
    await other.locator('input[name="ballot"][value="sign"]').check();
    await goOn(other);
    await other.waitForLoadState("networkidle");
    expect(await other.locator('form[action$="/ballot"]').count()).toBe(0);
    expect(cast(refused)).toEqual([irene]);
    expect(toldTo(refused, secretary).at(-1)).toBe("oversee-meeting");
    const overseer = await refused.by(secretary);
    await openOnList(overseer, documentId);
    expect(await words(overseer)).toContain("soumettez la question à une réunion du conseil");
    for (const each of [page, other, overseer]) await each.context().close();
  });

  it("asks nothing of a third party, as all pages of a resolution", () => {
    const asked = [...report.asked, ...refused.asked];
    for (const page of ["/link/", "/tasks/", "/signature", "/ballot", "/receipt"])
      expect(asked.filter((url) => url.includes(page)).length, page).toBeGreaterThan(0);
    expect(originsOf(asked)).toEqual([report.origin, refused.origin]);
  });
});
