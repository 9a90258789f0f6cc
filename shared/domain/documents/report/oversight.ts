import { ok, refuse } from "../../result.ts";
import { allows } from "../../workflow/lifecycle.ts";
import type { Authority, Named, Outcome, Refusal } from "./commands.ts";
import type { Report } from "./report.ts";
import type { Lane } from "./standing.ts";
import { hasWritten, isSettled, nextStage } from "./standing.ts";
import { reasonOfStatus } from "./why-not.ts";

/** What the overseer (the corporate secretary) does so that a report does not stand still. Never deciding in it. */

/** What somebody has to do: the writing of the report, or a lane of a stage. */
export type Task = Named<"reassign">["task"];

/** The tasks of a report that are still to be done, those of directors among them, which nobody else can be given. */
export function tasksOf(report: Report): Task[] {
  if (!allows("reassign", report.status)) return [];
  const stages = report.policy.stages.flatMap(({ lanes }, stage) =>
    lanes.filter((lane) => isStillToCome(report, stage, lane)).map(({ id }) => ({ stage, lane: id })),
  );
  return allows("submit", report.status) ? ["writing", ...stages] : stages;
}

/** The lane of a task; undefined for the writing, and for one that the policy does not have. */
export const laneOfTask = ({ policy }: Pick<Report, "policy">, task: Task): Lane | undefined =>
  task === "writing" ? undefined : policy.stages[task.stage]?.lanes.find(({ id }) => id === task.lane);

/**
 * Whether somebody could be given a task: its role for a lane, and for the writing no part in the review.
 * Whoever writes the report, or ever submitted it, decides nothing in it (I13).
 */
export function canTake(report: Report, task: Task, to: Authority): boolean {
  if (!to.active || to.person === report.author) return false;
  if (task === "writing")
    return !report.policy.stages.some(({ lanes }) => lanes.some(({ people }) => people.includes(to.person)));
  const lane = laneOfTask(report, task);
  if (hasWritten(report, to.person)) return false;
  return lane?.rule === "one" && to.roles.includes(lane.role) && !lane.people.includes(to.person);
}

/**
 * Gives a task to somebody else, with a reason. A director's is nobody else's to have (CNCA s. 126(3); I14), the
 * report's author reviews no report of their own (I13), and who takes a lane over must hold its role.
 */
export function reassign(report: Report, { by, task, to, reasonCommitment }: Named<"reassign">): Outcome {
  const mistake = cannotOversee(report, by) ?? (reasonCommitment === null ? commentRequired : null);
  if (mistake || reasonCommitment === null) return refuse(mistake ?? commentRequired);
  if (!allows("reassign", report.status)) return refuse({ code: reasonOfStatus(report.status) });
  const given = { to: to.person, by: by.person, reasonCommitment };
  if (task === "writing") {
    if (!allows("submit", report.status)) return refuse({ code: reasonOfStatus(report.status) });
    if (!canTake(report, task, to)) return refuse({ code: "not-eligible" });
    const facts = { stage: null, lane: null, from: [report.author], ...given };
    return ok([{ type: "task-reassigned", facts }]);
  }
  const { stage } = task;
  const lane = laneOfTask(report, task);
  if (!lane) return refuse({ code: "superseded" });
  if (stage < firstStageToCome(report)) return refuse({ code: "stage-over" });
  if (lane.rule !== "one") return refuse({ code: "nobody-acts-for-a-director" });
  if (!isStillToCome(report, stage, lane)) return refuse({ code: "decided-by-another" });
  if (!canTake(report, task, to)) return refuse({ code: "not-eligible" });
  return ok([{ type: "task-reassigned", facts: { stage, lane: lane.id, from: [...lane.people], ...given } }]);
}

/** A report that is being written goes through all its stages (again). */
const firstStageToCome = (report: Report): number =>
  allows("submit", report.status) ? 0 : nextStage(report);

function isStillToCome(report: Report, stage: number, lane: Lane): boolean {
  const isOpen = report.stageOpen && stage === report.stage;
  return stage >= firstStageToCome(report) && !(isOpen && isSettled(lane, report));
}

/** Ends a report that is not approved yet, with a reason. */
export function withdraw(report: Report, { by, reasonCommitment }: Named<"withdraw">): Outcome {
  const mistake = cannotOversee(report, by);
  if (mistake) return refuse(mistake);
  if (!allows("withdraw", report.status)) return refuse({ code: reasonOfStatus(report.status) });
  if (reasonCommitment === null) return refuse(commentRequired);
  return ok([{ type: "report-withdrawn", facts: { by: by.person, reasonCommitment } }]);
}

/** Words in the language that the author left open, beside the very content that they translate. */
export function supplyTranslation(report: Report, command: Named<"supply-translation">): Outcome {
  const { by, lang, contentHash, translationHash } = command;
  const mistake = cannotOversee(report, by);
  if (mistake) return refuse(mistake);
  if (contentHash !== report.contentHash) return refuse({ code: "content-changed" });
  const facts = { lang, contentHash, translationHash, by: by.person };
  return ok([{ type: "translation-supplied", facts }]);
}

/** An address on file was wrong; what it missed goes out again. */
export function correctAddress(report: Report, command: Named<"correct-address">): Outcome {
  const { by, recipient, messages } = command;
  const mistake = cannotOversee(report, by);
  if (mistake) return refuse(mistake);
  return ok([{ type: "address-corrected", facts: { recipient, messages: [...messages], by: by.person } }]);
}

const commentRequired: Refusal = { code: "comment-required" };

const cannotOversee = ({ policy }: Report, by: Authority): Refusal | null =>
  by.active && by.roles.includes(policy.overseer) ? null : { code: "no-longer-authorised" };
