import type { DefinedSection, Field, TableColumn } from "../../../forms/definition.ts";
import { choice } from "../../../forms/fields.ts";
import { figure, indicatorsSection, inFigures, inWords, seen } from "../../indicator-rows.ts";
import type { PlanBasis } from "../basis.ts";
import { yearsOf } from "../years.ts";

const inEachYear = (year: number): Field[] => [
  figure(`target${year}`, { en: `target for ${year}`, fr: `cible pour ${year}` }),
  seen(`aim${year}`, { en: `what is to be seen in ${year}`, fr: `ce qui doit être constaté en ${year}` }),
];

/** The target of each year, as a spreadsheet of indicators has it. */
const columnsOf = (basis: PlanBasis): TableColumn[] =>
  yearsOf(basis).map((year) => ({
    ...{ field: `target${year}`, year },
    heads: [`target for ${year}`, `cible pour ${year}`],
  }));

const measure: readonly Field[] = [
  choice(
    "measure",
    { en: "measure", fr: "mesure" },
    {
      unit: { en: "A number", fr: "Un nombre" },
      percentage: { en: "A percentage", fr: "Un pourcentage" },
    },
    { when: inFigures, published: true },
  ),
  choice(
    "scale",
    { en: "measure", fr: "mesure" },
    {
      nominal: { en: "One of several categories", fr: "Une catégorie parmi d’autres" },
      ordinal: { en: "A step on a scale", fr: "Un degré sur une échelle" },
      qualitative: { en: "A description", fr: "Une description" },
    },
    { when: inWords, published: true },
  ),
];

const targetsAre = choice(
  "targetsAre",
  { en: "each target is", fr: "chaque cible vaut" },
  {
    period: { en: "For its own year alone", fr: "Pour sa seule année" },
    cumulative: {
      en: "For all years up to then, together",
      fr: "Pour toutes les années jusque-là, ensemble",
    },
    end: { en: "As it stands at the end of the year", fr: "À la fin de l’année" },
  },
  { when: inFigures, published: true },
);

/**
 * The indicators of a plan.
 * @param basis its years, each with a target
 */
export const indicators = (basis: PlanBasis): DefinedSection =>
  indicatorsSection({
    answeredBy: ["technical", "justice", "participation"],
    measure,
    targets: [targetsAre, ...yearsOf(basis).flatMap(inEachYear)],
    columns: columnsOf(basis),
    frequencies: {
      "semi-annual": { en: "Every half-year", fr: "Chaque semestre" },
      annual: { en: "Every year", fr: "Chaque année" },
      end: { en: "At mid-term and at the end", fr: "À mi-parcours et à la fin" },
    },
  });
