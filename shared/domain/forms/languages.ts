import { isMasked } from "../audit/masks.ts";
import type { Lang } from "../organisation/organisation.ts";
import type { Content } from "./content.ts";
import { isAsked } from "./content.ts";
import type { Definition, Field, Section } from "./definition.ts";
import { sectionsOf } from "./rows.ts";

/** Words in another language, beside the content that they translate: values of fields by their names. */
export type Translation = {
  contentHash: string;
  lang: Lang;
  values: Readonly<Record<string, string>>;
  /** The commitment to the source that each of them was made from, by the name of its field, where a translator wrote it. */
  of?: Readonly<Record<string, string>>;
};

/** What was supplied in a language beside a content: words by the names of the fields that they answer. */
export type Supplied = Readonly<Partial<Record<Lang, Readonly<Record<string, string>>>>>;

/** A field to be put into another language, with the words that say the same in the document's own. */
export type ToTranslate = {
  field: Field;
  source: string;
  /** The names of the fields that it is made of. */
  of: readonly string[];
};

/** A part of a form, with what of it is to be put into another language. */
export type SectionToTranslate = { section: Section; asked: readonly ToTranslate[] };

type Asking = Pick<Definition, "sections" | "lang" | "bothLanguages">;

/**
 * What is to be put into a language, section by section: published words that nobody has written in it, as far as there is
 * something to be put. It is what a form asks for in each language; and all other words where it is in both. What would translate
 * words that were masked is none of it: nobody could compare the two.
 */
export const toTranslate = (
  definition: Asking,
  { values }: Pick<Content, "values">,
  lang: Lang,
): SectionToTranslate[] =>
  sectionsOf(definition, values)
    .map((section) => ({
      section,
      asked: section.fields.flatMap(askedIn(definition, section, values, lang)),
    }))
    .filter(({ asked }) => asked.length > 0);

const askedIn =
  (definition: Asking, { fields }: Section, values: Content["values"], lang: Lang) =>
  (field: Field): ToTranslate[] => {
    if (field.published !== true || !isAsked(field, values)) return [];
    const own = languageOf(field);
    if (field.kind === "long-text" && field.own) return [];
    if (own !== undefined) {
      const said = fields.filter(
        (other) => other.kind === "long-text" && languageOf(other) === definition.lang,
      );
      const of = said.filter(({ name }) => values[name] !== undefined).map(({ name }) => name);
      const isOpen = own === lang && (values[field.name] ?? "") === "";
      return isOpen && !fields.some(({ name }) => isMasked(values[name]))
        ? [{ field, of, source: of.map((name) => values[name]).join("\n\n") }]
        : [];
    }
    const source = values[field.name];
    const isWords = field.kind === "long-text" || field.kind === "short-text";
    if (!definition.bothLanguages || lang === definition.lang || !isWords) return [];
    return typeof source !== "string" || isMasked(source) ? [] : [{ field, source, of: [field.name] }];
  };

/**
 * The published fields that nobody has filled in yet in a language. While there are any, nobody who reads that
 * language is told of the document, and one that is in both languages is not published.
 * @param supplied words in that language that were supplied beside the content
 */
export const missingWords = (
  definition: Asking,
  content: Pick<Content, "values">,
  lang: Lang,
  supplied: Readonly<Record<string, string>> = {},
): Field[] =>
  toTranslate(definition, content, lang).flatMap(({ asked }) =>
    asked.flatMap(({ field }) => ((supplied[field.name] ?? "") === "" ? [field] : [])),
  );

/** The languages in which public words are missing of a document that is in both, so that it is not published yet. */
export const languagesAwaited = (
  definition: Asking,
  content: Pick<Content, "values">,
  supplied: Supplied,
): Lang[] =>
  definition.bothLanguages
    ? languages.filter((lang) => missingWords(definition, content, lang, supplied[lang]).length > 0)
    : [];

const languages: readonly Lang[] = ["en", "fr"];

/** The language that a document is put into: the one that is not its own. */
export const otherThan = (lang: Lang): Lang => (lang === "en" ? "fr" : "en");

/** The language that a field must be written in; undefined where that is the report's own. */
export const languageOf = (field: Field): Lang | undefined =>
  field.kind === "long-text" ? field.lang : undefined;
