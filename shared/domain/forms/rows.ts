import type { Bilingual } from "../../../events/common.ts";
import { isMasked } from "../audit/masks.ts";
import { madeOnce } from "../made-once.ts";
import type { DefinedSection, Definition, Field, List, Pending, Reference, Section } from "./definition.ts";
import { pairedWith } from "./in-currency.ts";

/** What lies at the names of fields: values, or what was typed. */
export type Answers = Readonly<Record<string, string | number | undefined>>;

/** More rows than this no list has room for: of the next one it is said, of others nothing is read. */
export const mostRows = 200;

/** The name at which a list says which rows it has, in their order. */
export const rowsName = ({ name }: Pick<List, "name">): string => `${name}.rows`;

/** The name at which a draft says which rows were removed lately, the last one first: they can be put back. */
export const goneName = ({ name }: Pick<List, "name">): string => `${name}.gone`;

/** The names of the lists of which some answers say which rows they have. */
export const listNamesIn = (answers: Answers): string[] =>
  Object.keys(answers).flatMap((name) => (name.endsWith(".rows") ? [name.slice(0, -".rows".length)] : []));

/** What the names of all fields of a row begin with. */
export const rowPrefix = ({ name }: Pick<List, "name">, id: string): string => `${name}.${id}.`;

/**
 * Ids as they are made (`newIdIn`), and as those of forms that had a place for each row: an id of a row stands on record for
 * good, so that nobody can make words of it.
 */
const isRowId = (id: string): boolean => /^(?:r[0-9a-f]{10}|[a-z][0-9]{0,3}|[0-9]{1,3})$/.test(id);

/** Ids of rows as they stand in one answer, each once. */
export const idsIn = (said: string | number | undefined): string[] =>
  [...new Set(String(said ?? "").split(/\s+/))].filter(isRowId).slice(0, mostRows + 1);

/**
 * The rows that a list has, in their order. Where nothing says which (a content of "results-report/2" had places for three
 * lessons), they are those with an answer.
 */
export function rowsIn(list: Pick<List, "name">, answers: Answers): string[] {
  const said = answers[rowsName(list)];
  if (said !== undefined) return idsIn(said);
  const answered = Object.entries(answers).flatMap(([name, value]) => {
    const [id = "", field] = name.startsWith(`${list.name}.`)
      ? name.slice(list.name.length + 1).split(".")
      : [];
    return field !== undefined && value !== undefined && value !== "" ? [id] : [];
  });
  return idsIn(answered.sort().join(" "));
}

/** What a row says, as text, by what its fields are called within it; nothing where it says nothing. */
export const saidIn = (list: Pick<List, "name">, row: string, answers: Answers) => (field: string) =>
  String(answers[rowPrefix(list, row) + field] ?? "");

/** As if rows were there because something is named in them: a comment on a row that may be gone, or a passage. */
export const naming = (names: readonly string[]): Answers =>
  Object.fromEntries(names.filter((name) => !name.endsWith(".rows")).map((name) => [name, named]));

/** Nothing that anybody can type: it has a control character. */
const named = "\u0000named";

/**
 * The sections of a form with the rows that its lists have by some answers; after them, said to be gone, those that they
 * had by others only, such as by the version before. A list may have a page for each row: a section after its own.
 */
export const sectionsOf = (
  { sections }: Pick<Definition, "sections">,
  answers: Answers,
  ...others: readonly Answers[]
): readonly Section[] =>
  others.length === 0 ? laidOutBy(sections)(answers) : laidOut(sections, answers, others);

/** By the answers alone, as nearly all ask. */
const laidOutBy = madeOnce((sections: Definition["sections"]) =>
  madeOnce((answers: Answers) => laidOut(sections, answers, [])),
);

function laidOut(
  sections: Definition["sections"],
  answers: Answers,
  others: readonly Answers[],
): readonly Section[] {
  const lists = listsOf({ sections });
  const asked = (field: Field | Pending): Field => {
    if (field.kind === "row-of") return choiceOf(field, lists, answers);
    return field.kind === "amount" || field.kind === "rate" ? pairedWith(field, answers[field.in]) : field;
  };
  return sections.flatMap((section): Section[] => {
    const pages: Section[] = [];
    const fields = section.fields.flatMap((field): Field[] => {
      if (field.kind !== "list") return [asked(field)];
      const columns = field.fields.map(asked);
      const rows = rowsOf(field, answers, others).map((row) => ({
        row,
        fields: columns.map((each) => inRow(field, row, each)),
      }));
      if (!field.each) return [listField(field, answers), ...rows.flatMap((each) => each.fields)];
      pages.push(...rows.map((each) => pageOf(section, each)));
      return [listField(field, answers)];
    });
    return [{ ...section, fields }, ...pages];
  });
}

/** All fields of a form with the rows that its lists have, in the order of the form. */
export const fieldsOf = (
  definition: Pick<Definition, "sections">,
  answers: Answers,
  ...others: readonly Answers[]
): Field[] => sectionsOf(definition, answers, ...others).flatMap((section) => section.fields);

/** All lists of a form. */
export const listsOf = ({ sections }: { sections: readonly Pick<DefinedSection, "fields">[] }): List[] =>
  sections.flatMap(({ fields }) => fields.flatMap((field) => (field.kind === "list" ? [field] : [])));

/** Whether a name is one of a section's: of its fields, or of a row of its list that is no more. */
export const isNameIn = ({ fields }: Pick<Section, "fields">, name: string | null): boolean =>
  name !== null &&
  fields.some(
    (field) => field.name === name || (field.kind === "rows" && name.startsWith(`${field.list.name}.`)),
  );

/** A row by its id, its number where that is known, how it is headed, and whether it is no more. */
type Row = { id: string; number: string | number | null; heading: Bilingual; isGone: boolean };

function rowsOf(list: List, answers: Answers, others: readonly Answers[]): Row[] {
  const numbered = (from: Answers, isGone: boolean): Row[] => {
    const isKnown = !Object.values(from).includes(named);
    return rowsIn(list, from).map((id, index) => ({
      ...{ id, isGone },
      number: isKnown ? citedNumber(list, id, from) || index + 1 : null,
      heading: isKnown ? headingOf(list, id, from) : { en: "", fr: "" },
    }));
  };
  const all = [...numbered(answers, false), ...others.flatMap((other) => numbered(other, true))];
  return all.filter(({ id }, index) => all.findIndex((row) => row.id === id) === index);
}

/** By which number a row is cited; nothing where its list does not ask for one, or none is said. */
const citedNumber = (list: List, row: string, answers: Answers): string =>
  list.cited?.by ? inWords(saidIn(list, row, answers)(list.cited.by)) : "";

/** Words that were masked since cite nothing. */
const inWords = (said: string): string => (isMasked(said) ? "" : said.trim());

function headingOf(list: List, row: string, answers: Answers): Bilingual {
  const { heading } = list.cited ?? {};
  const said = (name: string | undefined) => (name ? inWords(saidIn(list, row, answers)(name)) : "");
  return { en: said(heading?.en), fr: said(heading?.fr) };
}

/** What a row is called and headed, which is how people speak of it. */
const headed = (title: Bilingual, { en, fr }: Bilingual): Bilingual => ({
  en: [title.en, ...(en === "" ? [] : [en])].join(" \u2013 "),
  fr: [title.fr, ...(fr === "" ? [] : [fr])].join(" \u2013 "),
});

const listField = (list: List, answers: Answers): Field => ({
  ...{ kind: "rows", name: rowsName(list), label: list.label, list, rows: rowsIn(list, answers) },
  ...(list.cited && {
    cited: Object.fromEntries(
      rowsOf(list, answers, []).map((row) => [row.id, calledBy(list, row, list.title)]),
    ),
  }),
  ...(list.published && { published: list.published }),
  ...(list.anew && { anew: list.anew }),
});

/** What a row is called: "Lesson 2", and "Lesson 2 (removed)" where it is no more. */
function calledBy({ gone }: List, { number, isGone }: Row, title: Bilingual): Bilingual {
  const of = (lang: "en" | "fr") =>
    [title[lang], ...(number === null ? [] : [number]), ...(isGone ? [`(${gone[lang]})`] : [])].join(" ");
  return { en: of("en"), fr: of("fr") };
}

function inRow(list: List, row: Row, field: Field): Field {
  const prefix = rowPrefix(list, row.id);
  const { when, label, readAs } = field;
  const title = calledBy(list, row, list.title);
  const isOfRow = when && list.fields.some(({ name }) => name === when.field);
  return {
    ...field,
    ...(list.anew && { anew: list.anew }),
    name: prefix + field.name,
    label: { en: `${title.en}: ${label.en}`, fr: `${title.fr}\u00A0: ${label.fr}` },
    row: { list: list.name, id: row.id, title, label },
    ...(readAs && { readAs: calledBy(list, row, readAs) }),
    ...(isOfRow && { when: { ...when, field: prefix + when.field } }),
  };
}

const pageOf = (
  { id, title, lead, ...section }: DefinedSection,
  { row, fields }: { row: Row; fields: readonly Field[] },
): Section => ({
  ...section,
  id: `${id}.${row.id}`,
  title: headed(fields[0]?.row?.title ?? title, row.heading),
  within: id,
  fields,
});

/** A choice among the rows that a list has now, each called by its heading in the reader's language, or by its first words. */
function choiceOf({ kind: _, many, ...field }: Reference, lists: readonly List[], answers: Answers): Field {
  const list = lists.find(({ name }) => name === field.list);
  const [first] = list?.fields ?? [];
  const options = (list ? rowsOf(list, answers, []) : []).map((row) => {
    const answer = list && first ? String(answers[rowPrefix(list, row.id) + first.name] ?? "") : "";
    const title = list ? calledBy(list, row, list.title) : { en: "", fr: "" };
    const of = (lang: "en" | "fr") => {
      const words = row.heading[lang] || saidBy(first, answer, lang);
      return words === "" ? title[lang] : `${title[lang]} \u2013 ${words.slice(0, 80)}`;
    };
    return { value: row.id, label: { en: of("en"), fr: of("fr") } };
  });
  return { ...field, kind: many ? "choices" : "choice", options };
}

/** An answer as its row is called by it: what was chosen is called as it was offered. */
function saidBy(field: Field | Pending | undefined, answer: string, lang: "en" | "fr"): string {
  const options = field && "options" in field ? field.options : [];
  return options.find(({ value }) => value === answer)?.label[lang] ?? answer;
}

/** The sections that whoever decides sees first, as the answers of a content stand. */
export const sectionsToSeeFirst = (
  definition: Pick<Definition, "sections">,
  values: Readonly<Record<string, string | number>>,
): Section[] =>
  sectionsOf(definition, values).filter(({ seenFirst = [] }) =>
    seenFirst.some((alarm) =>
      "is" in alarm
        ? values[alarm.field] === alarm.is
        : Number(values[alarm.field]) < Number(values[alarm.below]),
    ),
  );
