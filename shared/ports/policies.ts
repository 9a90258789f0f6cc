import type { BylawProfile } from "../domain/board/profile.ts";
import type { Policy } from "../domain/organisation/organisation.ts";

/** The approval policies in force, each by its id. */
export interface PoliciesInForce {
  inForce(id: string): Promise<Policy | null>;
  /** Puts one in force in the place of another; false where another one is in force by now. */
  replace(policy: Policy, from: Policy): Promise<boolean>;
}

/** The by-laws in force, which lie with the organisation. */
export interface BylawsInForce {
  /** Puts some in force in the place of others; false where others are in force by now. */
  replace(bylaws: BylawProfile, from: BylawProfile): Promise<boolean>;
}
