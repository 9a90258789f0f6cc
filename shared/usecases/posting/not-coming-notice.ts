import type { Recipient } from "../../../events/common.ts";
import type { Altered } from "../../domain/audit/commitments.ts";
import { type Basis, isToldByContract } from "../../domain/documents/basis.ts";
import type { Contact, Lang } from "../../domain/organisation/organisation.ts";
import { whyNotComing } from "../../domain/review/dates.ts";
import type { Messages } from "../../ports/oversight.ts";
import type { Archive, Directory } from "../../ports/reading.ts";
import type { Head } from "../../ports/store.ts";
import { dayToldOf, lastTold } from "./late-notice.ts";

/** Word to a donor that a report does not come of which they were told the day. No reason goes with it: those are private. */
export type NotComing = {
  to: "donor";
  template: "report-not-coming";
  addressee: { name: string; lang: Lang };
  contact: Contact;
  /** The day that they were told of, ISO 8601. */
  was: string;
  because: "withdrawn" | "refused";
};

/**
 * The notice to a donor that a report is not coming, as everything stands at this moment.
 *
 * 1. Whoever has no notice of a day is told nothing: theirs came back, or never left.
 * 2. While one may be leaving just now, this one waits: it is known then whether they have it.
 * @returns null for whom it tells nothing: they know of no day, or are no donor of it
 */
export async function notComingFor(
  deps: { archive: Archive; directory: Directory; messages: Messages },
  { documentId, head, basis }: { documentId: string; head: Head; basis: Basis },
  { kind, id }: Recipient,
): Promise<NotComing | "waiting" | Altered | null> {
  const because = whyNotComing(head.report);
  if (because === null || kind !== "donor" || !isToldByContract(basis, head.report, { kind, id }))
    return null;
  const [known, history, { at, isLeaving }] = await Promise.all([
    deps.directory.donor(id),
    deps.archive.history(documentId, head),
    lastTold(deps, documentId, id),
  ]);
  if (history === "altered") return history;
  if (isLeaving) return "waiting";
  const was = at === null ? null : dayToldOf(history, at);
  if (!known || was === null) return null;
  const { donor: addressee, contact } = known;
  return { to: "donor", template: "report-not-coming", addressee, contact, was, because };
}
