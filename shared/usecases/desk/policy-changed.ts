import type { Basis } from "../../domain/documents/basis.ts";
import type { Organisation } from "../../domain/organisation/organisation.ts";
import type { Records } from "../../ports/reading.ts";

/**
 * What a document is bound to that changes an approval policy, with that policy as it is in force now; any other as it is.
 * @returns null where no such policy is in force
 */
export async function withPolicyInForce<B extends Basis>(
  { records }: { records: Pick<Records, "policy"> },
  basis: B,
  { currency }: Pick<Organisation, "currency">,
): Promise<B | null> {
  if (basis.kind !== "governance" || basis.approves === undefined) return basis;
  const policy = await records.policy(basis.approves);
  return policy && { ...basis, approval: { policy, currency } };
}
