import type { Basis } from "../../domain/documents/basis.ts";
import { hasLapsed } from "../../domain/documents/governance/standing.ts";
import { placeTaken, turnOf } from "../../domain/documents/governance/turn.ts";
import { type Claim, type Claimed, isOfTurn } from "../../domain/documents/guard.ts";
import type { Document } from "../../domain/documents/kinds.ts";
import { holdsItsClaims } from "../../domain/review/standing.ts";
import type { DecisionStore } from "../../ports/store.ts";

type Deps = { store: Pick<DecisionStore, "load"> };

/** What a governance document claims with the place that it takes: where what it replaces has lapsed, the place that this one gave back. */
export async function claimedInLine(
  { store }: Deps,
  documentId: string,
  basis: Basis,
  claimed: readonly Claimed[],
): Promise<readonly Claimed[]> {
  const all = [...claimed];
  let taken = basis.kind === "governance" ? placeTaken(basis) : null;
  while (taken !== null) {
    const { head } = await store.load({ documentId: taken });
    taken = head && isLapsed(head.report) ? replacedBy(head.report) : null;
    if (taken !== null) all.push(turnOf(taken, documentId));
  }
  return all;
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
