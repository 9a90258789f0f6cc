import { isMasked } from "../../audit/masks.ts";
import type { Content } from "../../forms/content.ts";
import { fieldOfPath, isAsked } from "../../forms/content.ts";
import type { Definition, Field } from "../../forms/definition.ts";
import type { Lang } from "../../organisation/organisation.ts";
import { pathsMasked } from "./masked.ts";
import type { Report } from "./report.ts";
import { summary } from "./sections/words.ts";

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
  { sections }: Pick<Definition, "sections">,
  { values }: Pick<Content, "values">,
  lang: Lang,
  supplied: Readonly<Record<string, string>> = {},
): Field[] =>
  sections
    .filter(({ fields }) => !fields.some(({ name }) => isMasked(values[name])))
    .flatMap(({ fields }) => fields)
    .filter(
      (field) =>
        field.published === true &&
        languageOf(field) === lang &&
        isAsked(field, values) &&
        (values[field.name] ?? supplied[field.name] ?? "") === "",
    );

/** The fields that are written once for each language, whatever the report's own. */
const inEachLanguage: ReadonlySet<string> = new Set(summary("en").fields.map(({ name }) => name));

/** What the events say of masks, and of the content that translations stand beside. */
type Masks = Pick<Report, "masked" | "contentHash">;

/** Whether words were masked beside which a translation would be read: it could be compared with nothing. */
export const isOriginalMasked = ({ masked, contentHash }: Masks): boolean =>
  pathsMasked(masked, { in: "content", name: contentHash ?? "" }).some((path) =>
    inEachLanguage.has(fieldOfPath(path) ?? ""),
  );

/** Whether a translation, by its hash, can be read beside what it translates: no words of either were masked. */
export const isComparable = (report: Masks, translationHash: string): boolean =>
  !isOriginalMasked(report) &&
  pathsMasked(report.masked, { in: "translation", name: translationHash }).length === 0;

/** The language that a field must be written in; undefined where that is the report's own. */
export const languageOf = (field: Field): Lang | undefined =>
  field.kind === "long-text" ? field.lang : undefined;
