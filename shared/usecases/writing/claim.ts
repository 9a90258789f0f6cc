import type { Basis } from "../../domain/documents/basis.ts";
import { claimsOf, routingOf } from "../../domain/documents/forms.ts";
import { turnsAgainst } from "../../domain/documents/governance/turn.ts";
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
import { type Others, type Routing, withOthers } from "../../domain/review/route.ts";
import type { DecisionStore } from "../../ports/store.ts";
import { claimedInLine, whoHas } from "./turn-in-line.ts";

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
  own: readonly Claimed[],
  read: readonly Guard[],
): Promise<Passed> {
  const claimed = await claimedInLine({ store }, documentId, basis, own);
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
  if (basis.kind === "governance") return turnsAgainst(guard, documentId, basis);
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

/** Which claims stand, each as whoever has it, and which fell with their documents. */
async function standingOf(deps: Deps, claims: readonly Claim[]) {
  const found = await Promise.all(claims.map((claim) => whoHas(deps, claim)));
  return {
    standing: found.filter((one) => one !== null),
    fallen: claims.filter((_, at) => found[at] === null),
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
