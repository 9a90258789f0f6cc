import type { Bilingual } from "../../../events/common.ts";
import type { AgreementBasis } from "./agreement/basis.ts";
import type { AmendmentBasis } from "./amendment/basis.ts";
import { type Basis, leftOutOf } from "./basis.ts";
import type { GovernanceBasis } from "./governance/basis.ts";
import type { PlanBasis } from "./plan/basis.ts";
import type { AgreementReportBasis, YearlyReportBasis } from "./report/basis.ts";

type PublicPlan = Pick<PlanBasis, "kind" | "period" | "supersedes">;
type PublicAgreement = Pick<AgreementBasis, "kind" | "agreementType" | "begunOn">;

type PublicGovernance = Pick<GovernanceBasis, "kind" | "type" | "title">;

/** The partner is null where who they are is left out; a title that is left out is the agreement's number. */
type PublicReport = Pick<
  AgreementReportBasis,
  "kind" | "reportKind" | "agreementId" | "agreementTitle" | "period"
> & {
  partner: string | null;
};

/** What everybody may know of what a document is bound to. */
export type PublicBasis =
  | PublicReport
  | Pick<YearlyReportBasis, "kind" | "reportKind" | "plan" | "period">
  | PublicPlan
  | PublicGovernance
  | PublicAgreement
  | (Pick<AmendmentBasis, "kind" | "number"> & { of: { id: string; basis: PublicAgreement | PublicPlan } });

/** The title that an agreement gives itself, and the number that it is on file by: for whoever may know what stands in it. */
export type Own = { title: Bilingual; number: string };
type OwnAgreement = PublicAgreement & { own?: Own };

/** That of it by which a document is called. */
export type Titled =
  | PublicPlan
  | PublicGovernance
  | OwnAgreement
  | (Pick<AmendmentBasis, "kind" | "number"> & { of: { id: string; basis: OwnAgreement | PublicPlan } })
  | Pick<AgreementReportBasis, "kind" | "reportKind" | "agreementTitle" | "period">
  | Pick<YearlyReportBasis, "kind" | "reportKind" | "plan" | "period">;

/**
 * What everybody may know of what a document is bound to. Of a report on an agreement that is published in part, its partner and its
 * title may be left out: in the title's place stands the agreement's number, by which those who know it know it.
 */
export function publicBasis(basis: Basis): PublicBasis {
  if (basis.kind === "plan" || basis.kind === "agreement") return publicParent(basis);
  if (basis.kind === "governance") {
    const { kind, type, title } = basis;
    return { kind, type, title };
  }
  if (basis.kind === "amendment") {
    const { kind, number, of } = basis;
    return { kind, number, of: { id: of.id, basis: publicParent(of.basis) } };
  }
  if ("plan" in basis) {
    const { kind, period, reportKind, plan } = basis;
    return { kind, reportKind, plan, period };
  }
  const { kind, period, reportKind, agreementId, agreementTitle, partner } = basis;
  const leftOut = leftOutOf(basis);
  return {
    ...{ kind, reportKind, agreementId, period },
    agreementTitle: leftOut.includes("places") ? { en: agreementId, fr: agreementId } : agreementTitle,
    partner: leftOut.includes("partner") ? null : partner,
  };
}

/** That of a document which amendments change. */
function publicParent(basis: AgreementBasis | PlanBasis): PublicAgreement | PublicPlan {
  if (basis.kind === "plan") {
    const { kind, period, supersedes } = basis;
    return { kind, period, supersedes };
  }
  const { kind, agreementType, begunOn } = basis;
  return { kind, agreementType, begunOn };
}
