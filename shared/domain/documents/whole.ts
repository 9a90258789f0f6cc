import type { Recipient } from "../../../events/common.ts";
import { roleOfDonor, roleOfPartner } from "../people/partners.ts";
import { allows } from "../review/lifecycle.ts";
import type { Review } from "../review/state.ts";
import type { WholeFor } from "../review/whole.ts";
import { type Basis, donorsOf, isOfAgreement } from "./basis.ts";
import { asKnownNow } from "./known-now.ts";

/** Its donors and its partner. Their people read all of it by a link of their own, for a mail to an organisation is read by many. */
function readersOf(basis: Basis): Recipient[] {
  if (!isOfAgreement(basis)) return [];
  const partner = basis.partnerId === null ? [] : [{ kind: "partner", id: basis.partnerId } as const];
  return [...donorsOf(basis), ...partner];
}

const roleOf = ({ kind, id }: Recipient): string => (kind === "donor" ? roleOfDonor(id) : roleOfPartner(id));

/** Whether everybody reads a part of it now, or nothing. */
export const isKeptFromSome = (basis: Basis, review: Pick<Review, "publicity">): boolean => {
  const known = asKnownNow(basis, review);
  return (
    isOfAgreement(known) && (known.publication !== undefined || review.publicity?.withheldOn !== undefined)
  );
};

/**
 * Whether somebody with these roles may read all of it: once it is final, though everybody reads it later, a part of it, or nothing;
 * and as long as they speak for one of those. What they could read before everybody could they read by the same link still.
 */
export function readsWhole(basis: Basis | null, review: Review, roles: readonly string[]): boolean {
  if (basis === null || !isOfAgreement(basis)) return false;
  const wasEmbargoed = review.embargoedUntil !== undefined;
  const isOffered = wasEmbargoed || basis.publication !== undefined || review.publicity !== undefined;
  const isFinal = allows("notify", review.status) || (wasEmbargoed && review.status === "approved");
  return isOffered && isFinal && readersOf(basis).some((one) => roles.includes(roleOf(one)));
}

/**
 * Their people, who are written to once it is final; but for those of the donor who accepted it, who have it. And those of whom nobody
 * is known, to whom a mail without a word of it goes alone.
 * @param roster who holds which role now
 */
export function wholeFor(
  basis: Basis,
  { acceptance }: Pick<Review, "acceptance">,
  roster: Readonly<Record<string, readonly string[]>>,
): WholeFor {
  const readers = readersOf(basis)
    .filter(({ kind, id }) => kind !== "donor" || id !== acceptance?.donor)
    .map((one) => ({ one, people: roster[roleOf(one)] ?? [] }));
  return {
    people: [...new Set(readers.flatMap(({ people }) => people))],
    nobodyFor: readers.flatMap(({ one, people }) => (people.length === 0 ? [one] : [])),
  };
}
