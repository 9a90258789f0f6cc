import type { Bilingual } from "../../../events/common.ts";
import type { Money } from "../../../events/iso-4217.ts";
import { minorDigits } from "../../../events/iso-4217.ts";
import { filesAt } from "../attachments/attachment.ts";
import { valueOfFiles } from "../attachments/refs.ts";
import { readOrigin } from "../framework/origin.ts";
import type { PolicyErrorCode } from "../organisation/policy-error.ts";
import { readDate } from "../typed/dates.ts";
import { readEmail } from "../typed/email.ts";
import type { Asked, NumberProblem } from "../typed/numbers.ts";
import { readNumber } from "../typed/numbers.ts";
import { cleanLine, lengthOf, saidIn } from "../typed/text.ts";
import type { DayBound, Field } from "./definition.ts";
import type { Rule } from "./rule.ts";

/** What is wrong with a field, as a code that each language puts in words. */
export type FieldErrorCode =
  | "required"
  | "not-a-date"
  | "short-year"
  | "wrong-weekday"
  | "ambiguous-date"
  | "too-early"
  | "too-late"
  | "not-a-whole-number"
  | "not-a-year"
  | "future-year"
  | NumberProblem
  | "no-currency"
  | "not-an-address"
  | "too-small"
  | "too-large"
  | "too-long"
  | "recognisable"
  | "unusual"
  | "too-few-rows"
  | "too-many-rows"
  | "unknown-row"
  | "not-offered"
  | "file-unfinished"
  | "file-in-quarantine"
  | "file-refused"
  | PolicyErrorCode
  | Rule["code"];

/** What words about an error name. */
export type ErrorFacts = {
  /** The length or the number that was exceeded. */
  limit?: number;
  /** The name of a file that cannot go along as it stands. */
  file?: string;
  /** By how many characters a text is too long. */
  over?: number;
  /** Passages by which a child could be recognised. */
  found?: readonly string[];
  /** What was written of another currency, which a rate may be of or for. */
  unit?: string;
  /** The two days (ISO 8601) that a date may mean. */
  readings?: readonly [string, string];
  /** The day (ISO 8601) that is on another day of the week than was written, or the only one that it can be. */
  day?: string;
  /** The first and last day (ISO 8601) of the period that is set. */
  period?: { start: string; end: string };
  /** What the answer is called that a rule asks for. */
  answer?: Bilingual;
  /** The most that an amount can be. */
  most?: Money;
  /** What the rows of a list come to, what they should, and what lies between. */
  sums?: { sum: Money; total: Money; difference: Money };
  /** What another field or row is called that a rule compares it with. */
  other?: Bilingual;
  /** What an answer would mean. */
  says?: Bilingual;
  /** What no row of a list serves. */
  gaps?: readonly Bilingual[];
  /** The first or the last day that a date may be. */
  bound?: DayBound & { day: string };
  /** The day (ISO 8601) that another answer makes the first or the last one, what it is, and by how many days it is missed. */
  named?: { day: string; called: Bilingual; beyond: number };
};

type Choices = Extract<Field, { kind: "choices" }>;

type Read = { value: string | number | undefined } | ({ error: FieldErrorCode } & ErrorFacts);

/**
 * Reads one field as it was typed. Nothing typed in a field that may be left out is no value, and no error.
 * @param today the day on which it is typed, where its author is (ISO 8601)
 */
export function readField(field: Field, typed: string, today: string): Read {
  if (field.kind === "rows") return readRows(field);
  if (field.kind === "attachments") return readFiles(field);
  const said = saidIn(typed);
  const text = field.kind === "long-text" ? said : cleanLine(said);
  if (text === "") return field.optional ? { value: undefined } : { error: "required" };
  switch (field.kind) {
    case "date":
      return readDay(field, text, today);
    case "whole-number":
      return atLeast(field.min ?? 0, readFigure(text, field.max, 0));
    case "year":
      return readYear(text, today);
    case "decimal":
      return atLeast(field.min, readFigure(text, field.max, field.digits, field.asked));
    case "money":
      return atLeast(field.min ?? 0, readMoney(field, text));
    case "long-text":
    case "short-text":
      return withinLength(text, field.maxLength);
    case "email":
      return readAddress(text);
    case "origin":
      return { value: readOrigin(text) ? text : undefined };
    case "choices":
      return readChoices(field, text);
    case "choice":
      if (field.options.some(({ value }) => value === text)) return { value: text };
      if (field.outside) return { error: "not-offered" };
      return { error: field.list === undefined ? "required" : "unknown-row" };
  }
}

/** No year before it is one that anybody kept figures of. */
const firstYear = 1900;

/** A year in four digits that is not to come. */
function readYear(text: string, today: string): Read {
  const read = readNumber(text, 0);
  const year = read.ok ? Number(read.value.whole) : Number.NaN;
  if (!(year >= firstYear && year <= 9_999)) return { error: "not-a-year" };
  const limit = Number(today.slice(0, 4));
  return year > limit ? { error: "future-year", limit } : { value: year };
}

/** A list says which rows it has: the form was laid out with them. */
function readRows({ list: { min, max }, rows }: Extract<Field, { kind: "rows" }>): Read {
  if (rows.length < min) return { error: "too-few-rows", limit: min };
  if (rows.length > max) return { error: "too-many-rows", limit: max };
  return { value: rows.length === 0 ? undefined : rows.join(" ") };
}

/** Files are on record of themselves, whatever a form sends: all that stand at the field go along, or none while one of them cannot. */
function readFiles({ name, optional, files = [] }: Extract<Field, { kind: "attachments" }>): Read {
  const attached = filesAt(name, files).filter(({ standing }) => standing.state !== "taken-away");
  const held = attached.find(({ standing }) => standing.state !== "clean");
  if (held) return { error: heldBack[held.standing.state], file: held.name };
  if (attached.length > 0) return { value: valueOfFiles(attached) };
  return optional ? { value: undefined } : { error: "required" };
}

const heldBack = {
  uploading: "file-unfinished",
  quarantined: "file-in-quarantine",
  refused: "file-refused",
  clean: "file-in-quarantine",
  "taken-away": "file-refused",
} as const;

/** Values of the options that an answer names. */
export const chosenIn = (
  { options }: Pick<Choices, "options">,
  answer: string | number | undefined,
): Choices["options"] => {
  const named = new Set(String(answer ?? "").split(/\s+/));
  return options.filter(({ value }) => named.has(value));
};

function readChoices(field: Choices, text: string): Read {
  const chosen = chosenIn(field, text);
  const isGone = (value: string) => !field.options.some((option) => option.value === value);
  if (field.list !== undefined && text.split(/\s+/).some(isGone)) return { error: "unknown-row" };
  return chosen.length === 0 ? { error: "required" } : { value: chosen.map(({ value }) => value).join(" ") };
}

function withinLength(text: string, maxLength: number): Read {
  const over = lengthOf(text) - maxLength;
  return over > 0 ? { error: "too-long", limit: maxLength, over } : { value: text };
}

function readDay({ earliest, latest }: Extract<Field, { kind: "date" }>, text: string, today: string): Read {
  const read = readDate(text);
  if (!read.ok) {
    const { ok: _, problem: error, ...facts } = read;
    return { error, ...facts };
  }
  const first = earliest && boundOn(earliest, today);
  const last = latest && boundOn(latest, today);
  if (first && read.day < first.day) return { error: "too-early", bound: first };
  if (last && read.day > last.day) return { error: "too-late", bound: last };
  return { value: read.day };
}

const boundOn = (bound: DayBound, today: string): DayBound & { day: string } =>
  bound.is === "a-year-ago" ? { ...bound, day: aYearBefore(today) } : { day: today, ...bound };

/** The same day twelve months before; of 29 February the day before that one. */
export const aYearBefore = (day: string): string => {
  const before = `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
  return before.endsWith("-02-29") ? before.replace(/29$/, "28") : before;
};

/** More digits than these are no figure of ours, and no exact number either. */
const mostDigits = 15;

function readFigure(text: string, max: number, digits: number, asked?: Asked): Read {
  const read = readNumber(text, digits, asked);
  if (!read.ok)
    return digits === 0 && read.problem !== "negative" ? { error: "not-a-whole-number" } : refused(read);
  const { whole, fraction } = read.value;
  const value = Number(`${whole}.${fraction === "" ? "0" : fraction}`);
  return whole.length > mostDigits || value > max ? { error: "too-large", limit: max } : { value };
}

const refused = ({ problem, unit }: { problem: NumberProblem; unit?: string }): Read => ({
  error: problem,
  ...(unit !== undefined && { unit }),
});

const atLeast = (min: number, read: Read): Read =>
  "value" in read && typeof read.value === "number" && read.value < min ? { error: "too-small" } : read;

function readAddress(text: string): Read {
  const read = readEmail(text);
  return "email" in read ? { value: read.email } : { error: "not-an-address" };
}

function readMoney({ currency, max }: Extract<Field, { kind: "money" }>, text: string): Read {
  if (currency === null) return { error: "no-currency" };
  const digits = minorDigits(currency);
  const read = readNumber(text, digits, { currency });
  if (!read.ok) return refused(read);
  const { whole, fraction } = read.value;
  const minorUnits = Number(whole + fraction.padEnd(digits, "0"));
  const limit = max / 10 ** digits;
  return whole.length > mostDigits || minorUnits > max
    ? { error: "too-large", limit }
    : { value: minorUnits };
}
