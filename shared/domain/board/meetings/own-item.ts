import type { Bilingual } from "../../../../events/common.ts";
import type { Comment } from "../../audit/comment.ts";
import type { Altered } from "../../audit/commitments.ts";

/** An item of the agenda that is about no document: all that it is lies in words beside the entry that put it. */

/** In both languages; or as it was entered before both were asked for, in one, of which nothing says which it is. */
export type Heading = Bilingual | string;

/** What an item is called, and the text that is put to the vote, word for word; null where its heading says all. */
export type OwnWords = { heading: Bilingual; resolved: Bilingual | null };

/** Characters of a heading at most. */
export const longestHeading = 200;

const languages = ["en", "fr"] as const;

/** Where among the words of an item each part stands in a language, which is also its control's name. */
export const ownField = (part: keyof OwnWords, lang: keyof Bilingual): string => `${part}.${lang}`;

const fieldsOf = (part: keyof OwnWords, said: Bilingual): [string, string][] =>
  languages.map((lang) => [ownField(part, lang), said[lang]]);

/** The words of an item as they are committed to: each language by itself, so that either can be masked. */
export const commentOfItem = ({ heading, resolved }: OwnWords): Comment => ({
  text: null,
  fields: Object.fromEntries([
    ...fieldsOf("heading", heading),
    ...(resolved ? fieldsOf("resolved", resolved) : []),
  ]),
});

/** The words of an item, read from what lies beside the entry that put it; a heading of null where there is none. */
export function ownWordsIn(said: Comment | Altered | undefined): {
  heading: Heading | null;
  resolved: Bilingual | null;
} {
  if (said === undefined || said === "altered") return { heading: null, resolved: null };
  return { heading: inBoth("heading", said) ?? said.text, resolved: inBoth("resolved", said) };
}

function inBoth(part: keyof OwnWords, { fields }: Comment): Bilingual | null {
  const [en, fr] = languages.map((lang) => fields[ownField(part, lang)]);
  return en === undefined || fr === undefined ? null : { en, fr };
}
