import { amountsFalling } from "./check-amounts.ts";
import { policyTooLarge } from "./check-sizes.ts";
import { whatIsNeverAsked } from "./never-asked.ts";
import type { Organisation, Policy } from "./organisation.ts";
import type { Problem } from "./problem.ts";
import { whatNeverEnds } from "./what-never-ends.ts";

/**
 * Why no document could be decided by a policy as it stands: it could never end, names a role that nobody holds, has a stage that
 * cannot be reached, or asks for more voices than there are. What is loaded and what is adopted are asked the same.
 * @param roster who holds which role now
 */
export const policyAmiss = (
  policy: Policy,
  { roster, currency }: Pick<Organisation, "roster" | "currency">,
): Problem[] => [
  ...whatNeverEnds(policy, roster, []),
  ...whatIsNeverAsked(policy),
  ...amountsFalling(policy, currency),
  ...policyTooLarge(policy),
];
