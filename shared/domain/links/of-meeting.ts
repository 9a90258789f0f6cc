import { satAsMember, wasThere } from "../board/meetings/minutes.ts";
import type { Meeting } from "../board/meetings/state.ts";
import type { AddressStanding } from "../people/address-standing.ts";
import { isOfBefore } from "../people/hold.ts";
import type { MeetingLink } from "./link.ts";

/** How a link to a meeting stands: `not-a-member`, for who is none any more. One that was moved is opened by the links of before. */
export type MeetingStanding =
  | "good"
  | "revoked"
  | "expired"
  | "inactive"
  | "address-changed"
  | "cancelled"
  | "not-a-member";

/**
 * How a link to a meeting stands, by comparison with it (I11). Whoever was there, or a member as it sat, and whoever keeps its record,
 * reads it for as long as the link lasts.
 * @param now instant, ISO 8601 UTC
 */
export function standingAtMeeting(
  link: MeetingLink,
  meeting: Meeting,
  holder: (AddressStanding & { active: boolean }) | null,
  now: string,
): MeetingStanding {
  if (link.revoked) return "revoked";
  if (now >= link.validUntil) return "expired";
  if (holder?.active !== true) return "inactive";
  if (isOfBefore(holder, link.createdAt)) return "address-changed";
  if (meeting.status === "cancelled") return "cancelled";
  const { person } = link;
  const isOfIt =
    [...meeting.members, meeting.keeper, meeting.inPlace?.secretary?.person].includes(person) ||
    satAsMember(meeting, person) ||
    wasThere(meeting, person);
  return isOfIt ? "good" : "not-a-member";
}
