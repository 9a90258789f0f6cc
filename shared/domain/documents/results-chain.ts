import type { Bilingual } from "../../../events/common.ts";
import type { DefinedSection, Field, List, Reference } from "../forms/definition.ts";
import { choice, choices, explanationLength, words } from "../forms/fields.ts";
import type { Rule } from "../forms/rule.ts";
import { rights } from "../framework/rights.ts";
import { stakeholderGroups } from "../framework/stakeholders.ts";

/** A results chain as a form asks for it, of whichever document has one. */

/** From the highest to the lowest (GAC: résultat ultime, intermédiaire, immédiat, extrant). */
const levels = {
  ultimate: { en: "Ultimate outcome", fr: "Résultat ultime" },
  intermediate: { en: "Intermediate outcome", fr: "Résultat intermédiaire" },
  immediate: { en: "Immediate outcome", fr: "Résultat immédiat" },
  output: { en: "Output", fr: "Extrant" },
} as const;

/** What a document says of its own results, what it asks of each besides, and what it asks after them. */
type Own = { empty: Bilingual; more?: readonly (Field | Reference)[]; after?: readonly (Field | List)[] };

/**
 * The results: each one level below the one that it contributes to, and one above all; with the rights that it serves and for
 * whom something changes.
 */
export const resultsSection = ({ empty, more = [], after = [] }: Own): DefinedSection => ({
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
      empty,
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
        ...more,
      ],
    },
    ...after,
  ],
});

/** What makes a chain of results. */
export const chainRules: readonly Rule[] = [
  { code: "one-alone", field: "results.rows", list: "results", of: "level", is: "ultimate" },
  { code: "one-level-up", list: "results", of: "parent", level: "level", levels: Object.keys(levels) },
];
