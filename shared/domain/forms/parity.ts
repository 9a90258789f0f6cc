import { hashOf } from "../audit/hash.ts";
import type { Lang } from "../organisation/organisation.ts";
import { isBlank, isSameText } from "../typed/text.ts";
import type { Content, FieldError, Typed } from "./content.ts";
import type { Definition, Field, Section } from "./definition.ts";
import type { Draft } from "./draft.ts";
import { readField } from "./field.ts";
import type { SectionToTranslate, ToTranslate } from "./languages.ts";
import { toTranslate } from "./languages.ts";
import { checkedName, lookAtAnswer } from "./look-again.ts";

/**
 * How far a translation is level with what it translates. Beside each text of it stand the words that it was made from: where
 * those are others by now, it is stale until somebody has looked at it again.
 */

/** How a text of a translation stands: not there, not as it can be taken, made from other words than there are now, or done. */
export type ParityState = "missing" | "wrong" | "stale" | "done";

/** A text of a translation: `words` as typed, `madeFrom` the source that they were made from, "" where nobody knows it. */
export type TranslatedField = ToTranslate & {
  words: string;
  madeFrom: string;
  /** What a form said by which they were looked at again. */
  looked: Typed;
  state: ParityState;
  /** Why it cannot be taken; null where it can. */
  error: FieldError | null;
  /** The words as they are kept once they are taken. */
  value: string;
};

export type TranslatedSection = { section: Section; fields: readonly TranslatedField[] };

/** The name at which a draft says from which words a text of a translation was made. */
const madeFromName = ({ name }: Pick<Field, "name">): string => `${name}.from`;

/** The field that such a name belongs to, or the very field that is named. */
export const madeFromOf = (name: string): { field: string; isSource: boolean } =>
  name.endsWith(madeFromName({ name: "" }))
    ? { field: name.slice(0, -madeFromName({ name: "" }).length), isSource: true }
    : { field: name, isSource: false };

/** Names a source, so that a page which showed it need not send it back. */
const digestOfSource = (source: string): string => hashOf(source).slice(0, 16);

/** What a page sends of the sources that it showed: the digest of each, by its field. */
export const shownBy = (asked: readonly Pick<ToTranslate, "field" | "source">[]): string =>
  asked.map(({ field, source }) => `${field.name}=${digestOfSource(source)}`).join(" ");

/** What a button says by which a stale text is found to be right as it stands. */
export const stillRight = ({ name }: Pick<Field, "name">): string => `right.${name}`;

/**
 * A translation into a language, section by section.
 * @param draft what was typed of it
 * @param today the day on which it is read (ISO 8601)
 */
export const parityOf = (
  definition: Definition,
  content: Pick<Content, "values">,
  lang: Lang,
  draft: Draft | null,
  today: string,
): TranslatedSection[] =>
  sourcesOf(definition, content, lang).map(({ section, asked }) => ({
    section,
    fields: asked.map((each) => standingOf(each, draft?.[section.id]?.typed ?? {}, today)),
  }));

/** What is to be translated of a document as far as it is written: of what is empty yet there is nothing to say. */
export const sourcesOf = (
  definition: Definition,
  content: Pick<Content, "values">,
  lang: Lang,
): SectionToTranslate[] =>
  toTranslate(definition, content, lang)
    .map(({ section, asked }) => ({ section, asked: asked.filter(({ source }) => source !== "") }))
    .filter(({ asked }) => asked.length > 0);

function standingOf({ field, source, of }: ToTranslate, typed: Typed, today: string): TranslatedField {
  const words = typed[field.name] ?? "";
  const madeFrom = typed[madeFromName(field)] ?? "";
  const checked = typed[checkedName(field)];
  const looked = checked === undefined ? {} : { [checkedName(field)]: checked };
  const told = { field, source, of, words, madeFrom, looked, error: null, value: "" };
  if (isBlank(words)) return { ...told, state: "missing" };
  const read = readField(field, words, today);
  if ("error" in read) {
    const { error: code, ...facts } = read;
    return { ...told, state: "wrong", error: { field: field.name, code, ...facts } };
  }
  const value = String(read.value ?? "");
  const look = lookAtAnswer(field, value, typed);
  if (look && !look.isSaid)
    return { ...told, state: "wrong", error: { field: field.name, code: look.code, found: look.found } };
  return { ...told, value, state: madeFrom === source ? "done" : "stale" };
}

/** How many texts there are of a translation, and how many stand how; `percent` done, rounded down. */
export function countsOf(sections: readonly Pick<TranslatedSection, "fields">[]) {
  const all = sections.flatMap(({ fields }) => fields);
  const of = (state: ParityState) => all.filter((each) => each.state === state).length;
  const done = of("done");
  return {
    ...{ total: all.length, done, missing: of("missing"), wrong: of("wrong"), stale: of("stale") },
    percent: all.length === 0 ? 100 : Math.floor((done * 100) / all.length),
  };
}

/** The words of a translation that can be taken as they are: whatever is not done is none of them. */
export const wordsDone = (sections: readonly TranslatedSection[]): Record<string, string> =>
  Object.fromEntries(
    sections.flatMap(({ fields }) =>
      fields.flatMap(({ state, field, value }) => (state === "done" ? [[field.name, value] as const] : [])),
    ),
  );

/**
 * A section of a translation as it is kept after a page was sent. Words that were changed are made from the source that the page
 * showed; words that were not are made from what they were made from, unless its button says that they are right still. Where the
 * source changed since the page was opened, nobody has seen the new one, and the text is stale.
 * @param stands the section as it is kept
 * @param shown what the page says of the sources that it showed (`shownBy`); `go` the button that was pressed
 */
export function translationAfter(
  { asked }: SectionToTranslate,
  stands: Typed,
  sent: Typed,
  { shown, go }: { shown: string; go: string },
): Typed {
  const seen = new Set(shown.split(" "));
  const isShown = (field: Field, source: string) => seen.has(shownBy([{ field, source }]));
  const own = asked.flatMap(({ field, source }): [string, string][] => {
    const before = stands[field.name] ?? "";
    const words = sent[field.name] ?? before;
    const madeFrom = madeFromName(field);
    const kept = stands[madeFrom] ?? "";
    const isNew = !isSameText(words, before);
    const fromBefore = isNew && !isShown(field, kept) ? "" : kept;
    const from = isShown(field, source) && (isNew || go === stillRight(field)) ? source : fromBefore;
    const looked = sent[checkedName(field)];
    return [
      [field.name, words],
      [madeFrom, isBlank(words) ? "" : from],
      ...(looked === undefined ? [] : [[checkedName(field), looked] as [string, string]]),
    ];
  });
  return { ...stands, ...Object.fromEntries(own) };
}
