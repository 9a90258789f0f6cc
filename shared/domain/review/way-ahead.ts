import type { Condition, Weighed } from "../../../events/common.ts";
import type { Calendar } from "../organisation/business-days.ts";
import { businessDaysLater, dayOf } from "../organisation/business-days.ts";
import { isForNote, isOfParties, isResolution, isSignature, needed } from "../organisation/lane-rule.ts";
import type { Organisation } from "../organisation/organisation.ts";
import { later } from "../time.ts";
import { peopleFor } from "./opening.ts";
import { askedBy, type Lane, lanesOn, metOf, type Routing, routeOf, type Stage, stagesOn } from "./route.ts";
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

/**
 * Who would be asked in a lane; where nobody would, who may decide once its time is over, if anybody may. `because`: what is so of
 * the document for which alone it is asked; null where it is asked about all.
 */
type LaneAhead = Pick<Lane, "label" | "rule"> & {
  people: readonly string[];
  /** Where the parties are asked: who speaks for each of them, as far as that is known; null for any other lane. */
  parties: readonly Speaker[] | null;
  standIn: string | null;
  because: Condition | null;
};

/**
 * Who will speak for a party: whoever of the organisation does; of an outside one whom its document names, by their name and whose they
 * are, since they may be nobody of the directory yet.
 */
export type Speaker = { person: string } | { name: string; of: string };

/** Who would be asked besides, up to an amount (that included), or above all others where it is null. */
type OfAmount = { upTo: Condition["above"] | null; lanes: readonly Lane["label"][] };

/** Where a document will go, once it is submitted. */
export type WayAhead = {
  stages: readonly StageAhead[];
  /** The stage with the last word. */
  last: StageAhead | null;
  /** What is asked about other documents alone, whatever their amount, each with what would have to be so. */
  notAsked: readonly { label: Lane["label"]; when: Condition }[];
  /** Whose resolution up to an amount gives way to that of others, who resolve on this one. */
  gaveWay: readonly { label: Lane["label"]; to: readonly Lane["label"][] }[];
  /** While no amount is known: who would be asked besides by amount, from the smallest on. */
  byAmount: readonly OfAmount[];
  /** What of it was looked at. */
  weighed: Weighed;
  /** By the policy of which id and version all of it is so. */
  policy: Pick<Review["policy"], "id" | "version">;
};

/**
 * The way of a document that is submitted now, if each stage takes all of its time and nobody asks for changes.
 * @param roster who holds which role now
 * @param now instant, ISO 8601 UTC
 * @param routing what its answers say by which its way is found
 * @param isWithoutAmount whether no amount will ever be known, so that nothing is said of what there would be by one
 * @param speakers who will speak for its parties
 */
export function wayAhead(
  review: Parameters<typeof peopleFor>[0] & Pick<Review, "policy">,
  roster: Organisation["roster"],
  now: string,
  calendar: Calendar,
  routing: Routing,
  {
    speakers = [],
    isWithoutAmount = false,
  }: { speakers?: readonly Speaker[]; isWithoutAmount?: boolean } = {},
): WayAhead {
  let at: string | null = now;
  const route = routeOf(review.policy, routing, review.acceptance !== undefined);
  const applying = stagesOn(route, review.policy).filter(({ lanes }) => lanes.length > 0);
  const stages = applying.map((stage): StageAhead => {
    const lanes = stage.lanes.map(
      (lane): LaneAhead => ({
        ...{ label: lane.label, rule: lane.rule },
        people: isOfParties(lane) ? [] : peopleFor(review, lane, roster),
        parties: isOfParties(lane) ? speakersIn(speakers, lane) : null,
        standIn: standInFor(review, lane, roster),
        because: lane.when ? metOf(lane.when, routing) : null,
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
  const { tags: _, ...weighed } = askedBy(review.policy, routing);
  const amounts = isWithoutAmount ? [] : byAmount(review.policy, routing);
  return {
    stages,
    last: stages.at(-1) ?? null,
    notAsked: conditionalIn(review.policy).filter(
      ({ when }) => metOf(when, routing) === null && (amounts.length === 0 || !(when.above ?? when.upTo)),
    ),
    gaveWay: gaveWayIn(review.policy, routing),
    byAmount: amounts,
    weighed,
    policy: { id, version },
  };
}

/** To consent the outside parties are asked, to sign all of them. */
const speakersIn = (speakers: readonly Speaker[], lane: Pick<Lane, "rule">): readonly Speaker[] =>
  isSignature(lane) ? speakers : speakers.filter((one) => "of" in one);

/** The lanes that are for some documents alone. */
const conditionalIn = ({ stages }: Pick<Review["policy"], "stages">) =>
  stages.flatMap(({ lanes }) => lanes.flatMap((lane) => (lane.when ? [{ ...lane, when: lane.when }] : [])));

function gaveWayIn(policy: Pick<Review["policy"], "stages">, routing: Routing): WayAhead["gaveWay"] {
  const asked = lanesOn(policy, routing).flat();
  const to = asked.filter(isResolution).map(({ label }) => label);
  return conditionalIn(policy)
    .filter((lane) => isResolution(lane) && metOf(lane.when, routing) !== null)
    .filter(({ id, role }) => !asked.some((one) => one.id === id && one.role === role))
    .map(({ label }) => ({ label, to }));
}

function byAmount(policy: Pick<Review["policy"], "stages">, routing: Routing): OfAmount[] {
  const limits = conditionalIn(policy).flatMap(({ when: { above, upTo } }) =>
    [above, upTo].flatMap((limit) => (limit ? [limit] : [])),
  );
  const [first, ...others] = limits.toSorted((a, b) => a.minorUnits - b.minorUnits);
  if (routing.amount || !first) return [];
  const rising = [first, ...others].filter(
    ({ minorUnits }, at, all) => minorUnits !== all[at - 1]?.minorUnits,
  );
  const askedFor = (amount: NonNullable<Routing["amount"]>) =>
    lanesOn(policy, { ...routing, amount }).flatMap((lanes) =>
      lanes.flatMap(({ when, label }) => (when ? [label] : [])),
    );
  const most = { ...first, minorUnits: (rising.at(-1)?.minorUnits ?? 0) + 1 };
  return [...rising.map((upTo) => ({ upTo, lanes: askedFor(upTo) })), { upTo: null, lanes: askedFor(most) }];
}

/**
 * How many times its days a stage takes at most: whoever stands in is asked once they are over, and has half of them again;
 * null where a lane waits for somebody to hold its role. Nobody waits for who takes note.
 */
function timesOver(lanes: readonly LaneAhead[]): number | null {
  const vacant = lanes.filter(
    (lane) => !isForNote(lane) && lane.parties === null && lane.people.length < needed(lane),
  );
  if (vacant.some(({ standIn }) => standIn === null)) return null;
  return vacant.length > 0 ? timesWithStandIn : 1;
}

/** Everybody whom a way ahead names. */
export const peopleAhead = ({ stages }: WayAhead): string[] => [
  ...new Set(
    stages.flatMap(({ lanes }) =>
      lanes.flatMap(({ people, standIn, parties }) => [
        ...people,
        ...(standIn === null ? [] : [standIn]),
        ...(parties ?? []).flatMap((one) => ("person" in one ? one.person : [])),
      ]),
    ),
  ),
];
