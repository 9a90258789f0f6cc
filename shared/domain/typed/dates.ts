import * as PlainDate from "temporal-polyfill/fns/PlainDate";
import { lazy } from "../../../events/lazy.ts";
import { asciiDigits, dash } from "./digits.ts";
import { cleanLine } from "./text.ts";

/**
 * Dates as people write them, in English and in French, whatever the page's language, and as spreadsheets paste them.
 *
 * - The year first, with any hyphen, a slash, a point or a space between: `2026-6-30`, `2026/06/30`, `20260630`; the hours of
 *   a midnight may follow.
 * - The month in words, whole or cut short: `30 juin 2026`, `1er juillet 2026`, `June 30, 2026`, `Tuesday 30 June 2026`.
 * - The year last, where only one order of day and month gives a date: `30.06.2026`, `06/30/2026`. Where both do
 *   (`03/04/2026`), it is asked, never guessed.
 *
 * A year has four digits: of what could be a date with two it is said that they are missing. A day of the week beside any of
 * these is that of the date, or one of the two is a slip. What is read is a day of the calendar (ISO 8601).
 */
type DateRead =
  | { ok: true; day: string }
  | { ok: false; problem: "not-a-date" | "short-year" }
  /** The day that would be meant, on another day of the week than was written. */
  | { ok: false; problem: "wrong-weekday"; day: string }
  /** The two days that it may mean. */
  | { ok: false; problem: "ambiguous-date"; readings: readonly [string, string] };

const notADate: DateRead = { ok: false, problem: "not-a-date" };
const shortYear: DateRead = { ok: false, problem: "short-year" };

/** No date with its weekday and hours is longer; what is, is not looked at. */
const longest = 60;

/** Reads a date. */
export function readDate(typed: string): DateRead {
  const line = cleanLine(typed);
  if (line.length > longest) return notADate;
  const text = asciiDigits(line).normalize("NFKC").replaceAll(new RegExp(dash, "gu"), "-").replace(hours, "");
  return inDigits(text) ?? inWords(text);
}

/** The hours that a spreadsheet or a program adds to a day; of another time zone only those that leave the day as it is. */
const hours =
  /(?<=\d)(?:T|\s+)(?:(?:[01]?\d|2[0-3]|24(?=:00)):[0-5]\d(?::[0-5]\d(?:[.,]\d+)?)?(?:\s?[AP]M)?|0?0:00(?::00(?:[.,]0+)?)?\s?(?:Z|\+00:?00))$|[.,;]$/i;

/** A date in digits; null where it is none. */
function inDigits(text: string): DateRead | null {
  const [, before = "", date = "", after = ""] = /^(\D*)(\d[\d\s\-/.]*\d)(\D*)$/.exec(text) ?? [];
  const read = yearFirst(date) ?? yearLast(date) ?? yearCutShort(date);
  return read && onWeekdays(read, partsOf(`${before} ${after}`));
}

/** What was read, where nothing stands beside it but the day of the week that it is on. */
function onWeekdays(read: DateRead, beside: readonly string[]): DateRead {
  const days = beside.map((word) => named(weekdays(), word));
  if (days.includes(null)) return notADate;
  if (!read.ok) return read;
  const { day } = read;
  // Counted from Monday on.
  const weekday = (new Date(day).getUTCDay() + 6) % 7;
  return days.every((one) => one === weekday) ? read : { ok: false, problem: "wrong-weekday", day };
}

function yearFirst(text: string): DateRead | null {
  const [, year, month, day] =
    /^(\d{4})\s?[-/.\s]\s?(\d{1,2})\s?[-/.\s]\s?(\d{1,2})$/.exec(text) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(text) ??
    [];
  return year === undefined ? null : found(dateOf(Number(year), Number(month), Number(day)));
}

function yearLast(text: string): DateRead | null {
  const [, first, second, year] = /^(\d{1,2})\s?[-/.\s]\s?(\d{1,2})\s?[-/.\s]\s?(\d{4})$/.exec(text) ?? [];
  if (year === undefined) return null;
  const readings = new Set(
    [
      [second, first],
      [first, second],
    ].flatMap(([month, day]) => {
      const date = dateOf(Number(year), Number(month), Number(day));
      return date === null ? [] : [PlainDate.toString(date)];
    }),
  );
  const [one, other] = [...readings];
  if (one !== undefined && other !== undefined)
    return { ok: false, problem: "ambiguous-date", readings: [one, other] };
  return one === undefined ? notADate : { ok: true, day: one };
}

/** Three short numbers that could be a date of this century, at whichever end its year stands. */
function yearCutShort(text: string): DateRead | null {
  const [, ...parts] = /^(\d{1,2})\s?[-/.\s]\s?(\d{1,2})\s?[-/.\s]\s?(\d{1,2})$/.exec(text) ?? [];
  const [one = 0, two = 0, three = 0] = parts.map(Number);
  const orders = [
    [three, two, one],
    [three, one, two],
    [one, two, three],
  ] as const;
  return orders.some(([year, month, day]) => dateOf(century + year, month, day) !== null) ? shortYear : null;
}
const century = 2_000;

/** What may stand beside day, month and year without a meaning of its own. */
const fillers = new Set(["le", "the", "of", "de", "du", "on", ..."()[]«»“”‘’„‹›'\""]);

/** Numbers, words and signs, without those that mean nothing. */
const partsOf = (text: string): string[] =>
  (bare(text).match(/\d+(?:\s?(?:st|nd|rd|th|er|eme|e)(?![a-z]))?|[a-z]+|[^\s,.\-/]/g) ?? []).filter(
    (part) => !fillers.has(part),
  );

function inWords(text: string): DateRead {
  const parts = partsOf(text);
  const numbers = parts.filter((part) => /^\d/.test(part)).map((part) => Number.parseInt(part, 10));
  const words = parts.filter((part) => !/^\d/.test(part));
  // “mar.” is a Tuesday beside another month.
  const [name, ...others] = words.filter(
    (word) => named(months(), word) !== null && named(weekdays(), word) === null,
  );
  const month = name ?? words.find((word) => named(months(), word) !== null);
  const [first = 0, second = 0] = numbers;
  if (month === undefined || others.length > 0 || numbers.length !== 2) return notADate;
  const ordinal = (named(months(), month) ?? 0) + 1;
  const isShort = Math.max(first, second) < 100;
  const dayIn = (one: number, other: number) => dateOf(isShort ? century + one : one, ordinal, other);
  const day = (first > 31 ? null : dayIn(second, first)) ?? dayIn(first, second);
  return onWeekdays(
    isShort && day !== null ? shortYear : found(day),
    words.filter((word) => word !== month),
  );
}

const found = (date: PlainDate.Record | null): DateRead =>
  date === null ? notADate : { ok: true, day: PlainDate.toString(date) };

/** A day of the calendar, in a year of four digits; null where there is none. */
function dateOf(year: number, month: number, day: number): PlainDate.Record | null {
  if (year < 1_000 || year > 9_999) return null;
  try {
    return PlainDate.fromFields({ year, month, day }, { overflow: "reject" });
  } catch {
    return null;
  }
}

/** Lower case without accents. */
const bare = (text: string): string => text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();

/** Names in each language, as the calendar orders them. */
type Names = readonly (readonly string[])[];

/** What days are called by a part of them, in English and in French. */
const namesOf = (days: readonly number[], part: Intl.DateTimeFormatOptions): Names => {
  const formats = ["en", "fr"].map((lang) => new Intl.DateTimeFormat(lang, { ...part, timeZone: "UTC" }));
  return days.map((day) => formats.map((format) => bare(format.format(day))));
};

const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

const months = lazy(() =>
  namesOf(
    upTo(12).map((index) => Date.UTC(2024, index)),
    { month: "long" },
  ),
);

/** From Monday on, which 1 January 2024 was. */
const weekdays = lazy(() =>
  namesOf(
    upTo(7).map((index) => Date.UTC(2024, 0, 1 + index)),
    { weekday: "long" },
  ),
);

/** Which of the names a word is, whole or by three letters or more, where no other begins so in either language. */
function named(names: Names, word: string): number | null {
  if (word.length < 3) return null;
  const fitting = names.flatMap((each, index) => (each.some((name) => name.startsWith(word)) ? [index] : []));
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}
