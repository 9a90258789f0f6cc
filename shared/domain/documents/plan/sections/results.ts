import type { DefinedSection } from "../../../forms/definition.ts";
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
      ],
    },
  ],
};

export const resultRules: readonly Rule[] = [
  { code: "one-alone", field: "results.rows", list: "results", of: "level", is: "ultimate" },
  { code: "none-with", field: "results.rows", list: "results", of: "groups", is: "children" },
  { code: "one-level-up", list: "results", of: "parent", level: "level", levels: Object.keys(levels) },
];
