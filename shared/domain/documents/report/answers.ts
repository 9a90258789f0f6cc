import type { DocumentEvent, EventOf } from "../../../../events/facts.ts";
import { ok, refuse } from "../../result.ts";
import type { Named, Outcome, Refusal } from "./commands.ts";
import type { Report } from "./report.ts";
import { evolve } from "./report.ts";
import type { Lane, Stage } from "./standing.ts";
import { answerOf, awaited, currentStage, isSettled, openLaneOf } from "./standing.ts";

/** What people answer in the open stage, and what the clock makes of their silence. */

type Answer = Named<"decide"> | Named<"cast-ballot">;

/** A reviewer decides in their lane. While the stage is open they may change their mind (I9). */
export function recordDecision(report: Report, command: Named<"decide">): Outcome {
  const { by, decision, commentCommitment, round, contentHash } = command;
  const place = placeOf(report, command, "one");
  if ("code" in place) return refuse(place);
  const { lane, stage } = place;
  if (answerOf(report, by.person)?.decision === decision && commentCommitment === null)
    return refuse({ code: "already-decided" });
  if (decision === "request-changes" && commentCommitment === null)
    return refuse({ code: "comment-required" });
  const facts = { round, stage, lane: lane.id, by: by.person, decision, contentHash, commentCommitment };
  return closeWhenSettled(report, { type: "decision-recorded", facts });
}

/**
 * A director answers a written resolution. It passes when every director entitled to vote has signed, at the last
 * signature, and not before; one refusal or abstention sends it to a meeting (CNCA s. 140). A director signs in
 * person: whoever else holds the link, or any role, is refused (s. 126(3); I14).
 */
export function castBallot(report: Report, command: Named<"cast-ballot">): Outcome {
  const { by, ballot, commentCommitment, round, contentHash } = command;
  const place = placeOf(report, command, "written-resolution");
  if ("code" in place) return refuse(place);
  const { lane, stage } = place;
  if (answerOf(report, by.person)?.decision === ballot) return refuse({ code: "already-decided" });
  const facts = { round, stage, lane: lane.id, by: by.person, ballot, contentHash, commentCommitment };
  const cast: DocumentEvent = { type: "ballot-cast", facts };
  if (ballot === "sign") return closeWhenSettled(report, cast);
  return ok([cast, toMeeting(round, stage, ballot === "refuse" ? "refused" : "abstained")]);
}

/**
 * The clock looks at the open stage. From `remindAt` on, those who are late are reminded, once; at the deadline an
 * alternate may decide too, or the overseer is told. Never so for directors: nobody acts for an absent director, and
 * their silence sends the resolution to a meeting (CNCA s. 126(3), s. 140; I14).
 */
export function mindServiceLevel(
  report: Report,
  { round, stage, now }: Named<"mind-service-level">,
): Outcome {
  const { serviceLevel } = report;
  if (!report.stageOpen || round !== report.round || stage !== report.stage || !serviceLevel)
    return refuse({ code: "superseded" });
  const late = awaited(report);
  if (now >= serviceLevel.deadline) {
    if (late.some(({ lane }) => lane.rule === "written-resolution"))
      return ok([toMeeting(round, stage, "silence")]);
    return ok(late.filter(({ lane }) => !report.escalated.includes(lane.id)).map(escalation(report, stage)));
  }
  if (now < serviceLevel.remindAt || report.reminded || late.length === 0) return ok([]);
  const people = late.flatMap((each) => each.people);
  return ok([{ type: "reviewers-reminded", facts: { round, stage, people } }]);
}

const escalation =
  ({ round, author }: Report, stage: number) =>
  ({ lane }: { lane: Lane }): DocumentEvent => {
    const standIn = lane.alternate?.person;
    const isFree = standIn !== undefined && standIn !== author && !lane.people.includes(standIn);
    return {
      type: "task-escalated",
      facts: { round, stage, lane: lane.id, to: isFree ? standIn : null },
    };
  };

type Place = { lane: Lane; stage: number };

/** Where an answer belongs: the lane that is open to this person, on the very content that their page showed. */
function placeOf(report: Report, { by, round, contentHash }: Answer, rule: Lane["rule"]): Place | Refusal {
  if (by.person === report.author) return { code: "own-submission" };
  if (round !== report.round || contentHash !== report.contentHash) return { code: "content-changed" };
  const stage = currentStage(report);
  const own = stage?.lanes.find((lane) => lane.rule === rule && lane.people.includes(by.person));
  if (!stage || report.stage === null || !own) return { code: "not-yours" };
  if (openLaneOf(report, by.person) !== own) return { code: "already-decided" };
  if (!by.active || !mayAnswer(own, by)) return { code: "no-longer-authorised" };
  return { lane: own, stage: report.stage };
}

/** A person answers by the lane's role, or as its alternate by theirs. */
const mayAnswer = ({ role, alternate }: Lane, { person, roles }: Answer["by"]): boolean =>
  roles.includes(role) || (alternate?.person === person && roles.includes(alternate.role));

/** The stage closes with the answer that settles its last lane; the last stage's approval is the report's own. */
function closeWhenSettled(
  report: Report,
  answer: EventOf<"decision-recorded"> | EventOf<"ballot-cast">,
): Outcome {
  const { decisions } = evolve(report, answer);
  const stage = currentStage(report);
  if (!stage?.lanes.every((lane) => isSettled(lane, decisions))) return ok([answer]);
  const { round, contentHash } = answer.facts;
  const outcome = outcomeOf(stage, decisions);
  const closed: DocumentEvent = {
    type: "stage-closed",
    facts: { round, stage: answer.facts.stage, outcome, because: null },
  };
  const isLast = answer.facts.stage === report.policy.stages.length - 1;
  if (outcome === "changes-requested" || !isLast) return ok([answer, closed]);
  return ok([answer, closed, { type: "report-approved", facts: { round, contentHash } }]);
}

const outcomeOf = ({ lanes }: Stage, decisions: Report["decisions"]): "approved" | "changes-requested" =>
  decisions.some(
    ({ lane, decision }) => decision === "request-changes" && lanes.some(({ id }) => id === lane),
  )
    ? "changes-requested"
    : "approved";

const toMeeting = (
  round: number,
  stage: number,
  because: "refused" | "abstained" | "silence",
): DocumentEvent => ({ type: "stage-closed", facts: { round, stage, outcome: "to-meeting", because } });
