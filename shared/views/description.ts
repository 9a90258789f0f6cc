import { isMasked } from "../domain/audit/masks.ts";
import type { Published } from "../domain/documents/published.ts";
import { wordsFor } from "../domain/documents/published.ts";
import type { Lang } from "../i18n/index.ts";

/** Characters that search engines show of a description, about. */
const longest = 160;

/** What a search engine may say of a published report: the beginning of its public summary; null where it has none. */
export function descriptionOf({ inEachLanguage }: Published, lang: Lang): string | null {
  const words = inEachLanguage
    .flatMap((section) => wordsFor(lang, section))
    .filter(({ value }) => !isMasked(value))
    .map(({ value }) => String(value).replaceAll(/\s+/g, " ").trim())
    .join(" ");
  return words === "" ? null : beginningOf(words, lang);
}

/** A text up to its last whole word that fits, in characters as people count them. */
function beginningOf(text: string, lang: Lang): string {
  const characters = [...new Intl.Segmenter(lang).segment(text)];
  const cut = characters[longest - 1]?.index;
  if (characters.length <= longest || cut === undefined) return text;
  const words = [...new Intl.Segmenter(lang, { granularity: "word" }).segment(text)];
  const whole = words.filter(({ index, segment }) => index + segment.length <= cut);
  const kept = whole
    .map(({ segment }) => segment)
    .join("")
    .replace(/[^\p{L}\p{N}]+$/u, "");
  return `${kept}…`;
}
