import type { Report } from "../documents/report/report.ts";
import { currentStage } from "../documents/report/report.ts";
import type { Purpose } from "../workflow/effects.ts";
import { allows } from "../workflow/lifecycle.ts";

/** A link as it was given to a person: what it is for, and until when. Its token is derived, never stored. */
export type Link = {
  id: string;
  documentId: string;
  person: string;
  purpose: Purpose;
  /** The round, and for a review the stage, that it was given for: it dies when the document moves past them. */
  round: number;
  stage: number | null;
  createdAt: string;
  validUntil: string;
  revoked: boolean;
};

/** Why a link no longer acts, or that it does. */
export type Standing = "good" | "used" | "outdated" | "revoked" | "expired";

/** Days after which an unused link expires. A report's author has its whole season. */
export const linkValidityDays = 120;

/**
 * How a link stands. Links die by comparison with the document, never by a write (I11).
 * @param now instant, ISO 8601 UTC
 */
export function standingOf(link: Link, report: Report, now: string): Standing {
  if (link.revoked) return "revoked";
  if (now >= link.validUntil) return "expired";
  switch (link.purpose) {
    case "read":
      return "good";
    case "report":
      if (link.round < report.round) return "used";
      return allows("submit", report.status) ? "good" : "outdated";
    case "review":
      return standingOfReview(link, report);
  }
}

function standingOfReview(link: Link, report: Report): Standing {
  if (link.round !== report.round) return "outdated";
  if (link.stage !== report.stage) return "used";
  if (report.decisions.some(({ by }) => by === link.person)) return "used";
  return report.stageOpen ? "good" : "outdated";
}

/** What a person can do with a document now: the purpose that a fresh link to it gets. */
export function purposeFor(report: Report, person: string): Purpose {
  if (person === report.author && allows("submit", report.status)) return "report";
  const assigned = report.stageOpen && currentStage(report)?.lanes.some((lane) => lane.person === person);
  const decided = report.decisions.some(({ by }) => by === person);
  return assigned && !decided ? "review" : "read";
}
