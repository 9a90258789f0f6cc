import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { fieldOf, sentOnLine } from "../../support/browser.ts";
import type { Keyboard } from "../keyboard/keyboard.ts";

/** What somebody does with pages, whatever they have in their hands. */
export type Hand = Pick<
  Keyboard,
  "address" | "read" | "count" | "open" | "follow" | "unfold" | "type" | "choose" | "leave"
>;

/** Somebody with a mouse or a finger. */
export class Pointer implements Hand {
  readonly #page: Page;
  readonly #look: (page: Page) => Promise<void>;

  private constructor(page: Page, look: (page: Page) => Promise<void>) {
    this.#page = page;
    this.#look = look;
  }

  /**
   * @param look sees every page that they come to
   * @param patience milliseconds that they wait for one
   */
  static async of(
    browser: Browser,
    options: BrowserContextOptions,
    look: (page: Page) => Promise<void>,
    patience = 15_000,
  ): Promise<Pointer> {
    const page = await (await browser.newContext(options)).newPage();
    page.setDefaultTimeout(patience);
    return new Pointer(page, look);
  }

  get address(): string {
    return this.#page.url();
  }

  async read(selector = "main"): Promise<string> {
    return (await this.#page.locator(selector).innerText()).replaceAll(/\s+/g, " ");
  }

  count(selector: string): Promise<number> {
    return this.#page.locator(selector).count();
  }

  async open(address: string): Promise<void> {
    await this.#page.goto(address);
    await this.#look(this.#page);
  }

  async follow(selector: string): Promise<void> {
    const press = () => this.#page.locator(selector).first().click();
    await sentOnLine(this.#page, press, () => `${selector} leads nowhere`);
    await this.#look(this.#page);
  }

  unfold(summary: string): Promise<void> {
    return this.#page.locator(summary).click();
  }

  type(name: string, words: string): Promise<void> {
    return this.#page.locator(fieldOf(name)).fill(words);
  }

  choose(name: string, value: string): Promise<void> {
    return this.#page.locator(`input[type=radio][name="${name}"][value="${value}"]`).check();
  }

  leave(): Promise<void> {
    return this.#page.context().close();
  }
}
