import type { Browser, Page } from "playwright-core";
import type { Mail, Mailbox } from "./mailbox.ts";

/**
 * A robot that looks at mails before their readers do, as mail services do: it asks for every address in them with GET,
 * HEAD and OPTIONS, also for those that end a subscription, and opens each in a browser that runs scripts, which sends
 * whatever form submits itself.
 */
export class Scanner {
  readonly #mailbox: Mailbox;
  readonly #browser: Browser;
  #page: Page | null = null;
  /** Every address that it looked at. */
  readonly seen = new Set<string>();
  /** What pages sent by themselves, or could have. */
  readonly sentByItself: string[] = [];

  constructor(mailbox: Mailbox, browser: Browser) {
    this.#mailbox = mailbox;
    this.#browser = browser;
  }

  /** Looks at what is new in these mails. */
  async scan(mails: readonly Mail[]): Promise<void> {
    for (const mail of mails) {
      const links = await this.#linksOf(mail);
      for (const link of links.filter((each) => !this.seen.has(each))) {
        this.seen.add(link);
        for (const method of ["GET", "HEAD", "OPTIONS"]) await fetch(link, { method });
        await this.#open(link);
      }
    }
  }

  async #linksOf(mail: Mail): Promise<string[]> {
    const headers = await this.#mailbox.headersOf(mail);
    const unsubscribe = headers.filter((line) => /^list-unsubscribe:/i.test(line));
    const hrefs = mail.html.replaceAll("&amp;", "&");
    const found = [hrefs, mail.text, ...unsubscribe].join("\n").match(/https?:\/\/[^\s"'<>]+/g);
    return [...new Set(found)];
  }

  async #open(link: string): Promise<void> {
    this.#page ??= await this.#begin();
    const page = this.#page;
    await page.goto(link);
    const couldSend = await page.locator('script, meta[http-equiv="refresh" i], [onload]').count();
    if (couldSend > 0) this.sentByItself.push(`a script or a refresh at ${link}`);
  }

  async #begin(): Promise<Page> {
    const page = await this.#browser.newPage();
    page.on("request", (request) => {
      if (request.method() !== "GET") this.sentByItself.push(`${request.method()} ${request.url()}`);
    });
    return page;
  }
}
