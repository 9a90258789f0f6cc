import type { Bilingual } from "../../../events/common.ts";
import { currencies } from "../../../events/iso-4217.ts";
import { lazy } from "../../../events/lazy.ts";
import { countries } from "../organisation/places.ts";
import type { Field } from "./definition.ts";

/** Choices among what standards keep: every country, every currency, by their names as Node has them (CLDR). */

type Option = Extract<Field, { kind: "choice" }>["options"][number];

const named = (type: "currency" | "region", code: string): Bilingual => {
  const of = (lang: "en" | "fr") => new Intl.DisplayNames(lang, { type, fallback: "none" }).of(code) ?? code;
  return { en: of("en"), fr: of("fr") };
};

/** Beside its name a currency is known by its code; some have no other name. */
const currencyOptions = lazy(() =>
  currencies().map((value): Option => {
    const { en, fr } = named("currency", value);
    const withCode = (name: string) => (name === value ? value : `${name} (${value})`);
    return { value, label: { en: withCode(en), fr: withCode(fr) } };
  }),
);

/** Every country. */
export const countryOptions = lazy(() =>
  countries().map((value): Option => ({ value, label: named("region", value) })),
);

/** A country by its code (ISO 3166-1 alpha-2), as people name it. */
export const countryNamed = (code: string): Bilingual => named("region", code);

/** The code of a country that somebody called by its name, in either language; null for what is none. */
export function countryCalled(name: string): string | null {
  const called = name.trim().toLocaleLowerCase("fr");
  const found = countryOptions().find(({ label }) =>
    [label.en, label.fr].some((one) => one.toLocaleLowerCase("fr") === called),
  );
  return found?.value ?? null;
}

type More = Partial<Field>;

/**
 * A choice among all currencies (ISO 4217), its answer a code.
 * @param usual those that stand first, in this order
 */
export const currencyChoice = (
  name: string,
  label: Bilingual,
  usual: readonly string[],
  more: More = {},
): Field => keptChoice(name, label, currencyOptions(), usual, more);

/**
 * A choice among all countries (ISO 3166-1), its answer two letters.
 * @param usual those that stand first, in this order
 */
export const countryChoice = (
  name: string,
  label: Bilingual,
  usual: readonly string[],
  more: More = {},
): Field => keptChoice(name, label, countryOptions(), usual, more);

function keptChoice(
  name: string,
  label: Bilingual,
  all: readonly Option[],
  usual: readonly string[],
  more: More,
): Field {
  const first = [...new Set(usual)].flatMap((code) => all.filter(({ value }) => value === code));
  const options = [...first, ...all.filter((option) => !first.includes(option))];
  return { name, kind: "choice", label, options, usual: first.length, ...more } as Field;
}
