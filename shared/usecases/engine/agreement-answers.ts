import type { AgreementBasis } from "../../domain/documents/agreement/basis.ts";
import type { AgreementDocument } from "../../domain/documents/agreement/document.ts";
import type { Head } from "../../ports/store.ts";
import { type AmendedAnswers, amendedAnswers } from "./amended-answers.ts";

/** The answers of an agreement: as its parties signed them first, and as they are in force by its last amendment. */
export type AgreementAnswers = AmendedAnswers & {
  /** What it is bound to; its indicators may name those of the plans of the amendment's own day besides. */
  basis: AgreementBasis;
};

/**
 * Reads what is in force of an agreement.
 * @returns "altered" where a part of it is not what was approved; null where it was never submitted
 */
export async function agreementAnswers(
  deps: Parameters<typeof amendedAnswers>[0],
  id: string,
  head: Head & { report: AgreementDocument },
  basis: AgreementBasis,
): Promise<AgreementAnswers | "altered" | null> {
  const answers = await amendedAnswers(deps, id, head, basis);
  if (answers === null || answers === "altered") return answers;
  const of = answers.last?.of.basis;
  return {
    ...answers,
    basis: of?.kind === "agreement" ? { ...basis, planIndicators: of.planIndicators } : basis,
  };
}
