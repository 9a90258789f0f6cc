import type { Bilingual } from "../../../../../events/common.ts";
import type { DefinedSection, Field } from "../../../forms/definition.ts";
import { narrativeLength, words } from "../../../forms/fields.ts";
import { rights } from "../../../framework/rights.ts";
import { tagsField } from "../routing.ts";

/** The sections of a plan that are told in words. */

const told = (name: string, label: Bilingual, more: Partial<Field> = {}): Field =>
  words(name, narrativeLength, label, { published: true, ...more });

export const direction: DefinedSection = {
  id: "direction",
  title: { en: "Vision and mission", fr: "Vision et mission" },
  fields: [
    told("vision", {
      en: "Vision: the world that the organisation works for",
      fr: "Vision : le monde auquel l’organisation travaille",
    }),
    told("mission", {
      en: "Mission: what the organisation does for it",
      fr: "Mission : ce que l’organisation fait pour cela",
    }),
    {
      ...{ kind: "choices", name: "scope.rights", options: rights, published: true },
      label: {
        en: "The children’s rights that the plan is for",
        fr: "Les droits des enfants que vise le plan",
      },
    },
    tagsField,
  ],
};

export const context: DefinedSection = {
  id: "context",
  title: { en: "Context", fr: "Contexte" },
  lead: {
    en: "How children’s rights stand in each country in which the organisation works.",
    fr: "Où en sont les droits des enfants dans chaque pays où l’organisation travaille.",
  },
  fields: [
    {
      ...{ kind: "list", name: "context", min: 1, max: 30, published: true },
      label: { en: "Context by country", fr: "Contexte par pays" },
      title: { en: "Country", fr: "Pays" },
      gone: { en: "removed", fr: "retiré" },
      add: { en: "Add a country", fr: "Ajouter un pays" },
      empty: {
        en: "There is no country yet. For each, say what stands in the way of children’s rights, and what helps them.",
        fr: "Il n’y a pas encore de pays. Pour chacun, dites ce qui fait obstacle aux droits des enfants, et ce qui les favorise.",
      },
      fields: [
        {
          ...{ kind: "short-text", name: "country", maxLength: 80, published: true },
          label: { en: "country", fr: "pays" },
        },
        told("analysis", { en: "analysis of the context", fr: "analyse du contexte" }),
      ],
    },
  ],
};

export const change: DefinedSection = {
  id: "change",
  title: { en: "Theory of change", fr: "Théorie du changement" },
  fields: [
    told("theory", {
      en: "How will what is planned bring about the change, and why?",
      fr: "Comment ce qui est prévu amènera-t-il le changement, et pourquoi ?",
    }),
    {
      ...{ kind: "list", name: "assumptions", min: 1, max: 30, published: true },
      label: { en: "Assumptions", fr: "Hypothèses" },
      title: { en: "Assumption", fr: "Hypothèse" },
      gone: { en: "removed", fr: "retirée" },
      add: { en: "Add an assumption", fr: "Ajouter une hypothèse" },
      empty: {
        en: "There is no assumption yet. An assumption is what must hold for the change to come, and is not in the organisation’s hands.",
        fr: "Il n’y a pas encore d’hypothèse. Une hypothèse est ce qui doit être vrai pour que le changement se produise, et qui ne dépend pas de l’organisation.",
      },
      fields: [told("statement", { en: "what must hold", fr: "ce qui doit être vrai" })],
    },
  ],
};
