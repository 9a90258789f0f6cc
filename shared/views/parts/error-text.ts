import { type Currency, minorDigits } from "../../../events/iso-4217.ts";
import type { FieldError } from "../../domain/forms/content.ts";
import type { Field } from "../../domain/forms/definition.ts";
import { citation } from "../../domain/typed/citation.ts";
import { readDate } from "../../domain/typed/dates.ts";
import { writeNumber } from "../../domain/typed/numbers.ts";
import {
  amounts,
  currencyName,
  type DocumentWord,
  days,
  type Lang,
  list,
  messages,
  money,
  number,
  oneOf,
} from "../../i18n/index.ts";
import { orMasked } from "../masked.ts";

/**
 * What is wrong with a field, in words that name it.
 * @param elsewhere of what the field itself is a part, where it is on another page
 */
export function errorText(lang: Lang, field: Field, error: FieldError, elsewhere?: DocumentWord): string {
  const { error: t, bounds } = messages(lang, elsewhere).report;
  const { code, limit, over = 0, unit = "", readings = ["", ""], bound, named, period, sums, other } = error;
  const label = field.label[lang];
  // Nobody is asked for what is reckoned.
  const { kind } = field;
  if (code === "required") return t[`required-${kind === "origin" ? "whole-number" : kind}`]({ label });
  const currency = currencyOf(field);
  const per = field.kind === "decimal" ? field.asked?.per : undefined;
  return t[code]({
    label,
    limit: limit === undefined ? "" : number(lang, limit),
    isAtField: elsewhere === undefined,
    year: String(limit ?? ""),
    count: limit ?? 0,
    over,
    found: passagesText(lang, error.found ?? []),
    unit,
    file: orMasked(lang, error.file ?? ""),
    usual: usualOf(lang, field),
    currency: currency === null ? "" : currencyName(lang, currency),
    per: per === undefined ? "" : oneOf(lang, per),
    example: exampleFor(lang, field),
    day: days(lang, error.day ?? ""),
    answer: error.answer?.[lang] ?? "",
    gaps: list(
      lang,
      (error.gaps ?? []).map((gap) => gap[lang]),
    ),
    other: other?.[lang] ?? "",
    says: citation(error.says?.[lang] ?? ""),
    most: error.most ? amounts(lang, error.most) : "",
    sum: sums ? money(lang, sums.sum) : "",
    total: sums ? money(lang, sums.total) : "",
    difference: sums ? money(lang, sums.difference) : "",
    isMore: sums !== undefined && sums.sum.minorUnits > sums.total.minorUnits,
    readings: [days(lang, readings[0]), days(lang, readings[1])],
    bound: bound ? { day: days(lang, bound.day), name: bounds[bound.is] } : { day: "", name: "" },
    named: {
      day: days(lang, named?.day ?? ""),
      called: named?.called[lang] ?? "",
      beyond: number(lang, named?.beyond ?? 0),
      count: named?.beyond ?? 0,
    },
    period: { start: days(lang, period?.start ?? ""), end: days(lang, period?.end ?? "") },
  });
}

/** Passages by which a child could be recognised, as a sentence names them. */
export const passagesText = (lang: Lang, found: readonly string[]): string =>
  list(
    lang,
    found.map((passage) => messages(lang).report.error.passage({ passage })),
  );

/** Why a date cannot be read as one day, in words that name its field; null where it is no date at all, or is read. */
export function dateErrorText(lang: Lang, label: string, typed: string): string | null {
  const read = readDate(typed);
  if (read.ok || read.problem === "not-a-date") return null;
  const { ok: _, problem: code, ...facts } = read;
  const field = { name: "", kind: "date", label: { en: label, fr: label } } as const;
  return errorText(lang, field, { field: field.name, code, ...facts });
}

/** Between which numbers one usually is. */
function usualOf(lang: Lang, field: Field): { min: string; max: string } {
  if (field.kind !== "decimal") return { min: "", max: "" };
  return { min: number(lang, field.usual.min), max: number(lang, field.usual.max) };
}

/** A number as the field takes one: with no more decimals than there is room for. */
export function exampleFor(lang: Lang, field: Field): string {
  const decimals = field.kind === "money" ? minorDigits(field.currency ?? "") : 1;
  return writeNumber(lang, 1_234.5, { least: decimals, most: decimals });
}

/** What an amount is asked in. */
function currencyOf(field: Field): Currency | null {
  if (field.kind === "money") return field.currency;
  return field.kind === "decimal" ? (field.asked?.currency ?? null) : null;
}
