import type { DefinedSection, Definition } from "../../forms/definition.ts";
import { agreementPartRules, agreementParts } from "./agreement-form.ts";
import type { AmendmentBasis } from "./basis.ts";
import { planPartRules, planParts } from "./plan-form.ts";
import { unchangedRule } from "./rules.ts";
import { change } from "./sections/change.ts";
import { lessons } from "./sections/lessons.ts";

/**
 * The amendment of a document: the parts of it that can change, as they are in force, by the fields and the rules that its own form
 * has; and why.
 */
export const amendmentDefinition = (basis: AmendmentBasis): Definition => ({
  schema: "amendment/1",
  lang: basis.lang,
  sections: [change(basis), ...amendable(basis), ...lessons(basis)],
  rules: [
    unchangedRule(basis),
    ...(basis.parent === "plan" ? planPartRules(basis) : agreementPartRules(basis)),
  ],
});

/** What of a document an amendment can change. */
export const amendable = (basis: AmendmentBasis): DefinedSection[] =>
  basis.parent === "plan" ? planParts(basis) : agreementParts(basis);
