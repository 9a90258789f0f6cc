import type { Recipient } from "../../../events/common.ts";
import type { VarianceThresholds } from "../framework/framework.ts";
import type { Policy } from "../organisation/organisation.ts";
import { type Topic, topicOf } from "../organisation/subscription.ts";
import type { Required } from "../review/donors.ts";
import type { AgreementBasis } from "./agreement/basis.ts";
import type { AgreementDocument } from "./agreement/document.ts";
import type { Sensitive } from "./agreement/publication.ts";
import type { AmendmentBasis } from "./amendment/basis.ts";
import type { AmendmentDocument } from "./amendment/document.ts";
import type { GovernanceBasis } from "./governance/basis.ts";
import type { GovernanceDocument } from "./governance/document.ts";
import type { PlanBasis } from "./plan/basis.ts";
import type { PlanDocument } from "./plan/document.ts";
import type { AgreementReportBasis, ReportBasis } from "./report/basis.ts";
import type { ReportDocument } from "./report/document.ts";

/** What a document is bound to, as it was pinned when it was opened: its kind says in which shape. */
export type Basis = ReportBasis | PlanBasis | AgreementBasis | AmendmentBasis | GovernanceBasis;

/** The same under a policy: what that says of a document's form is pinned with what the document is bound to. */
export const boundUnder = <B extends Basis>(basis: B, { bothLanguages }: Pick<Policy, "bothLanguages">): B =>
  bothLanguages && basis.kind !== "amendment" && basis.kind !== "governance"
    ? { ...basis, bothLanguages }
    : basis;

/** What a document says of who is told of it. */
type Told =
  | Pick<ReportDocument, "kind" | "tail">
  | Pick<PlanDocument, "kind" | "tail">
  | Pick<AgreementDocument, "kind" | "tail">
  | Pick<AmendmentDocument, "kind" | "tail">
  | Pick<GovernanceDocument, "kind" | "tail">;

/**
 * Who is told by contract what becomes of a document: the donors of a report's agreement, and its partner; of an agreement in force
 * the donors and partners among its parties.
 */
export function toldByContract(basis: Basis, document: Told): readonly Recipient[] {
  if (document.kind === "agreement" || document.kind === "amendment")
    return document.tail.inForce?.told ?? [];
  if (basis.kind !== "report" || "plan" in basis) return [];
  const partner = basis.partnerId === null ? [] : [{ kind: "partner", id: basis.partnerId } as const];
  return [...donorsOf(basis), ...partner];
}

/** By which subscription somebody hears what becomes of a document; null by none. Of a plan they hear too how it was amended. */
export const subscribedBy = (basis: Basis): Topic | null => {
  if (basis.kind === "amendment") return basis.parent === "plan" ? topicOf(basis.parent) : null;
  return topicOf(basis.kind);
};

/** Whether a document is a report that an agreement asks for. */
export const isOfAgreement = (basis: Basis): basis is AgreementReportBasis =>
  basis.kind === "report" && !("plan" in basis);

/** The id of the agreement that asks for a document; null where none does. */
export const agreementOf = (basis: Basis): string | null => (isOfAgreement(basis) ? basis.agreementId : null);

/**
 * How much everybody may know of what a document reports on, where nothing of the document is published for that: where nothing may
 * be known, or a part, and nobody said which.
 */
export const publicationLimitOf = (basis: Basis): AgreementReportBasis["publication"] =>
  isOfAgreement(basis) && leftOutOf(basis).length === 0 ? basis.publication : undefined;

/** What is left out for everybody of a document that is published in part; nothing of any other. */
export const leftOutOf = (basis: Basis): readonly Sensitive[] =>
  isOfAgreement(basis) && basis.publication === "redacted" ? (basis.leavesOut ?? []) : [];

/** The donors who await a document. */
export const donorsOf = (basis: Basis): Recipient[] =>
  isOfAgreement(basis) ? basis.donors.map((id) => ({ kind: "donor", id })) : [];

/** The donor's acceptance that a document needs, and the partner who hears of it; null where its agreement asks for none. */
export const acceptanceOf = (basis: Basis): Required | null =>
  isOfAgreement(basis) && basis.acceptance ? { ...basis.acceptance, partner: basis.partnerId } : null;

/** Whether somebody is told by contract. */
export const isToldByContract = (basis: Basis, document: Told, { kind, id }: Recipient): boolean =>
  toldByContract(basis, document).some((told) => told.kind === kind && told.id === id);

/** By which variances are judged; null where a document has no figures that could vary. */
export const thresholdsOf = (basis: Basis): VarianceThresholds | null =>
  basis.kind === "report" ? basis.varianceThresholds : null;
