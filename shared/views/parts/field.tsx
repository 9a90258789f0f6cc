import type { FieldError } from "../../domain/forms/content.ts";
import type { Field } from "../../domain/forms/definition.ts";
import { chosenIn } from "../../domain/forms/field.ts";
import type { Look } from "../../domain/forms/look-again.ts";
import { type Currency, minorDigits } from "../../domain/framework/framework.ts";
import { readDate } from "../../domain/typed/dates.ts";
import { directionsIn } from "../../domain/typed/neutral.ts";
import { writeNumber } from "../../domain/typed/numbers.ts";
import {
  type DocumentWord,
  days,
  decimal,
  type Lang,
  list,
  messages,
  money,
  number,
} from "../../i18n/index.ts";
import { errorId, fieldId, hintId } from "../form-ids.ts";
import { FieldMessage } from "./errors.tsx";
import { LineInput } from "./line-input.tsx";
import { LookedAgain } from "./looked-again.tsx";

/**
 * What is wrong with a field, in words that name it.
 * @param elsewhere of what the field itself is a part, where it is on another page
 */
export function errorText(lang: Lang, field: Field, error: FieldError, elsewhere?: DocumentWord): string {
  const { error: t, currencies, oneOf, bounds } = messages(lang, elsewhere).report;
  const { code, limit, over = 0, unit = "", readings = ["", ""], bound, named, period } = error;
  const label = field.label[lang];
  if (code === "required") return t[`required-${field.kind}`]({ label });
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
    usual: usualOf(lang, field),
    currency: currency === null ? "" : currencies[currency],
    per: per === undefined ? "" : oneOf[per],
    example: exampleFor(lang, field),
    day: days(lang, error.day ?? ""),
    answer: error.answer?.[lang] ?? "",
    gaps: list(
      lang,
      (error.gaps ?? []).map((gap) => gap[lang]),
    ),
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
function exampleFor(lang: Lang, field: Field): string {
  const decimals = field.kind === "money" ? minorDigits[field.currency] : 1;
  return writeNumber(lang, 1_234.5, { least: decimals, most: decimals });
}

/** What an amount is asked in. */
function currencyOf(field: Field): Currency | null {
  if (field.kind === "money") return field.currency;
  return field.kind === "decimal" ? (field.asked?.currency ?? null) : null;
}

type FieldProps = {
  lang: Lang;
  field: Field;
  typed: string;
  error: FieldError | undefined;
  /** In which cases the field is asked at all, in words. */
  condition?: string | undefined;
  /** What was read of it, in words, where its author might have meant something else. */
  readAs?: string | undefined;
  /** What is to be looked at again of it. */
  look: Look | null;
  /** What was budgeted for what the field asks. */
  budget?: string | undefined;
  /** Whether other fields are asked by what is chosen here: a stylesheet knows its options then. */
  decides?: boolean;
};

/** Of more rows than these one is chosen from a list that unfolds: sixty would stand before what is asked next. */
const mostShown = 7;

/** A field with its label, hint, error, and what was typed. A choice is a group of its own. */
export function FieldInput(props: FieldProps) {
  const { lang, field, error } = props;
  const hints = hintsOf(props);
  const isLong =
    field.kind === "choice" &&
    (field.list !== undefined || field.outside === true) &&
    field.options.length > mostShown;
  if ((field.kind === "choice" && !isLong) || field.kind === "choices")
    return <ChoiceInput {...props} field={field} hints={hints} />;
  const id = fieldId(field.name);
  return (
    <div class={error ? "field wrong" : "field"}>
      <label for={id} dir="auto">
        {labelWithin(lang, field)}
      </label>
      <Hint {...props} hints={hints} />
      <FieldMessage lang={lang} id={errorId(field.name)} text={error && errorText(lang, field, error)} />
      <Control {...props} hasHint={hints.length > 0 || props.condition !== undefined} />
      <LookedAgain lang={lang} name={field.name} look={props.look} />
    </div>
  );
}

/** What a field is called at its control: below the title of its row that is not said again. */
function labelWithin(lang: Lang, { row, label }: Field): string {
  const own = (row?.label ?? label)[lang];
  return own.charAt(0).toUpperCase() + own.slice(1);
}

/** In which cases a field is asked is said apart: where a stylesheet hides the field meanwhile, that goes without saying. */
function Hint({ field, condition, hints }: FieldProps & { hints: readonly string[] }) {
  if (hints.length === 0 && condition === undefined) return null;
  return (
    <p class="hint" id={hintId(field.name)}>
      {condition !== undefined && <span class="only-if">{condition}. </span>}
      {hints.join(" ")}
    </p>
  );
}

const describedBy = (name: string, hasHint: boolean, hasError: boolean): string =>
  [hasHint && hintId(name), hasError && errorId(name)].filter(Boolean).join(" ");

/**
 * A date is typed as text: native date pickers throw away what is not a date, so that a mistake could not be shown
 * again, and they differ in what they speak and accept. Figures get the keypad with digits; dates and amounts do not,
 * since it lacks the hyphen and, on some phones, the comma.
 */
function Control({ lang, field, typed, error, hasHint }: FieldProps & { hasHint: boolean }) {
  const described = describedBy(field.name, hasHint, error !== undefined);
  const common = {
    id: fieldId(field.name),
    name: field.name,
    dir: "auto" as const,
    ...(described && { "aria-describedby": described }),
    ...(error && { "aria-invalid": "true" as const }),
  };
  if (field.kind === "long-text") {
    return (
      <textarea {...common} rows={field.maxLength > 2_000 ? 9 : 5} {...(field.lang && { lang: field.lang })}>
        {typed}
      </textarea>
    );
  }
  if (field.kind === "choice")
    return (
      <select {...common}>
        <option value="" />
        {field.options.map(({ value, label }) => (
          <option value={value} selected={value === typed}>
            {label[lang]}
          </option>
        ))}
      </select>
    );
  return (
    <LineInput
      {...common}
      value={typed}
      spellcheck={field.kind === "short-text"}
      {...(field.kind !== "short-text" && { class: "short" })}
      {...((field.kind === "whole-number" || field.kind === "year") && { inputmode: "numeric" as const })}
    />
  );
}

type ChoiceProps = FieldProps & {
  field: Extract<Field, { kind: "choice" | "choices" }>;
  hints: readonly string[];
};

/** The error and the jump from the summary lead to the first option. */
function ChoiceInput(props: ChoiceProps) {
  const { lang, field, typed, error, hints, condition } = props;
  const hasHint = hints.length > 0 || condition !== undefined;
  const described = describedBy(field.name, hasHint, error !== undefined);
  const chosen = field.kind === "choices" ? chosenIn(field, typed).map(({ value }) => value) : [typed];
  return (
    <fieldset
      class={error ? "field wrong plain" : "field plain"}
      {...(described && { "aria-describedby": described })}
    >
      <legend class="label" dir="auto">
        {labelWithin(lang, field)}
      </legend>
      <Hint {...props} />
      <FieldMessage lang={lang} id={errorId(field.name)} text={error && errorText(lang, field, error)} />
      {field.options.map(({ value, label }, index) => {
        const id = index === 0 ? fieldId(field.name) : fieldId(`${field.name}.${value}`);
        return (
          <div class="choice">
            <input
              type={field.kind === "choices" ? "checkbox" : "radio"}
              {...(props.decides && { class: `option-${index + 1}` })}
              id={id}
              name={field.name}
              value={value}
              checked={chosen.includes(value)}
            />
            <label for={id} dir="auto">
              {label[lang]}
            </label>
          </div>
        );
      })}
    </fieldset>
  );
}

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
      return money(lang, { currency: field.currency, minorUnits: Number(value) });
    case "short-text":
    case "long-text":
    case "choice":
    case "choices":
    case "rows":
      return undefined;
  }
}

function hintsOf({ lang, field, typed, budget, readAs: read }: FieldProps): string[] {
  const { dateHint, lengthHint, moneyHint, optional, directional } = messages(lang).report.form;
  const hints = [
    ...(budget === undefined ? [] : [messages(lang).report.variance.budget({ budget })]),
    ...(field.hint ? [field.hint[lang].replace(/[.]$/, "")] : []),
  ];
  if (field.kind === "date") hints.push(dateHint);
  if (field.kind === "money") hints.push(moneyHint[field.currency]);
  if (field.kind === "long-text") hints.push(lengthHint({ limit: number(lang, field.maxLength) }));
  if (field.optional && !field.hint) hints.push(optional);
  const directions = field.kind === "short-text" && field.neutral ? directionsIn(typed) : [];
  if (directions.length > 0) hints.push(directional({ found: passagesText(lang, directions) }));
  if (read !== undefined) hints.push(messages(lang).report.form.readAs({ read }));
  return hints.map((hint) => `${hint.charAt(0).toUpperCase()}${hint.slice(1)}.`);
}
