import type { Bilingual } from "../../events/common.ts";
import { titleIn } from "../domain/documents/own-title.ts";
import type { Titled } from "../domain/documents/public-basis.ts";
import type { Published } from "../domain/documents/published.ts";
import type { Answers } from "../domain/forms/rows.ts";
import { type Lang, messages } from "../i18n/index.ts";
import { nameOf, titleOf } from "./title.ts";

/**
 * How a document is called where its answers are at hand: an agreement by the title that it gives itself, in the reader's language or
 * else in the other; any other, and one that has none yet, by what it is bound to.
 */
export function ownTitleOf(basis: Titled, answers: Answers): Bilingual {
  const called = titleOf(basis);
  if (basis.kind !== "agreement" || "own" in basis) return called;
  const inLanguage = (lang: Lang) => {
    const title = titleIn(answers, lang);
    return title === ""
      ? called[lang]
      : messages(lang).kinds.agreement.own({ title, name: nameOf(basis)[lang] });
  };
  return { en: inLanguage("en"), fr: inLanguage("fr") };
}

/** The same as everybody reads it, by what of its title is published. */
export const publicTitleOf = ({ basis, inEachLanguage }: Published): Bilingual =>
  ownTitleOf(
    basis,
    Object.fromEntries(
      inEachLanguage.flatMap(({ answers }) => answers.map(({ field, value }) => [field.name, value])),
    ),
  );
