import type { Recipient } from "../../../events/common.ts";
import type { Money } from "../../../events/iso-4217.ts";
import type { Altered } from "../../domain/audit/commitments.ts";
import { isMasked } from "../../domain/audit/masks.ts";
import { type Basis, isToldByContract } from "../../domain/documents/basis.ts";
import type { Contact, Lang } from "../../domain/organisation/organisation.ts";
import type { EffectOf } from "../../domain/outbox/effect.ts";
import type { Archive, Directory } from "../../ports/reading.ts";
import type { Head } from "../../ports/store.ts";

/** Word to a partner that a tranche of their agreement was paid, or that this had been recorded by mistake. */
export type PaymentNotice = {
  to: "partner";
  template: "tranche-paid" | "payment-undone";
  addressee: { name: string; lang: Lang };
  contact: Contact;
  paid: {
    /** The tranche, as people count them. */
    number: number;
    amount: Money;
    /** The day of the payment, ISO 8601. */
    on: string;
    /** As whoever paid wrote it; null where it was masked. */
    reference: string | null;
  };
};

/**
 * The notice as everything stands at this moment: of a payment that stands, or that stands no more.
 * @returns null for whom it tells nothing any more: a payment that was taken back meanwhile is not told as made
 */
export async function paymentNoticeFor(
  deps: { archive: Archive; directory: Directory },
  { documentId, head, basis }: { documentId: string; head: Head; basis: Basis },
  { template, recipient, payment }: EffectOf<"notice"> & { template: PaymentNotice["template"] },
): Promise<PaymentNotice | Altered | null> {
  const { report } = head;
  const { kind, id } = recipient satisfies Recipient;
  if (report.kind !== "agreement" || report.tail.tranches === null || kind !== "partner") return null;
  if (!isToldByContract(basis, report, { kind, id })) return null;
  const { all, currency } = report.tail.tranches;
  const stands = all.some(({ payments }) => payments.some(({ number }) => number === payment));
  if (stands !== (template === "tranche-paid")) return null;
  const [known, history] = await Promise.all([
    deps.directory.partner(id),
    deps.archive.history(documentId, head),
  ]);
  if (!known) return null;
  if (history === "altered") return history;
  for (const { entry, comment } of history) {
    const { event } = entry;
    if (event.type !== "tranche-paid" || event.facts.payment !== payment) continue;
    if (comment === "altered") return comment;
    const { number, minorUnits, on } = event.facts;
    const words = comment?.text ?? null;
    const amount = { currency: currency as Money["currency"], minorUnits };
    const paid = { number, amount, on, reference: isMasked(words) ? null : words };
    return { to: "partner", template, addressee: known.partner, contact: known.contact, paid };
  }
  return null;
}
