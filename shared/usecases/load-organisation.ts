import { documentId } from "../../events/common.ts";
import { commitTo } from "../domain/audit/commitments.ts";
import { seal } from "../domain/audit/seal.ts";
import { unmappedIndicators } from "../domain/documents/plan/plan.ts";
import type { OrganisationData } from "../domain/organisation/load.ts";
import { enteredSubscription } from "../domain/organisation/subscription.ts";
import type { ImportedRecord, Register } from "../ports/register.ts";
import { enterPerson } from "./people/enter-person.ts";
import type { AddressDeps } from "./people/propose-address.ts";

/**
 * Loads an organisation: the one place where a Bureau, or any other organisation, is told from the code.
 *
 * 1. Each agreement's indicators must map to the plans, and each document's id be one; anything else is refused before
 *    a line is written.
 * 2. Organisation, people, donors with their subscriptions, partners and policies are entered.
 * 3. Plans and agreements that were adopted or signed before are imported, each with its entry.
 * 4. Obligations are put on the due index. Loading twice changes nothing that was there.
 */
export async function loadOrganisation(
  deps: AddressDeps & { register: Register },
  data: OrganisationData,
): Promise<void> {
  for (const agreement of data.agreements) {
    const unmapped = unmappedIndicators(data.plans, agreement);
    if (unmapped.length > 0)
      throw new Error(`Agreement ${agreement.id}: no plan has the indicators of ${unmapped.join(", ")}`);
  }
  const documents = [
    ...data.plans,
    ...data.agreements,
    ...data.obligations.map(({ reportId: id }) => ({ id })),
  ];
  const illegal = documents.filter(({ id }) => !documentId.safeParse(id).success).map(({ id }) => id);
  if (illegal.length > 0)
    throw new Error(`No id for a document (letters, digits, - and _, 64 at most): ${illegal.join(", ")}`);
  const { register, clock, ids } = deps;
  await register.organisation(data.organisation);
  for (const person of data.people) {
    if (!data.organisation.offices.some(({ id }) => id === person.office))
      throw new Error(`${person.id}: there is no office "${person.office}"`);
    const entered = await enterPerson(deps, person);
    if (!entered.ok) throw new Error(`${person.id} was not entered: ${entered.refusal.code}`);
  }
  for (const { contact, subscriptions, ...donor } of data.donors) {
    await register.donor(donor, { ...contact, suppressed: null });
    for (const given of subscriptions) await register.subscription(enteredSubscription(donor.id, given));
  }
  for (const { contact, ...partner } of data.partners)
    await register.partner(partner, { ...contact, suppressed: null });
  for (const policy of data.policies) await register.policy(policy);

  const now = clock.now();
  for (const plan of data.plans)
    await register.importRecord(imported("plan", plan.id, commitTo({ plan }, ids.secret), now));
  for (const agreement of data.agreements)
    await register.importRecord(
      imported("agreement", agreement.id, commitTo({ agreement }, ids.secret), now),
    );
  for (const { opensAt, ...obligation } of data.obligations) await register.obligation(obligation, opensAt);
}

function imported(
  kind: "plan" | "agreement",
  documentId: string,
  content: ImportedRecord["content"],
  now: string,
): ImportedRecord {
  const event = { type: "record-imported", facts: { kind, contentHash: content.hash } } as const;
  const { entries, end } = seal(documentId, { number: 0, hash: null }, [event], now);
  const [entry] = entries;
  if (!entry) throw new Error(`${documentId}: nothing was sealed`);
  return { documentId, content, entry, chain: end };
}
