import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { fieldOf, sentOnLine } from "../../support/browser.ts";
import { Hand } from "../hand.ts";

/** Somebody with a mouse or a finger. */
export class Pointer extends Hand {
  readonly #look: (page: Page) => Promise<void>;

  private constructor(page: Page, look: (page: Page) => Promise<void>) {
    super(page);
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

  async open(address: string): Promise<void> {
    await this.page.goto(address);
    await this.#look(this.page);
  }

  async follow(selector: string): Promise<void> {
    const press = () => this.page.locator(selector).first().click();
    await sentOnLine(this.page, press, () => `${selector} leads nowhere`);
    await this.#look(this.page);
  }

  unfold(summary: string): Promise<void> {
    return this.page.locator(summary).click();
  }

  type(name: string, words: string): Promise<void> {
    return this.page.locator(fieldOf(name)).fill(words);
  }

  choose(name: string, value: string): Promise<void> {
    return this.page.locator(`input[type=radio][name="${name}"][value="${value}"]`).check();
  }

  leave(): Promise<void> {
    return this.page.context().close();
  }
}
