import type { Recipient } from "../../../events/common.ts";
import type { Altered } from "../../domain/audit/commitments.ts";
import { type Basis, isToldByContract } from "../../domain/documents/basis.ts";
import { isEmbargoed } from "../../domain/documents/report/embargo.ts";
import type { Contact, Lang } from "../../domain/organisation/organisation.ts";
import type { Archive, Directory } from "../../ports/reading.ts";
import type { Head } from "../../ports/store.ts";
import { verifiedReport } from "../engine/verified.ts";

/** Word to a donor or the partner that a report on their agreement is final, of which nothing is published: never, or not before a day. */
export type ConcludedNotice = {
  to: "donor" | "partner";
  template: "report-concluded";
  addressee: { name: string; lang: Lang };
  contact: Contact;
  contentHash: string;
  /** The day (ISO 8601) from which on it is published; null where it is not. */
  until: string | null;
};

/**
 * The notice as everything stands at this moment: to who is a party to the agreement still, of what is what was approved.
 * @returns null for whom it tells nothing
 */
export async function concludedNoticeFor(
  deps: { archive: Archive; directory: Directory },
  { documentId, head, basis }: { documentId: string; head: Head; basis: Basis },
  { kind, id }: Recipient,
): Promise<ConcludedNotice | Altered | null> {
  const { report } = head;
  const { contentHash } = report;
  const until = isEmbargoed(report) ? (report.embargoedUntil ?? null) : null;
  if ((report.status !== "concluded" && until === null) || contentHash === null) return null;
  if ((kind !== "donor" && kind !== "partner") || !isToldByContract(basis, report, { kind, id })) return null;
  const [known, verified] = await Promise.all([
    partyOf(deps, kind, id),
    verifiedReport(deps, documentId, head, basis),
  ]);
  if (verified === "altered") return verified;
  return known && verified && { ...known, to: kind, template: "report-concluded", contentHash, until };
}

async function partyOf({ directory }: { directory: Directory }, kind: "donor" | "partner", id: string) {
  if (kind === "donor") {
    const found = await directory.donor(id);
    return found && { addressee: found.donor, contact: found.contact };
  }
  const found = await directory.partner(id);
  return found && { addressee: found.partner, contact: found.contact };
}
