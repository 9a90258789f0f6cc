import { type Claim, type Claimed, type Guard, isOfTurn, type TurnClaim } from "../guard.ts";
import type { GovernanceBasis } from "./basis.ts";

/** That a document is the one that takes the place of another. */
export const turnOf = (replaced: string, by: string): Claimed & { claim: TurnClaim } => ({
  name: `replaces.${replaced}`,
  claim: { by, number: 1 },
});

/**
 * That a document is the one that takes the place of another: no two do; and of an approval policy, or of how the board
 * decides, that it is the one that changes the version which it was begun from. One that replaces nothing claims nothing.
 */
export function claimsOfGovernance({ replaces, approval, bylaws }: GovernanceBasis, by: string): Claimed[] {
  if (approval) {
    const { id, version: number } = approval.policy;
    return [{ name: `policy.${id}`, claim: { by, number } }];
  }
  if (bylaws) {
    const { id, version: number } = bylaws.profile;
    return [{ name: `bylaws.${id}`, claim: { by, number } }];
  }
  return replaces ? [turnOf(replaces.id, by)] : [];
}

/** Which document's place a document takes that is revised by itself, and not as what documents are approved or the board decides by. */
export const placeTaken = ({ replaces, approval, bylaws }: GovernanceBasis): string | null =>
  approval || bylaws ? null : (replaces?.id ?? null);

/** The documents that made the policy, or the rules, that one was begun from; what had lapsed then was no part of those. */
export function begunFrom({ approval, bylaws }: Pick<GovernanceBasis, "approval" | "bylaws">): string[] {
  const { lapsed = [] } = bylaws?.profile ?? {};
  return ((approval?.policy ?? bylaws?.profile)?.adoptedBy ?? []).filter((one) => !lapsed.includes(one));
}

/**
 * The claims of others that stand in the way of a document. Policies and rules name the documents that made them: it was begun from what
 * these say, and from no other's.
 */
export const turnsAgainst = ({ claims }: Guard, by: string, basis: GovernanceBasis): Claim[] => {
  const from = begunFrom(basis);
  return claims.filter(isOfTurn).filter((claim) => claim.by !== by && !from.includes(claim.by));
};
