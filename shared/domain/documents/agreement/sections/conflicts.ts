import type { DefinedSection } from "../../../forms/definition.ts";
import { choice, explanationLength, line, words } from "../../../forms/fields.ts";
import type { Rule } from "../../../forms/rule.ts";

/** Who of those who decide has an interest of their own in it: declared, also that nobody has. A copy declares nothing. */
export const conflicts: DefinedSection = {
  id: "conflicts",
  answeredBy: ["legal"],
  title: { en: "Conflicts of interest", fr: "Conflits d’intérêts" },
  lead: {
    en: "Whoever takes part in this agreement or decides on it, and has an interest of their own in it, is named here.",
    fr: "Toute personne qui prend part à cette entente ou en décide, et qui y a un intérêt personnel, est nommée ici.",
  },
  fields: [
    choice(
      "conflicts.declared",
      {
        en: "Does anybody have an interest of their own in it?",
        fr: "Quelqu’un y a-t-il un intérêt personnel ?",
      },
      {
        none: { en: "No: nobody has declared one", fr: "Non : personne n’en a déclaré" },
        some: { en: "Yes, as listed below", fr: "Oui, comme indiqué ci-dessous" },
      },
      {
        anew: true,
        hint: {
          en: "With one, the agreement may go through more stages, as its approval policy says",
          fr: "S’il y en a un, l’entente peut passer par plus d’étapes, selon la politique d’approbation",
        },
      },
    ),
    {
      ...{ kind: "list", name: "conflicts", min: 0, max: 20, anew: true },
      label: { en: "Conflicts of interest", fr: "Conflits d’intérêts" },
      title: { en: "Conflict", fr: "Conflit" },
      gone: { en: "removed", fr: "retiré" },
      add: { en: "Add a conflict of interest", fr: "Ajouter un conflit d’intérêts" },
      empty: { en: "None is listed.", fr: "Aucun n’est indiqué." },
      fields: [
        line("who", 120, { en: "who has it", fr: "qui est concerné" }),
        words("interest", explanationLength, { en: "what it is", fr: "en quoi il consiste" }),
        words("handled", explanationLength, {
          en: "what is done about it",
          fr: "ce que l’on fait pour y parer",
        }),
      ],
    },
  ],
};

export const conflictRules: readonly Rule[] = [
  { code: "declared-otherwise", field: "conflicts.declared", is: "some", list: "conflicts" },
];
