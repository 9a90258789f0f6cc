import type { DefinedSection, Field } from "../../../forms/definition.ts";
import { choice, explanationLength, line, words } from "../../../forms/fields.ts";
import type { PlanBasis } from "../basis.ts";
import { budgetOf, yearsOf } from "../years.ts";

/** What may come in the way, what the plan costs, and when it is looked at again. */

const scale = {
  1: { en: "1 – very low", fr: "1 – très faible" },
  2: { en: "2 – low", fr: "2 – faible" },
  3: { en: "3 – medium", fr: "3 – moyen" },
  4: { en: "4 – high", fr: "4 – élevé" },
  5: { en: "5 – very high", fr: "5 – très élevé" },
} as const;

export const risks: DefinedSection = {
  id: "risks",
  answeredBy: ["technical", "finance", "safeguarding"],
  title: { en: "Risks", fr: "Risques" },
  fields: [
    {
      ...{ kind: "list", name: "risks", min: 1, max: 40 },
      label: { en: "Risks", fr: "Risques" },
      title: { en: "Risk", fr: "Risque" },
      gone: { en: "removed", fr: "retiré" },
      add: { en: "Add a risk", fr: "Ajouter un risque" },
      empty: {
        en: "There is no risk yet. Say what could keep the plan from its results, what is done about it, and who sees to that.",
        fr: "Il n’y a pas encore de risque. Dites ce qui pourrait empêcher le plan d’atteindre ses résultats, ce que l’on fait pour y parer, et qui s’en charge.",
      },
      fields: [
        words("statement", explanationLength, { en: "what could happen", fr: "ce qui pourrait arriver" }),
        choice("likelihood", { en: "likelihood", fr: "probabilité" }, scale),
        choice("impact", { en: "impact", fr: "incidence" }, scale),
        words("mitigation", explanationLength, { en: "what is done about it", fr: "mesures d’atténuation" }),
        line("owner", 120, { en: "who sees to it", fr: "qui s’en charge" }),
      ],
    },
  ],
};

/** Minor units at most: as much as an exact number can say in francs and in cents. */
const mostMoney = 1_000_000_000_000;

export const budget = (basis: PlanBasis): DefinedSection => ({
  id: "budget",
  answeredBy: ["finance"],
  title: { en: "Budget by year", fr: "Budget par année" },
  lead: { en: "In Canadian dollars.", fr: "En dollars canadiens." },
  fields: yearsOf(basis).map(
    (year): Field => ({
      ...{ kind: "money", name: budgetOf(year), currency: "CAD", max: mostMoney, published: true },
      label: { en: String(year), fr: String(year) },
    }),
  ),
});

export const monitoring = ({ period }: PlanBasis): DefinedSection => ({
  id: "monitoring",
  answeredBy: ["technical"],
  title: { en: "Monitoring", fr: "Suivi" },
  lead: {
    en: "When the organisation looks at where the plan stands: at mid-term at least.",
    fr: "Quand l’organisation fait le point sur le plan : à mi-parcours au moins.",
  },
  fields: [
    {
      ...{ kind: "date", name: "monitoring.midTerm", published: true, anew: true },
      ...{ earliest: { is: "first-day", day: period.start }, latest: { is: "last-day", day: period.end } },
      label: { en: "Mid-term review", fr: "Revue de mi-parcours" },
    },
    words(
      "monitoring.calendar",
      explanationLength,
      {
        en: "What else is looked at, when, and with whom?",
        fr: "Que suit-on d’autre, quand, et avec qui ?",
      },
      { published: true },
    ),
  ],
});
