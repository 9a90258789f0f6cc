import type { Condition, PinnedPolicy, Weighed } from "../../../events/common.ts";
import type { EventOf, ReviewEvent } from "../../../events/facts.ts";
import { isAcceptance, isResolution, isSignature, limitOf } from "../organisation/lane-rule.ts";

/**
 * Which stages and lanes a content goes through: computed when it is submitted, recorded with it, and the round's for good. A
 * policy may name a lane for some contents alone; a stage with no lane left is passed over.
 */

export type Stage = PinnedPolicy["stages"][number];
export type Lane = Stage["lanes"][number];

/** What a content says by which its way is found. What its kind does not know, or nobody typed yet, is left out. */
export type Routing = { tags: readonly string[] } & Weighed;

/** Other documents of the same partner and fiscal year, and their amounts in sum: they may be one agreement that was split. */
export type Others = NonNullable<NonNullable<Weighed["amount"]>["others"]>;

export type Route = EventOf<"document-submitted">["facts"]["route"];

/** The same once it is known what others add to its amount. */
export const withOthers = (routing: Routing, others: Others | null): Routing =>
  routing.amount && others ? { ...routing, amount: { ...routing.amount, others } } : routing;

/** What a content says of itself, without the kind of report where no lane asks for it: the record keeps by what a way was found. */
export function askedBy({ stages }: Pick<PinnedPolicy, "stages">, { report, ...routing }: Routing): Routing {
  const isAsked = stages.some(({ lanes }) => lanes.some(({ when }) => when?.reports !== undefined));
  return report !== undefined && isAsked ? { ...routing, report } : routing;
}

/** What is decided upon, in minor units: one's own amount, with those of the others. */
const inSum = ({ minorUnits, others }: NonNullable<Weighed["amount"]>): number =>
  minorUnits + (others?.minorUnits ?? 0);

/**
 * What of a condition a content meets; null where it meets none of it, or commits to more than it is up to. An amount is above a limit from
 * its next cent on, and up to it with that included. What is in another currency counts as above any amount and up to none, for nobody can
 * say how much it is; where no amount is said, it is neither.
 */
export function metOf(when: Condition, routing: Routing): Condition | null {
  const { upTo, ...others } = when;
  if (upTo === undefined) return anyMetOf(others, routing);
  const { amount } = routing;
  if (amount?.currency !== upTo.currency || inSum(amount) > upTo.minorUnits) return null;
  if (Object.values(others).every((fact) => fact === undefined)) return { upTo };
  const met = anyMetOf(others, routing);
  return met && { ...met, upTo };
}

function anyMetOf(
  when: Omit<Condition, "upTo">,
  { tags, amount, risk, years = 1, hasConflict, report, change }: Routing,
): Condition | null {
  const common = when.tags?.filter((tag) => tags.includes(tag)) ?? [];
  const isAbove =
    when.above !== undefined &&
    amount !== undefined &&
    (amount.currency !== when.above.currency || inSum(amount) > when.above.minorUnits);
  const met: Condition = {
    ...(common.length > 0 && { tags: common }),
    ...(isAbove && { above: when.above }),
    ...(risk !== undefined && risk === when.risk && { risk }),
    ...(when.multiYear && years > 1 && { multiYear: true }),
    ...(when.conflict && hasConflict && { conflict: true }),
    ...(report !== undefined && when.reports?.includes(report) && { reports: [report] }),
    ...exceededBy(when.beyond, change),
  };
  return Object.keys(met).length > 0 ? met : null;
}

/** Of some limits those that a change exceeds. */
function exceededBy(
  beyond: Condition["beyond"],
  change: Routing["change"],
): Pick<Condition, "beyond"> | null {
  if (!beyond || !change) return null;
  const limits = (["amountPercent", "targetPercent", "days"] as const).flatMap((of) => {
    const limit = beyond[of];
    return limit !== undefined && change[of] > limit ? [[of, limit] as const] : [];
  });
  return limits.length > 0 ? { beyond: Object.fromEntries(limits) } : null;
}

/**
 * The lanes of each stage that a content goes through. One body resolves on it: where several would, a resolution up to an amount gives way
 * to one up to more, or whatever the amount, so that a committee resolves on nothing on which its board does.
 */
export function lanesOn(
  { stages }: Pick<PinnedPolicy, "stages">,
  routing: Routing,
  isToBeAccepted = false,
): Lane[][] {
  const met = stages.map(({ lanes }) => lanes.filter((lane) => applies(lane, routing, isToBeAccepted)));
  const most = Math.max(...met.flat().filter(isResolution).map(limitOf));
  return met.map((lanes) => lanes.filter((lane) => !isResolution(lane) || limitOf(lane) >= most));
}

/** A lane for the donor is one where the agreement asks for its acceptance, and passed over elsewhere. */
const applies = (lane: Pick<Lane, "when" | "rule">, routing: Routing, isToBeAccepted: boolean): boolean =>
  isAcceptance(lane) ? isToBeAccepted : lane.when === undefined || metOf(lane.when, routing) !== null;

/**
 * The stages and lanes of a policy that a content goes through; null where it is all of them. A policy of which some content
 * would go through none is not loaded (`whatNeverEnds`).
 * @param isToBeAccepted whether its agreement asks for a donor's acceptance
 */
export function routeOf(
  { stages }: Pick<PinnedPolicy, "stages">,
  routing: Routing,
  isToBeAccepted = false,
): Route {
  const left = lanesOn({ stages }, routing, isToBeAccepted).map((lanes) => lanes.map(({ id }) => id));
  const isWhole = left.every((lanes, stage) => lanes.length === stages[stage]?.lanes.length);
  if (isWhole || left.every((lanes) => lanes.length === 0)) return null;
  return left.flatMap((lanes, stage) => (lanes.length === 0 ? [] : [{ stage, lanes }]));
}

/** The stages of a policy by their number, each with its lanes on a route: those that are passed over have none. */
export function stagesOn(route: Route, { stages }: Pick<PinnedPolicy, "stages">): readonly Stage[] {
  if (route === null) return stages;
  return stages.map((stage, index) => {
    const ids = route.find((one) => one.stage === index)?.lanes ?? [];
    return { ...stage, lanes: stage.lanes.filter(({ id }) => ids.includes(id)) };
  });
}

type Routed = { policy: Pick<PinnedPolicy, "stages">; route: Route };

/** The first stage of a round that is not passed over, from one on; the number of stages where there is none. */
export function firstStageFrom({ policy, route }: Routed, stage: number): number {
  const index = stagesOn(route, policy).findIndex(({ lanes }, at) => at >= stage && lanes.length > 0);
  return index === -1 ? policy.stages.length : index;
}

/** What people do in a stage, in the order in which a document comes to it: they decide; what is approved they sign, then accept. */
const natures = ["decision", "signature", "acceptance"] as const;
type Nature = (typeof natures)[number];

function natureOf({ lanes }: Stage): Nature {
  if (lanes.every(isSignature)) return "signature";
  return lanes.every(isAcceptance) ? "acceptance" : "decision";
}

/** What is done in the stage that comes after one; null where none does. */
export function natureAfter(routed: Routed, stage: number): Nature | null {
  const next = stagesOn(routed.route, routed.policy)[firstStageFrom(routed, stage + 1)];
  return next ? natureOf(next) : null;
}

/** What is on record once the last stage of a nature has passed. */
const ends = {
  decision: "document-approved",
  signature: "document-signed",
  acceptance: "document-accepted",
} as const satisfies Record<Nature, ReviewEvent["type"]>;

/**
 * What follows from the last stage of its nature that passes: after those that decide the document is approved, whether or not it
 * is to be signed or accepted; after the signatures it is signed, and after its donor's answer accepted. Nothing follows from any other.
 */
export function endOfStages(
  review: Routed & { round: number; contentHash: string | null },
  stage: number,
): ReviewEvent[] {
  const { round, contentHash, policy, route } = review;
  const closed = stagesOn(route, policy)[stage];
  if (contentHash === null || !closed) return [];
  const [nature, next] = [natureOf(closed), natureAfter(review, stage)];
  const isLast = next === null || natures.indexOf(next) > natures.indexOf(nature);
  return isLast ? [{ type: ends[nature], facts: { round, contentHash } }] : [];
}
