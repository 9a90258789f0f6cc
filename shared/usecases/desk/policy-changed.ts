import type { Basis } from "../../domain/documents/basis.ts";
import { membersRulesNow } from "../../domain/documents/governance/members-rules.ts";
import type { Organisation } from "../../domain/organisation/organisation.ts";
import type { Records } from "../../ports/reading.ts";

/**
 * What a document is bound to that changes an approval policy, or how the board decides, with that as it is in force now, and a by-law
 * with what its members have to say of it; any other as it is.
 * @returns null where no such policy is in force
 */
export async function withPolicyInForce<B extends Basis>(
  { records }: { records: Pick<Records, "policy"> },
  basis: B,
  { currency, bylaws }: Pick<Organisation, "currency" | "bylaws">,
): Promise<B | null> {
  if (basis.kind !== "governance") return basis;
  const told = basis.type === "by-law" ? { members: membersRulesNow(bylaws) } : {};
  if (basis.changesRules) return { ...basis, ...told, bylaws: { profile: bylaws, currency } };
  if (basis.approves === undefined) return { ...basis, ...told };
  const policy = await records.policy(basis.approves);
  return policy && { ...basis, approval: { policy, currency } };
}
