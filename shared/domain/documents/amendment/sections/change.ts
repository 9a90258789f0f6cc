import type { DefinedSection } from "../../../forms/definition.ts";
import { explanationLength, narrativeLength, words } from "../../../forms/fields.ts";
import { ofChange } from "../in-force.ts";

/** Why the agreement is changed: what became other in the context, by what that is known, and why the change follows from it. */
export const change: DefinedSection = {
  id: "change",
  title: { en: "Why it changes", fr: "Pourquoi elle change" },
  lead: {
    en: "The parts after this one hold what is in force now. Change there what is to change, and nothing else: whoever decides sees each original beside what it becomes.",
    fr: "Les parties qui suivent contiennent ce qui est en vigueur. Modifiez-y ce qui doit changer, et rien d’autre : les personnes qui décident voient chaque valeur d’origine à côté de la nouvelle.",
  },
  fields: [
    words(`${ofChange}context`, narrativeLength, {
      en: "What changed in the context",
      fr: "Ce qui a changé dans le contexte",
    }),
    words(`${ofChange}evidence`, explanationLength, {
      en: "How that is known",
      fr: "À quoi on le voit",
    }),
    words(`${ofChange}reasons`, explanationLength, {
      en: "Why the agreement is to follow",
      fr: "Pourquoi l’entente doit suivre",
    }),
  ],
};
