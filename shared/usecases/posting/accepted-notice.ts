import type { Recipient } from "../../../events/common.ts";
import type { Altered } from "../../domain/audit/commitments.ts";
import { type Basis, isToldByContract } from "../../domain/documents/basis.ts";
import { isAcceptedNow } from "../../domain/documents/report/with-donor.ts";
import type { Contact, Lang } from "../../domain/organisation/organisation.ts";
import type { Archive, Directory } from "../../ports/reading.ts";
import type { Head } from "../../ports/store.ts";

/** Word to a partner that the donor accepted a report on what they carry out, or that a clause did in its place. */
export type AcceptedNotice = {
  to: "partner";
  template: "report-accepted";
  addressee: { name: string; lang: Lang };
  contact: Contact;
  isByClause: boolean;
};

/**
 * The notice as everything stands at this moment.
 * @returns null for whom it tells nothing: they are no partner of it, or it is not accepted
 */
export async function acceptedNoticeFor(
  deps: { archive: Archive; directory: Directory },
  { documentId, head, basis }: { documentId: string; head: Head; basis: Basis },
  { kind, id }: Recipient,
): Promise<AcceptedNotice | Altered | null> {
  const { report } = head;
  if (report.kind !== "report" || !isAcceptedNow(report) || kind !== "partner") return null;
  if (!isToldByContract(basis, report, { kind, id })) return null;
  const [known, history] = await Promise.all([
    deps.directory.partner(id),
    deps.archive.history(documentId, head),
  ]);
  if (history === "altered") return history;
  const isByClause = report.acceptance?.isDeemed === true;
  return (
    known && {
      ...{ to: "partner", template: "report-accepted", isByClause },
      ...{ addressee: known.partner, contact: known.contact },
    }
  );
}
