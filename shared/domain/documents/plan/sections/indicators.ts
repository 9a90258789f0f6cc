import type { Bilingual } from "../../../../../events/common.ts";
import type { DefinedSection, Field, TableColumn } from "../../../forms/definition.ts";
import { choice, choices, explanationLength, line, words } from "../../../forms/fields.ts";
import type { PlanBasis } from "../basis.ts";
import { yearsOf } from "../years.ts";

const inFigures = { field: "told", is: "figures" } as const;
const inWords = { field: "told", is: "words" } as const;

/** A figure of an indicator: what is below zero, or has more digits than these, is no figure of ours. */
const figure = (name: string, label: Bilingual): Field => ({
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

const inEachYear = (year: number): Field[] => [
  figure(`target${year}`, { en: `target for ${year}`, fr: `cible pour ${year}` }),
  words(
    `aim${year}`,
    explanationLength,
    { en: `what is to be seen in ${year}`, fr: `ce qui doit être constaté en ${year}` },
    { when: inWords, published: true },
  ),
];

/** Figures that a spreadsheet of indicators has: the baseline, and the target of each year. */
const columnsOf = (basis: PlanBasis): TableColumn[] => [
  {
    field: "baseline",
    heads: ["baseline", "donnée de référence", "données de référence", "valeur de référence", "référence"],
  },
  ...yearsOf(basis).map((year) => ({
    ...{ field: `target${year}`, year },
    heads: [`target for ${year}`, `cible pour ${year}`],
  })),
];

/**
 * By what one sees that a result is reached. What is told in words has no number (IATI 2.03, indicator/@measure 3 to 5).
 * @param basis its years, each with a target
 */
export const indicators = (basis: PlanBasis): DefinedSection => ({
  id: "indicators",
  answeredBy: ["technical", "justice", "participation"],
  title: { en: "Indicators", fr: "Indicateurs" },
  fields: [
    {
      ...{ kind: "list", name: "indicators", each: true, min: 1, max: 120, published: true },
      table: { columns: columnsOf(basis), share: { field: "measure", is: "percentage" } },
      label: { en: "Indicators", fr: "Indicateurs" },
      title: { en: "Indicator", fr: "Indicateur" },
      gone: { en: "removed", fr: "retiré" },
      add: { en: "Add an indicator", fr: "Ajouter un indicateur" },
      empty: {
        en: "There is no indicator yet. An indicator says by what one will see that a result is reached: word it without a direction, such as “children heard by a judge”.",
        fr: "Il n’y a pas encore d’indicateur. Un indicateur dit à quoi l’on verra qu’un résultat est atteint : formulez-le sans direction, comme « enfants entendus par un juge ».",
      },
      fields: [
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
        choice(
          "measure",
          { en: "measure", fr: "mesure" },
          {
            unit: { en: "A number", fr: "Un nombre" },
            percentage: { en: "A percentage", fr: "Un pourcentage" },
          },
          { when: inFigures, published: true },
        ),
        choice(
          "scale",
          { en: "measure", fr: "mesure" },
          {
            nominal: { en: "One of several categories", fr: "Une catégorie parmi d’autres" },
            ordinal: { en: "A step on a scale", fr: "Un degré sur une échelle" },
            qualitative: { en: "A description", fr: "Une description" },
          },
          { when: inWords, published: true },
        ),
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
        words(
          "baselineWords",
          explanationLength,
          { en: "baseline, in words", fr: "donnée de référence, en mots" },
          { when: inWords, published: true },
        ),
        choice(
          "targetsAre",
          { en: "each target is", fr: "chaque cible vaut" },
          {
            period: { en: "For its own year alone", fr: "Pour sa seule année" },
            cumulative: {
              en: "For all years up to then, together",
              fr: "Pour toutes les années jusque-là, ensemble",
            },
            end: { en: "As it stands at the end of the year", fr: "À la fin de l’année" },
          },
          { when: inFigures, published: true },
        ),
        ...yearsOf(basis).flatMap(inEachYear),
        choices(
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
        ),
        line("source", 200, { en: "source of the data", fr: "source des données" }, { published: true }),
        line("method", 200, { en: "how they are collected", fr: "méthode de collecte" }, { published: true }),
        choice(
          "frequency",
          { en: "frequency", fr: "fréquence" },
          {
            "semi-annual": { en: "Every half-year", fr: "Chaque semestre" },
            annual: { en: "Every year", fr: "Chaque année" },
            end: { en: "At mid-term and at the end", fr: "À mi-parcours et à la fin" },
          },
          { published: true },
        ),
        line("responsible", 120, { en: "who is responsible", fr: "qui en est responsable" }),
      ],
    },
  ],
});
