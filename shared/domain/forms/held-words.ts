import { cleanLine } from "../typed/text.ts";
import type { Typed } from "./content.ts";

/** Whether every word of a section stands in another one, in the same field and order. */
export const holdsAll = (typed: Typed, kept: Typed): boolean =>
  Object.entries(kept).every(([name, text]) => holds(typed[name], text));

/** Whether all words of a text stand in another one, in the same order. */
export function holds(there: string | undefined, text: string): boolean {
  const words = wordsOf(there ?? "");
  let from = 0;
  return wordsOf(text).every((word) => {
    from = words.indexOf(word, from) + 1;
    return from > 0;
  });
}

const wordsOf = (text: string): string[] =>
  cleanLine(text)
    .split(" ")
    .filter((word) => word !== "");
