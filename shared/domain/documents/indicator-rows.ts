import type { Bilingual } from "../../../events/common.ts";
import type { DefinedSection, Field, List, Reference, TableColumn } from "../forms/definition.ts";
import { choice, choices, explanationLength, line, words } from "../forms/fields.ts";

/** Indicators as a form asks for them, of whichever document has some: what each of them says, and what one adds. */

export const inFigures = { field: "told", is: "figures" } as const;
export const inWords = { field: "told", is: "words" } as const;

/** A figure of an indicator: what is below zero, or has more digits than these, is no figure of ours. */
export const figure = (name: string, label: Bilingual): Field => ({
  ...{
    kind: "decimal",
    name,
    label,
    min: 0,
    max: 1_000_000_000,
    digits: 2,
    when: inFigures,
    published: true,
  },
  usual: { min: 0, max: 1_000_000_000 },
});

/** What is to be seen, of an indicator that is told in words. */
export const seen = (name: string, label: Bilingual): Field =>
  words(name, explanationLength, label, { when: inWords, published: true });

/** The column of the baseline in a spreadsheet of indicators. */
const baselineColumn: TableColumn = {
  field: "baseline",
  heads: ["baseline", "donnée de référence", "données de référence", "valeur de référence", "référence"],
};

/** What is measured of which result, and whether it is told in figures. */
const wording: readonly (Field | Reference)[] = [
  line("wording", 300, { en: "wording", fr: "libellé" }, { published: true, neutral: true }),
  {
    ...{ kind: "row-of", name: "result", list: "results", published: true },
    label: { en: "the result that it is of", fr: "le résultat visé" },
  },
  choice(
    "told",
    { en: "is it told in figures, or in words?", fr: "se dit-il en chiffres, ou en mots ?" },
    { figures: { en: "In figures", fr: "En chiffres" }, words: { en: "In words", fr: "En mots" } },
    { published: true },
  ),
];

/** Which way it should go, and from where. What is told in words has no number (IATI 2.03, indicator/@measure 3 to 5). */
const baseline: readonly Field[] = [
  choice(
    "direction",
    { en: "what is sought", fr: "ce qui est recherché" },
    {
      increase: { en: "That it increases", fr: "Qu’il augmente" },
      decrease: { en: "That it decreases", fr: "Qu’il diminue" },
      maintain: { en: "That it stays as it is", fr: "Qu’il se maintienne" },
    },
    { published: true },
  ),
  {
    ...{ kind: "year", name: "baselineYear", published: true },
    label: { en: "year of the baseline", fr: "année de la donnée de référence" },
  },
  figure("baseline", { en: "baseline", fr: "donnée de référence" }),
  seen("baselineWords", { en: "baseline, in words", fr: "donnée de référence, en mots" }),
];

const disaggregation = choices(
  "disaggregation",
  { en: "told apart by", fr: "ventilé selon" },
  {
    sex: { en: "Sex", fr: "Sexe" },
    age: { en: "Age", fr: "Âge" },
    disability: { en: "Disability", fr: "Handicap" },
    place: { en: "Place", fr: "Lieu" },
    other: { en: "Other", fr: "Autre" },
  },
  { optional: true, published: true },
);

/** Where its data come from, and how often. */
const sources = (frequencies: Readonly<Record<string, Bilingual>>): readonly Field[] => [
  line("source", 200, { en: "source of the data", fr: "source des données" }, { published: true }),
  line("method", 200, { en: "how they are collected", fr: "méthode de collecte" }, { published: true }),
  choice("frequency", { en: "frequency", fr: "fréquence" }, frequencies, { published: true }),
  line("responsible", 120, { en: "who is responsible", fr: "qui en est responsable" }),
];

/** What a document adds to the indicators that all have, where it stands among the rest; and its targets as columns of a table. */
type Own = {
  answeredBy: readonly string[];
  measure: readonly (Field | Reference)[];
  targets: readonly Field[];
  more?: readonly Field[];
  columns: readonly TableColumn[];
  frequencies: Readonly<Record<string, Bilingual>>;
  before?: readonly List[];
};

/** By what one sees that a result is reached. */
export const indicatorsSection = (own: Own): DefinedSection => ({
  id: "indicators",
  answeredBy: own.answeredBy,
  title: { en: "Indicators", fr: "Indicateurs" },
  fields: [
    ...(own.before ?? []),
    {
      ...{ kind: "list", name: "indicators", each: true, min: 1, max: 120, published: true },
      table: { columns: [baselineColumn, ...own.columns], share: { field: "measure", is: "percentage" } },
      label: { en: "Indicators", fr: "Indicateurs" },
      title: { en: "Indicator", fr: "Indicateur" },
      gone: { en: "removed", fr: "retiré" },
      add: { en: "Add an indicator", fr: "Ajouter un indicateur" },
      empty: {
        en: "There is no indicator yet. An indicator says by what one will see that a result is reached: word it without a direction, such as “children heard by a judge”.",
        fr: "Il n’y a pas encore d’indicateur. Un indicateur dit à quoi l’on verra qu’un résultat est atteint : formulez-le sans direction, comme « enfants entendus par un juge ».",
      },
      fields: [
        ...wording,
        ...own.measure,
        ...baseline,
        ...own.targets,
        disaggregation,
        ...sources(own.frequencies),
        ...(own.more ?? []),
      ],
    },
  ],
});
