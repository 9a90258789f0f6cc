import type { Lang } from "../organisation/organisation.ts";
import { cleanLine } from "./text.ts";

/**
 * Numbers as people write them, in English and in French, whatever the page's language.
 *
 * - Groups of three digits may be set apart by spaces of any kind, by apostrophes, by commas or by points: `1 234`,
 *   `1'234`, `1,234`, `1.234`. Groups of another length are refused, for they are slips.
 * - Of two different marks the last is the decimal mark: `1,234.5` and `1.234,5` are the same. A mark that occurs more
 *   than once sets groups apart; beside spaces or apostrophes a comma or a point is the decimal mark.
 * - One comma or point alone is the decimal mark, unless exactly three digits follow one to three digits that do not
 *   begin with zero. Then it depends on the field: with room for three decimals (an exchange rate, `655,957`) it is the
 *   decimal mark, without (a count, an amount of money) it sets a group apart: `1,234` is 1234.
 */

/** A number, exact: its digits before and after the decimal mark. */
export type Decimal = { whole: string; fraction: string };

export type NumberProblem = "not-a-number" | "negative" | "too-many-decimals";

const groupMarks = /[\s'’ʼ`´]/;
const minus = /^\s*[-‐‑‒–—−﹣－]|[-‐‑‒–—−﹣－]\s*$|^\s*\(.*\)\s*$/;

/**
 * Reads a number of zero or more.
 * @param mostDecimals how many decimals the field has room for
 * @param units what may stand around it without a meaning of its own, such as `$`
 */
export function readNumber(
  typed: string,
  mostDecimals: number,
  units: readonly string[] = [],
): { ok: true; value: Decimal } | { ok: false; problem: NumberProblem } {
  const text = withoutUnits(asciiDigits(cleanLine(typed)), units);
  if (minus.test(text) && /\d/.test(text)) return { ok: false, problem: "negative" };
  const parts = split(text, mostDecimals);
  if (!parts || !isWellGrouped(parts.whole)) return { ok: false, problem: "not-a-number" };
  const whole = parts.whole.replaceAll(/\D/g, "").replace(/^0+(?=\d)/, "");
  const fraction = parts.fraction.replace(/0+$/, "");
  if (fraction.length > mostDecimals) return { ok: false, problem: "too-many-decimals" };
  return { ok: true, value: { whole, fraction } };
}

/**
 * Writes a number as people of a language do, so that `readNumber` reads the same again: groups are not set apart where
 * a mark before three digits would be taken for the decimal one.
 * @param decimals how many it has at least, and how many its field has room for
 */
export const writeNumber = (
  lang: Lang,
  value: number,
  { least, most }: { least: number; most: number },
): string =>
  new Intl.NumberFormat(`${lang}-CA`, {
    minimumFractionDigits: least,
    maximumFractionDigits: most,
    useGrouping: most < 3,
  }).format(value);

/** Full-width, Arabic-Indic and extended Arabic-Indic digits and their marks as ASCII has them. */
const asciiDigits = (text: string): string =>
  text
    .replaceAll(/[\uFF10-\uFF19\u0660-\u0669\u06F0-\u06F9]/g, (digit) =>
      String((digit.codePointAt(0) ?? 0) & 0xf),
    )
    .replaceAll(/[\u066B\uFF0E]/g, ".")
    .replaceAll("\uFF0C", ",")
    .replaceAll("\u066C", "'");

function withoutUnits(text: string, units: readonly string[]): string {
  const bare = text.trim();
  for (const unit of units) {
    if (bare.toUpperCase().endsWith(unit)) return bare.slice(0, -unit.length).trim();
    if (bare.toUpperCase().startsWith(unit)) return bare.slice(unit.length).trim();
  }
  return bare;
}

/** Cuts a number at its decimal mark; null when it is none. */
function split(text: string, mostDecimals: number): Decimal | null {
  if (!/^\d[\d\s'’ʼ`´.,]*$|^[.,]\d+$/.test(text) || !/\d$/.test(text)) return null;
  const marks = [...text.matchAll(/[.,]/g)];
  const last = marks.at(-1);
  if (!last) return { whole: text, fraction: "" };
  const [before, after] = [text.slice(0, last.index), text.slice(last.index + 1)];
  const ofItsKind = marks.filter(([mark]) => mark === last[0]).length;
  if (ofItsKind > 1) return ofItsKind === marks.length ? { whole: text, fraction: "" } : null;
  const isAlone = marks.length === 1 && !groupMarks.test(text);
  const looksGrouped = /^[1-9]\d{0,2}$/.test(before) && /^\d{3}$/.test(after);
  if (isAlone && looksGrouped && mostDecimals < 3) return { whole: text, fraction: "" };
  return /^\d+$/.test(after) ? { whole: before === "" ? "0" : before, fraction: after } : null;
}

/** Whether the marks within a whole number are one kind, each followed by three digits. */
function isWellGrouped(whole: string): boolean {
  const marks = whole.match(/\D+/g) ?? [];
  if (marks.length === 0) return true;
  const kind = (mark: string) => (/^\s$/.test(mark) ? " " : mark);
  return new Set(marks.map(kind)).size === 1 && /^\d{1,3}(?:\D\d{3})+$/.test(whole);
}
