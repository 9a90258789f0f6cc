import type { PinnedPolicy } from "../../../../events/common.ts";
import type { Report } from "./report.ts";

export type Stage = PinnedPolicy["stages"][number];
export type Lane = Stage["lanes"][number];

/** The stage a report is in, or was in last: its definition in the pinned policy. */
export const currentStage = (report: Report): Stage | undefined =>
  report.stage === null ? undefined : report.policy.stages[report.stage];

/** Index of the stage that is open, or the next to open; the number of stages once all have closed. */
export const nextStage = ({ stage, stageOpen }: Pick<Report, "stage" | "stageOpen">): number => {
  if (stage === null) return 0;
  return stageOpen ? stage : stage + 1;
};

/** Whether an execution should be conducting this report now (I17). */
export const needsConductor = (report: Report): boolean =>
  ["submitted", "in-review", "approved"].includes(report.status) ||
  (report.status === "published" && !report.donorsNotified);

/** Whether nothing more is to be done about a report: it is withdrawn, or published and everybody was told. */
export const isEnded = (report: Report): boolean =>
  report.status === "withdrawn" ||
  report.status === "refused" ||
  (report.status === "published" &&
    report.donorsNotified &&
    report.held.length === 0 &&
    report.undelivered.length === 0);

/** Whether a lane has all the answers that its rule asks for: one person's, or every director's signature (I14). */
export const isSettled = (lane: Lane, decisions: Report["decisions"]): boolean => {
  const given = decisions.filter((taken) => taken.lane === lane.id);
  if (lane.rule === "one") return given.length > 0;
  return lane.people.every((person) =>
    given.some(({ by, decision }) => by === person && decision === "sign"),
  );
};

/** The open lane in which a person can answer now; for a lane that somebody else has settled there is none. */
export function openLaneOf(report: Report, person: string): Lane | undefined {
  if (!report.stageOpen) return undefined;
  return currentStage(report)?.lanes.find(
    (lane) =>
      lane.people.includes(person) &&
      (lane.rule !== "one" ||
        report.decisions.every((taken) => taken.lane !== lane.id || taken.by === person)),
  );
}

/**
 * Whether a person can still decide in a stage where other lanes decide beside theirs. Until it has ended they are not
 * shown what those decided: each lane judges by itself.
 */
export const decidesBesideOthers = (report: Report, person: string | undefined): boolean =>
  person !== undefined &&
  openLaneOf(report, person) !== undefined &&
  (currentStage(report)?.lanes ?? []).length > 1;

/** What a person answered in the stage that is open, or was open last. */
export const answerOf = (report: Report, person: string): Report["decisions"][number] | undefined =>
  report.decisions.find(({ by }) => by === person);

/** Who has not answered yet in the open stage, lane by lane; a settled lane awaits nobody. */
export function awaited(report: Report): { lane: Lane; people: string[] }[] {
  if (!report.stageOpen) return [];
  return (currentStage(report)?.lanes ?? [])
    .filter((lane) => !isSettled(lane, report.decisions))
    .map((lane) => ({
      lane,
      people: lane.people.filter(
        (person) => !report.decisions.some((taken) => taken.lane === lane.id && taken.by === person),
      ),
    }));
}

/** Whether a person's answer is still awaited. */
export const isAwaited = (report: Report, person: string): boolean =>
  awaited(report).some(({ people }) => people.includes(person));

/**
 * Whether a written resolution is open: until it has ended nobody is shown how anybody answered, nor how many did.
 * A running result would weigh on those who have not decided yet.
 */
export const isVoteOpen = (report: Report): boolean =>
  report.stageOpen && (currentStage(report)?.lanes ?? []).some(({ rule }) => rule === "written-resolution");
