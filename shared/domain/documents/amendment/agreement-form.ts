import type { DefinedSection, Field, List, Pending } from "../../forms/definition.ts";
import type { Rule } from "../../forms/rule.ts";
import { daysLater } from "../../organisation/business-days.ts";
import { optionOf } from "../agreement/known-parties.ts";
import { reportsAndAcceptance } from "../agreement/sections/acceptance.ts";
import { budget, budgetRules } from "../agreement/sections/budget.ts";
import { indicatorRules, indicators } from "../agreement/sections/indicators.ts";
import { reportRules, reports } from "../agreement/sections/reports.ts";
import { results } from "../agreement/sections/results.ts";
import { termRules, terms } from "../agreement/sections/terms.ts";
import { chainRules } from "../results-chain.ts";
import type { OfAgreement } from "./basis.ts";
import { doneRules } from "./rules.ts";

/** What of an agreement an amendment can change, by the fields that the agreement's own form has. */
export const agreementParts = (basis: OfAgreement): DefinedSection[] =>
  basis.only === "extension"
    ? [asInForce(basis, lastDay(basis)), asInForce(basis, reports)]
    : [
        ...[terms(basis.of.basis), ...budget(basis.of.basis)].map((section) => asInForce(basis, section)),
        results,
        indicators(basis.of.basis.planIndicators),
        asInForce(basis, reportsAndAcceptance({ known: donorsIn(basis) })),
      ];

/** Its dates alone, of which the last one is later than it was. */
function lastDay({ of, original }: OfAgreement): DefinedSection {
  const { fields, ...section } = terms(of.basis);
  const day = daysLater(String(original["terms.end"]), 1);
  return {
    ...section,
    title: { en: "Until when", fr: "Jusqu’à quand" },
    fields: fields
      .filter(({ name }) => name === "terms.start" || name === "terms.end")
      .map((field) =>
        field.kind === "date" && field.name === "terms.end"
          ? { ...field, earliest: { is: "later", day } as const }
          : field,
      ),
  };
}

/** The donors among its parties, as its own form offers them. */
const donorsIn = ({ of, donors = [] }: OfAgreement) =>
  of.basis.known.filter((party) => donors.includes(optionOf(party)));

/** And by its rules; what is done stays. */
export const agreementPartRules = (basis: OfAgreement): Rule[] =>
  basis.only === "extension"
    ? [...doneRules(basis, ["reports"]), ...termRules, ...reportRules]
    : [
        ...doneRules(basis),
        ...termRules,
        ...budgetRules(basis.of.basis),
        ...chainRules,
        ...indicatorRules,
        ...reportRules,
      ];

const asInForce = (basis: Pick<OfAgreement, "original">, section: DefinedSection): DefinedSection => {
  const { lead: _, ...rest } = section;
  return { ...rest, fields: section.fields.flatMap((field) => fieldInForce(basis, field)) };
};

/** What another agreement would have to say: when it began, why money may go to its parties, and how its reports were proposed. */
const notAsked: readonly string[] = ["terms.charitablePurpose", "reports.rhythm"];

function fieldInForce(
  { original }: Pick<OfAgreement, "original">,
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
