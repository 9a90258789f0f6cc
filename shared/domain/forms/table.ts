import { normalForm } from "../typed/text.ts";

/** A table as a spreadsheet hands it over when it is copied. */

/** Characters of a table at most: sixty lines with the words of each, and ten times more. */
export const longestTable = 100_000;

/**
 * The cells of a table, line by line: what tabs part, or semicolons, where a file of comma-separated values was opened as text
 * in a country in which the comma is a decimal mark. A cell in quotes may hold both, ends of lines, and quotes twice (RFC 4180);
 * a quote that is not closed before its cell ends, such as for inches, is a quote.
 */
export function cellsOf(text: string): string[][] {
  const mark = text.includes("\t") ? "\\t" : ";";
  const cell = new RegExp(
    `(?:"((?:[^"]|"")*)"(?=${mark}|\\r|\\n|$)|([^${mark}\\r\\n]*))(${mark}|\\r?\\n|\\r|$)`,
    "gy",
  );
  const lines: string[][] = [[]];
  for (const [whole, quoted, bare = "", end = ""] of text.matchAll(cell)) {
    lines.at(-1)?.push((quoted?.replaceAll('""', '"') ?? bare).replaceAll(/\s+/g, " ").trim());
    if (/[\r\n]/.test(end)) lines.push([]);
    if (end === "" || whole === "") break;
  }
  return lines;
}

/** A cell or a head as it is compared: without case, accents and marks, as people write the same thing in two places. */
export const compared = (text: string): string =>
  normalForm(text, "NFKD")
    .toLowerCase()
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** The years (four digits) that a head names. */
export const yearsIn = (head: string): number[] =>
  [...head.matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/g)].map(([year]) => Number(year));

/** Whether a line sums up those above it. */
export const isTotal = (called: string): boolean =>
  /^(?:(?:sub|sous|grand) ?)?tota(?:l|ls|ux)\b|^(?:somme|sum|ensemble)\b/.test(compared(called));
