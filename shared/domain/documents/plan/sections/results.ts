import type { Bilingual } from "../../../../../events/common.ts";
import type { DefinedSection, Field, Reference } from "../../../forms/definition.ts";
import { explanationLength, words } from "../../../forms/fields.ts";
import type { Covering, Rule } from "../../../forms/rule.ts";
import { rights } from "../../../framework/rights.ts";
import { stakeholderGroups } from "../../../framework/stakeholders.ts";
import { chainRules, resultsSection } from "../../results-chain.ts";

/** Asked where there is a gap. */
const reasons = (name: string, label: Bilingual): Field =>
  words(name, explanationLength, label, {
    ...{ optional: true, published: true },
    hint: {
      en: "Give the reason, or name them in a result",
      fr: "Donnez-en la raison, ou nommez-les dans un résultat",
    },
  });

/** How a result names the countries of its plan: as rows of their list, or as those that were adopted. */
type Countries = Pick<Reference, "kind" | "list" | "many"> | Pick<Choices, "kind" | "options">;
type Choices = Extract<Field, { kind: "choices" }>;

/** The results chain of a plan, by country, with the reasons for what no result serves. */
export const resultsIn = (countries: Countries): DefinedSection =>
  resultsSection({
    empty: {
      en: "There is no result yet. Begin with the ultimate outcome: the change in children’s lives to which everything else contributes.",
      fr: "Il n’y a pas encore de résultat. Commencez par le résultat ultime : le changement dans la vie des enfants auquel tout le reste contribue.",
    },
    more: [
      {
        ...{ ...countries, name: "countries", published: true },
        label: { en: "the countries where it is sought", fr: "les pays où il est recherché" },
      },
    ],
    after: [
      reasons("gaps.rights", {
        en: "Why no result serves these rights",
        fr: "Pourquoi aucun résultat ne sert ces droits",
      }),
      reasons("gaps.groups", {
        en: "Why nothing changes for these groups",
        fr: "Pourquoi rien ne change pour ces groupes",
      }),
      reasons("gaps.countries", {
        en: "Why no result is sought in these countries",
        fr: "Pourquoi aucun résultat n’est recherché dans ces pays",
      }),
    ],
  });

export const results: DefinedSection = resultsIn({ kind: "row-of", list: "context", many: true });

const { other: _, ...system } = stakeholderGroups;

/** What the results of a plan are to serve between them: its rights, and its countries. */
type Wanted = Readonly<Record<"rights" | "countries", Covering["wanted"]>>;

/** Between them, results serve every right that the plan is for, each group of the system around a child, and each country. */
const gapRules = (wanted: Wanted): readonly Rule[] => [
  {
    ...{ code: "explain-gap", field: "gaps.rights", list: "results", of: "rights" },
    about: { en: "Children’s rights", fr: "Droits des enfants" },
    wanted: wanted.rights,
  },
  {
    ...{ code: "explain-gap", field: "gaps.groups", list: "results", of: "groups" },
    about: { en: "Groups around the child", fr: "Groupes autour de l’enfant" },
    wanted: { options: Object.entries(system).map(([value, label]) => ({ value, label })) },
  },
  {
    ...{ code: "explain-gap", field: "gaps.countries", list: "results", of: "countries" },
    about: { en: "Countries", fr: "Pays" },
    wanted: wanted.countries,
  },
];

/** How the results of a plan hang together, and what a plan that leaves somebody or some country out must explain. */
export const resultRulesFor = (wanted: Wanted): readonly Rule[] => [
  ...gapRules(wanted),
  ...chainRules,
  { code: "none-with", field: "results.rows", list: "results", of: "groups", is: "children" },
];

export const resultRules: readonly Rule[] = resultRulesFor({
  rights: { options: rights, named: "scope.rights" },
  countries: { rows: "context", called: "country" },
});
