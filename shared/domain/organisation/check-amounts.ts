import { isForNote } from "./lane-rule.ts";
import type { OrganisationData } from "./load.ts";
import type { Policy } from "./organisation.ts";
import type { Path, Problem } from "./problem.ts";
import { within } from "./within.ts";

/** Amounts by which policies find who decides, of all that an organisation brings. */
export const amountsAmiss = ({ organisation: { currency }, policies }: OrganisationData): Problem[] =>
  policies.flatMap((policy, at) => within(["policies", at], amountsFalling(policy, currency)));

/**
 * Amounts by which a policy finds who decides: in the organisation's currency, and rising from stage to stage, for whoever decides
 * on the larger ones has the last word.
 */
export function amountsFalling({ stages }: Policy, currency: string): Problem[] {
  const amounts = stages.flatMap(({ lanes }, stage) =>
    lanes.flatMap((lane, index) => {
      const { above } = lane.when ?? {};
      const path: Path = ["stages", stage, "lanes", index, "when", "above"];
      return above ? [{ stage, path, above, decides: !isForNote(lane) }] : [];
    }),
  );
  return amounts.flatMap(({ stage, path, above, decides }): Problem[] => {
    if (above.currency !== currency) return [{ path, code: "another-currency", currency }];
    const first = amounts.find(
      (earlier) =>
        decides && earlier.decides && earlier.stage < stage && earlier.above.minorUnits > above.minorUnits,
    );
    return first ? [{ path, code: "amounts-fall", first: first.path }] : [];
  });
}
