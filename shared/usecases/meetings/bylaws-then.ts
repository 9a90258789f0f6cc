import { hashOf } from "../../domain/audit/hash.ts";
import type { BylawProfile } from "../../domain/board/profile.ts";
import type { DecisionStore } from "../../ports/store.ts";

/**
 * The by-laws that something was decided by, by their hash: those in force, or those that a by-law which changed them was begun from, for
 * it pins them. What is found is proved by that hash.
 * @returns null where they were changed by a file, or are kept nowhere
 */
export async function bylawsThen(
  { store }: { store: Pick<DecisionStore, "load"> },
  now: BylawProfile,
  hash: string,
): Promise<BylawProfile | null> {
  if (hashOf(now) === hash) return now;
  for (const documentId of (now.adoptedBy ?? []).toReversed()) {
    const { basis } = await store.load({ documentId, basis: true });
    const before = basis?.kind === "governance" ? basis.bylaws?.profile : undefined;
    if (before && hashOf(before) === hash) return before;
  }
  return null;
}
