import type { AgreementBasis } from "../../domain/documents/agreement/basis.ts";
import type { Basis } from "../../domain/documents/basis.ts";
import type { PlanBasis } from "../../domain/documents/plan/basis.ts";
import type { Head } from "../../ports/store.ts";
import { agreementAnswers } from "../engine/agreement-answers.ts";
import { type AmendedAnswers, amendedAnswers } from "../engine/amended-answers.ts";

/** The answers of a document that was amended, with what their form is made of. */
export type ShownInForce = AmendedAnswers & { basis: AgreementBasis | PlanBasis };

/**
 * The answers of a document that was amended, as they were approved first and as they are in force; null of any other, and where
 * they cannot be shown.
 */
export async function answersInForce(
  deps: Parameters<typeof amendedAnswers>[0],
  documentId: string,
  head: Head,
  basis: Basis,
): Promise<ShownInForce | null> {
  const { report } = head;
  if (report.kind === "agreement" && basis.kind === "agreement" && report.tail.amendments) {
    const answers = await agreementAnswers(deps, documentId, { ...head, report }, basis);
    return answers === "altered" ? null : answers;
  }
  if (report.kind !== "plan" || basis.kind !== "plan" || !report.tail.amendments) return null;
  const answers = await amendedAnswers(deps, documentId, { ...head, report }, basis);
  return answers === "altered" ? null : answers && { ...answers, basis };
}
