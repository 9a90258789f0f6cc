import { howBodiesDecide } from "./bodies-decide.ts";
import { amountsFalling } from "./check-amounts.ts";
import { policyTooLarge } from "./check-sizes.ts";
import { whatIsNeverAsked } from "./never-asked.ts";
import type { Organisation, Policy } from "./organisation.ts";
import type { Problem } from "./problem.ts";
import { whatNeverEnds } from "./what-never-ends.ts";

/**
 * Why no document could be decided by a policy as it stands: it could never end, names a role that nobody holds, has a stage that
 * cannot be reached, asks for more voices than there are, or has a body decide as none does. What is loaded and what is adopted are asked
 * the same.
 * @param roster who holds which role now; `bylaws`: which bodies there are
 */
export const policyAmiss = (
  policy: Policy,
  { roster, currency, bylaws }: Pick<Organisation, "roster" | "currency" | "bylaws">,
): Problem[] => [
  ...whatNeverEnds(policy, roster, []),
  ...howBodiesDecide(policy, bylaws),
  ...whatIsNeverAsked(policy),
  ...amountsFalling(policy, currency),
  ...policyTooLarge(policy),
];
