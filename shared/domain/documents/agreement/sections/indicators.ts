import type { DefinedSection, Field, List, Reference } from "../../../forms/definition.ts";
import { choice, explanationLength, line, words } from "../../../forms/fields.ts";
import type { Rule } from "../../../forms/rule.ts";
import { figure, indicatorsSection, inFigures, seen } from "../../indicator-rows.ts";
import type { AgreementBasis } from "../basis.ts";

/** Groups for which a percentage is counted apart: named once, and chosen by each indicator that tells them apart. */
const groups: List = {
  ...{ kind: "list", name: "groups", min: 0, max: 20, published: true },
  label: { en: "Groups counted apart", fr: "Groupes comptés à part" },
  title: { en: "Group", fr: "Groupe" },
  gone: { en: "removed", fr: "retiré" },
  add: { en: "Add a group", fr: "Ajouter un groupe" },
  empty: {
    en: "Where a percentage is counted for several groups apart, such as magistrates and social workers, name them here first. Nobody is in two of them.",
    fr: "Si un pourcentage se compte à part pour plusieurs groupes, comme la magistrature et le personnel social, nommez-les d’abord ici. Personne n’est dans deux d’entre eux.",
  },
  fields: [line("label", 80, { en: "name", fr: "nom" }, { published: true })],
};

const ofShares = { field: "measure", is: "percentage" } as const;

/** As reports know what is measured: in whole numbers, by sex or not; as a percentage, of several groups or not; in words. */
const measure: readonly (Field | Reference)[] = [
  choice(
    "measure",
    { en: "measure", fr: "mesure" },
    {
      count: { en: "A number", fr: "Un nombre" },
      "count-by-sex": { en: "A number of people, by sex", fr: "Un nombre de personnes, selon le sexe" },
      percentage: { en: "A percentage", fr: "Un pourcentage" },
    },
    { when: inFigures, published: true },
  ),
  choice(
    "proportion",
    {
      en: "what is the percentage of?",
      fr: "de quoi est-ce un pourcentage ?",
    },
    {
      yes: { en: "Of a whole: it cannot be more than 100 %", fr: "D’un tout : il ne peut dépasser 100 %" },
      no: {
        en: "Of another number: it can be more than 100 %",
        fr: "D’un autre nombre : il peut dépasser 100 %",
      },
    },
    { when: ofShares, published: true },
  ),
  {
    ...{ kind: "row-of", many: true, name: "groups", list: "groups", optional: true, published: true },
    when: ofShares,
    label: { en: "groups counted apart", fr: "groupes comptés à part" },
    hint: {
      en: "None where it is counted as a whole",
      fr: "Aucun s’il se compte en un tout",
    },
  },
  line(
    "unit",
    80,
    { en: "unit", fr: "unité" },
    {
      published: true,
      hint: {
        en: "What is counted (“children”), or what a percentage is of (“of the police officers trained”)",
        fr: "Ce qui est compté (« enfants »), ou de quoi c’est un pourcentage (« des policières et policiers formés »)",
      },
    },
  ),
  line(
    "unitOne",
    80,
    { en: "the same, of one alone", fr: "la même, au singulier" },
    {
      ...{ optional: true, published: true, when: inFigures },
      hint: { en: "“child”; it may stay empty", fr: "« enfant » ; peut rester vide" },
    },
  ),
  choice(
    "counts",
    { en: "are people counted?", fr: "compte-t-on des personnes ?" },
    {
      people: {
        en: "Yes: numbers below five are not published",
        fr: "Oui : les nombres inférieurs à cinq ne sont pas publiés",
      },
      things: { en: "No: laws, places, sessions", fr: "Non : des lois, des lieux, des séances" },
    },
    { when: inFigures },
  ),
];

/** Each contributes to an indicator of the plan in force, or it is said why to none. */
const served = (plan: AgreementBasis["planIndicators"]): readonly Field[] => [
  choice(
    "serves",
    {
      en: "does it contribute to an indicator of the strategic plan?",
      fr: "contribue-t-il à un indicateur du plan stratégique ?",
    },
    {
      ...(plan.length > 0 && { plan: { en: "Yes, to one of them", fr: "Oui, à l’un d’eux" } }),
      none: { en: "To none, because", fr: "À aucun, parce que" },
    },
    { published: true },
  ),
  ...(plan.length === 0
    ? []
    : [
        {
          ...{ kind: "choice", name: "planIndicator", outside: true, published: true },
          when: { field: "serves", is: "plan" },
          label: { en: "the plan’s indicator", fr: "l’indicateur du plan" },
          options: plan.map(({ name, wording }) => ({ value: name, label: { en: wording, fr: wording } })),
        } satisfies Field,
      ]),
  words(
    "servesNone",
    explanationLength,
    { en: "why it contributes to none", fr: "pourquoi il ne contribue à aucun" },
    { when: { field: "serves", is: "none" } },
  ),
];

/**
 * The indicators of an agreement, of which its reports are to give exactly those that are due.
 * @param plan the indicators of the plans that were in force when the agreement was started: others, or those of a plan that was
 *   superseded, are refused where they stand
 */
export const indicators = (plan: AgreementBasis["planIndicators"]): DefinedSection =>
  indicatorsSection({
    answeredBy: ["programme"],
    before: [groups],
    measure,
    targets: [
      figure("target", { en: "target", fr: "cible" }),
      seen("aim", { en: "what is to be seen in the end", fr: "ce qui doit être constaté à la fin" }),
    ],
    columns: [{ field: "target", heads: ["target", "cible"] }],
    frequencies: {
      "semi-annual": { en: "Every half-year", fr: "Chaque semestre" },
      annual: { en: "Every year", fr: "Chaque année" },
    },
    more: served(plan),
  });

const ofCounts = { field: "measure", is: ["count", "count-by-sex"] } as const;
const ofAWhole = { field: "proportion", is: "yes" } as const;

export const indicatorRules: readonly Rule[] = (["baseline", "target"] as const).flatMap((of): Rule[] => [
  { code: "in-parts", list: "indicators", of, where: ofCounts },
  { code: "above-whole", list: "indicators", of, where: ofAWhole },
]);
