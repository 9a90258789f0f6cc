import { documentId } from "../../../events/common.ts";
import { later } from "../time.ts";
import type { Doing, Link } from "./link.ts";
import { linkValidityDays } from "./link.ts";

/** The place of a report that a link is given for. */
type Place = { round: number; stage: number | null };

/**
 * A link for a person to what they can do with a report at its place.
 * @param now instant, ISO 8601 UTC
 */
export const grantLink = (
  id: string,
  documentId: string,
  person: string,
  { purpose, lane }: Doing,
  place: Place,
  now: string,
): Link => ({
  id,
  documentId,
  person,
  purpose,
  round: place.round,
  stage: lane === null ? null : place.stage,
  lane,
  createdAt: now,
  validUntil: later(now, { days: linkValidityDays }),
  revoked: false,
});

/** A link's id names its document and the cause of the link, so that its document is known without a look-up. */
export const linkIdOf = (documentId: string, cause: string): string => `${documentId}~${cause}`;

/** The document that a link's id names; null when it is no such id. */
export function documentOfLink(linkId: string): string | null {
  const [, document = "", cause = ""] = /^([^~]*)~(.*)$/s.exec(linkId) ?? [];
  return documentId.safeParse(document).success && /^[A-Za-z0-9._-]{1,140}$/.test(cause) ? document : null;
}
