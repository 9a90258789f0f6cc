import { isMasked } from "../audit/masks.ts";
import type { Lang } from "../organisation/organisation.ts";
import type { Content } from "./content.ts";
import { isAsked } from "./content.ts";
import type { Definition, Field } from "./definition.ts";
import { sectionsOf } from "./rows.ts";

/** Words in another language, beside the content that they translate: values of fields by their names. */
export type Translation = { contentHash: string; lang: Lang; values: Readonly<Record<string, string>> };

/** What was supplied in a language beside a content: words by the names of the fields that they answer. */
export type Supplied = Readonly<Partial<Record<Lang, Readonly<Record<string, string>>>>>;

/**
 * The published fields of a language that nobody has filled in yet. While there are any, nobody who reads that
 * language is told of the report. What would translate words that were masked is none of them: nobody could compare the
 * two, and whoever waits for it is told that they were masked.
 * @param supplied words in that language that were supplied beside the content
 */
export const missingWords = (
  definition: Pick<Definition, "sections">,
  { values }: Pick<Content, "values">,
  lang: Lang,
  supplied: Readonly<Record<string, string>> = {},
): Field[] =>
  sectionsOf(definition, values)
    .filter(({ fields }) => !fields.some(({ name }) => isMasked(values[name])))
    .flatMap(({ fields }) => fields)
    .filter(
      (field) =>
        field.published === true &&
        languageOf(field) === lang &&
        isAsked(field, values) &&
        (values[field.name] ?? supplied[field.name] ?? "") === "",
    );

/** The language that a field must be written in; undefined where that is the report's own. */
export const languageOf = (field: Field): Lang | undefined =>
  field.kind === "long-text" ? field.lang : undefined;
