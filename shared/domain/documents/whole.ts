import type { Recipient } from "../../../events/common.ts";
import { roleOfDonor, roleOfPartner } from "../people/partners.ts";
import { allows } from "../review/lifecycle.ts";
import type { Review } from "../review/state.ts";
import { type Basis, donorsOf, isOfAgreement } from "./basis.ts";

/**
 * Who may read all of a document of which everybody reads a part, or nothing: its donors and its partner. Their people do so by a link
 * of their own, for a mail to an organisation is read by many.
 */
const readersOf = (basis: Basis, { publicity }: Pick<Review, "publicity">): Recipient[] => {
  const isLimited = isOfAgreement(basis) && (basis.publication !== undefined || publicity !== undefined);
  if (!isLimited) return [];
  const partner = basis.partnerId === null ? [] : [{ kind: "partner", id: basis.partnerId } as const];
  return [...donorsOf(basis), ...partner];
};

const roleOf = ({ kind, id }: Recipient): string => (kind === "donor" ? roleOfDonor(id) : roleOfPartner(id));

/** Whether somebody with these roles may read all of it: once it is final, and as long as they speak for one of those. */
export const readsWhole = (basis: Basis | null, review: Review, roles: readonly string[]): boolean =>
  basis !== null &&
  allows("notify", review.status) &&
  readersOf(basis, review).some((one) => roles.includes(roleOf(one)));

/**
 * Their people, who are written to once it is final; but for those of the donor who accepted it, who have it.
 * @param roster who holds which role now
 */
export const wholeFor = (
  basis: Basis,
  review: Pick<Review, "acceptance" | "publicity">,
  roster: Readonly<Record<string, readonly string[]>>,
): string[] => [
  ...new Set(
    readersOf(basis, review)
      .filter(({ kind, id }) => kind !== "donor" || id !== review.acceptance?.donor)
      .flatMap((one) => roster[roleOf(one)] ?? []),
  ),
];
