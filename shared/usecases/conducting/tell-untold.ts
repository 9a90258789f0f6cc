import type { Recipient } from "../../../events/common.ts";
import { type Basis, toldByContract } from "../../domain/documents/basis.ts";
import type { Document } from "../../domain/documents/kinds.ts";
import { linkIdOf } from "../../domain/links/grant.ts";
import { noticeOf } from "../../domain/review/announcing.ts";
import { later } from "../../domain/time.ts";
import type { Clock } from "../../ports/clockwork.ts";
import type { Outbox } from "../../ports/outbox.ts";
import type { MessageRecord, MessageState, Messages } from "../../ports/oversight.ts";
import type { HistoryLine } from "../../ports/reading.ts";
import type { Head } from "../../ports/store.ts";
import { withReader } from "../posting/late-notice.ts";

/**
 * Who is told of an announced publication by contract, and has no notice of it: none that is in one of these states.
 * @param states null for whichever
 */
const withoutNotice = (
  document: Document,
  basis: Basis,
  messages: readonly MessageRecord[],
  states: readonly MessageState[] | null,
): Recipient[] =>
  (document.announced ? toldByContract(basis, document) : []).filter(
    ({ kind, id }) =>
      !messages.some(
        ({ template, recipient, state }) =>
          template === noticeOf(document) &&
          recipient.kind === kind &&
          recipient.id === id &&
          (states === null || states.includes(state)),
      ),
  );

/** Who is told of a publication by contract, and is not known to be: the one truth for whoever reads of it. */
export const notKnownToBeTold = (
  report: Document,
  basis: Basis,
  messages: readonly MessageRecord[],
): Recipient[] => withoutNotice(report, basis, messages, withReader);

/** Who is told of a publication by contract, waits for no words in their language, and has no notice in whichever state. */
export const withoutAnyNotice = (
  report: Document,
  basis: Basis,
  messages: readonly MessageRecord[],
): Recipient[] =>
  withoutNotice(report, basis, messages, null).filter(({ kind, id }) =>
    report.held.every(({ recipient }) => recipient.kind !== kind || recipient.id !== id),
  );

/** What a document's messages say of who is not told of its publication; they are read only once that was announced. */
export async function messagesOnceAnnounced(
  messages: Messages,
  documentId: string,
  { announced }: Pick<Document, "announced">,
): Promise<MessageRecord[]> {
  return announced ? (await messages.ofDocument(documentId)).readable : [];
}

/** How long after notices were asked for one that is not there is gone; and how often it is looked at then. */
const isGoneAfter = { hours: 1 };
const lookedAtAgain = { days: 1 };

/** How long it is written anew before it is a fault, of which operators hear. */
const isFaultAfter = { days: 3 };

/** What notices are asked for by: the publication’s announcement, or words for those who waited for them. */
const asksForNotices = ["document-announced", "announcement-continued", "translation-confirmed"];

/**
 * The clock looks whether a publication that was announced has a notice for everybody who is told by contract, and does not
 * hold them for words in their language. Where it has none, the row that asks for it may be about to become one; an hour later
 * it is gone, and is written anew, once a day for as long as somebody has none. After some days that is a fault, which the
 * clock tells as any other, and goes on.
 * @returns when it is to be looked at again; null once everybody has a notice
 */
export async function tellUntold(
  { documents, outbox, clock }: { documents: Messages; outbox: Pick<Outbox, "add">; clock: Clock },
  documentId: string,
  { report }: Head,
  basis: Basis,
  history: readonly HistoryLine[],
): Promise<string | null> {
  if (!report.announced) return null;
  const { readable, unreadable } = await documents.ofDocument(documentId);
  const recipients = withoutAnyNotice(report, basis, readable);
  const template = noticeOf(report);
  if (recipients.length === 0 || template === null) return null;
  const now = clock.now();
  const askedAt = history.findLast(({ stored }) => asksForNotices.includes(stored.type))?.stored.at ?? now;
  const goneAt = later(askedAt, isGoneAfter);
  if (now < goneAt) return goneAt;
  // A row that cannot be read may be just the notice.
  if (unreadable.length === 0) {
    const effect = { effect: "notices", template, recipients } as const;
    const id = linkIdOf(documentId, `untold.${now.slice(0, 10)}`);
    await outbox.add({ id, documentId, effect, linkId: null, createdAt: now }, null);
  }
  if (now < later(askedAt, isFaultAfter)) return later(now, lookedAtAgain);
  const untold = recipients.map(({ kind, id }) => `${kind} ${id}`).join(", ");
  throw new Error(`${documentId}: published, and still no notice to ${untold}`);
}
