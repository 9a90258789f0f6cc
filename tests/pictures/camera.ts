import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { arrive } from "../support/browser.ts";
import type { Mail } from "../support/mailbox.ts";
import { linkIn } from "../support/mailbox.ts";

const screens = { phone: { width: 390, height: 844 }, desk: { width: 1280, height: 900 } };
type Screen = keyof typeof screens;

/** How mails are looked at: as pages are, in a narrow window, and in the dark. */
const programs = {
  phone: { viewport: screens.phone, colorScheme: "light" },
  desk: { viewport: screens.desk, colorScheme: "light" },
  narrow: { viewport: { width: 320, height: 640 }, colorScheme: "light" },
  dark: { viewport: screens.phone, colorScheme: "dark" },
} as const;

/** Takes pictures of what people see in one language, each on every screen. */
export class Camera {
  readonly #browser: Browser;
  readonly #folder: string;
  readonly #lang: string;

  constructor(browser: Browser, folder: string, lang: string) {
    this.#browser = browser;
    this.#folder = folder;
    this.#lang = lang;
  }

  /** Somebody with a browser of their own. */
  async somebody(): Promise<Page> {
    const context = await this.#browser.newContext({ locale: `${this.#lang}-CA` });
    return context.newPage();
  }

  /** Somebody who opened the link of a mail and pressed the landing page's button. */
  async arrive(mail: Mail): Promise<Page> {
    const page = await this.somebody();
    await arrive(page, mail);
    return page;
  }

  /** Somebody who opened the link of a mail, and no more. */
  async open(mail: Mail): Promise<Page> {
    const page = await this.somebody();
    await page.goto(linkIn(mail));
    return page;
  }

  /** The whole length of the page that somebody has open. */
  async take(page: Page, name: string): Promise<void> {
    for (const screen of Object.keys(screens) as Screen[]) {
      await page.setViewportSize(screens[screen]);
      await page.screenshot({ path: this.#path(screen, name), fullPage: true });
    }
  }

  /** What a desk's window shows of a page, from an element on. */
  async takeWindow(page: Page, name: string, from: string): Promise<void> {
    await page.setViewportSize(screens.desk);
    await page
      .locator(from)
      .first()
      .evaluate((element) => element.scrollIntoView({ block: "start" }));
    await page.screenshot({ path: this.#path("desk", `${name}-window`) });
    await page.evaluate("scrollTo(0, 0)");
  }

  /** A mail as programs show it that know HTML, and as those do that show text alone. */
  async takeMail(mail: Mail, name: string): Promise<void> {
    for (const [program, options] of Object.entries(programs)) {
      const context = await this.#browser.newContext(options);
      const page = await context.newPage();
      await page.setContent(mail.html);
      await page.screenshot({ path: this.#path(program, name), fullPage: true });
      if (program === "narrow") {
        await page.setContent('<pre style="white-space: pre-wrap"></pre>');
        await page.locator("pre").evaluate((element, text) => {
          element.textContent = text;
        }, `${mail.subject}\n\n${mail.text}`);
        await page.screenshot({ path: this.#path("text", name), fullPage: true });
      }
      await context.close();
    }
  }

  #path(screen: string, name: string): string {
    return join(this.#folder, `${screen}-${this.#lang}-${name}.png`);
  }
}

/** Sends the form of a page whose action ends in a text, by its main button. */
export const press = (page: Page, action: string): Promise<void> =>
  page.locator(`main form:is([action$="${action}"], [action$="${action}?sent"]) button.button`).click();

export const leave = (page: Page): Promise<void> => page.context().close();
