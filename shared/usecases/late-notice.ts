import type { Recipient } from "../../events/common.ts";
import type { Altered } from "../domain/audit/commitments.ts";
import type { Basis } from "../domain/documents/report/basis.ts";
import { isAwaitedByDonor } from "../domain/documents/report/dates.ts";
import type { Contact, Lang } from "../domain/organisation/organisation.ts";
import type { Archive, Directory } from "../ports/reading.ts";
import type { Head } from "../ports/store.ts";

/** Word to a donor that a report comes on another day, and why. */
export type LateNotice = {
  to: "donor";
  template: "report-late";
  addressee: { name: string; lang: Lang };
  contact: Contact;
  /** The day in whose place it is, ISO 8601. */
  was: string;
  /** In the overseer's words; null once they were masked. */
  reason: string | null;
};

/**
 * The notice of a new day to a donor, as everything stands at this moment: the day that is given then, and why.
 * @returns null for whom it tells nothing any more: the report is there, or withdrawn, or they are no donor of it
 */
export async function lateNoticeFor(
  { archive, directory }: { archive: Archive; directory: Directory },
  { documentId, head, basis }: { documentId: string; head: Head; basis: Basis },
  { kind, id }: Recipient,
): Promise<LateNotice | Altered | null> {
  if (!isAwaitedByDonor(head.report) || kind !== "donor" || !basis.donors.includes(id)) return null;
  const [known, history] = await Promise.all([directory.donor(id), archive.history(documentId, head)]);
  if (!known) return null;
  if (history === "altered") return history;
  const given = history.findLast(({ entry }) => entry.event.type === "donor-date-changed");
  const event = given?.entry.event;
  if (event?.type !== "donor-date-changed") return null;
  if (given?.comment === "altered") return given.comment;
  const reason = given?.comment?.text ?? null;
  const { was } = event.facts;
  return {
    to: "donor",
    template: "report-late",
    addressee: known.donor,
    contact: known.contact,
    was,
    reason,
  };
}
