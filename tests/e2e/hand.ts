import type { Page } from "playwright-core";

/** Somebody at a page in a browser, whatever they go on with. */
export abstract class Hand {
  protected readonly page: Page;

  protected constructor(page: Page) {
    this.page = page;
  }

  get address(): string {
    return this.page.url();
  }

  /** What an element says, white space folded. */
  async read(selector = "main"): Promise<string> {
    return (await this.page.locator(selector).innerText()).replaceAll(/\s+/g, " ");
  }

  count(selector: string): Promise<number> {
    return this.page.locator(selector).count();
  }

  /** Opens an address as a mail program does, or as one types it. */
  abstract open(address: string): Promise<void>;
  /** Follows a link or presses a button, which leads to a page. */
  abstract follow(selector: string): Promise<void>;
  /** Unfolds what is closed until it is wanted. */
  abstract unfold(summary: string): Promise<void>;
  /** Types into a field, over what stands in it. */
  abstract type(name: string, words: string): Promise<void>;
  /** Chooses an option of a group. */
  abstract choose(name: string, value: string): Promise<void>;
  abstract leave(): Promise<void>;
}
