import { countryNamed } from "../domain/forms/kept-lists.ts";
import type { Subjects } from "../domain/framework/about.ts";
import { rights } from "../domain/framework/rights.ts";
import { tagLabel } from "../domain/framework/tags.ts";
import { type Lang, list } from "../i18n/index.ts";

/** What two documents are both about, in words: "Child-friendly justice, Art. 12: Right to be heard and Mali". */
export const sharedInWords = (lang: Lang, { tags, rights: codes, countries }: Subjects): string =>
  list(lang, [
    ...tags.map((tag) => tagLabel(tag)[lang]),
    ...codes.map((code) => rights.find(({ value }) => value === code)?.label[lang] ?? code),
    ...countries.map((country) => countryNamed(country)[lang]),
  ]);
