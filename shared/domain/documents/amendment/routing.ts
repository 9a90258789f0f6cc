import type { Routing } from "../../review/route.ts";
import type { Values } from "../../typed/values.ts";
import { agreementRouting } from "../agreement/routing.ts";
import type { Claimed } from "../guard.ts";
import type { AmendmentBasis, OfAgreement } from "./basis.ts";
import { amendedParts } from "./in-force.ts";
import { sizeOf } from "./size.ts";
import { guardOfAmendments } from "./turn.ts";

/** By how much the amount rises, both at the rate that the amendment names; undefined where it does not. */
function riseIn({ of: { basis }, original }: OfAgreement, values: Values): Routing["amount"] {
  const was = original["terms.amount"] ?? 0;
  const [before, after] = [{ ...values, "terms.amount": was }, values].map(
    (each) => agreementRouting(basis, each).amount,
  );
  const minorUnits = (after?.minorUnits ?? 0) - (before?.minorUnits ?? 0);
  return after && minorUnits > 0 ? { ...after, minorUnits } : undefined;
}

/**
 * By which an amendment finds its way. An amount that rises is weighed with all that counts together with it, its agreement's own
 * amount among it, so that what would have gone to the board at once goes there; and where it rises, or the days are others, so are
 * the agreement's risk, its conflicts and its fiscal years. A target that moves binds no more money, and goes the shorter way.
 */
export const amendmentRouting = (basis: AmendmentBasis, values: Values): Routing => ({
  ...(basis.parent === "plan" ? { tags: [] } : routingOfAgreement(basis, amendedParts(basis, values))),
  change: sizeOf(basis, values),
});

function routingOfAgreement(basis: OfAgreement, values: Values): Routing {
  const rise = riseIn(basis, values);
  const isMore = rise !== undefined || original(basis, "terms.end") < String(values["terms.end"] ?? "");
  if (!isMore) return { tags: [] };
  const { amount, years } = agreementRouting(basis.of.basis, values);
  return {
    ...{ tags: [], ...basis.weighed, years },
    // What others add is found in the guards, where there are any; else it is the whole amount that is bound.
    amount: rise && basis.guards.length > 0 ? rise : rise && amount,
  };
}

const original = (basis: OfAgreement, name: string): string => String(basis.original[name] ?? "");

/** That it is the next amendment of its document; and of an agreement by how much the amount rises, which counts together with what that claimed. */
export function claimsOfAmendment(basis: AmendmentBasis, by: string, values: Values): Claimed[] {
  const next: Claimed = { name: guardOfAmendments(basis.of.id), claim: { by, number: basis.number } };
  if (basis.parent === "plan") return [next];
  const rise = riseIn(basis, amendedParts(basis, values));
  if (rise?.currency !== basis.of.basis.currency) return [next];
  const { minorUnits } = rise;
  return [next, ...basis.guards.map((name): Claimed => ({ name, claim: { by, minorUnits } }))];
}
