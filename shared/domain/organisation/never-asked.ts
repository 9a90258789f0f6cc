import type { Condition } from "../../../events/common.ts";
import { policyFor, policyForAmending } from "../documents/policies.ts";
import { isAcceptance } from "./lane-rule.ts";
import type { Policy } from "./organisation.ts";
import type { NeverEnds } from "./what-never-ends.ts";

/** What documents under a policy can say of themselves by which their way is found (`routingOf`); a policy of another id says nothing. */
const saidUnder: Readonly<Record<string, readonly (keyof Condition)[]>> = {
  [policyFor.report]: ["reports"],
  [policyFor.plan]: ["tags"],
  [policyFor.agreement]: ["tags", "above", "risk", "multiYear", "conflict"],
  [policyForAmending.agreement]: ["tags", "above", "risk", "multiYear", "conflict", "beyond"],
  [policyForAmending.plan]: ["beyond"],
  [policyFor.governance]: [],
};

/**
 * Lanes and stages of a policy to which no document ever comes: what they are for is nothing that its documents say; or they wait for
 * a donor, who accepts reports alone.
 */
export function whatIsNeverAsked({ id, stages }: Policy): NeverEnds[] {
  const said = saidUnder[id];
  if (said === undefined) return [];
  const isAsked = (lane: Policy["stages"][number]["lanes"][number]) =>
    isAcceptance(lane)
      ? id === policyFor.report
      : lane.when === undefined || said.some((fact) => lane.when?.[fact] !== undefined);
  return stages.flatMap(({ lanes }, at): NeverEnds[] => {
    const never = lanes.flatMap((lane, index) => (isAsked(lane) ? [] : [index]));
    if (lanes.length > 0 && never.length === lanes.length)
      return [{ path: ["stages", at, "lanes"], code: "never-reached" }];
    return never.map((index) => ({ path: ["stages", at, "lanes", index, "when"], code: "never-asked" }));
  });
}
