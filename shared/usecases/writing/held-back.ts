import type { Basis } from "../../domain/documents/basis.ts";
import type { HeldBack } from "../../domain/documents/governance/document.ts";
import { heldBackBy } from "../../domain/documents/governance/held-back.ts";
import type { Values } from "../../domain/typed/values.ts";
import type { Directory, Records } from "../../ports/reading.ts";
import { policyAmissNow } from "./policy-amiss.ts";

/**
 * Why nobody could go through with what a policy or by-law says, as roles are held now: asked again as it would take effect, as it was when
 * it was submitted. What it names of people is no part of the answer.
 * @param today ISO 8601, where the organisation is at home
 */
export async function whyHeldBack(
  { directory, records }: { directory: Pick<Directory, "organisation">; records: Pick<Records, "policy"> },
  basis: Basis,
  values: Values,
  today: string,
): Promise<HeldBack["because"]> {
  const organisation = await directory.organisation();
  const nameless = { organisation: async () => organisation, names: async () => ({}) };
  const amiss = await policyAmissNow({ directory: nameless, records }, basis, values, today);
  return heldBackBy(amiss, values, organisation.roleNames);
}
