import chromium from "@sparticuz/chromium";
import type { Browser, Locator, Page } from "playwright-core";
import { chromium as playwright } from "playwright-core";
import { pathOfControl } from "../../shared/views/form-ids.ts";
import type { Mail } from "./mailbox.ts";
import { linkIn } from "./mailbox.ts";
import { addTo, atRows, lackingRows } from "./rows.ts";

let opened: Promise<Browser> | null = null;

/**
 * The browser of this process: to start one takes most of a second of a processor. It ends with the process, by the line between
 * them.
 */
export function openBrowser(): Promise<Browser> {
  opened ??= startBrowser();
  return opened;
}

/** Leaves the browser to whoever comes next, without anything that was opened in it. */
export async function leaveBrowser(browser: Browser | undefined): Promise<void> {
  await Promise.all((browser?.contexts() ?? []).map((context) => context.close()));
}

/**
 * A real browser without root. The package's own default arguments are left out: they crash contexts and blind
 * cross-origin checks.
 */
async function startBrowser(): Promise<Browser> {
  const browser = await playwright.launch({
    executablePath: await chromium.executablePath(),
    args: [
      "--no-sandbox",
      "--headless=shell",
      "--disable-gpu",
      // Nothing is drawn that anybody sees: a process of its own for it is a tenth of what a browser takes.
      "--in-process-gpu",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
    headless: true,
  });
  browser.once("disconnected", () => {
    opened = null;
  });
  return browser;
}

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

/** What has the focus of a page, as whoever looks at it finds it. */
type Focus = {
  isWanted: boolean;
  /** Whether it is outlined, as whatever has the focus must be (WCAG 2.2, 2.4.7). */
  isOutlined: boolean;
  /** Whether any of its height and all of its width lie in the window (2.4.11). */
  isInWindow: boolean;
  /** How many more stops of Tab it seems to be to what is wanted. */
  further: number;
};

/**
 * Looks at what has the focus. It is asked of the page itself, at once: for a locator Playwright gives each page a library of its own
 * first, which takes longer than all that is asked here.
 */
export const focusOn = (page: Page, selector: string): Promise<Focus> =>
  page.evaluate(`(() => {
    const shown = document.activeElement;
    const isWanted = shown?.matches(${JSON.stringify(selector)}) ?? false;
    if (!isWanted || !shown.matches(":focus-visible"))
      return { isWanted, isOutlined: false, isInWindow: false, further: (${stopsTo})(${JSON.stringify(selector)}) };
    const { outlineStyle, outlineWidth } = getComputedStyle(shown);
    const { top, bottom, left, right } = shown.getBoundingClientRect();
    return {
      isWanted,
      isOutlined: outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 1,
      isInWindow: bottom > 0 && top < innerHeight && left >= 0 && right <= innerWidth,
      further: 0,
    };
  })()`);

/**
 * Runs within the page: counts what Tab stops at, one of each group of radio buttons, from what has the focus to what is wanted; at
 * least one. It is a guess by which many keys are pressed in one go: only what then has the focus proves anything.
 */
const stopsTo = `(selector) => {
  const groups = new Set();
  const isStop = (each) => {
    if (!each.checkVisibility() || each.disabled || each.tabIndex < 0) return false;
    if (each.type !== "radio") return true;
    const chosen = document.querySelector(\`input[type=radio][name="\${CSS.escape(each.name)}"]:checked\`);
    if (groups.has(each.name) || (chosen && chosen !== each)) return false;
    groups.add(each.name);
    return true;
  };
  const stops = [...document.querySelectorAll("a[href], button, input, textarea, select, summary, [tabindex]")].filter(isStop);
  const wanted = stops.findIndex((each) => each.matches(selector));
  return Math.max(1, wanted - stops.indexOf(document.activeElement));
}`;

/** Whose addresses were asked for. */
export const originsOf = (asked: Iterable<string>): string[] => [
  ...new Set([...asked].map((url) => new URL(url).origin)),
];

/** The field that asks something, whatever link its page is of. */
export const fieldOf = (path: string): string => `:is([name="${path}"], [name^="${path}@"])`;

/** Presses a button that leads to a page, and is there. */
async function pressed(page: Page, button: Locator): Promise<void> {
  await Promise.all([page.waitForEvent("framenavigated"), button.click()]);
  await page.waitForLoadState();
}

/**
 * Fills in what a part of a report asks of these answers, with as many rows as they need, and presses its button to go on, or to
 * the list.
 */
export async function answerPart(
  page: Page,
  given: Readonly<Record<string, string>>,
  go: "next" | "list" = "next",
  press = pressed,
): Promise<void> {
  const form = page.locator('main form[action*="/sections/"]');
  const rows = form.locator('input[type=hidden][name$=".rows"]');
  const shown = async () =>
    Object.fromEntries(
      await rows.evaluateAll((lists) =>
        lists.map((list) => [list.getAttribute("name") ?? "", list.getAttribute("value") ?? ""]),
      ),
    );
  for (
    let lacking = lackingRows(given, await shown());
    lacking[0];
    lacking = lackingRows(given, await shown())
  ) {
    await press(page, form.locator(`button[name=go][value="${addTo(lacking[0])}"]`));
  }
  const own = atRows(given, await shown());
  const names = await form
    .locator("input:not([type=hidden]), textarea, select")
    .evaluateAll((fields) => [...new Set(fields.map((field) => field.getAttribute("name") ?? ""))]);
  for (const name of names.map(pathOfControl)) {
    const value = own[name];
    if (value === undefined) continue;
    const option = form.locator(`input[type=radio][name="${name}"][value="${value}"]`);
    const list = form.locator(`select[name="${name}"]`);
    if ((await option.count()) > 0) await option.check();
    else if ((await list.count()) > 0) await list.selectOption(value);
    else await form.locator(fieldOf(name)).fill(value);
  }
  await press(page, form.locator(`button[name=go][value=${go}]`));
}

/** From the list of a report's parts through all of them, to the page that shows all. */
export async function answerAll(page: Page, given: Readonly<Record<string, string>>): Promise<void> {
  await page.locator("ol.tasks a").first().click();
  while (page.url().includes("/sections/")) {
    const before = page.url();
    await answerPart(page, given);
    if (page.url() === before) throw new Error(`${before} was not accepted`);
  }
}

/** Chooses an answer to a review and goes on to the page that asks to confirm it. */
export async function choose(page: Page, decision: "approve" | "request-changes"): Promise<void> {
  await page.locator(`input[name="decision"][value="${decision}"]`).check();
  await page.locator('form[action$="/confirmation"] button').click();
}

/** Confirms the answer to a review, and comes to the receipt. */
export async function confirm(page: Page): Promise<void> {
  await page.locator('form[action$="/decision"] button.button').click();
  await page.waitForURL("**/receipt");
}

/** What a browser's own page begins with. */
const noAnswer = "chrome-error:";

/**
 * Presses a button; where the browser says that no answer came, reloads as it advises, which sends the same again.
 * @param waiting what of the line waits for an answer, in words
 */
export async function sentOnLine(
  page: Page,
  press: () => Promise<void>,
  waiting: () => string,
): Promise<void> {
  try {
    await Promise.all([page.waitForEvent("framenavigated"), press()]);
  } catch (fault) {
    // On a busy machine the browser shows that no answer came without telling that it does.
    if (!page.url().startsWith(noAnswer))
      throw new Error(`${page.url()}: no page came; ${waiting()}`, { cause: fault });
  }
  for (let left = 3; left > 0 && page.url().startsWith(noAnswer); left -= 1)
    await page.reload().catch(() => undefined);
  await page.waitForLoadState("domcontentloaded");
}

/** Opens the link of a mail and presses the landing page's one button. */
export async function arrive(page: Page, mail: Mail): Promise<void> {
  await page.goto(linkIn(mail));
  await page.locator("main form button").click();
}

/**
 * Opens a report from the secretary's list as she would, who comes by a mail about it: on the first page of the list, on
 * a later one, or among those that ended.
 */
export async function openOnList(page: Page, documentId: string): Promise<void> {
  const own = page.locator(`.documents a[href$="/documents/${documentId}"]`);
  await page.locator("main > p.noprint > a").first().click();
  const [later, ended] = ['.onward a[href*="after="]', '.onward a[href$="list=ended"]'];
  for (const further of [later, ended, later]) {
    const onward = page.locator(further);
    while ((await own.count()) === 0 && (await onward.count()) > 0) await onward.first().click();
  }
  await own.click();
}
