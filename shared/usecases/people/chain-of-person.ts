import type { StoredEntry } from "../../../events/entry.ts";
import { firstBreak } from "../../domain/audit/chain.ts";
import { streamOfPerson } from "../../domain/people/stream.ts";
import type { People } from "../../ports/people.ts";

/**
 * The entries of a person, and whether they are whole and in their order, none of which the head does not know of. `broken`: the
 * number of the first that is not what was recorded; null when the chain holds.
 */
export async function chainOfPerson(
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
