import type { Browser, BrowserContext, Page, Response } from "playwright-core";
import { pathOfControl } from "../../../shared/views/form-ids.ts";
import { fieldOf, focusOn } from "../../support/browser.ts";
import { addTo, atRows, lackingRows } from "../../support/rows.ts";
import { Hand } from "../hand.ts";

/** All that somebody has in their hands who uses no mouse: these keys, and words to type. */
type Key = "Tab" | "Enter" | "Space" | "ArrowDown" | "ControlOrMeta+a";

/** A page as it was answered and is now shown. */
export type Shown = { page: Page; response: Response };

/** More stops than any page has: whoever tabs further goes round in circles. */
const mostStops = 400;

/**
 * Somebody on a phone with a keyboard alone and a browser without scripts, who opens an address once and then goes on by
 * Tab, Enter, Space, arrows and typing.
 */
export class Keyboard extends Hand {
  readonly #look: (shown: Shown) => Promise<void>;
  readonly #left: Keyboard[];

  private constructor(page: Page, look: (shown: Shown) => Promise<void>, left: Keyboard[]) {
    super(page);
    this.#look = look;
    this.#left = left;
  }

  /**
   * @param onRequest is told of every request by which they went anywhere, redirects included
   * @param look sees every page that they come to
   * @param left whoever left a device in the same language: it is handed on, as in a shared office, without what it kept of them
   */
  static async of(
    browser: Browser,
    locale: string,
    onRequest: (method: string, url: string) => void,
    look: (shown: Shown) => Promise<void>,
    left: Keyboard[] = [],
  ): Promise<Keyboard> {
    const handedOn = left.pop();
    if (handedOn) return handedOn;
    const context: BrowserContext = await browser.newContext({
      locale,
      javaScriptEnabled: false,
      viewport: { width: 390, height: 844 },
    });
    const page = await context.newPage();
    page.on("request", (request) => {
      if (request.isNavigationRequest()) onRequest(request.method(), request.url());
    });
    return new Keyboard(page, look, left);
  }

  /** Opens an address as a mail program does, or as one types it. */
  open(address: string): Promise<void> {
    // biome-ignore lint/plugin: the one way into a browser that is not yet on any page of Accord.
    return this.#goTo(() => this.page.goto(address));
  }

  /** Opens the link of a mail and presses the landing page's button. */
  async arrive(link: string): Promise<void> {
    await this.open(link);
    await this.follow('main form[action*="/link/"] button');
  }

  /** Tabs to a link or a button and presses Enter, which leads to a page. */
  async follow(selector: string): Promise<void> {
    await this.#tabTo(selector);
    await this.#goTo(() => this.#press("Enter"));
  }

  /** Presses Enter on a link within this page, and has what it leads to under their fingers. */
  async jump(selector: string): Promise<void> {
    await this.#tabTo(selector);
    const target = await this.page.locator(selector).first().getAttribute("href");
    await this.#press("Enter");
    if (!(await focusOn(this.page, `[id="${target?.slice(1)}"]`)).isWanted)
      throw new Error(`${target} leads nowhere for a keyboard on ${this.address}`);
  }

  /** Unfolds what is closed until it is wanted. */
  async unfold(summary: string): Promise<void> {
    await this.#tabTo(summary);
    await this.#press("Enter");
  }

  /** Types into a field, over what stands in it. */
  async type(name: string, words: string): Promise<void> {
    await this.#tabTo(fieldOf(name));
    await this.#press("ControlOrMeta+a");
    await this.page.keyboard.type(words);
  }

  /** Chooses an option of a group: Tab leads to the group, arrows from option to option. */
  async choose(name: string, value: string): Promise<void> {
    const group = `input[type=radio][name="${name}"]`;
    await this.#tabTo(group);
    await this.#press("Space");
    const wanted = this.page.locator(`${group}[value="${value}"]`);
    for (let left = await this.count(group); left > 0 && !(await wanted.isChecked()); left -= 1)
      await this.#press("ArrowDown");
    if (!(await wanted.isChecked())) throw new Error(`No arrow leads to ${value} of ${name}`);
  }

  /** Opens the browser's own dialogue, in which a file is chosen. */
  async hand(name: string, file: string, buffer: Buffer): Promise<void> {
    await this.#tabTo(fieldOf(name));
    const opened = this.page.waitForEvent("filechooser");
    // What the browser was asked last is done before it answers this: it tells of its dialogue from now on.
    await this.page.title();
    await this.#press("Space");
    await (await opened).setFiles({ name: file, mimeType: "", buffer });
  }

  /** Picks an option of a list by its value: arrows lead from one to the next. */
  async pick(name: string, value: string): Promise<void> {
    const list = this.page.locator(`select[name="${name}"]`);
    await this.#tabTo(`select[name="${name}"]`);
    for (let left = await list.locator("option").count(); left > 0; left -= 1)
      if ((await list.inputValue()) !== value) await this.#press("ArrowDown");
    if ((await list.inputValue()) !== value) throw new Error(`No arrow leads to ${value} of ${name}`);
  }

  /** Answers what a form asks and shows, in its order; what appears by an answer comes after it. */
  async answer(form: string, given: Readonly<Record<string, string>>): Promise<void> {
    const shown = await this.#rows(form);
    const [lacking] = lackingRows(given, shown);
    if (lacking !== undefined) {
      await this.follow(`button[name="go"][value="${addTo(lacking)}"]`);
      return this.answer(form, given);
    }
    const own = atRows(given, shown);
    const asked = await this.page.locator(`${form} :is(input:not([type=hidden]), textarea)`).all();
    const done = new Set<string>();
    for (const field of asked) {
      const name = pathOfControl((await field.getAttribute("name")) ?? "");
      const value = own[name];
      if (value === undefined || done.has(name) || !(await field.isVisible())) continue;
      done.add(name);
      if ((await field.getAttribute("type")) === "radio") await this.choose(name, value);
      else await this.type(name, value);
    }
  }

  /** Which rows each list of a form has. */
  async #rows(form: string): Promise<Record<string, string>> {
    const lists = await this.page.locator(`${form} input[type=hidden][name$=".rows"]`).all();
    const each = lists.map(async (list) => [
      (await list.getAttribute("name")) ?? "",
      (await list.getAttribute("value")) ?? "",
    ]);
    return Object.fromEntries(await Promise.all(each));
  }

  async leave(): Promise<void> {
    await this.page.context().clearCookies();
    this.#left.push(this);
  }

  /** Tabs until something has the focus, and sees where that is. */
  async #tabTo(selector: string): Promise<void> {
    let focus = await focusOn(this.page, selector);
    for (let stops = 0; !focus.isWanted; ) {
      if (stops >= mostStops) throw new Error(`Tab does not lead to ${selector} on ${this.address}`);
      // At first as far as it seems to be, with the key held down; then stop by stop.
      const further = stops === 0 ? focus.further : 1;
      await Promise.all(Array.from({ length: further }, () => this.page.keyboard.down("Tab")));
      await this.page.keyboard.up("Tab");
      stops += further;
      focus = await focusOn(this.page, selector);
    }
    if (!focus.isOutlined || !focus.isInWindow)
      throw new Error(`Nobody sees that ${selector} has the focus on ${this.address}`);
  }

  #press(key: Key): Promise<void> {
    return this.page.keyboard.press(key);
  }

  async #goTo(go: () => Promise<unknown>): Promise<void> {
    const [response] = await Promise.all([
      this.page.waitForResponse(
        (each) => each.request().isNavigationRequest() && !(each.status() >= 300 && each.status() < 400),
      ),
      this.page.waitForEvent("load"),
      go(),
    ]);
    await this.#look({ page: this.page, response });
  }
}

/** Opens a document from the secretary's list: on this page, or among those that ended. */
export async function openOnList(secretary: Keyboard, documentId: string): Promise<void> {
  const own = `.documents a[href$="/documents/${documentId}"]`;
  await secretary.follow("main > p.noprint > a");
  if ((await secretary.count(own)) === 0) await secretary.follow('.onward a[href$="list=ended"]');
  await secretary.follow(own);
}
