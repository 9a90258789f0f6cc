import type { DocumentEvent } from "../../../../events/facts.ts";
import type { Effect } from "../../outbox/effect.ts";
import type { AgreementDocument } from "./document.ts";
import { payerOf } from "./paying.ts";
import { leftOf, namedIn, trancheOf } from "./tranches.ts";

/**
 * What an event of an agreement makes happen: once everybody may read it reports learn what became of their lessons, in it or in an
 * amendment of it; its parties are told that it ended; whoever pays hears what is due, and is reminded of it; and its partners are told what was paid, and where that is
 * taken back.
 */
export function effectsOfAgreement(
  { policy, status, tail }: AgreementDocument,
  event: DocumentEvent,
): Effect[] {
  const { inForce, tranches } = tail;
  const tell = (template: "tranche-due" | "tranche-unpaid", row: string): Effect[] => {
    const tranche = trancheOf(tranches, row);
    if (!tranches || !tranche) return [];
    const amount = { currency: tranches.currency, minorUnits: leftOf(tranche) };
    const matter = { tranche: { id: row, number: namedIn(tranches, row).number, ...amount } };
    return [{ effect: "tell", template, role: payerOf(policy).role, purpose: "read", matter }];
  };
  const told = inForce?.told ?? [];
  const partners = told.filter(({ kind }) => kind === "partner");
  const notices = (template: "tranche-paid" | "payment-undone", payment: number): Effect[] =>
    partners.length === 0 ? [] : [{ effect: "notices", template, recipients: partners, payment }];
  switch (event.type) {
    case "document-published":
      return [{ effect: "answer-lessons" }];
    case "agreement-amended":
      return status === "published" ? [{ effect: "answer-lessons" }] : [];
    case "publication-decided":
    case "publication-withheld":
      return [{ effect: "follow-publication" }];
    case "agreement-ended":
      return told.length === 0 ? [] : [{ effect: "notices", template: "agreement-ended", recipients: told }];
    case "tranche-due":
      return tell("tranche-due", event.facts.tranche);
    case "payer-reminded":
      return tell("tranche-unpaid", event.facts.tranche);
    case "tranche-paid":
    case "payment-undone":
      return notices(event.type, event.facts.payment);
    default:
      return [];
  }
}
