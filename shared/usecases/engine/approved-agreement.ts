import type { Agreement } from "../../domain/documents/agreement/agreement.ts";
import { agreementRecord } from "../../domain/documents/agreement/record.ts";
import type { Archive, Records } from "../../ports/reading.ts";
import type { DecisionStore } from "../../ports/store.ts";
import { verifiedReport } from "./verified.ts";

/**
 * An agreement in force, with the hash of its content: one that was taken over as it stood, else one that was written and approved
 * in Accord, as its verified content says; null where there is none of that id, or not in force.
 * @throws Error for one that is not what was approved
 */
export async function approvedAgreement(
  deps: { records: Pick<Records, "agreement">; store: Pick<DecisionStore, "load">; archive: Archive },
  id: string,
): Promise<{ agreement: Agreement; contentHash: string } | null> {
  const takenOver = await deps.records.agreement(id);
  if (takenOver) return takenOver;
  const { head, basis } = await deps.store.load({ documentId: id, basis: true });
  if (head?.report.kind !== "agreement" || basis?.kind !== "agreement") return null;
  const { contentHash, tail } = head.report;
  if (tail.inForce === null || contentHash === null) return null;
  const verified = await verifiedReport(deps, id, head, basis);
  if (verified === "altered") throw new Error(`Agreement ${id} is not the one that was approved`);
  return verified && { agreement: agreementRecord(id, basis, verified.content), contentHash };
}
