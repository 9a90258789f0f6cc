import type { Bilingual } from "../../../../../events/common.ts";
import type { Section } from "../../../forms/definition.ts";
import { explanationLength, words } from "../../../forms/fields.ts";
import type { Rule } from "../../../forms/rule.ts";
import { figureParts, type Timing } from "../../../framework/aggregate.ts";
import type { Indicator } from "../../../framework/framework.ts";
import { fieldOf, measured } from "../../../framework/measured.ts";

/** Where the sum stands that was proposed of an indicator, and why its author gives another value. */
export const originOf = (indicator: Indicator): string => fieldOf(indicator, "origin");
const correctionOf = (indicator: Indicator): string => fieldOf(indicator, "correction");

const leads: Readonly<Record<Timing, Bilingual>> = {
  period: {
    en: "The value that is asked is that of the year alone.",
    fr: "La valeur demandée est celle de la seule année.",
  },
  cumulative: {
    en: "The value that is asked is that of all years of the plan up to the end of this one, together.",
    fr: "La valeur demandée est celle de toutes les années du plan jusqu’à la fin de celle-ci, ensemble.",
  },
  end: {
    en: "The value that is asked is that at the end of the year.",
    fr: "La valeur demandée est celle de la fin de l’année.",
  },
};

/** The section of an indicator whose figures are proposed from reports: nobody types where they come from. */
export function withOrigin(section: Section, timing: Timing | undefined): Section {
  const { indicator } = section;
  if (!indicator || indicator.measure === "qualitative") return section;
  const at = section.fields.findIndex(({ name }) => name === fieldOf(indicator, "explanation"));
  const when = { field: fieldOf(indicator, "measured"), is: measured };
  return {
    ...section,
    ...(timing && { lead: leads[timing] }),
    fields: [
      {
        ...{ kind: "origin", name: originOf(indicator), optional: true },
        label: { en: "Sum of the reports", fr: "Somme des rapports" },
      },
      ...section.fields.slice(0, at),
      words(
        correctionOf(indicator),
        explanationLength,
        {
          en: "Why this is another value than the reports give together",
          fr: "Pourquoi cette valeur n’est pas celle que donnent les rapports ensemble",
        },
        {
          ...{ published: true, optional: true, when },
          hint: {
            en: "Needed when you correct what was proposed. Both stand in the report, with this reason. Never name a child.",
            fr: "Nécessaire quand vous corrigez ce qui a été proposé. Les deux figurent dans le rapport, avec cette raison. Ne nommez jamais un enfant.",
          },
        },
      ),
      ...section.fields.slice(at),
    ],
  };
}

/** A value that is not the sum has its reason. */
export const originRules = (indicator: Indicator): Rule[] =>
  indicator.measure === "qualitative"
    ? []
    : [
        {
          code: "explain-correction",
          field: correctionOf(indicator),
          origin: originOf(indicator),
          parts: figureParts(indicator).map((part) => fieldOf(indicator, part)),
        },
      ];
