import type { PinnedPolicy } from "../../../../events/common.ts";
import type { DocumentEvent, EventOf } from "../../../../events/facts.ts";
import type { Status } from "../../workflow/lifecycle.ts";

/** A decision of the stage that is open, or was open last. */
type Decision = Pick<EventOf<"decision-recorded">["facts"], "lane" | "by" | "decision">;

/** A results report as its events made it. */
export type Report = {
  status: Status;
  agreementId: string;
  obligationId: string;
  basisHash: string;
  /** The day it must be with the donor, ISO 8601. */
  dueOn: string;
  author: string;
  policy: PinnedPolicy;
  /** How often it was submitted; 0 before the first time. */
  round: number;
  /** Which execution conducts this round, counted from 1; 0 before the first submission. */
  attempt: number;
  /** The content of the last submission: what is reviewed, and what a decision binds. */
  contentHash: string | null;
  /** Index of the stage that is open, or was open last, in this round. */
  stage: number | null;
  stageOpen: boolean;
  decisions: readonly Decision[];
  donorsNotified: boolean;
};

/**
 * The next state after an event: pure, and the only way that a report changes.
 * @param report null before `report-opened`
 * @throws when an event cannot follow: a broken history, never an expected outcome
 */
export function evolve(report: Report | null, event: DocumentEvent): Report {
  if (event.type === "report-opened") return opened(event);
  if (!report) throw new Error(`A report's history cannot begin with ${event.type}`);
  switch (event.type) {
    case "report-submitted": {
      const { round, contentHash } = event.facts;
      return {
        ...report,
        status: "submitted",
        round,
        attempt: 1,
        contentHash,
        stage: null,
        stageOpen: false,
        decisions: [],
      };
    }
    case "review-resumed":
      return { ...report, attempt: event.facts.attempt };
    case "stage-opened":
      return { ...report, status: "in-review", stage: event.facts.stage, stageOpen: true, decisions: [] };
    case "decision-recorded": {
      const { lane, by, decision } = event.facts;
      return { ...report, decisions: [...report.decisions, { lane, by, decision }] };
    }
    case "stage-closed":
      return {
        ...report,
        stageOpen: false,
        status: event.facts.outcome === "changes-requested" ? "changes-requested" : report.status,
      };
    case "report-approved":
      return { ...report, status: "approved" };
    case "report-published":
      return { ...report, status: "published" };
    case "donors-notified":
      return { ...report, donorsNotified: true };
    case "delivery-failed":
      return report;
    case "record-imported":
      throw new Error("A report is never imported");
  }
}

const opened = ({ facts }: EventOf<"report-opened">): Report => ({
  status: "draft",
  agreementId: facts.agreementId,
  obligationId: facts.obligationId,
  basisHash: facts.basisHash,
  dueOn: facts.dueOn,
  author: facts.author,
  policy: facts.policy,
  round: 0,
  attempt: 0,
  contentHash: null,
  stage: null,
  stageOpen: false,
  decisions: [],
  donorsNotified: false,
});

/** The stage a report is in, or was in last: its definition in the pinned policy. */
export const currentStage = (report: Report) =>
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
