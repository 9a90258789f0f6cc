import { lazy } from "../../events/lazy.ts";
import type { Lang } from "../domain/organisation/organisation.ts";
import { numberFormat } from "./formats.ts";

/** How Intl is to write in each language: as in Canada. */
export const locales = { en: "en-CA", fr: "fr-CA" } as const;

/** The noun of a count: for one, and for any other number. */
type Forms = { one: string; other: string };

const rules = {
  en: lazy(() => new Intl.PluralRules(locales.en)),
  fr: lazy(() => new Intl.PluralRules(locales.fr)),
} satisfies Record<Lang, unknown>;

/**
 * The form that a count asks for by the plural rules of its language (Unicode CLDR): in English 1 alone is singular; in
 * French so are 0 and 1.5. A great number ("many": 1 000 000) takes the plural, for digits stand before it.
 */
export const formFor = (lang: Lang, count: number, { one, other }: Forms): string =>
  rules[lang]().select(count) === "one" ? one : other;

/** A count with its noun, as a language writes both: "1,204 mails", "0 courriel". */
export const counted = (lang: Lang, count: number, forms: Forms): string =>
  `${numberFormat(locales[lang], { maximumFractionDigits: 1 }).format(count)}\u00a0${formFor(lang, count, forms)}`;
