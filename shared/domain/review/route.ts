import type { PinnedPolicy } from "../../../events/common.ts";
import type { EventOf } from "../../../events/facts.ts";

/**
 * Which stages and lanes a content goes through: computed when it is submitted, recorded with it, and the round's for good. A
 * policy may name a lane for some contents alone; a stage with no lane left is passed over.
 */

export type Stage = PinnedPolicy["stages"][number];
export type Lane = Stage["lanes"][number];

/** What a content says by which its way is found. */
export type Routing = { tags: readonly string[] };

export type Route = EventOf<"document-submitted">["facts"]["route"];

const applies = ({ when }: Pick<Lane, "when">, { tags }: Routing): boolean =>
  when === undefined || when.tags.some((tag) => tags.includes(tag));

/**
 * The stages and lanes of a policy that a content goes through; null where it is all of them. A policy of which some content
 * would go through none is not loaded (`whatNeverEnds`).
 */
export function routeOf({ stages }: Pick<PinnedPolicy, "stages">, routing: Routing): Route {
  const left = stages.map(({ lanes }) => lanes.filter((lane) => applies(lane, routing)).map(({ id }) => id));
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
