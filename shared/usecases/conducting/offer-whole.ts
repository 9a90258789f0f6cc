import type { Basis } from "../../domain/documents/basis.ts";
import { wholeFor } from "../../domain/documents/whole.ts";
import { awaitsReaders } from "../../domain/review/whole.ts";
import type { Clock, Ids } from "../../ports/clockwork.ts";
import type { DecisionStore, Head } from "../../ports/store.ts";
import { carryOut } from "../engine/carry-out.ts";

/**
 * Whoever is known by now of an organisation that may read all of a document, and of which nobody was, gets a link of their own.
 * @param roster who holds which role now
 * @returns its head after that
 */
export async function offerWhole(
  deps: { store: DecisionStore; clock: Clock; ids: Ids },
  documentId: string,
  { head, basis }: { head: Head; basis: Basis },
  roster: Readonly<Record<string, readonly string[]>>,
): Promise<Head> {
  if (!awaitsReaders(head.report)) return head;
  const whole = wholeFor(basis, head.report, roster);
  const offered = await carryOut(deps, documentId, head, { name: "offer-whole", whole });
  return (offered.ok && offered.value) || head;
}
