import { setTimeout as pause } from "node:timers/promises";
import type { Mail } from "../support/mailbox.ts";
import type { Page, Visitor } from "../support/visitor.ts";

/** Tells a play in the terminal: chapters, steps, and what was read, word for word. */
export class Telling {
  readonly #pauseSeconds: number;
  #chapters = 0;
  #steps = 0;
  #byItself = 0;

  /** @param pauseSeconds how long to wait before each step, so that a person can read what the last one showed */
  constructor(pauseSeconds: number) {
    this.#pauseSeconds = pauseSeconds;
  }

  /** How many steps were told so far. */
  get steps(): number {
    return this.#steps;
  }

  /** How many of them nobody took. */
  get byItself(): number {
    return this.#byItself;
  }

  chapter(title: string): void {
    this.#chapters += 1;
    console.log(`\n\n${this.#chapters}. ${title.toUpperCase()}`);
  }

  /** What a person does, or their mail program for them. */
  person(title: string): Promise<void> {
    return this.#step(`✍ ${title}`);
  }

  /** What Accord does by itself, once people have done their part. */
  machine(title: string): Promise<void> {
    this.#byItself += 1;
    return this.#step(`⚙ By itself: ${title}`);
  }

  async #step(title: string): Promise<void> {
    if (this.#steps > 0) await pause(this.#pauseSeconds * 1_000);
    this.#steps += 1;
    console.log(`\n   ${title}`);
  }

  /** Something found out, or a line read in a mail; shortened where it is long. */
  say(text: string): void {
    console.log(`   │ ${text.length > longestLine ? `${text.slice(0, longestLine)}…` : text}`);
  }

  /** What a part of the page says that somebody has open, line by line. */
  quote(visitor: Visitor, selector: string): void {
    const part = visitor.page.root.querySelector(selector);
    must(part !== null, `${visitor.page.url} (${visitor.page.status}) shows no "${selector}"`);
    for (const line of linesOf(part)) this.say(line);
  }

  /** What each of some parts of the page says, each on a line of its own. */
  quoteEach(visitor: Visitor, selector: string): void {
    const parts = visitor.page.root.querySelectorAll(selector);
    must(parts.length > 0, `${visitor.page.url} (${visitor.page.status}) shows no "${selector}"`);
    for (const part of parts) this.say(linesOf(part).join(" "));
  }

  mail({ to, subject }: Mail): void {
    this.say(`✉ ${to}`);
    this.say(`  ${subject}`);
  }
}

/** Characters of a line at most. */
const longestLine = 400;

/** What a part of a page says, a line for each of its blocks. */
export const linesOf = (part: Page["root"]): string[] =>
  part.structuredText.split("\n").map((line) => line.replaceAll(/\s+/g, " ").trim());

/** Ends the play unless something is as it must be. */
export function must(isSo: boolean, otherwise: string): asserts isSo {
  if (!isSo) throw new Error(otherwise);
}
