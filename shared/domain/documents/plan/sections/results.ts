import type { Bilingual } from "../../../../../events/common.ts";
import type { DefinedSection, Field } from "../../../forms/definition.ts";
import { explanationLength, words } from "../../../forms/fields.ts";
import type { Rule } from "../../../forms/rule.ts";
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

/** The results chain of a plan, by country, with the reasons for what no result serves. */
export const results: DefinedSection = resultsSection({
  empty: {
    en: "There is no result yet. Begin with the ultimate outcome: the change in children’s lives to which everything else contributes.",
    fr: "Il n’y a pas encore de résultat. Commencez par le résultat ultime : le changement dans la vie des enfants auquel tout le reste contribue.",
  },
  more: [
    {
      ...{ kind: "row-of", many: true, name: "countries", list: "context", published: true },
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

const { other: _, ...system } = stakeholderGroups;

/** Between them, results serve every right that the plan is for, each group of the system around a child, and each country. */
const gapRules: readonly Rule[] = [
  {
    ...{ code: "explain-gap", field: "gaps.rights", list: "results", of: "rights" },
    about: { en: "Children’s rights", fr: "Droits des enfants" },
    wanted: { options: rights, named: "scope.rights" },
  },
  {
    ...{ code: "explain-gap", field: "gaps.groups", list: "results", of: "groups" },
    about: { en: "Groups around the child", fr: "Groupes autour de l’enfant" },
    wanted: { options: Object.entries(system).map(([value, label]) => ({ value, label })) },
  },
  {
    ...{ code: "explain-gap", field: "gaps.countries", list: "results", of: "countries" },
    about: { en: "Countries", fr: "Pays" },
    wanted: { rows: "context", called: "country" },
  },
];

export const resultRules: readonly Rule[] = [
  ...gapRules,
  ...chainRules,
  { code: "none-with", field: "results.rows", list: "results", of: "groups", is: "children" },
];
