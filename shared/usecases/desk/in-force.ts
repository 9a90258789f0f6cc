import { type DaysClaim, guardOf, isOfDays } from "../../domain/documents/guard.ts";
import type { StartedKind } from "../../domain/documents/starting.ts";
import type { DecisionStore } from "../../ports/store.ts";

/** Documents of a kind that are in force today or will be, of which there is one at a time: whose place another would take. */
export async function inForce(
  { store }: { store: Pick<DecisionStore, "load"> },
  kind: StartedKind,
  today: string,
): Promise<DaysClaim[]> {
  const name = guardOf({ kind });
  if (name === null) return [];
  const { guards: [guard] = [] } = await store.load({ documentId: `_${name}`, guards: [name] });
  return inForceOf({ store }, guard?.claims.filter(isOfDays).filter(({ end }) => end >= today) ?? []);
}

/** Of claims those whose documents are in force: published, or taken over from before Accord. */
export async function inForceOf(
  { store }: { store: Pick<DecisionStore, "load"> },
  claims: readonly DaysClaim[],
): Promise<DaysClaim[]> {
  const heads = await Promise.all(claims.map(({ by: documentId }) => store.load({ documentId })));
  return claims.filter((_, at) => (heads[at]?.head?.report.status ?? "published") === "published");
}
