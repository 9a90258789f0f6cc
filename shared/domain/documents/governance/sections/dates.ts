import type { DefinedSection } from "../../../forms/definition.ts";
import type { Rule } from "../../../forms/rule.ts";

/** Months after its effect within which a governance document is reviewed: the organisation's own rule. */
const monthsToReview = 36;

/** From when on it holds, and by when it is looked at again. */
export const dates: DefinedSection = {
  id: "dates",
  title: { en: "Effect and review", fr: "Prise d’effet et examen" },
  fields: [
    {
      ...{ kind: "date", name: "effectOn", published: true, anew: true },
      label: { en: "Day of effect", fr: "Date de prise d’effet" },
      hint: {
        en: "Where the board adopts it later, it takes effect on that day.",
        fr: "Si le conseil l’adopte plus tard, le texte prend effet ce jour-là.",
      },
    },
    {
      ...{ kind: "date", name: "reviewOn", earliest: { is: "today" }, published: true, anew: true },
      label: { en: "Day of review", fr: "Date d’examen" },
      hint: {
        en: "At most 36 months after the day of effect. Three months before it, its revision is opened.",
        fr: "Au plus 36 mois après la prise d’effet. Trois mois avant, sa révision est ouverte.",
      },
    },
  ],
};

const effect = { en: "the day of effect", fr: "la date de prise d’effet" };

export const dateRules: readonly Rule[] = [
  {
    ...{ code: "not-before", field: "reviewOn" },
    day: {
      field: "effectOn",
      days: 1,
      called: { en: "the day after the day of effect", fr: "le lendemain de la prise d’effet" },
    },
  },
  {
    ...{ code: "not-after", field: "reviewOn" },
    day: {
      ...{ field: "effectOn", months: monthsToReview },
      called: {
        en: `${monthsToReview} months after ${effect.en}`,
        fr: `${monthsToReview} mois après ${effect.fr}`,
      },
    },
  },
];
