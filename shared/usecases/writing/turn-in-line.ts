import type { Basis } from "../../domain/documents/basis.ts";
import { hasLapsed } from "../../domain/documents/governance/standing.ts";
import { placeTaken, turnOf } from "../../domain/documents/governance/turn.ts";
import { type Claim, type Claimed, isOfTurn } from "../../domain/documents/guard.ts";
import type { Document } from "../../domain/documents/kinds.ts";
import { holdsItsClaims } from "../../domain/review/standing.ts";
import type { DecisionStore } from "../../ports/store.ts";

type Deps = { store: Pick<DecisionStore, "load"> };

/**
 * What a governance document claims with the place that it takes: where what it replaces has lapsed, the place that this one gave back;
 * and of what took its place and lapsed, the place of that. So two revisions meet at one guard, whichever of them read of the lapse.
 */
export async function claimedInLine(
  { store }: Deps,
  documentId: string,
  basis: Basis,
  claimed: readonly Claimed[],
): Promise<readonly Claimed[]> {
  const place = basis.kind === "governance" ? placeTaken(basis) : null;
  if (place === null) return claimed;
  const all = [...claimed];
  let taken: string | null = place;
  while (taken !== null) {
    const { head } = await store.load({ documentId: taken });
    taken = head && isLapsed(head.report) ? replacedBy(head.report) : null;
    if (taken !== null) all.push(turnOf(taken, documentId));
  }
  const named = new Set(all.map(({ name }) => name));
  for (const lapsed of await lapsedIn({ store }, place)) {
    const turn = turnOf(lapsed, documentId);
    if (!named.has(turn.name)) all.push(turn);
  }
  return all;
}

/** The documents that took the place of one and lapsed, and those that took theirs and lapsed as well. */
async function lapsedIn({ store }: Deps, replaced: string): Promise<string[]> {
  const { name } = turnOf(replaced, replaced);
  const { guards } = await store.load({ documentId: replaced, guards: [name] });
  const claims = guards?.find((one) => one.name === name)?.claims ?? [];
  const found = await Promise.all(
    claims.filter(isOfTurn).map(async ({ by }): Promise<string[]> => {
      const { head } = await store.load({ documentId: by });
      return head && isLapsed(head.report) ? [by, ...(await lapsedIn({ store }, by))] : [];
    }),
  );
  return found.flat();
}

/**
 * Who has what a document claimed: itself, as long as it is on its way, or through; of a by-law that lapsed, whoever revised it, since
 * what it replaced holds again only where nobody did. What was taken over from before Accord goes no way: it stands.
 * @returns null where nobody has
 */
export async function whoHas({ store }: Deps, claim: Claim): Promise<Claim | null> {
  const { head } = await store.load({ documentId: claim.by });
  if (head === null) return claim;
  if (!holdsItsClaims(head.report)) return null;
  if (!isOfTurn(claim) || !isLapsed(head.report)) return claim;
  const { name } = turnOf(claim.by, claim.by);
  const { guards } = await store.load({ documentId: claim.by, guards: [name] });
  const after = guards?.find((one) => one.name === name)?.claims ?? [];
  const found = await Promise.all(after.map((one) => whoHas({ store }, one)));
  return found.find((one) => one !== null) ?? null;
}

const isLapsed = (document: Document): boolean => document.kind === "governance" && hasLapsed(document.tail);

const replacedBy = (document: Document): string | null =>
  document.kind === "governance" ? (document.tail.adopted?.replaces ?? null) : null;
