import chromium from "@sparticuz/chromium";
import type { Browser, Page } from "playwright-core";
import { chromium as playwright } from "playwright-core";
import type { Mail } from "./mailbox.ts";
import { linkIn } from "./mailbox.ts";

/**
 * A real browser without root. The package's own default arguments are left out: they crash contexts and blind
 * cross-origin checks.
 */
export const openBrowser = async (): Promise<Browser> =>
  playwright.launch({
    executablePath: await chromium.executablePath(),
    args: [
      "--no-sandbox",
      "--no-zygote",
      "--headless=shell",
      "--disable-gpu",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
    headless: true,
  });

/**
 * A page of somebody on a phone of their own.
 * @param scripts whether their browser runs any
 * @param asked where every address is noted that the page asks for
 */
export async function somebodyWith(
  browser: Browser,
  { locale, scripts, asked }: { locale: string; scripts: boolean; asked: Set<string> },
): Promise<Page> {
  const context = await browser.newContext({
    locale,
    javaScriptEnabled: scripts,
    viewport: { width: 390, height: 844 },
  });
  const page = await context.newPage();
  page.on("request", (request) => asked.add(request.url()));
  return page;
}

/** Opens the link of a mail and presses the landing page's one button. */
export async function arrive(page: Page, mail: Mail): Promise<void> {
  await page.goto(linkIn(mail));
  await page.locator("main form button").click();
}
