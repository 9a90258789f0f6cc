import type { Basis } from "../../domain/documents/basis.ts";
import { claimsOf, routingOf } from "../../domain/documents/forms.ts";
import { keepsPlace } from "../../domain/documents/governance/standing.ts";
import {
  amountsBeside,
  type Claim,
  type Claimed,
  claimedBy,
  claimsAgainst,
  type DaysClaim,
  type Guard,
  isOfAmount,
  isOfDays,
  isOfTurn,
  turnsBeside,
} from "../../domain/documents/guard.ts";
import type { Document } from "../../domain/documents/kinds.ts";
import { type Others, type Routing, withOthers } from "../../domain/review/route.ts";
import { holdsItsClaims } from "../../domain/review/standing.ts";
import type { DecisionStore } from "../../ports/store.ts";

type Deps = { store: Pick<DecisionStore, "load"> };

/** The guards with what a document claims, whose its days or its turn are already, and the amounts that count together with its own. */
export type Passed = {
  guards: readonly Guard[];
  taken: DaysClaim | null;
  before: string | null;
  others: Others | null;
};

/**
 * What becomes of the claims of a document that is submitted. Of each other document that claims something of the same guards is
 * read whether it is still on its way: one call each, side by side.
 * @param read the guards as its page named them; others are read by themselves
 */
export async function passGuards(
  { store }: Deps,
  documentId: string,
  basis: Basis,
  claimed: readonly Claimed[],
  read: readonly Guard[],
): Promise<Passed> {
  const unread = claimed.map(({ name }) => name).filter((name) => !read.some((one) => one.name === name));
  const more = unread.length === 0 ? [] : ((await store.load({ documentId, guards: unread })).guards ?? []);
  const passed = await Promise.all(
    claimed.map(async ({ name, claim }) => {
      const guard = [...read, ...more].find((one) => one.name === name);
      if (!guard) throw new Error(`${documentId}: what was claimed of ${name} was not read`);
      const beside = besideOf(claim, guard, documentId, basis);
      const { standing, fallen } = await standingOf({ store }, beside);
      return { guard: claimedBy(guard, claim, fallen), standing };
    }),
  );
  return {
    guards: passed.map(({ guard }) => guard),
    taken: passed.flatMap(({ standing }) => standing.filter(isOfDays))[0] ?? null,
    before: passed.flatMap(({ standing }) => standing.filter(isOfTurn))[0]?.by ?? null,
    others: mostOf(passed.map(({ standing }) => standing)),
  };
}

/** What others claim that counts beside a claim. */
function besideOf(claim: Claim, guard: Guard, documentId: string, basis: Basis): Claim[] {
  if (isOfDays(claim)) return claimsAgainst(guard, documentId, basis);
  return isOfTurn(claim) ? turnsBeside(guard, claim) : amountsBeside(guard, documentId);
}

/** By what a document would find its way if it were submitted now, the amounts included that count together with its own. */
export async function routingBeside(
  deps: Deps,
  documentId: string,
  basis: Basis,
  values: Parameters<typeof routingOf>[1],
): Promise<Routing> {
  const routing = routingOf(basis, values);
  if (!routing.amount) return routing;
  const { others } = await passGuards(deps, documentId, basis, claimsOf(basis, documentId, values), []);
  return withOthers(routing, others);
}

/** Whether a by-law has lapsed and what it replaced holds again, which another can then revise. */
const hasGivenBack = (document: Document): boolean =>
  document.kind === "governance" && !keepsPlace(document.tail);

/** Which claims stand, and which fell with their documents. What was taken over from before Accord goes no way: it stands. */
async function standingOf({ store }: Deps, claims: readonly Claim[]) {
  const heads = await Promise.all(claims.map(({ by }) => store.load({ documentId: by })));
  const stands = (_: Claim, at: number) => {
    const { head = null } = heads[at] ?? {};
    return head === null || (holdsItsClaims(head.report) && !hasGivenBack(head.report));
  };
  return {
    standing: claims.filter(stands),
    fallen: claims.filter((claim, at) => !stands(claim, at)),
  };
}

/** Of several partners the amounts of the one with whom there are most already: whoever decides on these decides on all. */
function mostOf(standing: readonly (readonly Claim[])[]): Others | null {
  const sums = standing.map((claims): Others => {
    const amounts = claims.filter(isOfAmount).map(({ minorUnits }) => minorUnits);
    return { documents: amounts.length, minorUnits: amounts.reduce((sum, one) => sum + one, 0) };
  });
  const [most] = sums.toSorted((a, b) => b.minorUnits - a.minorUnits);
  return most && most.documents > 0 ? most : null;
}
