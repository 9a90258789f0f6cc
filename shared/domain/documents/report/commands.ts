import type { DocumentEvent, EventOf } from "../../../../events/facts.ts";
import type { Result } from "../../result.ts";
import { ok, refuse } from "../../result.ts";
import type { CommandName, Status } from "../../workflow/lifecycle.ts";
import { allows } from "../../workflow/lifecycle.ts";
import type { Report } from "./report.ts";
import { currentStage, needsConductor, nextStage } from "./report.ts";

/** The person who acts, as the directory knows them at commit time. */
export type Authority = { person: string; roles: readonly string[]; active: boolean };

/** Characters of a comment at most: longer ones belong in a conversation. */
export const longestComment = 4_000;

/** Which execution speaks: an older one than the report's is refused. */
type Conductor = { round: number; attempt: number };

export type Command =
  | { name: "open"; facts: EventOf<"report-opened">["facts"] }
  | { name: "submit"; by: Authority; contentHash: string }
  | ({ name: "open-stage"; stage: number } & Conductor)
  | {
      name: "decide";
      by: Authority;
      round: number;
      /** The content whose hash the reviewer's page showed (I10). */
      contentHash: string;
      decision: "approve" | "request-changes";
      commentCommitment: string | null;
    }
  | ({ name: "publish" } & Conductor)
  | ({ name: "notify"; donors: readonly string[] } & Conductor)
  | ({ name: "resume" } & Conductor)
  /** Every try to deliver a message failed: it is put on record, where people see it (I15). */
  | { name: "record-failure"; facts: EventOf<"delivery-failed">["facts"] };

/** Why a command was not carried out. Each is put in words, with what to do next, by the page that shows it. */
export type Refusal =
  | { code: "wrong-status"; status: Status | null }
  | { code: "not-yours" }
  | { code: "no-longer-authorised" }
  | { code: "own-submission" }
  | { code: "content-changed" }
  | { code: "already-decided" }
  | { code: "comment-required" }
  | { code: "superseded" };

type Outcome = Result<DocumentEvent[], Refusal>;

/** What a command makes of a report: its events, or why not. Pure: no clock, no IO. */
export function decide(report: Report | null, command: Command): Outcome {
  if (command.name === "open") return open(report, command);
  if (!report || !allows(command.name, report.status)) return wrongStatus(report);
  switch (command.name) {
    case "submit":
      return submit(report, command);
    case "open-stage":
      return openStage(report, command);
    case "decide":
      return recordDecision(report, command);
    case "publish":
      return publish(report, command);
    case "notify":
      return notify(report, command);
    case "resume":
      return resume(report, command);
    case "record-failure":
      return ok([{ type: "delivery-failed", facts: command.facts }]);
  }
}

type Named<N extends CommandName> = Extract<Command, { name: N }>;

const wrongStatus = (report: Report | null): Outcome =>
  refuse({ code: "wrong-status", status: report?.status ?? null });

const isSuperseded = (report: Report, { round, attempt }: Conductor) =>
  round !== report.round || attempt !== report.attempt;

function open(report: Report | null, { facts }: Named<"open">): Outcome {
  if (report) return wrongStatus(report);
  const reviewers = facts.policy.stages.flatMap((stage) => stage.lanes.map((lane) => lane.person));
  if (reviewers.includes(facts.author)) return refuse({ code: "own-submission" });
  return ok([{ type: "report-opened", facts }]);
}

function submit(report: Report, { by, contentHash }: Named<"submit">): Outcome {
  if (by.person !== report.author) return refuse({ code: "not-yours" });
  if (!by.active) return refuse({ code: "no-longer-authorised" });
  return ok([{ type: "report-submitted", facts: { round: report.round + 1, contentHash, by: by.person } }]);
}

function openStage(report: Report, command: Named<"open-stage">): Outcome {
  if (
    isSuperseded(report, command) ||
    report.stageOpen ||
    command.stage !== nextStage(report) ||
    !report.contentHash
  ) {
    return refuse({ code: "superseded" });
  }
  const facts = { round: report.round, stage: command.stage, contentHash: report.contentHash };
  return ok([{ type: "stage-opened", facts }]);
}

function recordDecision(report: Report, command: Named<"decide">): Outcome {
  const { by, decision, commentCommitment, contentHash } = command;
  const stage = currentStage(report);
  if (by.person === report.author) return refuse({ code: "own-submission" });
  if (command.round !== report.round || contentHash !== report.contentHash)
    return refuse({ code: "content-changed" });
  const lane = stage?.lanes.find(({ person }) => person === by.person);
  if (!stage || report.stage === null || !lane) return refuse({ code: "not-yours" });
  if (!report.stageOpen || report.decisions.some((taken) => taken.lane === lane.id))
    return refuse({ code: "already-decided" });
  if (!by.active || !by.roles.includes(lane.role)) return refuse({ code: "no-longer-authorised" });
  if (decision === "request-changes" && commentCommitment === null)
    return refuse({ code: "comment-required" });

  const place = { round: report.round, stage: report.stage };
  const recorded: DocumentEvent = {
    type: "decision-recorded",
    facts: { ...place, lane: lane.id, by: by.person, decision, contentHash, commentCommitment },
  };
  const decisions = [...report.decisions, { decision }];
  if (decisions.length < stage.lanes.length) return ok([recorded]);
  const outcome = decisions.some((taken) => taken.decision === "request-changes")
    ? "changes-requested"
    : "approved";
  const closed: DocumentEvent = { type: "stage-closed", facts: { ...place, outcome } };
  const isLast = report.stage === report.policy.stages.length - 1;
  if (outcome === "changes-requested" || !isLast) return ok([recorded, closed]);
  return ok([recorded, closed, { type: "report-approved", facts: { round: report.round, contentHash } }]);
}

function publish(report: Report, command: Named<"publish">): Outcome {
  if (isSuperseded(report, command) || !report.contentHash) return refuse({ code: "superseded" });
  return ok([{ type: "report-published", facts: { contentHash: report.contentHash } }]);
}

function notify(report: Report, command: Named<"notify">): Outcome {
  if (isSuperseded(report, command)) return refuse({ code: "superseded" });
  if (report.donorsNotified) return ok([]);
  return ok([{ type: "donors-notified", facts: { donors: [...command.donors] } }]);
}

function resume(report: Report, command: Named<"resume">): Outcome {
  if (!needsConductor(report)) return wrongStatus(report);
  if (isSuperseded(report, command)) return refuse({ code: "superseded" });
  return ok([{ type: "review-resumed", facts: { round: report.round, attempt: report.attempt + 1 } }]);
}
