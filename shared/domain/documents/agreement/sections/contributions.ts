import type { DefinedSection, Pending } from "../../../forms/definition.ts";
import { choice, explanationLength, words } from "../../../forms/fields.ts";
import type { Rule } from "../../../forms/rule.ts";
import { type AskedFor, hasMoney } from "../asked-for.ts";
import { largestAmount } from "./terms.ts";

const worth: Pending = {
  ...{ kind: "amount", name: "value", in: "terms.currency", max: largestAmount, optional: true },
  label: { en: "what it is worth", fr: "sa valeur" },
  hint: { en: "May stay empty where nobody can say", fr: "Peut rester vide si personne ne peut le dire" },
};

/** What each party brings: a partnership in which one only receives is none. */
export const contributions = (asked: AskedFor): DefinedSection => ({
  id: "contributions",
  answeredBy: ["programme"],
  title: { en: "What each party contributes", fr: "Ce que chaque partie apporte" },
  fields: [
    {
      ...{ kind: "list", name: "contributions", min: 1, max: 60 },
      label: { en: "Contributions", fr: "Contributions" },
      title: { en: "Contribution", fr: "Contribution" },
      gone: { en: "removed", fr: "retirée" },
      add: { en: "Add a contribution", fr: "Ajouter une contribution" },
      empty: {
        en: "There is no contribution yet. Each party has at least one: money, things, what it knows, or whom it knows.",
        fr: "Il n’y a pas encore de contribution. Chaque partie en a au moins une : de l’argent, des biens, ce qu’elle sait, ou qui elle connaît.",
      },
      fields: [
        {
          ...{ kind: "row-of", name: "party", list: "parties" },
          label: { en: "the party", fr: "la partie" },
        },
        choice(
          "kind",
          { en: "what it is", fr: "de quoi il s’agit" },
          {
            cash: { en: "Money", fr: "De l’argent" },
            "in-kind": { en: "In kind", fr: "Une contribution en nature" },
            expertise: { en: "Expertise", fr: "Un savoir-faire" },
            network: { en: "A network", fr: "Un réseau" },
          },
        ),
        words("words", explanationLength, { en: "in words", fr: "en mots" }),
        ...(hasMoney(asked) ? [worth] : []),
      ],
    },
  ],
});

export const contributionRules: readonly Rule[] = [
  {
    ...{ code: "row-not-named", field: "contributions.rows", list: "contributions", of: "party" },
    wanted: { rows: "parties", called: "name" },
  },
];
