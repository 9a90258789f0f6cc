import { ok, refuse } from "../../result.ts";
import { allows } from "../../workflow/lifecycle.ts";
import type { Authority, Named, Outcome, Refusal } from "./commands.ts";
import type { Report } from "./report.ts";
import { isSettled, nextStage } from "./standing.ts";

/** What the overseer (the corporate secretary) does so that a report does not stand still. Never deciding in it. */

/**
 * Gives a task to somebody else, with a reason. A director's is nobody else's to have (CNCA s. 126(3); I14), the
 * report's author reviews no report of their own (I13), and who takes a lane over must hold its role.
 */
export function reassign(report: Report, { by, task, to, reasonCommitment }: Named<"reassign">): Outcome {
  const mistake = cannotOversee(report, by) ?? (reasonCommitment === null ? commentRequired : null);
  if (mistake || reasonCommitment === null) return refuse(mistake ?? commentRequired);
  const given = { to: to.person, by: by.person, reasonCommitment };
  if (task === "writing") {
    if (!allows("submit", report.status)) return refuse({ code: "wrong-status", status: report.status });
    const isReviewer = report.policy.stages.some(({ lanes }) => lanes.some(hasPerson(to.person)));
    if (!to.active || to.person === report.author || isReviewer) return refuse({ code: "not-eligible" });
    const facts = { stage: null, lane: null, from: [report.author], ...given };
    return ok([{ type: "task-reassigned", facts }]);
  }
  const { stage } = task;
  const lane = report.policy.stages[stage]?.lanes.find(({ id }) => id === task.lane);
  if (!lane || stage < nextStage(report)) return refuse({ code: "superseded" });
  if (lane.rule !== "one") return refuse({ code: "nobody-acts-for-a-director" });
  if (report.stageOpen && stage === report.stage && isSettled(lane, report.decisions))
    return refuse({ code: "already-decided" });
  const isEligible = to.active && to.roles.includes(lane.role) && to.person !== report.author;
  if (!isEligible || lane.people.includes(to.person)) return refuse({ code: "not-eligible" });
  return ok([{ type: "task-reassigned", facts: { stage, lane: lane.id, from: [...lane.people], ...given } }]);
}

/** Ends a report that is not approved yet, with a reason. */
export function withdraw(report: Report, { by, reasonCommitment }: Named<"withdraw">): Outcome {
  const mistake = cannotOversee(report, by);
  if (mistake) return refuse(mistake);
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

const hasPerson =
  (person: string) =>
  ({ people }: { people: readonly string[] }): boolean =>
    people.includes(person);
