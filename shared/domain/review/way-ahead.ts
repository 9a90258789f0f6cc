import type { Calendar } from "../organisation/business-days.ts";
import { businessDaysLater, dayOf } from "../organisation/business-days.ts";
import { isForNote, needed } from "../organisation/lane-rule.ts";
import type { Organisation } from "../organisation/organisation.ts";
import { later } from "../time.ts";
import { peopleFor } from "./opening.ts";
import { type Lane, type Routing, routeOf, type Stage, stagesOn } from "./route.ts";
import { standInFor } from "./standing.ts";
import type { Review } from "./state.ts";
import { timesWithStandIn } from "./timing.ts";

/**
 * A stage that a document will come to, and the day with which it is over at the latest (ISO 8601); null where nobody can say,
 * since it waits for somebody to hold a role, or one before it does.
 */
type StageAhead = Pick<Stage, "label" | "serviceLevelDays"> & {
  endsOn: string | null;
  lanes: readonly LaneAhead[];
};

/** Who would be asked in a lane; where nobody would, who may decide once its time is over, if anybody may. */
type LaneAhead = Pick<Lane, "label" | "rule"> & { people: readonly string[]; standIn: string | null };

/** Where a document will go, once it is submitted. */
export type WayAhead = {
  stages: readonly StageAhead[];
  /** The stage with the last word. */
  last: StageAhead | null;
  /** By the policy of which id and version all of it is so. */
  policy: Pick<Review["policy"], "id" | "version">;
};

/**
 * The way of a document that is submitted now, if each stage takes all of its time and nobody asks for changes.
 * @param roster who holds which role now
 * @param now instant, ISO 8601 UTC
 * @param routing what its answers say by which its way is found
 */
export function wayAhead(
  review: Parameters<typeof peopleFor>[0] & Pick<Review, "policy">,
  roster: Organisation["roster"],
  now: string,
  calendar: Calendar,
  routing: Routing,
): WayAhead {
  let at: string | null = now;
  const route = routeOf(review.policy, routing);
  const applying = stagesOn(route, review.policy).filter(({ lanes }) => lanes.length > 0);
  const stages = applying.map((stage): StageAhead => {
    const lanes = stage.lanes.map(
      (lane): LaneAhead => ({
        ...{ label: lane.label, rule: lane.rule },
        people: peopleFor(review, lane, roster),
        standIn: standInFor(review, lane, roster),
      }),
    );
    const times = timesOver(lanes);
    at =
      at === null || times === null ? null : businessDaysLater(at, stage.serviceLevelDays * times, calendar);
    return {
      ...{ label: stage.label, serviceLevelDays: stage.serviceLevelDays, lanes },
      endsOn: at === null ? null : dayOf(later(at, { seconds: -1 }), calendar.timeZone),
    };
  });
  const { id, version } = review.policy;
  return { stages, last: stages.at(-1) ?? null, policy: { id, version } };
}

/**
 * How many times its days a stage takes at most: whoever stands in is asked once they are over, and has half of them again;
 * null where a lane waits for somebody to hold its role. Nobody waits for who takes note.
 */
function timesOver(lanes: readonly LaneAhead[]): number | null {
  const vacant = lanes.filter((lane) => !isForNote(lane) && lane.people.length < needed(lane));
  if (vacant.some(({ standIn }) => standIn === null)) return null;
  return vacant.length > 0 ? timesWithStandIn : 1;
}

/** Everybody whom a way ahead names. */
export const peopleAhead = ({ stages }: WayAhead): string[] => [
  ...new Set(
    stages.flatMap(({ lanes }) =>
      lanes.flatMap(({ people, standIn }) => (standIn === null ? people : [...people, standIn])),
    ),
  ),
];
