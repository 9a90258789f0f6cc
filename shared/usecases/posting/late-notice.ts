import type { Recipient } from "../../../events/common.ts";
import type { Altered } from "../../domain/audit/commitments.ts";
import { isMasked } from "../../domain/audit/masks.ts";
import { type Basis, isToldByContract } from "../../domain/documents/basis.ts";
import type { Document } from "../../domain/documents/kinds.ts";
import { isAwaitedByDonor } from "../../domain/documents/report/with-donor.ts";
import type { Contact, Lang } from "../../domain/organisation/organisation.ts";
import type { MailTemplate } from "../../domain/outbox/mails.ts";
import { whyNotComing } from "../../domain/review/dates.ts";
import type { MessageRecord, MessageState, Messages } from "../../ports/oversight.ts";
import type { Archive, Directory, HistoryLine } from "../../ports/reading.ts";
import type { Head, OutboxRow } from "../../ports/store.ts";

/** Word to a donor that a report comes on another day, and why. */
export type LateNotice = {
  to: "donor";
  template: "report-late";
  addressee: { name: string; lang: Lang };
  contact: Contact;
  /** The day in whose place it is, the last that they were told of: ISO 8601. */
  was: string;
  /** The day that is given now, ISO 8601. */
  donorDueOn: string;
  /** In the overseer's words; null once they were masked. */
  reason: string | null;
};

/**
 * The notice of a new day to a donor, as everything stands at this moment: the day that is given then, and why.
 *
 * 1. Where another day was given since the notice was asked for, that day's own notice tells of it, and this one nothing.
 * 2. The day before is the last that this donor was told of, for they know of no other.
 * @returns null for whom it tells nothing any more: the report is there, or withdrawn, or they are no donor of it
 */
export async function lateNoticeFor(
  deps: { archive: Archive; directory: Directory; messages: Messages },
  { documentId, head, basis }: { documentId: string; head: Head; basis: Basis },
  { kind, id }: Recipient,
  { createdAt }: Pick<OutboxRow, "createdAt">,
): Promise<LateNotice | Altered | null> {
  const { report } = head;
  if (report.kind !== "report" || !isAwaitedByDonor(report)) return null;
  if (kind !== "donor" || !isToldByContract(basis, report, { kind, id })) return null;
  const [known, history] = await Promise.all([
    deps.directory.donor(id),
    deps.archive.history(documentId, head),
  ]);
  if (!known) return null;
  if (history === "altered") return history;
  const given = history.findLast(({ entry }) => entry.event.type === "donor-date-changed");
  if (!given || createdAt < given.entry.at) return null;
  if (given.comment === "altered") return given.comment;
  const { at } = await lastTold(deps, documentId, id);
  const was = dayToldOf(history, at);
  const { donorDueOn } = report.tail;
  if (was === null || donorDueOn === null || was === donorDueOn) return null;
  const words = given.comment?.text ?? null;
  const reason = isMasked(words) ? null : words;
  return {
    to: "donor",
    template: "report-late",
    addressee: known.donor,
    contact: known.contact,
    was,
    donorDueOn,
    reason,
  };
}

type Told = Pick<MessageRecord, "recipient" | "state"> & {
  template: MailTemplate | null;
  askedAt: string | null;
};

/** How a message fares that its reader has, as far as is known. */
export const withReader: readonly MessageState[] = ["accepted", "delivered", "complained", "delayed"];

/**
 * When the last notice of a new day was asked for that a donor has (instant, ISO 8601 UTC), null where they have none; and
 * whether another one may be leaving just now.
 */
export async function lastTold(
  { messages }: { messages: Messages },
  documentId: string,
  donor: string,
): Promise<{ at: string | null; isLeaving: boolean }> {
  const { readable } = await messages.ofDocument(documentId);
  return lastToldIn(readable, donor);
}

function lastToldIn(messages: readonly Told[], donor: string): { at: string | null; isLeaving: boolean } {
  const told = messages.filter(
    ({ recipient, template }) =>
      recipient.kind === "donor" && recipient.id === donor && template === "report-late",
  );
  return {
    at: told.findLast(({ state }) => withReader.includes(state))?.askedAt ?? null,
    isLeaving: told.some(({ state }) => state === "queued"),
  };
}

/**
 * Donors of a report that is not coming who were to be told of a new day, and were not: no notice tells them, so that it is
 * the overseer's to do.
 */
export const untoldDonors = (report: Document, messages: readonly Told[]): Recipient[] =>
  report.kind !== "report" || whyNotComing(report) === null
    ? []
    : report.tail.promisedTo.filter(({ id }) => {
        const { at, isLeaving } = lastToldIn(messages, id);
        return at === null && !isLeaving;
      });

/** The day that stood at an instant; where nobody was told of another, the one that the report was opened with. */
export function dayToldOf(history: readonly HistoryLine[], at: string | null): string | null {
  const days = history.flatMap(({ entry: { event, at: since } }) =>
    event.type === "document-opened" || (event.type === "donor-date-changed" && at !== null && since <= at)
      ? [event.facts.donorDueOn]
      : [],
  );
  return days.at(-1) ?? null;
}
