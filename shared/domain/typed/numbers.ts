import type { Lang } from "../organisation/organisation.ts";
import { currenciesIn } from "./currencies.ts";
import { asciiDigits, dash } from "./digits.ts";
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
type Decimal = { whole: string; fraction: string };

export type NumberProblem =
  | "not-a-number"
  | "negative"
  | "too-many-decimals"
  | "other-currency"
  | "other-counterpart";

/** What a figure is asked in: an amount of a currency (ISO 4217), or a rate, so much of it for one of another. */
export type Asked = { currency: string; per?: string | undefined };

/** What was read, or what is wrong with it; `unit` is what was written of another currency, which a rate may be of or for. */
type NumberRead = { ok: true; value: Decimal } | { ok: false; problem: NumberProblem; unit?: string };

/** No number with all that may stand around it is longer; what is, is not looked at. */
const longest = 100;

const groupMarks = /[\s'’ʼ`´]/;
const sign = new RegExp(`^\\s*${dash}|${dash}\\s*$`, "u");
/** `+ 500`: more than none, as all is that is asked. */
const plus = /^\s*\+\s*(?=\d)/;
/** `84,310.-`, `84 310,--`, `84,310/-`, `84 310 $.-`: a dash in the place of decimals says that there are none. */
const noDecimals = new RegExp(`(?<=\\d[^\\d.,/]{0,20})\\s?[.,/]\\s?${dash}+(?!\\s*[\\d\\p{Dash}])`, "u");

/**
 * Reads a number of zero or more. Beside it may stand what it is asked in; what may mean another currency is told
 * ("USD 500" where Canadian dollars are asked), never guessed.
 * @param mostDecimals how many decimals the field has room for
 */
export function readNumber(typed: string, mostDecimals: number, asked?: Asked): NumberRead {
  const line = cleanLine(typed);
  if (line.length > longest) return { ok: false, problem: "not-a-number" };
  const { text, foreign } = withoutCounterpart(asciiDigits(line), asked?.per);
  if (foreign !== null) return { ok: false, problem: "other-counterpart", unit: foreign };
  const bare = text.replace(plus, "").replace(noDecimals, "");
  const { before, core, after } = aroundCore(bare);
  const isLess =
    [before, after].some((part) => sign.test(part)) || (before.includes("(") && after.includes(")"));
  if (isLess && /[1-9]/.test(core)) return { ok: false, problem: "negative" };
  const parts = split(core, mostDecimals);
  if (!parts || !isWellGrouped(parts.whole)) return { ok: false, problem: "not-a-number" };
  const wrongUnit = unitProblem([before, after], asked?.currency);
  if (wrongUnit) return wrongUnit;
  if (noDecimals.test(text) && parts.fraction !== "") return { ok: false, problem: "not-a-number" };
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

/** What parts a rate from what it is for, and the one of this, with its currency before or after it or on both sides. */
const equation = /^(.*?)\s*(?:[=/:]|(?<=\s)(?:per|par|pour|for|to|à|le|la|vaut|is)(?=\s))\s*(?=\S)(.*)$/iu;
const one =
  /^(?<before>[^\d=]*?)\s*(?<number>1(?:[.,]0+)?|(?<!\p{L})(?:une?|one|an?)\s)?\s*(?<after>[^\d=]*)$/iu;

/**
 * A rate without what it is for: `441,25 XOF/CAD`, `$1 CAD = 441,25 XOF`, `441,25 XOF = 1.00 CAD` and `441,25 XOF pour un
 * dollar` are 441.25 XOF for one Canadian dollar.
 */
function withoutCounterpart(text: string, per: string | undefined): { text: string; foreign: string | null } {
  const [, left = "", right = ""] = equation.exec(text) ?? [];
  if (per === undefined || !/\d/.test(text)) return { text, foreign: null };
  const counterparts = [
    { of: right, unit: unitOfOne(left, true) },
    { of: left, unit: unitOfOne(right, false) },
  ].flatMap(({ of, unit }) =>
    unit !== null && /\d/.test(of) ? [{ of, unit, means: currenciesIn(unit) }] : [],
  );
  const asked = counterparts.find(({ means }) => means?.includes(per));
  if (asked) return { text: asked.of, foreign: null };
  return { text, foreign: counterparts.find(({ means }) => means !== null)?.unit ?? null };
}

/** What stands beside the one of a rate; null where it is no one, or no unit. */
function unitOfOne(side: string, isCounted: boolean): string | null {
  const { before = "", number, after = "" } = one.exec(side)?.groups ?? {};
  return isCounted && number === undefined ? null : `${before.trim()} ${after.trim()}`.trim() || null;
}

/**
 * A number with what stands before and after it. The point of an abbreviation (`Fr.500`) is no decimal mark; and where no
 * digit follows it, it ends a sentence, as programs that take dictation write one; a comma goes on with one.
 */
function aroundCore(text: string): { before: string; core: string; after: string } {
  const [, before = "", core = "", after = ""] =
    /^(\D*?)((?:(?<!\p{L})[.,])?\d(?:.*\d)?)(\D*?)\s?[.,;]?$/u.exec(text) ?? [];
  return { before, core, after };
}

/** What is wrong with the units around a number: they may mean another currency, or are none. */
function unitProblem(around: readonly string[], currency: string | undefined): NumberRead | null {
  const units = around
    .map((unit) => unit.replaceAll(/[()]/g, "").replace(sign, "").trim())
    .filter((unit) => unit !== "");
  if (units.length === 0) return null;
  const meant = units.map(currenciesIn);
  if (currency === undefined || meant.includes(null)) return { ok: false, problem: "not-a-number" };
  const wrong = units.find((_, index) => !meant[index]?.includes(currency));
  return wrong === undefined ? null : { ok: false, problem: "other-currency", unit: wrong };
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
