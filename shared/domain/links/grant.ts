import { streamId } from "../../../events/common.ts";
import type { AddressPurpose } from "../outbox/mails.ts";
import { later } from "../time.ts";
import type { AddressLink, Doing, Link, MeetingLink } from "./link.ts";
import { linkValidityDays } from "./link.ts";

/** Days for which a link about an address can be used. */
const addressLinkDays = 30;

/** With this begin the names of links about what somebody enrolled: their pages are others than those of addresses. */
export const credentialLinks = "key.";

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
  validUntil: later(now, { days: linkValidityDays(purpose) }),
  revoked: false,
});

/** When a link about an address is over that was given at an instant (both ISO 8601 UTC). */
export const addressLinkEndsAt = (givenAt: string): string => later(givenAt, { days: addressLinkDays });

/**
 * A link about a change of somebody's address: for the second person, or for whose address it is.
 * @param now instant, ISO 8601 UTC
 */
export const grantAddressLink = (
  id: string,
  stream: string,
  person: string,
  purpose: AddressPurpose,
  change: number,
  now: string,
): AddressLink => ({
  id,
  documentId: stream,
  person,
  purpose,
  round: change,
  stage: null,
  lane: null,
  createdAt: now,
  validUntil: addressLinkEndsAt(now),
  revoked: false,
});

/**
 * A link to a meeting, for one of its members or whoever keeps its record.
 * @param now instant, ISO 8601 UTC
 */
export const grantMeetingLink = (id: string, stream: string, person: string, now: string): MeetingLink => ({
  id,
  documentId: stream,
  person,
  purpose: "attend",
  round: 1,
  stage: null,
  lane: null,
  createdAt: now,
  validUntil: later(now, { days: linkValidityDays("attend") }),
  revoked: false,
});

/** A link's id names its document (or a person's stream) and its cause, so that both are known without a look-up. */
export const linkIdOf = (documentId: string, cause: string): string => `${documentId}~${cause}`;

/**
 * What the rows and links of a command are named by: half of its hash, for such names stand in addresses and grow by what is told
 * of them, and are themselves part of an id that has a hundred characters at most (events/common.ts).
 */
export const nameOfCommand = (command: string): string => command.slice(0, 32);

/** The document, or the person's stream, that a link's id names; null when it is no such id. */
export function documentOfLink(linkId: string): string | null {
  const [, stream = "", cause = ""] = /^([^~]*)~(.*)$/s.exec(linkId) ?? [];
  return streamId.safeParse(stream).success && /^[A-Za-z0-9._-]{1,140}$/.test(cause) ? stream : null;
}
