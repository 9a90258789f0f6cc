import type { Bilingual, Condition, LaneRule, PinnedPolicy } from "../../../events/common.ts";
import type { Entry } from "../../../events/entry.ts";
import type { DocumentEvent, EventOf, ReviewEvent } from "../../../events/facts.ts";
import { isOutside, isResolution } from "../organisation/lane-rule.ts";
import { type Organisation, type Policy, pinPolicy } from "../organisation/organisation.ts";
import type { Outcome, ReviewCommand } from "./commands.ts";
import { decide } from "./decide.ts";
import { evolve } from "./evolve.ts";
import { maskedNow } from "./masked.ts";
import { type Lane, metOf, type Routing, routeOf, type Stage, stagesOn } from "./route.ts";
import { settled } from "./settling.ts";
import { answeredNow, awaited, currentStage, nextStage } from "./standing.ts";
import type { Review } from "./state.ts";

/**
 * What another policy would have made of a document: its recorded events are folded once more with that policy in the place of its
 * own, by the very rules by which they were recorded, and whatever people answered then they answer there.
 */

type Roster = Organisation["roster"];

/** A lane as a reader of the rehearsal knows it: of which stage it is, and who answered in it, or would be asked. */
export type LaneTold = { stage: Bilingual; lane: Bilingual; role: string; people: readonly string[] };

/** By what a document would go another way. */
export type Difference =
  /** `because`: what is so of the document for which alone the lane is; null where it is for all. */
  | ({ is: "added"; because: Condition | null } & LaneTold)
  /** `when`: for which documents alone the lane would be; null where the policy would have it no more. */
  | ({ is: "dropped"; when: Condition | null } & LaneTold)
  | ({ is: "role"; was: string } & LaneTold)
  | ({ is: "rule"; was: LaneRule; rule: LaneRule } & LaneTold)
  /** It would be decided in another stage than it was, or in another order. */
  | ({ is: "stage"; was: Bilingual } & LaneTold)
  | { is: "time"; stage: Bilingual; was: number; days: number };

/** How far the answers on record would have taken it: to its approval, to an end, or to lanes in which whoever is asked never answered. */
export type End =
  | { is: "approved" }
  | { is: "ended"; status: Review["status"] }
  | { is: "waits"; lanes: readonly LaneTold[] };

export type Rehearsed = { differences: readonly Difference[]; end: End };

/**
 * @param entries all of a document's, in their order
 * @param routing what its last submission said by which its way was found
 * @param roster who holds which role now: of a role that was asked then it is who was asked
 * @returns null for a document that was never submitted: nothing of it was decided, and it has its own policy
 */
export function rehearse(
  entries: readonly Entry[],
  proposed: Policy,
  routing: Routing,
  roster: Roster,
): Rehearsed | null {
  const events = entries.map(({ event }) => event);
  const opened = events.find((event) => event.type === "document-opened");
  const from = events.findLastIndex((event) => event.type === "document-submitted");
  const submitted = events[from];
  if (opened?.type !== "document-opened" || submitted?.type !== "document-submitted") return null;
  const { policy: own, author } = opened.facts;
  const { route } = submitted.facts;
  const isToBeAccepted = events.some(({ type }) => type === "acceptance-required");
  const asked = askedThen(events.slice(from), own);
  const then = { ...roster, ...asked.byRole };
  const pinned = pinPolicy(proposed, then, author);
  const other = routeOf(pinned, routing, isToBeAccepted);
  const begun = eventsUntilReview(events, from, pinned, other);
  const review = begun.reduce<Review | null>(evolve, null);
  if (!review) return null;
  const said = {
    answers: answersSince(entries.slice(from), own),
    recommended: recommendedSince(events.slice(from), own),
  };
  const end = playedOn(review, said, then);
  const differences = differencesOf(
    { stages: stagesOn(route, own), people: (lane, role) => asked.byLane[lane] ?? roster[role] ?? [] },
    { stages: stagesOn(other, pinned), people: (_, role) => then[role] ?? [] },
    { routing, proposed: pinned },
  );
  return { differences, end };
}

/**
 * Who was asked in the last round, by lane and by role, as its stages were opened and its lanes filled. Whoever answered there as the one
 * whom it was given to, or who stood in, was asked in the place of whom it was planned for; nobody awaits whoever is out by an interest.
 */
function askedThen(events: readonly DocumentEvent[], { stages }: PinnedPolicy) {
  const byLane: Record<string, readonly string[]> = {};
  const changed = (
    { stage, lane }: { stage: number; lane: string },
    to: (people: readonly string[]) => readonly string[],
  ) => {
    byLane[nameOf(stage, lane)] = to(byLane[nameOf(stage, lane)] ?? []);
  };
  for (const { type, facts } of events) {
    if (type === "stage-opened")
      for (const [lane, people] of Object.entries(facts.assigned)) byLane[nameOf(facts.stage, lane)] = people;
    if (type === "lane-filled") changed(facts, () => facts.people);
    if (type === "decision-recorded" || type === "ballot-cast")
      changed(facts, (people) => (people.includes(facts.by) ? people : [facts.by, ...people]));
    if (type === "recusal-recorded" && facts.how !== "stepped-aside")
      changed(facts, (people) => people.filter((person) => person !== facts.by));
  }
  const byRole = Object.fromEntries(
    stages.flatMap(({ lanes }, stage) =>
      lanes.flatMap((lane): [string, readonly string[]][] => {
        const people = byLane[nameOf(stage, lane.id)] ?? [];
        return people.length === 0 || isOutside(lane) ? [] : [[lane.role, people]];
      }),
    ),
  );
  return { byRole, byLane };
}

const nameOf = (stage: number, lane: string): string => `${stage}.${lane}`;

/** The opening by the other policy, what parties and a donor are to it, and the last submission on its new way. */
function eventsUntilReview(
  events: readonly DocumentEvent[],
  from: number,
  policy: PinnedPolicy,
  route: EventOf<"document-submitted">["facts"]["route"],
): ReviewEvent[] {
  return events.flatMap((event, at): ReviewEvent[] => {
    switch (event.type) {
      case "document-opened":
        return [{ ...event, facts: { ...event.facts, policy } }];
      case "acceptance-required":
        return [event];
      case "parties-named":
        return at > from ? [event] : [];
      case "document-submitted":
        return at === from ? [{ ...event, facts: { ...event.facts, route, unchangedFor: [] } }] : [];
      default:
        return [];
    }
  });
}

type Answered = {
  by: string;
  role: string;
  event: EventOf<"decision-recorded"> | EventOf<"ballot-cast">;
  at: string;
};

type Recommended = { role: string; event: EventOf<"committee-recommended"> };

/** What people answered since the last submission, each in the role in which they were asked; of each the last answer. */
function answersSince(entries: readonly Entry[], { stages }: PinnedPolicy): Answered[] {
  const last = new Map<string, Answered>();
  for (const { event, at } of entries) {
    if (event.type !== "decision-recorded" && event.type !== "ballot-cast") continue;
    const { by, lane, stage } = event.facts;
    const role = stages[stage]?.lanes.find(({ id }) => id === lane)?.role ?? "";
    last.set(`${by} ${role}`, { by, role, event, at });
  }
  return [...last.values()];
}

/** What committees recommended at meetings since then, each by the role in which it was asked. */
const recommendedSince = (events: readonly DocumentEvent[], { stages }: PinnedPolicy): Recommended[] =>
  events.flatMap((event) => {
    if (event.type !== "committee-recommended") return [];
    const { stage, lane } = event.facts;
    return [{ event, role: stages[stage]?.lanes.find(({ id }) => id === lane)?.role ?? "" }];
  });

/**
 * The review goes on, stage by stage, by what people answered, as far as their answers take it. An answer counts in the role in which
 * it was given, and as what it was: nobody's approval is made a ballot.
 */
function playedOn(
  begun: Review,
  { answers, recommended }: { answers: readonly Answered[]; recommended: readonly Recommended[] },
  roster: Roster,
): End {
  let review = begun;
  while (!isOver(review)) {
    const stage = nextStage(review);
    const { round, attempt } = review;
    const open = { name: "open-stage", round, attempt, stage, roster, serviceLevel: null } as const;
    const opened = after(review, decide(review, open));
    if (!opened.stageOpen && opened.stage === review.stage) break;
    review = opened;
    for (const { lane, people } of awaited(review))
      for (const answer of answers.filter(({ by, role }) => people.includes(by) && role === lane.role))
        review = after(review, decide(review, again(review, answer, lane)));
    for (const { lane } of awaited(review))
      for (const { event } of recommended.filter(({ role }) => role === lane.role && !isResolution(lane)))
        review = settled(review, [recommendedThere(review, event, lane)]).reduce<Review>(evolve, review);
    if (review.stageOpen) return { is: "waits", lanes: waitingIn(review) };
  }
  return isApproved(review) ? { is: "approved" } : { is: "ended", status: review.status };
}

/** What a committee recommended, where it would have been asked for it. */
const recommendedThere = (
  { round, stage }: Review,
  { type, facts }: EventOf<"committee-recommended">,
  lane: Lane,
): ReviewEvent => ({ type, facts: { ...facts, round, stage: stage ?? 0, lane: lane.id } });

const isApproved = ({ status }: Review): boolean => ["approved", "signing", "with-donor"].includes(status);

const isOver = ({ status }: Review): boolean => status !== "submitted" && status !== "in-review";

/** A review after what a command makes of it; as it was where the rules refuse it. */
const after = (review: Review, outcome: Outcome): Review =>
  outcome.ok
    ? outcome.value.reduce<Review>((one, event) => evolve(one, event as ReviewEvent), review)
    : review;

const waitingIn = (review: Review): LaneTold[] =>
  awaited(review).map(({ lane, people }) => ({
    ...{ stage: currentStage(review)?.label ?? lane.label, lane: lane.label },
    ...{ role: lane.role, people },
  }));

/** The same answer, in the lane in which it would be given. */
function again(
  review: Review,
  { by: person, event, at: now }: Answered,
  { id: lane, role }: Lane,
): ReviewCommand {
  // They held the role when they answered, of which a party has its own.
  const speaking = review.parties?.map((party) => party.role) ?? [];
  const shown = {
    ...{
      by: { person, roles: [role, ...speaking], active: true },
      round: review.round,
      stage: review.stage ?? 0,
      lane,
    },
    ...{ contentHash: review.contentHash ?? "", replaces: answeredNow(review, person, lane) },
    ...{ masked: maskedNow(review), commentCommitment: event.facts.commentCommitment },
    ...{ salt: event.facts.salt ?? "", linkedAt: now, now },
  };
  return event.type === "ballot-cast"
    ? { name: "cast-ballot", ...shown, ballot: event.facts.ballot }
    : { name: "decide", ...shown, decision: event.facts.decision };
}

type Way = {
  stages: readonly Stage[];
  people: (lane: string, role: string) => readonly string[];
};

/** By what two ways of one document differ, lane by lane, in the order of the proposed one. */
function differencesOf(
  own: Way,
  other: Way,
  { routing, proposed }: { routing: Routing; proposed: PinnedPolicy },
): Difference[] {
  const lanesOf = ({ stages, people }: Way) =>
    stages.flatMap(({ id, label, lanes }, at) =>
      lanes.map((lane) => ({
        ...{ key: `${id}/${lane.id}`, stageId: id, is: lane },
        told: {
          ...{ stage: label, lane: lane.label, role: lane.role },
          people: people(nameOf(at, lane.id), lane.role),
        },
      })),
    );
  const [before, now] = [lanesOf(own), lanesOf(other)];
  const wasOf = ({ key, is }: (typeof now)[number]) =>
    before.find((one) => one.key === key) ??
    // A lane that moved to another stage keeps its id and its role.
    before.find(
      (one) => one.is.id === is.id && one.is.role === is.role && !now.some(({ key: k }) => k === one.key),
    );
  const kept = new Set(now.flatMap((lane) => wasOf(lane)?.key ?? []));
  const changed = now.flatMap((lane): Difference[] => {
    const was = wasOf(lane);
    const { told, is } = lane;
    if (!was) return [{ is: "added", because: is.when ? metOf(is.when, routing) : null, ...told }];
    return [
      ...(was.is.role === is.role ? [] : [{ is: "role", was: was.is.role, ...told } as const]),
      ...(isSameRule(was.is.rule, is.rule)
        ? []
        : [{ is: "rule", was: was.is.rule, rule: is.rule, ...told } as const]),
      ...(was.stageId === lane.stageId ? [] : [{ is: "stage", was: was.told.stage, ...told } as const]),
    ];
  });
  const dropped = before.flatMap(({ key, is, told }): Difference[] => {
    if (kept.has(key)) return [];
    const stays = proposed.stages
      .flatMap(({ lanes }) => lanes)
      .find(({ id, role }) => id === is.id && role === is.role);
    return [{ is: "dropped", when: stays?.when ?? null, ...told }];
  });
  const times = other.stages.flatMap((stage): Difference[] => {
    const was = own.stages.find(({ id, lanes }) => id === stage.id && lanes.length > 0);
    if (!was || stage.lanes.length === 0 || was.serviceLevelDays === stage.serviceLevelDays) return [];
    return [{ is: "time", stage: stage.label, was: was.serviceLevelDays, days: stage.serviceLevelDays }];
  });
  return [...changed, ...dropped, ...times];
}

const isSameRule = (one: LaneRule, other: LaneRule): boolean =>
  typeof one === "object" && typeof other === "object" ? one.atLeast === other.atLeast : one === other;
