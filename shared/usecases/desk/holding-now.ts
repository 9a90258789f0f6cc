import { guardOf } from "../../domain/documents/guard.ts";
import type { StartedKind } from "../../domain/documents/starting.ts";
import type { Holding } from "../../domain/forms/starting.ts";
import type { DecisionStore } from "../../ports/store.ts";

/**
 * The documents of a kind that hold on a day or after it (ISO 8601), where there is one of them at a time: each that claims days and is
 * adopted, or was before Accord.
 */
export async function holdingNow(
  { store }: { store: Pick<DecisionStore, "load"> },
  kind: StartedKind,
  today: string,
): Promise<Holding[]> {
  const name = guardOf({ kind });
  if (name === null) return [];
  // No document has this name: the guard alone is asked for.
  const { guard } = await store.load({ documentId: name, guard: name });
  const claims = (guard?.claims ?? []).filter(({ end }) => end >= today);
  const found = await Promise.all(
    claims.map(async (claim) => ({ claim, head: (await store.load({ documentId: claim.by })).head })),
  );
  return found.flatMap(({ claim, head }) =>
    head === null || head.report.status === "published" ? [claim] : [],
  );
}
