import type { Report } from "../documents/report/report.ts";
import { later } from "../time.ts";
import type { Purpose } from "../workflow/effects.ts";
import type { Link } from "./link.ts";
import { linkValidityDays } from "./link.ts";

/**
 * A link for a person to a report as it stands.
 * @param now instant, ISO 8601 UTC
 */
export const grantLink = (
  id: string,
  documentId: string,
  person: string,
  purpose: Purpose,
  report: Report,
  now: string,
): Link => ({
  id,
  documentId,
  person,
  purpose,
  round: report.round,
  stage: purpose === "review" ? report.stage : null,
  createdAt: now,
  validUntil: later(now, { days: linkValidityDays }),
  revoked: false,
});

/** A link's id names its document and the cause of the link, so that its document is known without a look-up. */
export const linkIdOf = (documentId: string, cause: string): string => `${documentId}~${cause}`;

/** The document that a link's id names; null when it is no such id. */
export function documentOfLink(linkId: string): string | null {
  const parts = /^([A-Za-z0-9][A-Za-z0-9._-]{0,99})~[A-Za-z0-9.-]{1,60}$/.exec(linkId);
  return parts?.[1] ?? null;
}
