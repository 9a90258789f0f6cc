import AxeBuilder from "@axe-core/playwright";
import type { Browser, Page, Response } from "playwright-core";

/** WCAG 2.2 at level AA, and what axe's authors hold good beside it. */
const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** A window of 1280 × 1024 pixels at 400 % zoom (WCAG 2.2, 1.4.10). */
export const zoomed = { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 };

/** Looks at copies of pages that somebody else came to, in a browser that runs scripts, at 400 % zoom. */
export class Examiner {
  readonly #page: Page;
  readonly #known = new Set<string>();
  /** Every address that a page asked for by itself. */
  readonly asked = new Set<string>();

  private constructor(page: Page) {
    this.#page = page;
    page.on("request", (request) => this.asked.add(request.url()));
  }

  static async begin(browser: Browser): Promise<Examiner> {
    const context = await browser.newContext(zoomed);
    return new Examiner(await context.newPage());
  }

  get examined(): number {
    return this.#known.size;
  }

  /** What is wrong with a page, in words: with the first that came with its address, method and status. */
  async faultsOf(response: Response): Promise<string[]> {
    const url = response.url();
    const key = `${response.status()} ${response.request().method()} ${url}`;
    if (this.#known.has(key)) return [];
    this.#known.add(key);
    await this.#open(url, await response.text(), await response.headerValue("content-security-policy"));
    const faults = [...(await this.#againstStandards()), ...(await tooWide(this.#page))];
    return faults.map((fault) => `${key}: ${fault}`);
  }

  /** The page under its own address, with its own policy on what it may load. */
  async #open(url: string, body: string, policy: string | null): Promise<void> {
    const headers = {
      "content-type": "text/html; charset=utf-8",
      ...(policy && { "content-security-policy": policy }),
    };
    const isPage = (address: URL) => address.href === url;
    await this.#page.route(isPage, (route) => route.fulfill({ body, headers }));
    await this.#page.goto(url);
    await this.#page.unroute(isPage);
  }

  async #againstStandards(): Promise<string[]> {
    // What axe calls its legacy mode sees no frames of other origins, which no page has, and takes half the time.
    const axe = new AxeBuilder({ page: this.#page }).withTags(standards).setLegacyMode();
    const { violations, passes } = await axe.analyze();
    const faults = violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html).join(" ")}`);
    return passes.length > 10 ? faults : [...faults, "axe found next to nothing to look at"];
  }
}

/** What lies beyond the window's edge or is cut off, as it stands and with every word a third longer; it stays so. */
export async function tooWide(page: Page): Promise<string[]> {
  const found = (await sideways(page)).map((what) => `too wide: ${what}`);
  await lengthen(page);
  return [...found, ...(await sideways(page)).map((what) => `too wide when longer: ${what}`)];
}

/** Elements that stick out of the window, or whose own content does not fit into them: the innermost of each. */
export const sideways = (page: Page): Promise<string[]> =>
  page.locator("html").evaluate((html) => {
    const { innerWidth, getComputedStyle } = html.ownerDocument.defaultView;
    const isHidden = (element: typeof html) => getComputedStyle(element).clipPath !== "none";
    const faulty = [html, ...html.querySelectorAll("body, body *")].filter((element) => {
      if (isHidden(element) || element.closest("svg")) return false;
      const sticksOut = element.getBoundingClientRect().right > innerWidth + 0.5;
      const overflows = element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1;
      return sticksOut || (overflows && element.tagName !== "INPUT");
    });
    const isWithin = (element: typeof html) => (other: typeof html) =>
      other !== element && element.contains(other);
    return faulty
      .filter((element) => !faulty.some(isWithin(element)))
      .map((element) => element.outerHTML.slice(0, 160));
  });

/** Makes every word of a page a third longer: French is longer than English, and other languages than French. */
const lengthen = (page: Page): Promise<void> =>
  page.locator("body").evaluate((body) => {
    const texts = body.ownerDocument.createTreeWalker(body, 4);
    while (texts.nextNode())
      texts.currentNode.data = texts.currentNode.data.replace(
        /\p{L}+/gu,
        (word: string) => word + word.slice(0, Math.ceil(word.length / 3)),
      );
  });
