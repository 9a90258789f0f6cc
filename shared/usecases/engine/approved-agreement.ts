import type { Agreement } from "../../domain/documents/agreement/agreement.ts";
import type { Publication } from "../../domain/documents/agreement/publication.ts";
import { agreementRecord } from "../../domain/documents/agreement/record.ts";
import type { Content } from "../../domain/forms/content.ts";
import type { Archive, Records } from "../../ports/reading.ts";
import type { DecisionStore } from "../../ports/store.ts";
import { verifiedReport } from "./verified.ts";

type Deps = { store: Pick<DecisionStore, "load">; archive: Archive };
type Approved = { agreement: Agreement; contentHash: string };

/**
 * An agreement in force, with the hash of its content: one that was taken over as it stood, else one that was written and approved
 * in Accord, as its verified content says; null where there is none of that id, or not in force.
 * @throws Error for one that is not what was approved
 */
export async function approvedAgreement(
  deps: Deps & { records: Pick<Records, "agreement"> },
  id: string,
): Promise<Approved | null> {
  const found = (await deps.records.agreement(id)) ?? (await agreementInForce(deps, id));
  if (found === "altered") throw new Error(`Agreement ${id} is not the one that was approved`);
  return found;
}

/** One that was written in Accord: also its content, and what may be known of it. */
type InForce = Approved & {
  content: Content;
  publication: Publication;
  isPublished: boolean;
};

/**
 * An agreement that was written in Accord and is in force, as its verified content says; null where it is none, or not yet.
 */
export async function agreementInForce(deps: Deps, id: string): Promise<InForce | "altered" | null> {
  const { head, basis } = await deps.store.load({ documentId: id, basis: true });
  if (head?.report.kind !== "agreement" || basis?.kind !== "agreement") return null;
  const { contentHash, tail } = head.report;
  if (tail.inForce === null || contentHash === null) return null;
  const { publication } = tail.inForce;
  const verified = await verifiedReport(deps, id, head, basis);
  if (verified === "altered") return "altered";
  if (verified === null) return null;
  const { content } = verified;
  const isPublished = head.report.status === "published";
  return { agreement: agreementRecord(id, basis, content), contentHash, content, publication, isPublished };
}
