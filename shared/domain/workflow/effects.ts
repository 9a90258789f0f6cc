import type { DocumentEvent } from "../../../events/facts.ts";
import type { Report } from "../documents/report/report.ts";
import { currentStage } from "../documents/report/report.ts";

/** What a link lets its holder do: write the report, decide in a stage, or only read. */
export type Purpose = "report" | "review" | "read";

/** The mails that people get, each with a link of their own. Each name is also the name of its text. */
export type LinkTemplate = "report-due" | "changes-requested" | "review-requested" | "fresh-link";

/** The notices that donors get, which lead to what is public. */
export type NoticeTemplate = "report-published";

export type MailTemplate = LinkTemplate | NoticeTemplate;

/** What the conductor is told when a stage closes: the Choice of the state machine reads `outcome`. */
export type StageOutcome =
  | { outcome: "stage-approved"; next: number }
  | { outcome: "approved" }
  | { outcome: "changes-requested" }
  | { outcome: "superseded" };

/** What must happen outside because of an event; each becomes one outbox row of the event's own transaction. */
export type Effect =
  | { effect: "conduct"; round: number; attempt: number }
  | { effect: "resume"; round: number; stage: number; result: StageOutcome }
  | { effect: "mail"; template: LinkTemplate; person: string; purpose: Purpose }
  /** One row however many donors there are, so that a commit stays small; the relay makes a notice of each. */
  | { effect: "notices"; template: NoticeTemplate; donors: readonly string[] }
  | { effect: "notice"; template: NoticeTemplate; donor: string };

/**
 * What must happen outside after an event.
 * @param report the report as the event left it
 */
export function effectsOf(report: Report, event: DocumentEvent): Effect[] {
  switch (event.type) {
    case "report-opened":
      return [{ effect: "mail", template: "report-due", person: report.author, purpose: "report" }];
    case "report-submitted":
    case "review-resumed":
      return [{ effect: "conduct", round: report.round, attempt: report.attempt }];
    case "stage-opened":
      return (currentStage(report)?.lanes ?? []).map(({ person }) => ({
        effect: "mail",
        template: "review-requested",
        person,
        purpose: "review",
      }));
    case "stage-closed": {
      const { round, stage, outcome } = event.facts;
      const resume: Effect = {
        effect: "resume",
        round,
        stage,
        result: resultOfStage(report, stage, outcome),
      };
      if (outcome === "approved") return [resume];
      return [
        resume,
        { effect: "mail", template: "changes-requested", person: report.author, purpose: "report" },
      ];
    }
    case "donors-notified":
      return [{ effect: "notices", template: "report-published", donors: event.facts.donors }];
    case "record-imported":
    case "decision-recorded":
    case "report-approved":
    case "report-published":
    case "delivery-failed":
      return [];
  }
}

/** What the conductor does after a stage that closed with this outcome. */
export function resultOfStage(
  report: Report,
  stage: number,
  outcome: "approved" | "changes-requested",
): StageOutcome {
  if (outcome === "changes-requested") return { outcome };
  const next = stage + 1;
  return next < report.policy.stages.length ? { outcome: "stage-approved", next } : { outcome: "approved" };
}
