import type { Condition } from "../../../events/common.ts";
import { decides } from "./conditions.ts";
import { isForNote, limitOf } from "./lane-rule.ts";
import type { OrganisationData } from "./load.ts";
import type { Policy } from "./organisation.ts";
import type { Path, Problem } from "./problem.ts";
import { within } from "./within.ts";

/** Amounts by which policies find who decides, of all that an organisation brings. */
export const amountsAmiss = ({ organisation: { currency }, policies }: OrganisationData): Problem[] =>
  policies.flatMap((policy, at) => within(["policies", at], amountsFalling(policy, currency)));

/**
 * Amounts by which a policy finds who decides: in the organisation's currency, and rising from stage to stage, for whoever decides
 * on the larger ones has the last word. Who is asked up to an amount is asked above less, and somebody in their stage or after it above that.
 */
export function amountsFalling({ stages }: Policy, currency: string): Problem[] {
  const lanes = stages.flatMap(({ lanes }, stage) =>
    lanes.map((lane, index) => ({ lane, stage, path: ["stages", stage, "lanes", index, "when"] as Path })),
  );
  const amounts = lanes.flatMap(({ lane, path, ...at }) => {
    const { above } = lane.when ?? {};
    return above ? [{ ...at, path: [...path, "above"], above, decides: !isForNote(lane) }] : [];
  });
  const falling = amounts.flatMap(({ stage, path, above, decides }): Problem[] => {
    if (above.currency !== currency) return [{ path, code: "another-currency", currency }];
    const first = amounts.find(
      (earlier) =>
        decides && earlier.decides && earlier.stage < stage && earlier.above.minorUnits > above.minorUnits,
    );
    return first ? [{ path, code: "amounts-fall", first: first.path }] : [];
  });
  const ending = lanes.flatMap(({ lane, stage, path: ofLane }): Problem[] => {
    const { above, upTo } = lane.when ?? {};
    if (!upTo) return [];
    const path = [...ofLane, "upTo"];
    if (upTo.currency !== currency) return [{ path, code: "another-currency", currency }];
    if (above && above.minorUnits >= upTo.minorUnits) return [{ path, code: "amounts-cross" }];
    return decides(lane) && !isTakenUp(stages, stage, upTo) ? [{ path, code: "amounts-gap" }] : [];
  });
  return [...falling, ...ending];
}

/** Whether of amounts from a limit on somebody decides in a stage, or in one after it. */
const isTakenUp = (stages: Policy["stages"], at: number, upTo: NonNullable<Condition["upTo"]>): boolean =>
  stages.slice(at).some(({ lanes }, since) =>
    lanes.some((lane) => {
      if (!decides(lane)) return false;
      if (lane.when === undefined) return since > 0;
      const { above } = lane.when;
      return above !== undefined && above.minorUnits <= upTo.minorUnits && limitOf(lane) > upTo.minorUnits;
    }),
  );
