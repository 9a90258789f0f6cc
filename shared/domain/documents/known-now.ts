import { publicityOf } from "../review/publicity.ts";
import type { Review } from "../review/state.ts";
import { type Basis, isOfAgreement } from "./basis.ts";

/** What a document is bound to, with what everybody may know of its agreement by now in place of what was pinned. */
export function asKnownNow<B extends Basis>(basis: B, review: Pick<Review, "publicity">): B {
  const { level } = publicityOf(review);
  if (!level || !isOfAgreement(basis)) return basis;
  const { publication: _, leavesOut: __, ...rest } = basis;
  const { publication, leavesOut } = level;
  return (publication === "full" ? rest : { ...rest, publication, leavesOut: [...leavesOut] }) as B;
}
