import type { Bilingual } from "../../../../../events/common.ts";
import type { Field, Section } from "../../../forms/definition.ts";
import { count, explanationLength, narrativeLength, words } from "../../../forms/fields.ts";
import type { Rule } from "../../../forms/rule.ts";
import type { Indicator, Percentage, VarianceThresholds } from "../../../framework/framework.ts";
import { fieldOf, measured, notMeasured, partsOf } from "../../../framework/measured.ts";

/** Words of what happened can tell whose story it is. */
const told = ["narrative"] as const;

/** What is asked of one indicator: whether it was measured, then the figures or the words, or why not. */
export function indicatorSection(indicator: Indicator): Section {
  const name = (part: string) => fieldOf(indicator, part);
  const when = { field: name("measured"), is: measured };
  return {
    id: indicator.id,
    title: indicator.title,
    indicator,
    fields: [
      {
        name: name("measured"),
        kind: "choice",
        label: {
          en: "Was this indicator measured in the period?",
          fr: "Cet indicateur a-t-il été mesuré pendant la période ?",
        },
        options: [
          { value: measured, label: { en: "Yes", fr: "Oui" } },
          { value: notMeasured, label: { en: "No, it was not measured", fr: "Non, il n’a pas été mesuré" } },
        ],
      },
      ...figures(indicator).map((field): Field => ({ ...field, when })),
      ...explanation(indicator, when),
      words(
        name("reason"),
        explanationLength,
        { en: "Why was it not measured?", fr: "Pourquoi n’a-t-il pas été mesuré ?" },
        { published: true, reveals: told, when: { field: name("measured"), is: notMeasured } },
      ),
    ],
  };
}

function figures(indicator: Indicator): Field[] {
  const name = (part: string) => fieldOf(indicator, part);
  switch (indicator.measure) {
    case "percentage":
      return percentageFields(indicator);
    case "count-by-sex":
      return [
        count(name("girls"), { en: "Girls and women", fr: "Filles et femmes" }),
        count(name("boys"), { en: "Boys and men", fr: "Garçons et hommes" }),
        count(name("unknown"), { en: "Sex unknown or not stated", fr: "Sexe inconnu ou non déclaré" }),
      ];
    case "count":
      return [count(name("total"), { en: "Number in the period", fr: "Nombre pendant la période" })];
    case "qualitative":
      return [
        words(
          name("words"),
          narrativeLength,
          { en: "What you observed, in words", fr: "Ce que vous avez observé, en mots" },
          { published: true, reveals: told },
        ),
      ];
  }
}

function percentageFields(indicator: Percentage): Field[] {
  const of = (group: Bilingual | undefined, text: Bilingual): Bilingual =>
    group ? { en: `${group.en}: ${text.en}`, fr: `${group.fr} : ${text.fr}` } : text;
  return partsOf(indicator).flatMap(({ numerator, denominator }, index) => {
    const group = indicator.groups[index]?.label;
    return [
      count(
        fieldOf(indicator, numerator),
        of(group, {
          en: "number that meet the criterion (numerator)",
          fr: "nombre répondant au critère (numérateur)",
        }),
      ),
      count(
        fieldOf(indicator, denominator),
        of(group, { en: "number in all (denominator)", fr: "nombre total (dénominateur)" }),
      ),
    ];
  });
}

/** A qualitative indicator has no number, so there is no variance to explain. */
function explanation(indicator: Indicator, when: NonNullable<Field["when"]>): Field[] {
  if (indicator.measure === "qualitative") return [];
  return [
    words(
      fieldOf(indicator, "explanation"),
      explanationLength,
      {
        en: `Explanation of the variance: ${indicator.title.en}`,
        fr: `Explication de l’écart : ${indicator.title.fr}`,
      },
      {
        published: true,
        reveals: told,
        readAs: { en: "Explanation of the variance", fr: "Explication de l’écart" },
        optional: true,
        when,
        hint: {
          en: "Needed when the result is far from the target; it is published with the result. Never name a child.",
          fr: "Nécessaire quand le résultat est loin de la cible ; elle est publiée avec le résultat. Ne nommez jamais un enfant.",
        },
      },
    ),
  ];
}

/** What must hold between the figures of an indicator, and when its variance must be explained. */
export function indicatorRules(indicator: Indicator, thresholds: VarianceThresholds): Rule[] {
  if (indicator.measure === "qualitative") return [];
  const explain: Rule = {
    code: "explain-variance",
    field: fieldOf(indicator, "explanation"),
    of: { indicator, thresholds },
  };
  return indicator.measure === "percentage" ? [...percentageRules(indicator), explain] : [explain];
}

/** Only a proportion, whose numerator is part of its denominator, is held to 100 %. */
function percentageRules(indicator: Percentage): Rule[] {
  const parts = partsOf(indicator).map(({ numerator, denominator }) => ({
    numerator: fieldOf(indicator, numerator),
    denominator: fieldOf(indicator, denominator),
  }));
  const denominators = parts.map(({ denominator }) => denominator);
  const counted: Rule = { code: "nobody-counted", field: denominators[0] ?? "", denominators };
  const within = parts.map(
    ({ numerator, denominator }): Rule => ({
      code: "above-denominator",
      field: numerator,
      denominator,
    }),
  );
  return indicator.proportion ? [counted, ...within] : [counted];
}
