import { cpSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Browser, Page } from "playwright-core";
import { answers } from "../support/answers.ts";
import { answerAll, answerPart, openBrowser } from "../support/browser.ts";
import type { Local } from "../support/local.ts";
import { readLocal } from "../support/local.ts";
import type { Mail } from "../support/mailbox.ts";
import { linkIn } from "../support/mailbox.ts";
import { board, people, Story } from "../support/story.ts";

/** Takes a picture of every page and mail of a running Accord, on a phone and on a desk, in both languages. */

const repository = join(import.meta.dirname, "../..");
const folder = join(repository, "pictures");
/** What the README shows is committed: a window, not the whole length of a page. */
const shownInReadme = {
  "desk-en-4-review-window.png": "review.png",
  "desk-fr-2-part-window.png": "form.png",
};

const screens = { phone: { width: 390, height: 844 }, desk: { width: 1280, height: 900 } };
type Screen = keyof typeof screens;
type Lang = "en" | "fr";

async function takeAll(local: Local, browser: Browser, screen: Screen, lang: Lang): Promise<void> {
  const story = await Story.begin(local);
  const context = await browser.newContext({ viewport: screens[screen], locale: `${lang}-CA` });
  const page = await context.newPage();
  const take = (name: string) =>
    page.screenshot({
      path: join(folder, `${screen}-${lang}-${name}.png`),
      fullPage: !name.endsWith("window"),
    });
  const open = (url: string) => page.goto(url.replace(/\/(en|fr)\//, `/${lang}/`));

  const due = await story.mailTo(people.officer);
  await takeMail(page, due, `${screen}-${lang}-mail-1-due`);
  await open(linkIn(due));
  await take("1-landing");
  await page.locator("main form button").click();
  await take("2-list");
  await takeParts(page, take);
  await take("3-check");
  await page.locator('form[action$="/submission"] button').click();
  await take("3-submitted");
  await open(linkIn(due));
  await take("3-used-link");
  for (const address of [people.reviewer, people.finance, people.director]) {
    const mail = await story.mailTo(address);
    await takeMail(page, mail, `${screen}-${lang}-mail-2-review`);
    await open(linkIn(mail));
    await page.locator("main form button").click();
    await take("4-review");
    await take("4-review-window");
    await page.locator('input[value="approve"]').check();
    await page.locator('form[action$="/confirmation"] button').click();
    await take("4-confirm");
    await page.locator('form[action$="/decision"] button.button').click();
  }
  const [first = "", ...others] = board;
  const asked = await story.mailTo(first);
  await takeMail(page, asked, `${screen}-${lang}-mail-2-resolution`);
  await open(linkIn(asked));
  await page.locator("main form button").click();
  await take("4-resolution");
  await page.locator('input[value="sign"]').check();
  await page.locator('form[action$="/signature"] button').click();
  await take("4-sign");
  await page.locator('form[action$="/ballot"] button').first().click();
  for (const director of others) await story.answer(director, { ballot: "sign" });
  const notice = await story.mailTo(people.donor);
  await page.reload();
  await take("4-document");
  await page.locator('a[href*="/entries/4"]').first().click();
  await take("4-entry");
  await takeMail(page, notice, `${screen}-${lang}-mail-3-notice`);
  await open(linkIn(notice));
  await take("5-public");
  await open(`${local.application}/${lang}/`);
  await take("6-home");
  await open(`${local.application}/${lang}/nowhere`);
  await take("6-not-found");
  await context.close();
}

/** The parts of the form: as they begin, with what is wrong with them, half-way on the list, and complete. */
async function takeParts(page: Page, take: (name: string) => Promise<unknown>): Promise<void> {
  const list = page.url();
  for (const part of ["I1", "I4", "finance", "lessons", "partner", "safeguarding", "summary"]) {
    await page.goto(`${list}/sections/${part}`);
    await take(`2-part-${part}`);
  }
  await page.goto(`${list}/sections/I2`);
  await answerPart(page, { ...answers, "I2.boys": "seventy" });
  await take("2-part-with-error");
  await answerPart(page, { "I2.boys": "71", "I2.explanation": "" });
  await take("2-part-to-explain");
  await page.evaluate("scrollTo(0, 0)");
  await take("2-part-window");
  await page.goto(`${list}/sections/finance`);
  await answerPart(page, { ...answers, "finance.rooms.explanation": "" });
  await take("2-part-finance-to-explain");
  await page.goto(`${list}/check`);
  await take("2-check-missing");
  await page.goto(list);
  await take("2-list-half-way");
  await answerAll(page, answers);
}

/** A mail as a program that shows HTML shows it. */
async function takeMail(page: Page, mail: Mail, name: string): Promise<void> {
  const program = await page.context().newPage();
  await program.setContent(mail.html);
  await program.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
  await program.close();
}

const { values: options } = parseArgs({
  options: { home: { type: "string", default: join(repository, ".accord") } },
});
const local = readLocal(options.home);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const browser = await openBrowser();
for (const screen of Object.keys(screens) as Screen[]) {
  for (const lang of ["en", "fr"] as const) await takeAll(local, browser, screen, lang);
}
await browser.close();
mkdirSync(join(repository, "docs/pictures"), { recursive: true });
for (const [from, to] of Object.entries(shownInReadme)) {
  cpSync(join(folder, from), join(repository, "docs/pictures", to));
}
console.log(`The pictures lie in ${folder}; those of the README in docs/pictures.`);
