import type { DefinedSection } from "../../../forms/definition.ts";
import { explanationLength, narrativeLength, words } from "../../../forms/fields.ts";

/** Months after which the parties hear at the latest what became of what they said. */
const mostMonths = 12;

/** What is asked of people while it lasts, and what becomes of what was built once it is over. */
export const closing: DefinedSection = {
  id: "closing",
  answeredBy: ["programme", "safeguarding"],
  title: { en: "Answering people, and afterwards", fr: "Répondre aux personnes, et la suite" },
  fields: [
    {
      ...{ kind: "whole-number", name: "feedbackMonths", min: 1, max: mostMonths, published: true },
      label: {
        en: "Months after which the partner is asked how the organisation did, and is answered",
        fr: "Mois après lesquels on demande au partenaire ce qu’il pense de l’organisation, et on lui répond",
      },
      hint: { en: "12 at most", fr: "12 au plus" },
    },
    words(
      "complaintChannel",
      explanationLength,
      {
        en: "How anybody can complain, children among them",
        fr: "Comment toute personne peut se plaindre, les enfants aussi",
      },
      {
        published: true,
        hint: {
          en: "Where, in which languages, and who answers",
          fr: "Où, dans quelles langues, et qui répond",
        },
      },
    ),
    words(
      "exitPlan",
      narrativeLength,
      {
        en: "What becomes of it all when the agreement ends",
        fr: "Ce qu’il adviendra de tout cela à la fin de l’entente",
      },
      { published: true },
    ),
  ],
};
