import type { Basis } from "../../domain/documents/basis.ts";
import type { Claim, Guard } from "../../domain/documents/guard.ts";
import { claimedBy, claimsAgainst, guardOf } from "../../domain/documents/guard.ts";
import { holdsItsDays } from "../../domain/review/standing.ts";
import type { DecisionStore } from "../../ports/store.ts";

/**
 * What a document claims when it is submitted, and whose the days are that it is for, where they are another's already.
 * @param read the guard as its page named it; another is read by itself
 * @returns null for a kind of which there may be any number at a time
 */
export async function claimFor(
  { store }: { store: Pick<DecisionStore, "load"> },
  documentId: string,
  basis: Basis,
  read: Guard | null,
): Promise<{ guard: Guard; taken: Claim | null } | null> {
  const name = guardOf(basis);
  if (name === null) return null;
  const guard = read?.name === name ? read : (await store.load({ documentId, guard: name })).guard;
  if (!guard) throw new Error(`${documentId}: what was claimed of ${name} was not read`);
  const against = await Promise.all(
    claimsAgainst(guard, documentId, basis).map(async (claim) => {
      const { head } = await store.load({ documentId: claim.by });
      // What was taken over from before Accord goes no way: it stands.
      return { claim, stands: head === null || holdsItsDays(head.report) };
    }),
  );
  const fallen = against.filter(({ stands }) => !stands).map(({ claim }) => claim);
  return {
    guard: claimedBy(guard, documentId, basis, fallen),
    taken: against.find(({ stands }) => stands)?.claim ?? null,
  };
}
