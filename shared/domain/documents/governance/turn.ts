import type { Claimed } from "../guard.ts";
import type { GovernanceBasis } from "./basis.ts";

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
  return replaces ? [{ name: `replaces.${replaces.id}`, claim: { by, number: 1 } }] : [];
}
