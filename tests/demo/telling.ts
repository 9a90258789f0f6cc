import { setTimeout as pause } from "node:timers/promises";
import type { Mail } from "../support/mailbox.ts";

/** Tells a play in the terminal: chapters, steps, and what was read, word for word. */
export class Telling {
  readonly #pauseSeconds: number;
  #chapters = 0;
  #steps = 0;

  /** @param pauseSeconds how long to wait before each step, so that a person can read what the last one showed */
  constructor(pauseSeconds: number) {
    this.#pauseSeconds = pauseSeconds;
  }

  /** How many steps were told so far. */
  get steps(): number {
    return this.#steps;
  }

  chapter(title: string): void {
    this.#chapters += 1;
    console.log(`\n\n${this.#chapters}. ${title.toUpperCase()}`);
  }

  async step(title: string): Promise<void> {
    if (this.#steps > 0) await pause(this.#pauseSeconds * 1_000);
    this.#steps += 1;
    console.log(`\n   ${title}`);
  }

  /** Something read in a page, shortened where it is long. */
  quote(text: string): void {
    console.log(`   │ ${text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text}`);
  }

  mail({ to, subject }: Mail): void {
    this.quote(`✉ ${to}`);
    this.quote(`  ${subject}`);
  }
}

/** Characters of a quotation at most. */
const longestQuote = 400;

/** Ends the play unless something is as it must be. */
export function must(isSo: boolean, otherwise: string): asserts isSo {
  if (!isSo) throw new Error(otherwise);
}
