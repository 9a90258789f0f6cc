import type { Basis } from "../../domain/documents/basis.ts";
import type { Head } from "../../ports/store.ts";
import { type AgreementAnswers, agreementAnswers } from "../engine/agreement-answers.ts";

/**
 * The answers of an agreement that was amended, as they were signed first and as they are in force; null of any other, and where
 * they cannot be shown.
 */
export async function answersInForce(
  deps: Parameters<typeof agreementAnswers>[0],
  documentId: string,
  head: Head,
  basis: Basis,
): Promise<AgreementAnswers | null> {
  const { report } = head;
  if (report.kind !== "agreement" || basis.kind !== "agreement" || !report.tail.amendments) return null;
  const answers = await agreementAnswers(deps, documentId, { ...head, report }, basis);
  return answers === "altered" ? null : answers;
}
