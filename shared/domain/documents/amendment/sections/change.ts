import type { Bilingual } from "../../../../../events/common.ts";
import type { DefinedSection, Field } from "../../../forms/definition.ts";
import { explanationLength, narrativeLength, words } from "../../../forms/fields.ts";
import type { AmendmentBasis } from "../basis.ts";
import { ofChange } from "../in-force.ts";

/** What a form says of the document that it changes. */
const wordings: Readonly<Record<"agreement" | "plan", { title: Bilingual; reasons: Bilingual }>> = {
  agreement: {
    title: { en: "Why it changes", fr: "Pourquoi elle change" },
    reasons: { en: "Why the agreement is to follow", fr: "Pourquoi l’entente doit suivre" },
  },
  plan: {
    title: { en: "Why it changes", fr: "Pourquoi il change" },
    reasons: { en: "Why the plan is to follow", fr: "Pourquoi le plan doit suivre" },
  },
};

const reasonsOf = (basis: AmendmentBasis): Field =>
  words(`${ofChange}reasons`, explanationLength, wordings[basis.parent ?? "agreement"].reasons);

/** Why a document is changed: what became other in the context, by what that is known, and why the change follows from it. */
export const change = (basis: AmendmentBasis): DefinedSection => ({
  id: "change",
  title: wordings[basis.parent ?? "agreement"].title,
  lead: {
    en: "The parts after this one hold what is in force now. Change there what is to change, and nothing else: whoever decides sees each original beside what it becomes.",
    fr: "Les parties qui suivent contiennent ce qui est en vigueur. Modifiez-y ce qui doit changer, et rien d’autre : les personnes qui décident voient chaque valeur d’origine à côté de la nouvelle.",
  },
  fields:
    basis.parent !== "plan" && basis.only
      ? [reasonsOf(basis)]
      : [
          words(`${ofChange}context`, narrativeLength, {
            en: "What changed in the context",
            fr: "Ce qui a changé dans le contexte",
          }),
          words(`${ofChange}evidence`, explanationLength, {
            en: "How that is known",
            fr: "À quoi on le voit",
          }),
          reasonsOf(basis),
        ],
});
