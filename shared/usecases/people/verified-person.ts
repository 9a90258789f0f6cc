import type { Recipient } from "../../../events/common.ts";
import type { StoredEntry } from "../../../events/entry.ts";
import { firstBreak } from "../../domain/audit/chain.ts";
import type { Altered } from "../../domain/audit/commitments.ts";
import type { AddressChange } from "../../domain/organisation/addresses.ts";
import { commitmentToChange } from "../../domain/organisation/addresses.ts";
import { streamOf, streamOfPerson } from "../../domain/people/stream.ts";
import type { People } from "../../ports/people.ts";
import type { Alteration } from "../../ports/reading.ts";

/** What the streams of people are verified with: operators are told of what is not what was recorded, as of documents. */
export type VerifyingPeople = {
  people: Pick<People, "load" | "entries" | "addressChange">;
  tellAltered: (found: Alteration) => void;
};

/**
 * The entries of a person.
 * @returns "altered", and operators are told, where they are not whole and in their order, or the head does not know of one
 */
export async function verifiedEntries(
  { people, tellAltered }: Omit<VerifyingPeople, "people"> & { people: Pick<People, "load" | "entries"> },
  id: string,
): Promise<StoredEntry[] | Altered> {
  const { entries, broken } = await chainOf(people, id);
  if (broken === null) return entries;
  tellAltered({ documentId: streamOfPerson(id), what: "entries", which: String(broken) });
  return "altered";
}

/**
 * A change of somebody's address, which is there for as long as anything follows from it.
 * @returns "altered", and operators are told, where it is gone
 */
export async function keptChange(
  { people, tellAltered }: Pick<VerifyingPeople, "tellAltered"> & { people: Pick<People, "addressChange"> },
  owner: Recipient,
  number: string,
): Promise<AddressChange | Altered> {
  const change = await people.addressChange(owner, number);
  if (change) return change;
  tellAltered({ documentId: streamOf(owner), what: "address", which: number });
  return "altered";
}

/**
 * A change of a person's address, which is there as long as its proposal is on record.
 * @returns "altered", and operators are told, where it is gone or not the one that was proposed, or the entries are not what
 *   was recorded
 */
export async function verifiedChange(
  deps: VerifyingPeople,
  id: string,
  number: string,
): Promise<AddressChange | Altered> {
  const change = await keptChange(deps, { kind: "person", id }, number);
  if (change === "altered") return change;
  const entries = await verifiedEntries(deps, id);
  if (entries === "altered") return entries;
  if (isProposed(entries, number, change)) return change;
  deps.tellAltered({ documentId: streamOfPerson(id), what: "address", which: number });
  return "altered";
}

/** Whether an address is the one that its proposal committed to, and that the second person saw. */
export const isProposed = (
  entries: readonly StoredEntry[],
  change: string,
  addresses: AddressChange,
): boolean =>
  entries.some(
    ({ type, facts }) =>
      type === "address-change-proposed" &&
      String(facts["change"]) === change &&
      facts["addressCommitment"] === commitmentToChange(addresses),
  );

/** The entries of a person, and the number of the first that is not what was recorded; null when the chain holds. */
async function chainOf(
  people: Pick<People, "load" | "entries">,
  id: string,
): Promise<{ entries: StoredEntry[]; broken: number | null }> {
  const endNow = async () => (await people.load({ person: id })).head?.chain ?? { number: 0, hash: null };
  // The head first: entries that were read before it could lack what it knows of.
  const end = await endNow();
  const entries = await people.entries(id);
  const broken = firstBreak(streamOfPerson(id), entries, end);
  if (broken !== null || entries.length <= end.number) return { entries, broken };
  // What was written after the head was read may follow; a head that is read later knows of it.
  const { number } = await endNow();
  return { entries, broken: entries.length > number ? number + 1 : null };
}
