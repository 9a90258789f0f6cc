import type { DefinedSection, Definition, Field, List, Pending } from "../../forms/definition.ts";
import { budget, budgetRules } from "../agreement/sections/budget.ts";
import { indicatorRules, indicators } from "../agreement/sections/indicators.ts";
import { reportRules, reports } from "../agreement/sections/reports.ts";
import { results } from "../agreement/sections/results.ts";
import { termRules, terms } from "../agreement/sections/terms.ts";
import { chainRules } from "../results-chain.ts";
import type { AmendmentBasis } from "./basis.ts";
import { doneRules, unchangedRule } from "./rules.ts";
import { change } from "./sections/change.ts";

/**
 * The amendment of an agreement: the parts of the agreement that can change, as they are in force, by the fields and the rules that
 * the agreement's own form has; and why.
 */
export const amendmentDefinition = (basis: AmendmentBasis): Definition => ({
  schema: "amendment/1",
  lang: basis.lang,
  sections: [change, ...amendable(basis)],
  rules: [
    unchangedRule(basis),
    ...doneRules(basis),
    ...termRules,
    ...budgetRules(basis.of.basis),
    ...chainRules,
    ...indicatorRules,
    ...reportRules,
  ],
});

/** What of an agreement an amendment can change. */
export const amendable = (basis: Pick<AmendmentBasis, "of" | "original">): DefinedSection[] => [
  ...[terms(basis.of.basis), ...budget(basis.of.basis)].map((section) => asInForce(basis, section)),
  results,
  indicators(basis.of.basis.planIndicators),
  asInForce(basis, reports),
];

const asInForce = (basis: Pick<AmendmentBasis, "original">, section: DefinedSection): DefinedSection => {
  const { lead: _, ...rest } = section;
  return { ...rest, fields: section.fields.flatMap((field) => fieldInForce(basis, field)) };
};

/** What another agreement would have to say: when it began, why money may go to its parties, and how its reports were proposed. */
const notAsked: readonly string[] = ["terms.charitablePurpose", "reports.rhythm"];

function fieldInForce(
  { original }: Pick<AmendmentBasis, "original">,
  field: Field | Pending | List,
): (Field | Pending | List)[] {
  if (notAsked.includes(field.name)) return [];
  if (field.kind === "list") {
    const { proposed: _, ...list } = field;
    return [list];
  }
  const answer = original[field.name];
  const isFixed = field.name === "terms.start" || field.name === "terms.currency";
  if (!isFixed || answer === undefined) return [field];
  return field.kind === "choice"
    ? [{ ...field, ...stays, options: field.options.filter(({ value }) => value === answer) }]
    : [{ ...field, ...stays }];
}

const stays = {
  hint: { en: "No amendment changes it", fr: "Aucun avenant ne le change" },
} as const;
