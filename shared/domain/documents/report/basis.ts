import type { Bilingual } from "../../../../events/common.ts";
import type { CitedRow } from "../../forms/definition.ts";
import { type About, aboutOf, pinnedAbout } from "../../framework/about.ts";
import type { Timing } from "../../framework/aggregate.ts";
import type {
  BudgetForPeriod,
  Indicator,
  ReportKind,
  VarianceThresholds,
} from "../../framework/framework.ts";
import type { Lang } from "../../organisation/organisation.ts";
import type { Agreement } from "../agreement/agreement.ts";
import type { SpeakingParty } from "./sections/own-words.ts";

/** What every report is bound to: the indicators that it gives results of, and by which they are judged. */
type Reporting = {
  kind: "report";
  reportKind: ReportKind;
  /** The working language: what must be said in words is said in it first. */
  lang: Lang;
  /** Whether it is published in both languages, as its policy said when it was opened. */
  bothLanguages?: true | undefined;
  /** First and last day of the period, ISO 8601. */
  period: { start: string; end: string };
  dueOn: string;
  /** Exactly the indicators due in this report, in the framework's order. */
  indicators: readonly Indicator[];
  varianceThresholds: VarianceThresholds;
  /** What its agreement is about, or its plan: what a lesson is about that does not say otherwise. None of before lessons said so. */
  about?: About | undefined;
};

/** The part of the approved agreement that a report must cover, pinned by its hash. */
export type AgreementReportBasis = Reporting & {
  agreementId: string;
  agreementTitle: Bilingual;
  partner: string;
  /** Null where the partner is known by name alone: there is nobody to tell. */
  partnerId: string | null;
  donors: readonly string[];
  /** The donor whose acceptance the agreement asks for, and what it says of silence; none where it asks for none. */
  acceptance?: Agreement["acceptance"];
  /** How much of the agreement everybody may know, where that is not all of it; and where it is a part, what the report leaves out. */
  publication?: Agreement["publication"];
  /** The parties that Accord asks for their own words; none where its policy did not say so, or there is none. */
  ownWords?: readonly SpeakingParty[] | undefined;
  leavesOut?: Agreement["leavesOut"];
  /** For how long it is not published once it is final, as the agreement says. */
  embargo?: Agreement["embargo"];
  budgetLines: readonly BudgetForPeriod[];
};

/** The indicators of an adopted plan, each with its target for one year: what the organisation's own report on that year covers. */
export type YearlyReportBasis = Reporting & {
  reportKind: "annual";
  plan: { id: string; period: { start: string; end: string } };
  /** What a value of each indicator is, by its id: of its year alone, of all years up to then, or as it stands at the end. */
  targetsAre: Readonly<Record<string, Timing>>;
  /** What the plan has for the year; none of a report that was opened before that was asked, or where the plan does not say it. */
  budgetLines?: readonly BudgetForPeriod[] | undefined;
  /** The lessons of published reports that share something with the plan, and were answered neither by a plan nor in an earlier year. */
  lessons?: readonly CitedRow[] | undefined;
};

/** What a report is bound to: an agreement, which asks for it, or the organisation's plan. */
export type ReportBasis = AgreementReportBasis | YearlyReportBasis;

/** What the organisation's own report on a year is bound to; null for any other document. */
export const yearlyIn = (basis: { kind: string }): YearlyReportBasis | null =>
  basis.kind === "report" && "plan" in basis ? (basis as YearlyReportBasis) : null;

/** The duty to report, as the agreement's dates created it. */
export type Obligation = {
  id: string;
  agreementId: string;
  kind: ReportKind;
  period: { start: string; end: string };
  /** The day on which the report must be with the donor, ISO 8601. */
  dueOn: string;
  /** Id of the report that answers it. */
  reportId: string;
  /** Id of the person responsible for writing it. */
  author: string;
};

/**
 * The basis of the report that answers an obligation: an annual report covers the semi-annual indicators too.
 * @param lang the author's language
 * @param partners whom Accord asks for their own words
 */
export const basisOf = (
  agreement: Agreement,
  obligation: Obligation,
  lang: Lang,
  partners: readonly SpeakingParty[] = [],
): AgreementReportBasis => ({
  kind: "report",
  ...aboutPinned(agreement),
  agreementId: agreement.id,
  agreementTitle: agreement.title,
  partner: agreement.partner.name,
  partnerId: agreement.partner.id,
  donors: agreement.donors,
  ...(agreement.acceptance && { acceptance: agreement.acceptance }),
  ...(agreement.publication && { publication: agreement.publication }),
  ...(partners.length > 0 && { ownWords: partners }),
  ...(agreement.leavesOut && { leavesOut: agreement.leavesOut }),
  ...(agreement.embargo && { embargo: agreement.embargo }),
  reportKind: obligation.kind,
  lang,
  period: obligation.period,
  dueOn: obligation.dueOn,
  indicators: agreement.resultsFramework
    .flatMap((result) => result.indicators)
    .filter((indicator) => obligation.kind === "annual" || indicator.frequency === "semi-annual"),
  budgetLines: agreement.budgetLines.map(({ budget, ...line }) => ({
    ...line,
    budget: budget[obligation.kind],
  })),
  varianceThresholds: agreement.varianceThresholds,
});

function aboutPinned(agreement: Agreement): Pick<AgreementReportBasis, "about"> {
  const about = pinnedAbout(aboutOf(agreement));
  return about ? { about } : {};
}
