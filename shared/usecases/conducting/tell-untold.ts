import type { Recipient } from "../../../events/common.ts";
import type { Document } from "../../domain/documents/kinds.ts";
import type { Basis } from "../../domain/documents/report/basis.ts";
import { linkIdOf } from "../../domain/links/grant.ts";
import type { Clock } from "../../ports/clockwork.ts";
import type { Outbox } from "../../ports/outbox.ts";
import type { MessageRecord, MessageState, Messages } from "../../ports/oversight.ts";
import type { Head } from "../../ports/store.ts";
import { withReader } from "../posting/late-notice.ts";

/** Who is told of a publication by contract. */
const toldByContract = ({ donors, partnerId }: Basis): Recipient[] => [
  ...donors.map((id) => ({ kind: "donor", id }) as const),
  ...(partnerId === null ? [] : [{ kind: "partner", id: partnerId } as const]),
];

/**
 * Who is told of an announced publication by contract, and has no notice of it: none that is in one of these states.
 * @param states null for whichever
 */
const withoutNotice = (
  { announced }: Pick<Document, "announced">,
  basis: Basis,
  messages: readonly MessageRecord[],
  states: readonly MessageState[] | null,
): Recipient[] =>
  (announced ? toldByContract(basis) : []).filter(
    ({ kind, id }) =>
      !messages.some(
        ({ template, recipient, state }) =>
          template === "report-published" &&
          recipient.kind === kind &&
          recipient.id === id &&
          (states === null || states.includes(state)),
      ),
  );

/** Who is told of a publication by contract, and is not known to be: the one truth for whoever reads of it. */
export const notKnownToBeTold = (
  report: Pick<Document, "announced">,
  basis: Basis,
  messages: readonly MessageRecord[],
): Recipient[] => withoutNotice(report, basis, messages, withReader);

/** Who is told of a publication by contract, waits for no words in their language, and has no notice in whichever state. */
export const withoutAnyNotice = (
  report: Pick<Document, "announced" | "held">,
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

/**
 * The clock looks whether a publication that was announced has a notice for everybody who is told by contract, and does not
 * hold them for words in their language. Where it has none, the row that asks for it may be about to become one; if it has not
 * by the next look, it is gone, and is written anew.
 * @param isInDoubt whether the look before found the same
 * @returns whether there is to be another look
 */
export async function tellUntold(
  { documents, outbox, clock }: { documents: Messages; outbox: Pick<Outbox, "add">; clock: Clock },
  documentId: string,
  { report }: Head,
  basis: Basis,
  isInDoubt: boolean,
): Promise<boolean> {
  if (!report.announced) return false;
  const { readable, unreadable } = await documents.ofDocument(documentId);
  const recipients = withoutAnyNotice(report, basis, readable);
  // A row that cannot be read may be just the notice.
  if (recipients.length === 0 || unreadable.length > 0) return false;
  if (!isInDoubt) return true;
  const effect = { effect: "notices", template: "report-published", recipients } as const;
  const id = linkIdOf(documentId, "untold");
  await outbox.add({ id, documentId, effect, linkId: null, createdAt: clock.now() }, null);
  return false;
}
