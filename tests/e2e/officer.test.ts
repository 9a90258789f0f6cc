import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compose } from "../../functions/send-mail/compose.ts";
import { later } from "../../shared/domain/time.ts";
import { logger } from "../../shared/runtime/entry-point.ts";
import { pathOfControl } from "../../shared/views/form-ids.ts";
import { answers } from "../support/answers.ts";
import { answerAll, answerPart, fieldOf, leaveBrowser, openBrowser, originsOf } from "../support/browser.ts";
import { linkIn } from "../support/mailbox.ts";
import { type Opened, opened } from "./opened.ts";

const officer = "P-001";

let browser: Browser;
let report: Opened;

beforeAll(async () => {
  logger.setLogLevel("SILENT");
  browser = await openBrowser();
  report = await opened(browser, 0);
  report.place.memory.draft = null;
});

afterAll(async () => {
  await report?.close();
  await leaveBrowser(browser);
});

/** Her newest mail, in words. */
function mail() {
  const letter = report.place.world.mailsTo(officer).at(-1);
  if (!letter) throw new Error("nobody wrote to her");
  return compose(letter, report.origin);
}

/** The officer on a device that she has not used before, by the link in her mail. */
const onAnotherDevice = (): Promise<Page> => report.by(officer);

const tagOf = (page: Page, section: string) =>
  page.locator(`ol.tasks li:has(a[href$="/sections/${section}"]) .tag`).innerText();

describe("a programme officer in Bamako writes her report", () => {
  it("arrives by her mail, in French, and the form shows targets that she cannot edit", async () => {
    const page = await report.somebody("fr-CA");
    const link = linkIn(mail());
    await page.goto(link);
    expect(await page.locator("html").getAttribute("lang")).toBe("fr");
    expect(await page.locator("main").innerText()).toContain("Awa Traoré");
    await page.locator("main form button").click();
    expect(page.url()).not.toContain(new URL(link).pathname.split("/").at(-1));
    await page.locator('ol.tasks a[href$="/sections/I1"]').click();
    expect(await page.locator("main").innerText()).toMatch(/60\s*%/);
    const names = await page
      .locator("main input:not([type=hidden]), main textarea")
      .evaluateAll((fields) => fields.map((field) => field.getAttribute("name")));
    const own = Object.keys(answers).filter((name) => name.startsWith("I1."));
    expect([...new Set(names.map((name) => pathOfControl(name ?? "")))].sort()).toEqual(
      [...own, "I1.reason"].sort(),
    );
    await page.context().close();
  });

  it("finds its parts in French, does some, sees the variance, and must explain it", async () => {
    const page = await onAnotherDevice();
    expect(await page.locator("html").getAttribute("lang")).toBe("fr");
    expect(await page.locator("ol.tasks li").count()).toBe(13);
    await page.locator('ol.tasks a[href$="/sections/I2"]').click();
    expect(await page.locator("main").innerText()).toMatch(/450/);
    const { "I2.explanation": reason = "", ...counts } = answers;
    await answerPart(page, { ...counts, "I2.girls": "1\u202f204", "I2.boys": "9'87", "I2.unknown": "13" });
    expect(await page.locator("[role=alert] a").count()).toBe(1);
    expect(await page.locator(fieldOf("I2.boys")).inputValue()).toBe("9'87");
    await answerPart(page, { "I2.boys": "987" });
    expect(await page.locator("main").innerText()).toMatch(/2\s204/);
    expect(await page.locator("main").innerText()).toMatch(/389,8\s*%/);
    const summary = page.locator("[role=alert] a");
    expect(await summary.getAttribute("href")).toBe("#field-I2--explanation");
    await answerPart(page, { "I2.explanation": reason });
    expect(page.url()).toMatch(/\/sections\/I3$/);
    await answerPart(page, { "I3.measured": "yes" }, "list");
    expect(await tagOf(page, "I2")).toBe("Complète");
    expect(await page.locator("main").innerText()).toMatch(/1\sréponse à donner/);
    await page.context().close();
  });

  it("comes back a day later by the same link on another device, and finds her draft", async () => {
    const { world } = report.place;
    world.now = later(world.now, { days: 1 });
    const page = await onAnotherDevice();
    expect(await tagOf(page, "I2")).toBe("Complète");
    await page.locator('ol.tasks a[href$="/sections/I2"]').click();
    expect((await page.locator(fieldOf("I2.girls")).inputValue()).replaceAll(/\s/g, "")).toBe("1204");
    expect(await page.locator(fieldOf("I2.explanation")).inputValue()).toBe(answers["I2.explanation"]);
    await page.context().close();
  });

  it("does the rest, reviews everything on one page, submits, and gets the hash of what she submitted", async () => {
    const page = await onAnotherDevice();
    await page.locator('a.button[href$="/check"]').click();
    expect(await page.locator("[role=alert] a").count()).toBeGreaterThan(5);
    expect(await page.locator('form[action$="/submission"]').count()).toBe(0);
    await page.locator('[role=alert] a[href*="/sections/narrative"]').first().click();
    expect(page.url()).toMatch(/\/sections\/narrative\?checked#field-narrative$/);
    await page.goto(page.url().replace(/\/sections\/.*$/, ""));
    const { "I2.girls": _g, "I2.boys": _b, "I2.unknown": _u, ...rest } = answers;
    await answerAll(page, rest);
    expect(page.url()).toMatch(/\/check$/);
    expect(await page.locator("[role=alert]").count()).toBe(0);
    const text = await page.locator("main").innerText();
    expect(text).toMatch(/60\s500\s000\s*XOF/);
    expect(text).toMatch(/84\s310,55\s*CAD/);
    await page.locator('form[action$="/submission"] button').click();
    await page.waitForURL("**/document");
    await report.place.calm();
    expect(report.place.world.version).not.toBe("");
    expect(await page.locator("main").innerText()).toContain(report.place.world.version);
    await page.goBack();
    await page.reload();
    expect(page.url()).toMatch(/\/document$/);
    await page.context().close();
  });

  it("is told by mail that it arrived, with the same hash", () => {
    expect(report.place.world.mailsTo(officer)).toHaveLength(2);
    expect(mail().text).toContain(report.place.world.version);
  });

  it("asks nothing of a third party", () => {
    const asked = [...report.asked];
    for (const page of ["/link/", "/tasks/", "/sections/", "/check", "/document"])
      expect(asked.filter((url) => url.includes(page)).length, page).toBeGreaterThan(0);
    expect(originsOf(asked)).toEqual([report.origin]);
  });
});
