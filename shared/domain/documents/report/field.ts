import * as z from "zod/mini";
import type { NumberProblem } from "../../typed/numbers.ts";
import { readNumber } from "../../typed/numbers.ts";
import { cleanLine, cleanText, lengthOf } from "../../typed/text.ts";
import { minorDigits } from "../agreement/framework.ts";
import type { Field } from "./definition.ts";
import type { Rule } from "./rules.ts";

/** What is wrong with a field, as a code that each language puts in words. */
export type FieldErrorCode =
  | "required"
  | "not-a-date"
  | "not-a-whole-number"
  | NumberProblem
  | "too-small"
  | "too-large"
  | "too-long"
  | Rule["code"];

type Read = { value: string | number | undefined } | { error: FieldErrorCode };

/** Reads one field as it was typed. Nothing typed in a field that may be left out is no value, and no error. */
export function readField(field: Field, typed: string): Read {
  const text = field.kind === "long-text" ? cleanText(typed) : cleanLine(typed);
  if (text === "") return field.optional ? { value: undefined } : { error: "required" };
  switch (field.kind) {
    case "date":
      return z.iso.date().safeParse(text).success ? { value: text } : { error: "not-a-date" };
    case "whole-number":
      return readFigure(text, field.max, 0);
    case "decimal":
      return atLeast(field.min, readFigure(text, field.max, field.digits));
    case "money":
      return readMoney(field, text);
    case "long-text":
    case "short-text":
      return lengthOf(text) > field.maxLength ? { error: "too-long" } : { value: text };
    case "choice":
      return field.options.some(({ value }) => value === text) ? { value: text } : { error: "required" };
  }
}

/** The length or number that a field admits at most. */
export function limitOf(field: Field): number | undefined {
  switch (field.kind) {
    case "whole-number":
    case "decimal":
      return field.max;
    case "money":
      return field.max / 10 ** minorDigits[field.currency];
    case "long-text":
    case "short-text":
      return field.maxLength;
    case "date":
    case "choice":
      return undefined;
  }
}

/** More digits than these are no figure of ours, and no exact number either. */
const mostDigits = 15;

function readFigure(text: string, max: number, digits: number): Read {
  const read = readNumber(text, digits);
  if (!read.ok)
    return { error: digits === 0 && read.problem !== "negative" ? "not-a-whole-number" : read.problem };
  const { whole, fraction } = read.value;
  const value = Number(`${whole}.${fraction === "" ? "0" : fraction}`);
  return whole.length > mostDigits || value > max ? { error: "too-large" } : { value };
}

const atLeast = (min: number, read: Read): Read =>
  "value" in read && typeof read.value === "number" && read.value < min ? { error: "too-small" } : read;

function readMoney({ currency, max }: Extract<Field, { kind: "money" }>, text: string): Read {
  const digits = minorDigits[currency];
  const read = readNumber(text, digits, units[currency]);
  if (!read.ok) return { error: read.problem };
  const { whole, fraction } = read.value;
  const minorUnits = Number(whole + fraction.padEnd(digits, "0"));
  return whole.length > mostDigits || minorUnits > max ? { error: "too-large" } : { value: minorUnits };
}

/** What people write beside an amount of a currency. */
const units = { CAD: ["CAD", "CA$", "$ CA", "$CA", "$"], XOF: ["XOF", "FCFA", "F CFA", "CFA"] } as const;
