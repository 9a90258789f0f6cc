import type { AgreementBasis } from "../../domain/documents/agreement/basis.ts";
import type { AgreementDocument } from "../../domain/documents/agreement/document.ts";
import { amendedValues } from "../../domain/documents/amendment/in-force.ts";
import type { Content } from "../../domain/forms/content.ts";
import type { Values } from "../../domain/typed/values.ts";
import type { Archive } from "../../ports/reading.ts";
import type { DecisionStore, Head } from "../../ports/store.ts";
import { verifiedReport } from "./verified.ts";

type Deps = { store: Pick<DecisionStore, "load">; archive: Archive };

/** The answers of an agreement: as its parties signed them first, and as they are in force by its last amendment. */
export type AgreementAnswers = {
  signed: Values;
  inForce: Values;
  /** The content that was signed: its form, and in which language it is written. */
  content: Content;
  /** What it is bound to; its indicators may name those of the plans of the amendment's own day besides. */
  basis: AgreementBasis;
  /** The documents by which it holds as it does, each with the hash of its content. */
  boundTo: { id: string; contentHash: string }[];
};

/**
 * Reads what is in force of an agreement: its own content, and that of its last amendment, each verified with its record.
 * @returns "altered" where one of them is not what was approved; null where it was never submitted
 */
export async function agreementAnswers(
  deps: Deps,
  id: string,
  head: Head & { report: AgreementDocument },
  basis: AgreementBasis,
): Promise<AgreementAnswers | "altered" | null> {
  const { contentHash, tail } = head.report;
  const verified = await verifiedReport(deps, id, head, basis);
  if (verified === "altered") return "altered";
  if (verified === null || contentHash === null) return null;
  const { content } = verified;
  const signed = content.values;
  const own = { id, contentHash };
  const last = tail.amendments?.at(-1);
  if (!last) return { signed, inForce: signed, content, basis, boundTo: [own] };
  const amendment = await deps.store.load({ documentId: last.by, basis: true });
  if (amendment.basis?.kind !== "amendment" || amendment.head?.report.contentHash !== last.contentHash)
    return "altered";
  const amended = await verifiedReport(deps, last.by, amendment.head, amendment.basis);
  if (amended === null || amended === "altered") return "altered";
  return {
    ...{ signed, content },
    inForce: amendedValues(signed, amended.content.values),
    basis: { ...basis, planIndicators: amendment.basis.of.basis.planIndicators },
    boundTo: [own, { id: last.by, contentHash: last.contentHash }],
  };
}
