import { minorDigits } from "../../../events/iso-4217.ts";
import type { Field } from "../../domain/forms/definition.ts";
import { directionsIn } from "../../domain/typed/neutral.ts";
import { currencyName, days, decimal, type Lang, messages, money, number } from "../../i18n/index.ts";
import { exampleFor, passagesText } from "./error-text.ts";

/** A date in words, and a figure where it was not typed in digits alone; undefined where there is nothing to compare. */
export function readAs(
  lang: Lang,
  field: Field,
  typed: string,
  value: string | number | undefined,
): string | undefined {
  if (value === undefined || (field.kind !== "date" && /^\d*$/.test(typed.trim()))) return undefined;
  switch (field.kind) {
    case "date":
      return days(lang, String(value));
    case "year":
      return String(value);
    case "whole-number":
      return number(lang, Number(value));
    case "decimal":
      return decimal(lang, Number(value), field.digits);
    case "money":
      return field.currency === null
        ? undefined
        : money(lang, { currency: field.currency, minorUnits: Number(value) });
    case "email":
      return typed.trim() === value ? undefined : String(value);
    case "short-text":
    case "long-text":
    case "choice":
    case "choices":
    case "rows":
    case "attachments":
    case "origin":
      return undefined;
  }
}

/**
 * What stands below the label of a field, each a sentence.
 * @param budget what was budgeted for what it asks, and `readAs` what was read of it, in words
 */
export function hintsOf({
  lang,
  field,
  typed,
  budget,
  readAs: read,
}: {
  lang: Lang;
  field: Field;
  typed: string;
  budget?: string | undefined;
  readAs?: string | undefined;
}): string[] {
  const { dateHint, lengthHint, optional, directional } = messages(lang).report.form;
  const hints = [
    ...(budget === undefined ? [] : [messages(lang).report.variance.budget({ budget })]),
    ...(field.hint ? [field.hint[lang].replace(/[.]$/, "")] : []),
  ];
  if (field.kind === "date") hints.push(dateHint);
  if (field.kind === "money") hints.push(moneyHint(lang, field));
  if (field.kind === "email" && !field.hint) hints.push(messages(lang).amounts.address);
  if (field.kind === "long-text") hints.push(lengthHint({ limit: number(lang, field.maxLength) }));
  if (field.optional && !field.hint) hints.push(optional);
  const directions = field.kind === "short-text" && field.neutral ? directionsIn(typed) : [];
  if (directions.length > 0) hints.push(directional({ found: passagesText(lang, directions) }));
  if (read !== undefined) hints.push(messages(lang).report.form.readAs({ read }));
  return hints.map((hint) => `${hint.charAt(0).toUpperCase()}${hint.slice(1)}.`);
}

function moneyHint(lang: Lang, field: Extract<Field, { kind: "money" }>): string {
  const { hint, noCurrency } = messages(lang).amounts;
  const { currency } = field;
  if (currency === null) return noCurrency;
  return hint({
    ...{ currency: currencyName(lang, currency), isWhole: minorDigits(currency) === 0 },
    example: exampleFor(lang, field),
  });
}
