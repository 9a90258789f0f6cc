import type { DefinedSection } from "../../forms/definition.ts";
import type { Rule } from "../../forms/rule.ts";
import { rights } from "../../framework/rights.ts";
import { indicators } from "../plan/sections/indicators.ts";
import { budget, monitoring } from "../plan/sections/means.ts";
import { resultRulesFor, resultsIn } from "../plan/sections/results.ts";
import type { OfPlan } from "./basis.ts";
import { overRules } from "./rules.ts";

/** What of an adopted plan an amendment can change, by the fields that the plan's own form has: its results, its targets, its means. */
export const planParts = (basis: Pick<OfPlan, "of" | "beside">): DefinedSection[] => [
  resultsIn({ kind: "choices", options: countriesOf(basis) }),
  ...[indicators, budget, monitoring].map((section) => section(basis.of.basis)),
];

/** And by its rules: its results still serve, between them, each right that it is for, and each of its countries. */
export const planPartRules = (basis: OfPlan): Rule[] => [
  ...overRules(basis),
  ...resultRulesFor({
    rights: { options: rights.filter(({ value }) => basis.beside.rights.includes(value)) },
    countries: { options: countriesOf(basis) },
  }),
];

/** Its countries, which no amendment changes, as results name them. */
const countriesOf = ({ beside }: Pick<OfPlan, "beside">) =>
  beside.countries.map(({ row, name }) => ({ value: row, label: { en: name, fr: name } }));
