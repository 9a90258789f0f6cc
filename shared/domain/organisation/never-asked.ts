import type { Condition } from "../../../events/common.ts";
import { policyFor, policyForAmending } from "../documents/policies.ts";
import { covers } from "./conditions.ts";
import { isAcceptance, isResolution, limitOf } from "./lane-rule.ts";
import type { Policy } from "./organisation.ts";
import type { NeverEnds } from "./what-never-ends.ts";

/** What documents under a policy can say of themselves by which their way is found (`routingOf`); a policy of another id says nothing. */
const saidUnder: Readonly<Record<string, readonly (keyof Condition)[]>> = {
  [policyFor.report]: ["reports"],
  [policyFor.plan]: ["tags"],
  [policyFor.agreement]: ["tags", "above", "upTo", "risk", "multiYear", "conflict"],
  [policyForAmending.agreement]: ["tags", "above", "upTo", "risk", "multiYear", "conflict", "beyond"],
  [policyForAmending.plan]: ["beyond"],
  [policyFor.governance]: [],
};

/**
 * Lanes and stages of a policy to which no document ever comes: what they are for is nothing that its documents say; or they wait for
 * a donor, who accepts reports alone; or others resolve on each of their documents, up to more or whatever the amount.
 */
export function whatIsNeverAsked({ id, stages }: Policy): NeverEnds[] {
  const said = saidUnder[id];
  if (said === undefined) return [];
  const resolutions = stages.flatMap(({ lanes }) => lanes.filter(isResolution));
  const isSaid = ({ upTo, ...others }: Condition): boolean => {
    const facts = Object.entries(others).flatMap(([fact, is]) => (is === undefined ? [] : [fact]));
    if (upTo !== undefined && !said.includes("upTo")) return false;
    return said.some((fact) => facts.includes(fact)) || (upTo !== undefined && facts.length === 0);
  };
  const isAsked = (lane: Policy["stages"][number]["lanes"][number]) => {
    if (isAcceptance(lane)) return id === policyFor.report;
    const isTakenBy = (other: typeof lane) => limitOf(other) > limitOf(lane) && covers(other.when, lane.when);
    if (isResolution(lane) && resolutions.some(isTakenBy)) return false;
    return lane.when === undefined || isSaid(lane.when);
  };
  return stages.flatMap(({ lanes }, at): NeverEnds[] => {
    const never = lanes.flatMap((lane, index) => (isAsked(lane) ? [] : [index]));
    if (lanes.length > 0 && never.length === lanes.length)
      return [{ path: ["stages", at, "lanes"], code: "never-reached" }];
    return never.map((index) => ({ path: ["stages", at, "lanes", index, "when"], code: "never-asked" }));
  });
}
