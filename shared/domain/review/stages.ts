import type { PinnedPolicy, ServiceLevel } from "../../../events/common.ts";
import type { EventOf } from "../../../events/facts.ts";
import type { Status } from "./lifecycle.ts";
import { awaited } from "./standing.ts";
import type { Report } from "./state.ts";

/** What a report has of a stage before one has opened. */
export const noStage = {
  stage: null,
  stageOpen: false,
  serviceLevel: null,
  filled: {},
  reminded: [],
  remindedOn: null,
  escalated: [],
  extended: [],
  decisions: [],
  failed: [],
  contestedBy: null,
} as const;

const afterStage: Partial<Record<EventOf<"stage-closed">["facts"]["outcome"], Status>> = {
  "changes-requested": "changes-requested",
  "to-meeting": "awaiting-meeting",
};

/** The people of each lane are whoever is asked now; nothing is left of the stage before. */
export function stageOpened(report: Report, { facts }: EventOf<"stage-opened">): Report {
  const { stage, assigned, serviceLevel } = facts;
  const assignedNow = Object.entries(assigned).reduce(
    (policy, [lane, people]) => withPeople(policy, stage, lane, people),
    report.policy,
  );
  return {
    ...Object.entries(assigned).reduce((now, [lane, people]) => invited(now, stage, lane, people), report),
    ...noStage,
    status: "in-review",
    policy: assignedNow,
    stage,
    stageOpen: true,
    serviceLevel,
  };
}

/** Somebody holds the role of a vacant lane by now: its own time begins, whether or not the stage's is over. */
export function laneFilled(report: Report, { facts }: EventOf<"lane-filled">): Report {
  const { stage, lane, people, serviceLevel } = facts;
  const filled = { ...report, policy: withPeople(report.policy, stage, lane, people) };
  return inOwnTime(invited(filled, stage, lane, people), lane, serviceLevel);
}

/**
 * The clock reminds people in lanes whose time is nearly over, and whoever is to attest to a meeting's decision; the overseer
 * once a day. Before it said in which lanes, it was in every one that awaited them.
 */
export function reminded(report: Report, { facts }: EventOf<"reviewers-reminded">): Report {
  if (facts.by !== null) return { ...report, remindedOn: facts.on };
  const { meeting } = report;
  if (meeting) return { ...report, meeting: { ...meeting, reminders: meeting.reminders + 1 } };
  const lanes =
    facts.lanes ??
    awaited(report).flatMap(({ lane, people }) =>
      people.some((person) => facts.people.includes(person)) ? [lane.id] : [],
    );
  return { ...report, reminded: [...new Set([...report.reminded, ...lanes])] };
}

/** Back to the author, to a meeting, or on with the answers that it passed with. */
export function stageClosed(report: Report, { facts }: EventOf<"stage-closed">): Report {
  const closed = { ...report, stageOpen: false, failed: failuresOf(report, facts) };
  const status = afterStage[facts.outcome];
  return status ? { ...closed, status } : { ...closed, passed: [...report.passed, report.decisions] };
}

/** What the board decided at a meeting takes the place of the signatures that its stage did not get. */
export function attested(report: Report, { facts }: EventOf<"meeting-decision-attested">): Report {
  const { stage, heldOn, by, outcome } = facts;
  const decided = { ...report, meeting: null, decidedAtMeeting: { stage, heldOn, outcome, attestedBy: by } };
  if (outcome === "refused") return { ...decided, status: "refused" };
  if (outcome === "returned") return { ...decided, status: "changes-requested" };
  return { ...decided, status: "in-review", passed: [...report.passed, report.decisions] };
}

/** Before a resolution had an event of its own for it, the stage's end told why its resolutions had not passed. */
function failuresOf(
  { failed, policy }: Report,
  { stage, because }: EventOf<"stage-closed">["facts"],
): Report["failed"] {
  if (because === null || failed.length > 0) return failed;
  const lanes = policy.stages[stage]?.lanes ?? [];
  return lanes.flatMap(({ id, rule }) => (rule === "written-resolution" ? [{ lane: id, because }] : []));
}

/** A person's later answer in a lane takes the place of their earlier one, which the entries keep (I9). */
export function answered(report: Report, decision: Report["decisions"][number]): Report {
  const others = report.decisions.filter(({ lane, by }) => lane !== decision.lane || by !== decision.by);
  return { ...report, decisions: [...others, decision] };
}

/** Whoever stands in may decide in the lane too, and has a time for it; once that is over nobody else is asked. */
export function escalated(report: Report, { facts }: EventOf<"task-escalated">): Report {
  const { stage, lane, to } = facts;
  const people = report.policy.stages[stage]?.lanes.find(({ id }) => id === lane)?.people ?? [];
  const after = { ...report, escalated: [...report.escalated, lane] };
  if (to === null) return after;
  const policy = withPeople(report.policy, stage, lane, [...people, to]);
  return invited({ ...after, policy, extended: [...report.extended, lane] }, stage, lane, [to]);
}

/** A task is somebody else's: a lane, whose own time begins for them where it is open, or the writing of the report. */
export function reassigned(report: Report, { facts }: EventOf<"task-reassigned">): Report {
  const { stage, lane, from, to, serviceLevel } = facts;
  const isOff = (one: Report["takenOff"][number], person: string) =>
    one.stage === stage && one.lane === lane && one.person === person;
  const before = report.takenOff.filter((one) => !isOff(one, to));
  const now = from.filter((person) => before.every((one) => !isOff(one, person)));
  const takenOff = [...before, ...now.map((person) => ({ stage, lane, person }))];
  if (stage === null || lane === null) return { ...report, author: to, takenOff };
  const theirs = { ...report, policy: withPeople(report.policy, stage, lane, [to]), takenOff };
  const given = isOpen(report, stage) ? invited(theirs, stage, lane, [to]) : theirs;
  return serviceLevel === null ? given : inOwnTime(given, lane, serviceLevel);
}

const isOpen = (report: Report, stage: number): boolean => report.stageOpen && report.stage === stage;

/** Whoever is asked in a lane that one person answers knows of it from now on. */
function invited(report: Report, stage: number, lane: string, people: readonly string[]): Report {
  const rule = report.policy.stages[stage]?.lanes.find(({ id }) => id === lane)?.rule;
  const before = report.invited.filter((one) => one.stage === stage && one.lane === lane);
  const now = people.filter((person) => before.every((one) => one.person !== person));
  if (rule !== "one" || now.length === 0) return report;
  return { ...report, invited: [...report.invited, ...now.map((person) => ({ stage, lane, person }))] };
}

/** Nothing that the clock did of a lane in its time before counts for whoever is asked now. */
const inOwnTime = (report: Report, lane: string, serviceLevel: ServiceLevel | null): Report => ({
  ...report,
  filled: { ...report.filled, [lane]: serviceLevel },
  reminded: report.reminded.filter((each) => each !== lane),
  escalated: report.escalated.filter((each) => each !== lane),
  extended: report.extended.filter((each) => each !== lane),
});

const withPeople = (policy: PinnedPolicy, stage: number, lane: string, people: string[]): PinnedPolicy => ({
  ...policy,
  stages: policy.stages.map((each, index) =>
    index === stage
      ? { ...each, lanes: each.lanes.map((one) => (one.id === lane ? { ...one, people } : one)) }
      : each,
  ),
});
