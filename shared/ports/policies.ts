import type { Policy } from "../domain/organisation/organisation.ts";

/** The approval policies in force, each by its id. */
export interface PoliciesInForce {
  inForce(id: string): Promise<Policy | null>;
  /** Puts one in force in the place of another; false where another one is in force by now. */
  replace(policy: Policy, from: Policy): Promise<boolean>;
}
