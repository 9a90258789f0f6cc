import type { Definition } from "../../forms/definition.ts";
import { chainRules } from "../results-chain.ts";
import type { AgreementBasis } from "./basis.ts";
import { acceptanceRules, reportsAndAcceptance } from "./sections/acceptance.ts";
import { budget, budgetRules } from "./sections/budget.ts";
import { clauseRules, clauses } from "./sections/clauses.ts";
import { closing } from "./sections/closing.ts";
import { conflictRules, conflicts } from "./sections/conflicts.ts";
import { contributionRules, contributions } from "./sections/contributions.ts";
import { dueDiligence, dueDiligenceRules } from "./sections/due-diligence.ts";
import { identity, identityRules } from "./sections/identity.ts";
import { indicatorRules, indicators } from "./sections/indicators.ts";
import { lessons } from "./sections/lessons.ts";
import { parties, partyRules } from "./sections/parties.ts";
import { reportRules } from "./sections/reports.ts";
import { results } from "./sections/results.ts";
import { safeguarding, safeguardingRules } from "./sections/safeguarding.ts";
import { termRules, terms } from "./sections/terms.ts";

/** The partnership agreement of the type that it is bound to. */
export const agreementDefinition = (basis: AgreementBasis): Definition => ({
  schema: "partnership-agreement/1",
  lang: basis.lang,
  ...(basis.bothLanguages && { bothLanguages: basis.bothLanguages }),
  sections: [
    identity(basis),
    parties(basis),
    terms(basis),
    ...budget(basis),
    contributions(basis),
    results,
    indicators(basis.planIndicators),
    reportsAndAcceptance(basis),
    dueDiligence,
    safeguarding,
    conflicts,
    ...clauses(basis),
    ...lessons(basis),
    closing,
  ],
  rules: [
    ...identityRules,
    ...partyRules(basis),
    ...termRules,
    ...budgetRules(basis),
    ...contributionRules,
    ...chainRules,
    ...indicatorRules,
    ...reportRules,
    ...acceptanceRules(basis),
    ...dueDiligenceRules,
    ...safeguardingRules,
    ...conflictRules,
    ...clauseRules(basis),
  ],
});
