import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { answers } from "../support/answers.ts";
import { answerPart, leaveBrowser, openBrowser, sentOnLine } from "../support/browser.ts";
import { people } from "../support/cast.ts";
import { tellLived } from "../support/lived.ts";
import { readLocal } from "../support/local.ts";
import { linkIn } from "../support/mailbox.ts";
import { atRows } from "../support/rows.ts";
import { Story } from "../support/story.ts";
import { WeakLine } from "./weak-line.ts";

const local = readLocal(inject("home"));
const seed = Number(process.env["ACCORD_SEED"] ?? Date.now() % 2 ** 31);

let browser: Browser;
let weak: WeakLine;
let story: Story;

beforeAll(async () => {
  [browser, weak, story] = await Promise.all([openBrowser(), WeakLine.open(seed), Story.begin(local)]);
});

afterAll(async () => {
  weak.close();
  await leaveBrowser(browser);
});

describe("on a line of 50 kbit/s and 800 ms that loses one POST in ten", () => {
  it("an officer fills the whole form in and submits it: nothing she typed is lost, nothing is done twice", async () => {
    const mail = await story.mailTo(people.officer);
    const context = await browser.newContext({
      locale: "fr-CA",
      javaScriptEnabled: false,
      viewport: { width: 390, height: 844 },
      proxy: { server: weak.address, bypass: "<-loopback>" },
    });
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    await page.goto(linkIn(mail));
    await sent(page, () => page.locator("main form button").click());
    await page.locator("ol.tasks a").first().click();
    while (page.url().includes("/sections/")) {
      const before = page.url();
      await answerPart(page, answers, "next", (_, button) => sent(page, () => button.click()));
      expect(page.url()).not.toBe(before);
    }
    const form = { ...weak.carried };
    await sent(page, () => page.locator('form[action$="/submission"] button').click());
    const document = page.url();
    expect(document).toMatch(/\/document$/);
    await sent(page, () => page.locator('form[action$="/finish"] button').click());
    tellLived(
      `weak line of seed ${seed}: the whole form took ${form.roundTrips} round trips, ${form.bytesUp} bytes up and ${form.bytesDown} down; of ${weak.carried.posts} POSTs ${weak.carried.lost} were lost`,
    );

    expect(weak.carried.lost).toBeGreaterThan(0);
    const entries = await story.entries();
    expect(entries.filter(({ type }) => type === "document-submitted")).toHaveLength(1);
    const { report } = await story.head();
    const content = await story.archive.content(story.documentId, report, report.contentHash ?? "");
    if (content === "altered") throw new Error("what was submitted is not what was recorded");
    const shown = { "lessons.rows": String(content.values["lessons.rows"]) };
    const words = Object.entries(atRows(answers, shown)).filter(([, text]) => /[a-zé]{4}/.test(text));
    for (const [name, typed] of words) expect(content.values[name], name).toBe(typed);
    expect(await story.mailsTo(people.officer)).toHaveLength(2);
    const again = await page.goto(document);
    expect(again?.status()).toBe(403);
  }, 240_000);
});

/** Presses a button, again where no answer came. */
const sent = (page: Page, press: () => Promise<void>) => sentOnLine(page, press, () => weak.waiting);
