import type { Claimed } from "../guard.ts";
import type { GovernanceBasis } from "./basis.ts";

/** That a document is the one that takes the place of another: no two do. One that replaces nothing claims nothing. */
export const claimsOfGovernance = ({ replaces }: GovernanceBasis, by: string): Claimed[] =>
  replaces ? [{ name: `replaces.${replaces.id}`, claim: { by, number: 1 } }] : [];
