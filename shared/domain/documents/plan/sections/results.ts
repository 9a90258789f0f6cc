import type { Bilingual } from "../../../../../events/common.ts";
import type { DefinedSection, Field } from "../../../forms/definition.ts";
import { choice, choices, explanationLength, words } from "../../../forms/fields.ts";
import type { Rule } from "../../../forms/rule.ts";
import { rights } from "../../../framework/rights.ts";
import { stakeholderGroups } from "../../../framework/stakeholders.ts";

/** From the highest to the lowest (GAC: résultat ultime, intermédiaire, immédiat, extrant). */
const levels = {
  ultimate: { en: "Ultimate outcome", fr: "Résultat ultime" },
  intermediate: { en: "Intermediate outcome", fr: "Résultat intermédiaire" },
  immediate: { en: "Immediate outcome", fr: "Résultat immédiat" },
  output: { en: "Output", fr: "Extrant" },
} as const;

/** Asked where there is a gap. */
const reasons = (name: string, label: Bilingual): Field =>
  words(name, explanationLength, label, {
    ...{ optional: true, published: true },
    hint: {
      en: "Give the reason, or name them in a result",
      fr: "Donnez-en la raison, ou nommez-les dans un résultat",
    },
  });

/** The results chain: each result one level below the one that it contributes to, and one above all. */
export const results: DefinedSection = {
  id: "results",
  title: { en: "Results", fr: "Résultats" },
  lead: {
    en: "One ultimate outcome; every other result contributes to one exactly one level above it.",
    fr: "Un seul résultat ultime ; chaque autre résultat contribue à un résultat du niveau juste au-dessus.",
  },
  fields: [
    {
      ...{ kind: "list", name: "results", each: true, min: 1, max: 60, published: true },
      chain: {
        ...{ parent: "parent", level: "level", top: "ultimate" },
        counted: { list: "indicators", of: "result" },
      },
      label: { en: "Results", fr: "Résultats" },
      title: { en: "Result", fr: "Résultat" },
      gone: { en: "removed", fr: "retiré" },
      add: { en: "Add a result", fr: "Ajouter un résultat" },
      empty: {
        en: "There is no result yet. Begin with the ultimate outcome: the change in children’s lives to which everything else contributes.",
        fr: "Il n’y a pas encore de résultat. Commencez par le résultat ultime : le changement dans la vie des enfants auquel tout le reste contribue.",
      },
      fields: [
        words(
          "statement",
          explanationLength,
          { en: "what changes", fr: "ce qui change" },
          { published: true },
        ),
        choice("level", { en: "level", fr: "niveau" }, levels, { published: true }),
        {
          ...{ kind: "row-of", name: "parent", list: "results", optional: true, published: true },
          label: { en: "the result that it contributes to", fr: "le résultat auquel il contribue" },
          hint: {
            en: "None for the ultimate outcome.",
            fr: "Aucun pour le résultat ultime.",
          },
        },
        {
          ...{ kind: "choices", name: "rights", options: rights, published: true },
          label: { en: "the children’s rights that it serves", fr: "les droits des enfants qu’il sert" },
        },
        choices(
          "groups",
          { en: "for whom something changes", fr: "pour qui quelque chose change" },
          stakeholderGroups,
          { published: true },
        ),
        {
          ...{ kind: "row-of", many: true, name: "countries", list: "context", published: true },
          label: { en: "the countries where it is sought", fr: "les pays où il est recherché" },
        },
      ],
    },
    reasons("gaps.rights", {
      en: "Why no result serves these rights",
      fr: "Pourquoi aucun résultat ne sert ces droits",
    }),
    reasons("gaps.groups", {
      en: "Why nothing changes for these groups",
      fr: "Pourquoi rien ne change pour ces groupes",
    }),
    reasons("gaps.countries", {
      en: "Why no result is sought in these countries",
      fr: "Pourquoi aucun résultat n’est recherché dans ces pays",
    }),
  ],
};

const { other: _, ...system } = stakeholderGroups;

/** Between them, results serve every right that the plan is for, each group of the system around a child, and each country. */
const gapRules: readonly Rule[] = [
  {
    ...{ code: "explain-gap", field: "gaps.rights", list: "results", of: "rights" },
    about: { en: "Children’s rights", fr: "Droits des enfants" },
    wanted: { options: rights, named: "scope.rights" },
  },
  {
    ...{ code: "explain-gap", field: "gaps.groups", list: "results", of: "groups" },
    about: { en: "Groups around the child", fr: "Groupes autour de l’enfant" },
    wanted: { options: Object.entries(system).map(([value, label]) => ({ value, label })) },
  },
  {
    ...{ code: "explain-gap", field: "gaps.countries", list: "results", of: "countries" },
    about: { en: "Countries", fr: "Pays" },
    wanted: { rows: "context", called: "country" },
  },
];

export const resultRules: readonly Rule[] = [
  ...gapRules,
  { code: "one-alone", field: "results.rows", list: "results", of: "level", is: "ultimate" },
  { code: "none-with", field: "results.rows", list: "results", of: "groups", is: "children" },
  { code: "one-level-up", list: "results", of: "parent", level: "level", levels: Object.keys(levels) },
];
