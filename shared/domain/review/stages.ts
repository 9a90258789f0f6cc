import type { PinnedPolicy, ServiceLevel } from "../../../events/common.ts";
import type { EventOf } from "../../../events/facts.ts";
import { asksOne, isOfParties, isResolution } from "../organisation/lane-rule.ts";
import { noStage } from "./at-first.ts";
import { without } from "./colleagues.ts";
import { isVetoed } from "./lane-ends.ts";
import type { Status } from "./lifecycle.ts";
import { awaited } from "./standing.ts";
import type { Review } from "./state.ts";

const afterStage: Partial<Record<EventOf<"stage-closed">["facts"]["outcome"], Status>> = {
  "changes-requested": "changes-requested",
  "to-meeting": "awaiting-meeting",
  refused: "refused",
};

/** The people of each lane are whoever is asked now; nothing is left of the stage before. */
export function stageOpened(review: Review, { facts }: EventOf<"stage-opened">): Review {
  const { stage, assigned, serviceLevel, resolution, ballotAsks, ofCommittees } = facts;
  const { ballotAsks: _before, ofCommittees: _ofBefore, ...open } = review;
  const assignedNow = Object.entries(assigned).reduce(
    (policy, [lane, people]) => withPeople(policy, stage, lane, people),
    review.policy,
  );
  return {
    ...Object.entries(assigned).reduce((now, [lane, people]) => invited(now, stage, lane, people), open),
    ...noStage,
    status: review.status === "signing" || review.status === "with-donor" ? review.status : "in-review",
    policy: assignedNow,
    stage,
    stageOpen: true,
    serviceLevel,
    ...(resolution && {
      resolution: {
        ...{ graceMinutes: resolution.graceMinutes, joiners: resolution.joiners },
        ...(resolution.waiting && { waiting: resolution.waiting }),
        ...(resolution.quorums && { quorums: resolution.quorums }),
      },
    }),
    ...(ballotAsks && { ballotAsks }),
    ...(ofCommittees && { ofCommittees }),
  };
}

/** Somebody holds the role of a vacant lane by now: its own time begins, whether or not the stage's is over. */
export function laneFilled(review: Review, { facts }: EventOf<"lane-filled">): Review {
  const { stage, lane, people, serviceLevel } = facts;
  const filled = { ...review, policy: withPeople(review.policy, stage, lane, people) };
  return inOwnTime(invited(filled, stage, lane, people), lane, serviceLevel);
}

/**
 * The clock reminds people in lanes whose time is nearly over, and whoever is to attest to a meeting's decision; the overseer
 * once a day. Before it said in which lanes, it was in every one that awaited them.
 */
export function reminded(review: Review, { facts }: EventOf<"reviewers-reminded">): Review {
  if (facts.by !== null) return { ...review, remindedOn: facts.on };
  const { meeting } = review;
  if (meeting) return { ...review, meeting: { ...meeting, reminders: meeting.reminders + 1 } };
  const lanes =
    facts.lanes ??
    awaited(review).flatMap(({ lane, people }) =>
      people.some((person) => facts.people.includes(person)) ? [lane.id] : [],
    );
  return { ...review, reminded: [...new Set([...review.reminded, ...lanes])] };
}

/** Over, back to the author, to a meeting, or on with the answers that it passed with. */
export function stageClosed(review: Review, { facts }: EventOf<"stage-closed">): Review {
  const closed = {
    ...review,
    stageOpen: false,
    failed: failuresOf(review, facts),
    vetoed: [...review.vetoed, ...vetoesIn(review, facts)],
  };
  const status = afterStage[facts.outcome];
  return status ? { ...closed, status } : { ...closed, passed: passedWith(review, facts.stage) };
}

/** What the board decided at a meeting takes the place of the signatures that its stage did not get. */
export function attested(
  review: Review,
  { facts }: EventOf<"meeting-decision-attested" | "meeting-resolved">,
): Review {
  const { stage, heldOn, by, outcome } = facts;
  const resolved = "meeting" in facts && {
    resolved: { meeting: facts.meeting, item: facts.item, number: facts.number },
  };
  const decidedAtMeeting = { stage, heldOn, outcome, attestedBy: by, ...resolved };
  const decided = { ...review, meeting: null, contestedBy: null, decidedAtMeeting };
  if (outcome === "refused") return { ...decided, status: "refused" };
  if (outcome === "returned") return { ...decided, status: "changes-requested" };
  return { ...decided, status: "in-review", passed: passedWith(review, stage) };
}

/** The answers of each stage by its number: one that was passed over has none. */
const passedWith = ({ passed, decisions }: Review, stage: number): Review["passed"] => [
  ...passed,
  ...Array.from({ length: stage - passed.length }, () => []),
  decisions,
];

/** The lanes whose "no" sent the document back, whatever other lanes said. */
const vetoesIn = (
  { policy, decisions, vetoed }: Review,
  { stage, outcome }: EventOf<"stage-closed">["facts"],
): Review["vetoed"] =>
  (outcome === "approved" ? [] : (policy.stages[stage]?.lanes ?? []))
    .filter((lane) => isVetoed(lane, decisions))
    .map(({ id: lane }) => ({ stage, lane }))
    .filter((one) => vetoed.every((known) => known.stage !== one.stage || known.lane !== one.lane));

/** Before a resolution had an event of its own for it, the stage's end told why its resolutions had not passed. */
function failuresOf(
  { failed, policy }: Review,
  { stage, because }: EventOf<"stage-closed">["facts"],
): Review["failed"] {
  if (because === null || failed.length > 0) return failed;
  const lanes = policy.stages[stage]?.lanes ?? [];
  return lanes.filter(isResolution).map(({ id }) => ({ lane: id, because }));
}

/** A person's later answer in a lane takes the place of their earlier one, which the entries keep (I9). */
export function answered(review: Review, decision: Review["decisions"][number]): Review {
  const others = review.decisions.filter(({ lane, by }) => lane !== decision.lane || by !== decision.by);
  return { ...review, decisions: [...others, decision] };
}

/** A person's answer in a lane is no more: they are awaited again. */
export const unanswered = (review: Review, { lane, by }: { lane: string; by: string }): Review => ({
  ...review,
  decisions: review.decisions.filter((taken) => taken.lane !== lane || taken.by !== by),
});

/** Somebody was elected who must sign too: what others signed stays. */
export function joined(review: Review, { facts }: EventOf<"director-joined">): Review {
  const { stage, lane, person } = facts;
  const people = review.policy.stages[stage]?.lanes.find(({ id }) => id === lane)?.people ?? [];
  return { ...review, policy: withPeople(review.policy, stage, lane, [...people, person]) };
}

/** Whoever stands in may decide in the lane too, and has a time for it; once that is over nobody else is asked. */
export function escalated(review: Review, { facts }: EventOf<"task-escalated">): Review {
  const { stage, lane, to } = facts;
  const people = review.policy.stages[stage]?.lanes.find(({ id }) => id === lane)?.people ?? [];
  const after = { ...review, escalated: [...review.escalated, lane] };
  if (to === null) return after;
  const policy = withPeople(review.policy, stage, lane, [...people, to]);
  return invited({ ...after, policy, extended: [...review.extended, lane] }, stage, lane, [to]);
}

/**
 * Whoever recused themselves is out of the lane, with what they had answered in it, and nobody but the overseer asks them in any
 * part of the document. A director who steps aside is still one of those who would have to sign.
 */
export function recused(review: Review, { facts }: EventOf<"recusal-recorded">): Review {
  const { stage, lane, by, how, left } = facts;
  const decisions = review.decisions.filter((taken) => taken.lane !== lane || taken.by !== by);
  const reservations = review.reservations.filter(
    (one) => one.round !== review.round || one.stage !== stage || one.lane !== lane || one.by !== by,
  );
  const after = {
    ...review,
    decisions,
    reservations,
    recusals: [...review.recusals, { lane, person: by, how, ...(left && { left }) }],
  };
  if (how === "stepped-aside") return after;
  const people = review.policy.stages[stage]?.lanes.find(({ id }) => id === lane)?.people ?? [];
  return {
    ...after,
    policy: withPeople(
      review.policy,
      stage,
      lane,
      people.filter((person) => person !== by),
    ),
    takenOff: [...review.takenOff, { stage, lane, person: by, isRecused: true }],
  };
}

/** A task is somebody else's, by the overseer or by whoever had it: a lane, whose own time begins for them where it is open, or the writing of the document. */
export function reassigned(review: Review, { facts }: EventOf<"task-reassigned">): Review {
  const { stage, lane, from, to, by, serviceLevel } = facts;
  const isOff = (one: Review["takenOff"][number], person: string) =>
    one.stage === stage && one.lane === lane && one.person === person;
  const before = review.takenOff.filter((one) => !isOff(one, to));
  const now = from.filter((person) => before.every((one) => !isOff(one, person)));
  const takenOff = [...before, ...now.map((person) => ({ stage, lane, person }))];
  if (stage === null || lane === null) {
    const colleagues = without(review, { capacity: "writer", person: to });
    return { ...review, author: to, colleagues, takenOff };
  }
  const isOwn = from.includes(by);
  const handedOn = isOwn ? [...(review.handedOn ?? []), { stage, lane, from: by, to }] : review.handedOn;
  const theirs = {
    ...review,
    ...(handedOn && { handedOn }),
    policy: withPeople(review.policy, stage, lane, holdersAfter(review, facts)),
    takenOff,
  };
  const given = isOpen(review, stage) ? invited(theirs, stage, lane, [to]) : theirs;
  return serviceLevel === null ? given : inOwnTime(given, lane, serviceLevel);
}

/** Of a lane that asks several each task is one person's, and the others keep theirs. */
function holdersAfter(
  { policy }: Review,
  { stage, lane: id, from, to }: EventOf<"task-reassigned">["facts"],
): string[] {
  const lane = policy.stages[stage ?? -1]?.lanes.find((each) => each.id === id);
  if (!lane || asksOne(lane)) return [to];
  // Whoever speaks for a party now stands where the one before them did, by which it is known whose party it is.
  if (isOfParties(lane)) return lane.people.map((person) => (from.includes(person) ? to : person));
  return [...lane.people.filter((person) => !from.includes(person)), to];
}

const isOpen = (review: Review, stage: number): boolean => review.stageOpen && review.stage === stage;

/** Whoever is asked in a lane that is no resolution knows of it from now on. */
function invited(review: Review, stage: number, lane: string, people: readonly string[]): Review {
  const found = review.policy.stages[stage]?.lanes.find(({ id }) => id === lane);
  const before = review.invited.filter((one) => one.stage === stage && one.lane === lane);
  const now = people.filter((person) => before.every((one) => one.person !== person));
  if (!found || isResolution(found) || now.length === 0) return review;
  return { ...review, invited: [...review.invited, ...now.map((person) => ({ stage, lane, person }))] };
}

/** Nothing that the clock did of a lane in its time before counts for whoever is asked now. */
const inOwnTime = (review: Review, lane: string, serviceLevel: ServiceLevel | null): Review => ({
  ...review,
  filled: { ...review.filled, [lane]: serviceLevel },
  reminded: review.reminded.filter((each) => each !== lane),
  escalated: review.escalated.filter((each) => each !== lane),
  extended: review.extended.filter((each) => each !== lane),
});

const withPeople = (policy: PinnedPolicy, stage: number, lane: string, people: string[]): PinnedPolicy => ({
  ...policy,
  stages: policy.stages.map((each, index) =>
    index === stage
      ? { ...each, lanes: each.lanes.map((one) => (one.id === lane ? { ...one, people } : one)) }
      : each,
  ),
});
