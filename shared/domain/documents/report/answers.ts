import type { DocumentEvent, EventOf } from "../../../../events/facts.ts";
import { dayOf } from "../../organisation/business-days.ts";
import { refuseAddressFor } from "../../people/hold.ts";
import { ok, refuse } from "../../result.ts";
import type { Named, Outcome, Refusal } from "./commands.ts";
import { wasRemindedSince } from "./reminders.ts";
import type { Report } from "./report.ts";
import { evolve } from "./report.ts";
import type { Lane } from "./standing.ts";
import { answerOf, awaited, currentStage, isSettled, standInFor } from "./standing.ts";
import { isOverdue, whyNoAnswer } from "./why-not.ts";

/** What people answer in the open stage, and what the clock makes of their silence. */

type Answer = Named<"decide"> | Named<"cast-ballot">;

/** A reviewer decides in their lane. While the stage is open they may change their mind (I9). */
export function recordDecision(report: Report, command: Named<"decide">): Outcome {
  const { by, decision, commentCommitment, round, stage, lane, contentHash } = command;
  const mistake = whyRefused(report, command, "one");
  if (mistake) return refuse(mistake);
  if (answerOf(report, by.person, lane)?.decision === decision && commentCommitment === null)
    return refuse({ code: "already-decided" });
  if (decision === "request-changes" && commentCommitment === null)
    return refuse({ code: "comment-required" });
  const facts = { round, stage, lane, by: by.person, decision, contentHash, commentCommitment };
  const recorded: DocumentEvent = { type: "decision-recorded", facts };
  return ok(settled(report, [recorded, ...silences(evolve(report, recorded), command.now)]));
}

/**
 * A director answers a written resolution. It passes when every director entitled to vote has signed, at the last
 * signature, and not before; one refusal or abstention sends it to a meeting (CNCA s. 140). A director signs in
 * person: whoever else holds the link, or any role, is refused (s. 126(3); I14). What comes at the deadline or after
 * it is refused, and the resolution is closed as the clock would have closed it.
 */
export function castBallot(report: Report, command: Named<"cast-ballot">): Outcome {
  const { by, ballot, commentCommitment, round, stage, lane, contentHash } = command;
  const mistake = whyRefused(report, command, "written-resolution");
  if (mistake?.code === "deadline-passed")
    return { ...refuse(mistake), overdue: settled(report, silences(report, command.now)) };
  if (mistake) return refuse(mistake);
  if (answerOf(report, by.person, lane)?.decision === ballot) return refuse({ code: "already-decided" });
  const facts = { round, stage, lane, by: by.person, ballot, contentHash, commentCommitment };
  const cast: DocumentEvent = { type: "ballot-cast", facts };
  if (ballot === "sign") return ok(settled(report, [cast]));
  const because = ballot === "refuse" ? "refused" : "abstained";
  return ok(settled(report, [cast, { type: "lane-closed", facts: { round, stage, lane, because } }]));
}

/**
 * The clock looks at the open stage. From `remindAt` on, those who are late are reminded, once, unless the overseer had
 * them reminded on its day or since; at the deadline an alternate may decide too, or the overseer is told. Never so for
 * directors: nobody acts for an absent director, and their silence sends the resolution to a meeting (CNCA s. 126(3),
 * s. 140; I14).
 */
export function mindServiceLevel(
  report: Report,
  { round, stage, now, roster, timeZone }: Named<"mind-service-level">,
): Outcome {
  const { serviceLevel } = report;
  if (!report.stageOpen || round !== report.round || stage !== report.stage || !serviceLevel)
    return refuse({ code: "superseded" });
  const late = awaited(report);
  if (now >= serviceLevel.deadline) {
    const escalations = late
      .filter(({ lane }) => lane.rule === "one" && !report.escalated.includes(lane.id))
      .map(({ lane }): DocumentEvent => {
        const to = standInFor(report, lane, roster);
        return { type: "task-escalated", facts: { round, stage, lane: lane.id, to } };
      });
    return ok(settled(report, [...escalations, ...silences(report, now)]));
  }
  const people = [...new Set(late.flatMap((each) => each.people))];
  const isReminded = report.reminded || wasRemindedSince(report, dayOf(serviceLevel.remindAt, timeZone));
  if (now < serviceLevel.remindAt || isReminded || people.length === 0) return ok([]);
  return ok([{ type: "reviewers-reminded", facts: { round, stage, people, by: null, on: null } }]);
}

/** The resolutions of the open stage that have run out of time, each closed by the silence of those who were asked. */
const silences = (report: Report, now: string): DocumentEvent[] =>
  awaited(report).flatMap(({ lane }) =>
    lane.people.length > 0 && isOverdue(report, lane, now) ? [closedLane(report, lane.id, "silence")] : [],
  );

/** A lane of the open stage that ended without passing. */
export const closedLane = (
  { round, stage }: Report,
  lane: string,
  because: EventOf<"lane-closed">["facts"]["because"],
): DocumentEvent => ({ type: "lane-closed", facts: { round, stage: stage ?? 0, lane, because } });

/** Why an answer is not taken; null when it is: in a lane that is open to this person, on the content that they saw. */
function whyRefused(report: Report, command: Answer, rule: Lane["rule"]): Refusal | null {
  const { by, contentHash, lane: id, now } = command;
  const lane = currentStage(report)?.lanes.find((each) => each.id === id);
  // A director's seat is given to nobody else: whoever is not asked never was.
  if (lane && lane.rule !== "one" && !lane.people.includes(by.person)) return { code: "not-yours" };
  const reason = whyNoAnswer(report, command, by.person, now);
  if (reason) return { code: reason };
  if (contentHash !== report.contentHash) return { code: "content-changed" };
  if (lane?.rule !== rule) return { code: "not-yours" };
  if (!by.active || !mayAnswer(report, lane, by)) return { code: "no-longer-authorised" };
  return refuseAddressFor(by, command.linkedAt, now);
}

/** A person answers by the lane's role, or as its alternate by theirs. */
const mayAnswer = ({ escalated }: Report, { id, role, alternate }: Lane, { roles }: Answer["by"]): boolean =>
  roles.includes(role) || (alternate !== null && escalated.includes(id) && roles.includes(alternate.role));

/**
 * What happens, with the end of the stage where it settles its last lane: back to the author where anybody asked for
 * changes, to a meeting where a resolution did not pass, and else on. The last stage's approval is the report's own.
 */
export function settled(report: Report, events: DocumentEvent[]): DocumentEvent[] {
  const after = events.reduce<Report>(evolve, report);
  const { round, stage, contentHash, failed, decisions } = after;
  const lanes = currentStage(after)?.lanes ?? [];
  if (!after.stageOpen || stage === null || !lanes.every((lane) => isSettled(lane, after))) return events;
  const because = failed[0]?.because ?? null;
  const closed = (
    outcome: EventOf<"stage-closed">["facts"]["outcome"],
    cause: typeof because = null,
  ): DocumentEvent => ({ type: "stage-closed", facts: { round, stage, outcome, because: cause } });
  if (decisions.some(({ decision }) => decision === "request-changes"))
    return [...events, closed("changes-requested")];
  if (because !== null) return [...events, closed("to-meeting", because)];
  const isLast = stage === report.policy.stages.length - 1;
  if (!isLast || contentHash === null) return [...events, closed("approved")];
  return [...events, closed("approved"), { type: "report-approved", facts: { round, contentHash } }];
}
