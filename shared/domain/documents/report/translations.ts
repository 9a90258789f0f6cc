import type { Lang } from "../../organisation/organisation.ts";
import type { Content } from "./content.ts";
import { isAsked } from "./content.ts";
import type { Definition, Field } from "./definition.ts";
import { fieldsOf } from "./definition.ts";

/** Words in another language, beside the content that they translate: values of fields by their names. */
export type Translation = { contentHash: string; lang: Lang; values: Readonly<Record<string, string>> };

/** What was supplied in a language beside a content: words by the names of the fields that they answer. */
export type Supplied = Readonly<Partial<Record<Lang, Readonly<Record<string, string>>>>>;

/**
 * The published fields of a language that nobody has filled in yet. While there are any, nobody who reads that
 * language is told of the report.
 * @param supplied words in that language that were supplied beside the content
 */
export const missingWords = (
  definition: Pick<Definition, "sections">,
  content: Pick<Content, "values">,
  lang: Lang,
  supplied: Readonly<Record<string, string>> = {},
): Field[] =>
  fieldsOf(definition).filter(
    (field) =>
      field.published === true &&
      languageOf(field) === lang &&
      isAsked(field, content.values) &&
      (content.values[field.name] ?? supplied[field.name] ?? "") === "",
  );

/** The language that a field must be written in; undefined where that is the report's own. */
export const languageOf = (field: Field): Lang | undefined =>
  field.kind === "long-text" ? field.lang : undefined;
