import type { Bilingual } from "../../../../events/common.ts";
import type { Indicator } from "../agreement/framework.ts";
import type { Basis } from "./basis.ts";

/**
 * A field of a form, as data: it drives the form, its validation, the review page and what is published.
 * What is not marked as published stays inside.
 */
export type Field = { name: string; label: Bilingual; hint?: Bilingual; published?: true } & (
  | { kind: "date" }
  | { kind: "whole-number"; max: number }
  | { kind: "long-text"; maxLength: number }
);

/** A rule that holds between two fields. The error is shown at `field`. */
export type Rule =
  | { code: "before-start"; field: string; start: string }
  | { code: "outside-period"; field: string; period: Basis["period"] }
  | { code: "above-denominator"; field: string; denominator: string }
  | { code: "zero-denominator"; field: string };

/** One part of a form: one thing a person thinks about at a time. */
export type Section = {
  id: string;
  title: Bilingual;
  /** The indicator that this section reports on, whose target is shown and cannot be edited. */
  indicator?: Indicator;
  fields: readonly Field[];
};

export type Definition = { schema: "results-report/1"; sections: readonly Section[]; rules: readonly Rule[] };

const largestCount = 1_000_000_000;
const narrativeLength = 4_000;

/** The results report on a basis: its period, exactly the indicators due, and a narrative. */
export function reportDefinition(basis: Basis): Definition {
  return {
    schema: "results-report/1",
    sections: [period, ...basis.indicators.map(indicatorSection), narrative],
    rules: [
      { code: "outside-period", field: "periodStart", period: basis.period },
      { code: "before-start", field: "periodEnd", start: "periodStart" },
      { code: "outside-period", field: "periodEnd", period: basis.period },
      ...basis.indicators.flatMap(indicatorRules),
    ],
  };
}

const period: Section = {
  id: "period",
  title: { en: "Reporting period", fr: "Période visée" },
  fields: [
    { name: "periodStart", kind: "date", published: true, label: { en: "First day", fr: "Premier jour" } },
    { name: "periodEnd", kind: "date", published: true, label: { en: "Last day", fr: "Dernier jour" } },
  ],
};

const narrative: Section = {
  id: "narrative",
  title: { en: "What changed", fr: "Ce qui a changé" },
  fields: [
    {
      name: "narrative",
      published: true,
      kind: "long-text",
      maxLength: narrativeLength,
      label: {
        en: "What changed for children, and how do you know?",
        fr: "Qu’est-ce qui a changé pour les enfants, et comment le savez-vous ?",
      },
      hint: {
        en: "Never name a child or describe a case that could be recognised.",
        fr: "Ne nommez jamais un enfant et ne décrivez aucun cas reconnaissable.",
      },
    },
  ],
};

/** The name of a field that belongs to an indicator. */
const nameOf = (indicator: Indicator, part: string) => `${indicator.id}.${part}`;

const count = (indicator: Indicator, part: string, label: Bilingual): Field => ({
  name: nameOf(indicator, part),
  kind: "whole-number",
  max: largestCount,
  label,
});

function indicatorSection(indicator: Indicator): Section {
  const section = (fields: readonly Field[]): Section => ({
    id: indicator.id,
    title: indicator.title,
    indicator,
    fields,
  });
  switch (indicator.measure) {
    case "percentage":
      return section([
        count(indicator, "numerator", {
          en: "Number that meet the criterion (numerator)",
          fr: "Nombre répondant au critère (numérateur)",
        }),
        count(indicator, "denominator", {
          en: "Number in all (denominator)",
          fr: "Nombre total (dénominateur)",
        }),
      ]);
    case "count-by-sex":
      return section([
        count(indicator, "girls", { en: "Girls and women", fr: "Filles et femmes" }),
        count(indicator, "boys", { en: "Boys and men", fr: "Garçons et hommes" }),
        count(indicator, "unknown", { en: "Sex unknown or not stated", fr: "Sexe inconnu ou non déclaré" }),
      ]);
    case "count":
      return section([
        count(indicator, "total", { en: "Number in the period", fr: "Nombre pendant la période" }),
      ]);
    case "qualitative":
      return section([
        {
          name: nameOf(indicator, "words"),
          kind: "long-text",
          maxLength: narrativeLength,
          label: { en: "What you observed, in words", fr: "Ce que vous avez observé, en mots" },
        },
      ]);
  }
}

function indicatorRules(indicator: Indicator): Rule[] {
  if (indicator.measure !== "percentage") return [];
  const denominator = nameOf(indicator, "denominator");
  const zero: Rule = { code: "zero-denominator", field: denominator };
  if (!indicator.proportion) return [zero];
  return [zero, { code: "above-denominator", field: nameOf(indicator, "numerator"), denominator }];
}
