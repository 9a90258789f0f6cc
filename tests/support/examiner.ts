import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, Page, Response, Route } from "playwright-core";
import { madeOf } from "./made-of.ts";

/** WCAG 2.2 at level AA, and what axe's authors hold good beside it. */
const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** A window of 1280 × 1024 pixels at 400 % zoom (WCAG 2.2, 1.4.10): what is laid out; that each of its pixels is sixteen is left out. */
export const zoomed = { viewport: { width: 320, height: 256 } };

const require = createRequire(import.meta.url);
const ofPackage = createRequire(require.resolve("@axe-core/playwright"));
const axe = readFileSync(ofPackage.resolve("axe-core/axe.min.js"), "utf8");

/** What is to be looked at, as axe takes it; of what it finds good it tells no more than which rules that were. */
const look = { resultTypes: ["violations"], runOnly: standards };

/**
 * Runs within the page. Axe's own package for Playwright has a report written of every element that is as it should be, which
 * takes most of its time.
 */
const lookAgainstStandards = `axe.run(document, ${JSON.stringify(look)}).then(({ violations, passes }) => ({
  faults: violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)].join(" ")),
  passed: passes.length,
}))`;

/** Looks at copies of pages that somebody else came to, in a browser that runs scripts, at 400 % zoom. */
export class Examiner {
  readonly #page: Page;
  /** What all pages are made of that were looked at. */
  readonly #known = new Set<string>();
  #examined = 0;
  /** What is answered to whatever the page asks for: the copy at its own address, and what it loads, once it came. */
  readonly #kept = new Map<string, Parameters<Route["fulfill"]>[0]>();
  /** Every address that a page asked for by itself. */
  readonly asked = new Set<string>();

  private constructor(page: Page) {
    this.#page = page;
    page.on("request", (request) => this.asked.add(request.url()));
  }

  static async begin(browser: Browser): Promise<Examiner> {
    const context = await browser.newContext(zoomed);
    await context.addInitScript(axe);
    const examiner = new Examiner(await context.newPage());
    await examiner.#page.route("**", (route) => examiner.#answer(route));
    return examiner;
  }

  get examined(): number {
    return this.#examined;
  }

  /** What is wrong with a page, in words, if anything of it was on none before it. */
  async faultsOf(response: Response): Promise<string[]> {
    const [url, body] = [response.url(), await response.text()];
    const fresh = [...madeOf(body)].filter((each) => !this.#known.has(each));
    if (fresh.length === 0) return [];
    for (const each of fresh) this.#known.add(each);
    this.#examined += 1;
    await this.#open(url, body, await response.headerValue("content-security-policy"));
    const faults = [...(await this.#againstStandards()), ...(await tooWide(this.#page))];
    return faults.map((fault) => `${response.status()} ${response.request().method()} ${url}: ${fault}`);
  }

  /**
   * The first page of a house comes under its own address, with its own policy on what it may load; each that follows takes its place
   * there, where axe is already: to load that takes as long as to look.
   */
  async #open(url: string, body: string, policy: string | null): Promise<void> {
    if (URL.parse(this.#page.url())?.origin === new URL(url).origin) return this.#page.setContent(body);
    const headers = {
      "content-type": "text/html; charset=utf-8",
      ...(policy && { "content-security-policy": policy }),
    };
    this.#kept.set(url, { body, headers });
    await this.#page.goto(url);
    this.#kept.delete(url);
  }

  /** A browser whose requests are answered by somebody keeps nothing by itself. */
  async #answer(route: Route): Promise<void> {
    const url = route.request().url();
    const kept = this.#kept.get(url);
    if (kept) return route.fulfill(kept);
    const response = await route.fetch();
    const loaded = { status: response.status(), headers: response.headers(), body: await response.body() };
    this.#kept.set(url, loaded);
    return route.fulfill(loaded);
  }

  async #againstStandards(): Promise<string[]> {
    const { faults, passed } = await this.#page.evaluate<{ faults: string[]; passed: number }>(
      lookAgainstStandards,
    );
    return passed > 10 ? faults : [...faults, "axe found next to nothing to look at"];
  }
}

/** What lies beyond the window's edge or is cut off, as it stands and with every word a third longer; it stays so. */
async function tooWide(page: Page): Promise<string[]> {
  const found = (await sideways(page)).map((what) => `too wide: ${what}`);
  await page.evaluate(lengthen);
  return [...found, ...(await sideways(page)).map((what) => `too wide when longer: ${what}`)];
}

/**
 * What is too wide of each of many pages, which are shown one in the place of the other under one stylesheet: all in one go, for to
 * have a browser open each takes it longer than to lay it out.
 * @returns what is found, in words, by the page's name
 */
export async function tooWideOf(
  page: Page,
  pages: Readonly<Record<string, string>>,
  stylesheet: string,
): Promise<{ looked: number; faults: string[] }> {
  await page.setContent(`<!doctype html><style>${stylesheet}</style>`);
  const inPage = [shown, isSideways, lengthen, tooWideInstead].map(String).join("\n");
  return page.evaluate(`(() => { ${inPage}; return tooWideInstead(${JSON.stringify(pages)}); })()`);
}

/** Elements that stick out of the window, or whose own content does not fit into them: the innermost of each. */
export const sideways = (page: Page): Promise<string[]> => page.evaluate(isSideways);

/** What is asked of an element within a page. */
type Shown = {
  tagName: string;
  outerHTML: string;
  clientWidth: number;
  scrollWidth: number;
  getBoundingClientRect: () => { right: number };
  closest: (selector: string) => Shown | null;
  contains: (other: Shown) => boolean;
};

/** What the functions that run within a page find there. */
type InPage = {
  innerWidth: number;
  getComputedStyle: (element: Shown) => { clipPath: string };
  DOMParser: new () => {
    parseFromString: (
      html: string,
      type: "text/html",
    ) => Pick<InPage["document"], "documentElement" | "body">;
  };
  document: {
    documentElement: Shown & { lang: string };
    body: Shown & { replaceWith: (other: Shown) => void };
    styleSheets: { length: number };
    querySelectorAll: (selector: string) => Iterable<Shown>;
    createTreeWalker: (
      root: Shown,
      what: number,
    ) => { nextNode: () => unknown; currentNode: { data: string } };
  };
};

// They run by the page itself: for a locator Playwright gives each page a library of its own first, which takes longer.

function isSideways(): string[] {
  const { innerWidth, getComputedStyle, document } = globalThis as never as InPage;
  const isBeyond = (element: Shown) =>
    element.getBoundingClientRect().right > innerWidth + 0.5 ||
    (element.tagName !== "INPUT" && element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1);
  // Every element is asked for its place; of what looks wrong alone it is asked how it is shown, which takes long.
  const isShown = (element: Shown) =>
    getComputedStyle(element).clipPath === "none" && !element.closest("svg");
  const faulty = [document.documentElement, ...document.querySelectorAll("body, body *")].filter(
    (element) => isBeyond(element) && isShown(element),
  );
  return faulty
    .filter((element) => !faulty.some((other) => other !== element && element.contains(other)))
    .map((element) => element.outerHTML.slice(0, 160));
}

/** Puts a page in the place of the one that is shown, and says whether it is there and under the stylesheet. */
function shown(html: string): boolean {
  const { document, DOMParser } = globalThis as never as InPage;
  const { documentElement, body } = new DOMParser().parseFromString(html, "text/html");
  document.documentElement.lang = documentElement.lang;
  document.body.replaceWith(body);
  return document.body === body && document.styleSheets.length === 1;
}

function tooWideInstead(pages: Readonly<Record<string, string>>): { looked: number; faults: string[] } {
  const faults: string[] = [];
  let looked = 0;
  for (const [name, html] of Object.entries(pages)) {
    if (shown(html)) looked += 1;
    faults.push(...isSideways().map((what) => `${name}: too wide: ${what}`));
    lengthen();
    faults.push(...isSideways().map((what) => `${name}: too wide when longer: ${what}`));
  }
  return { looked, faults };
}

/** Makes every word of a page a third longer: French is longer than English, and other languages than French. */
function lengthen(): void {
  const { document } = globalThis as never as InPage;
  const texts = document.createTreeWalker(document.body, 4);
  while (texts.nextNode())
    texts.currentNode.data = texts.currentNode.data.replace(
      /\p{L}+/gu,
      (word) => word + word.slice(0, Math.ceil(word.length / 3)),
    );
}
