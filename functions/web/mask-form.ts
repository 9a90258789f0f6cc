import { canBeSearched } from "../../shared/domain/review/passages.ts";
import { cleanText } from "../../shared/domain/typed/text.ts";
import { type Lang, messages } from "../../shared/i18n/index.ts";
import type { ActError } from "../../shared/views/parts/errors.tsx";
import { searching } from "../../shared/views/parts/mask-search.tsx";
import type { WebEnv } from "./context.ts";
import { reasonErrors } from "./overseer.ts";

type Form = WebEnv["Variables"]["form"];

/** What is sent of a page on which words are looked for, and masked where they stand. */

export const isSearch = (form: Form): boolean => form[searching.name] === searching.value;

/** What is looked for; by the button that masks, what was looked for when the list was made. */
export const wordsIn = (form: Form): string =>
  cleanText((isSearch(form) ? form["words"] : form["looked"]) ?? "");

/** The names of the places that were left ticked. */
export const tickedIn = (form: Form): string[] =>
  Object.keys(form).flatMap((name) => (name.startsWith("place.") ? [name.slice("place.".length)] : []));

/**
 * What is missing of what was sent: words, a place, a reason.
 * @param places the names of those that hold the words by now
 */
export function maskErrors(lang: Lang, form: Form, [first]: readonly string[]): ActError[] {
  const { error } = messages(lang).oversight;
  if (isSearch(form)) return canBeSearched(wordsIn(form)) ? [] : [{ at: "words", text: error["mask-words"] }];
  if (first === undefined) return [];
  return [
    ...(tickedIn(form).length === 0 ? [{ at: `place.${first}`, text: error["mask-places"] }] : []),
    ...reasonErrors(lang, form),
  ];
}
