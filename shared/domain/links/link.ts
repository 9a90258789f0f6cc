import type { Report } from "../documents/report/report.ts";
import { answerOf, currentStage, openLaneOf } from "../documents/report/standing.ts";
import type { Purpose } from "../workflow/effects.ts";
import { allows } from "../workflow/lifecycle.ts";

/** A link as it was given to a person: what it is for, and until when. Its token is derived, never stored. */
export type Link = {
  id: string;
  documentId: string;
  person: string;
  purpose: Purpose;
  /** The round, and for an answer the stage, that it was given for: it dies when the document moves past them. */
  round: number;
  stage: number | null;
  createdAt: string;
  validUntil: string;
  revoked: boolean;
};

/** Why a link no longer acts, or that it does. */
export type Standing = "good" | "used" | "outdated" | "reassigned" | "revoked" | "expired";

/** Days after which an unused link expires. A report's author has its whole season. */
export const linkValidityDays = 120;

/**
 * How a link stands. Links die by comparison with the document, never by a write (I11). Whoever answered may come
 * back while their stage is open, to change their answer.
 * @param now instant, ISO 8601 UTC
 */
export function standingOf(link: Link, report: Report, now: string): Standing {
  if (link.revoked) return "revoked";
  if (now >= link.validUntil) return "expired";
  switch (link.purpose) {
    case "read":
    case "oversee":
      return "good";
    case "report":
      if (link.person !== report.author) return "reassigned";
      if (link.round < report.round) return "used";
      return allows("submit", report.status) ? "good" : "outdated";
    case "attest":
      if (link.round !== report.round || report.meeting === null) return "used";
      return report.meeting.chair === link.person ? "good" : "outdated";
    case "review":
    case "sign":
      return standingOfAnswer(link, report);
  }
}

function standingOfAnswer({ round, stage, person }: Link, report: Report): Standing {
  if (round !== report.round) return "outdated";
  if (stage !== report.stage) return "used";
  if (openLaneOf(report, person)) return "good";
  if (answerOf(report, person)) return "used";
  const isAssigned = currentStage(report)?.lanes.some(({ people }) => people.includes(person));
  return isAssigned ? "outdated" : "reassigned";
}

/** What a person can do with a document now: the purpose that a fresh link to it gets. */
export function purposeFor(report: Report, person: string): Purpose {
  if (person === report.author && allows("submit", report.status)) return "report";
  if (report.meeting?.chair === person) return "attest";
  const lane = openLaneOf(report, person);
  if (!lane) return "read";
  return lane.rule === "one" ? "review" : "sign";
}
