import { digestOfSecret } from "../../domain/audit/hash.ts";
import type { Meeting } from "../../domain/board/meetings/state.ts";
import { meetingOfStream } from "../../domain/board/meetings/stream.ts";
import type { BylawProfile } from "../../domain/board/profile.ts";
import { documentOfLink } from "../../domain/links/grant.ts";
import { isMeetingLink, type MeetingLink } from "../../domain/links/link.ts";
import { type MeetingStanding, standingAtMeeting } from "../../domain/links/of-meeting.ts";
import { isTokenOf } from "../../domain/links/token.ts";
import { later } from "../../domain/time.ts";
import type { Access } from "../../ports/access.ts";
import type { Clock, Ids } from "../../ports/clockwork.ts";
import type { Meetings } from "../../ports/meetings.ts";
import type { Credentials } from "../entering/identify.ts";
import { sessionFor } from "../entering/start-session.ts";

type Entering = {
  meetings: Pick<Meetings, "load">;
  access: Pick<Access, "link" | "openSession">;
  clock: Clock;
  ids: Ids;
};

/** A link to a meeting whose token was shown: to which, and how it stands. */
export type ShownMeetingLink = {
  link: MeetingLink;
  meeting: Meeting;
  profile: BylawProfile;
  standing: MeetingStanding;
};

/**
 * Recognises a link to a meeting by its token. Changes nothing (I8).
 * @returns null for an unknown link and for a wrong token alike
 */
export async function recogniseMeetingLink(
  {
    meetings,
    access,
    clock,
  }: { meetings: Pick<Meetings, "load">; access: Pick<Access, "link">; clock: Clock },
  linkId: string,
  token: string,
): Promise<ShownMeetingLink | null> {
  const id = meetingOfStream(documentOfLink(linkId) ?? "");
  const stored = id === null ? null : await access.link(linkId);
  if (id === null || !stored?.tokenDigest || !isTokenOf(token, stored.tokenDigest)) return null;
  const { link } = stored;
  if (!isMeetingLink(link)) return null;
  const { head, profile, authority } = await meetings.load({ meeting: id, person: link.person });
  if (!head || !profile) return null;
  const standing = standingAtMeeting(link, head.meeting, authority, clock.now());
  return { link, meeting: head.meeting, profile, standing };
}

/** The button of the landing page: a session for this meeting alone; null where the link opens nothing. */
export async function startAttending(
  deps: Entering,
  linkId: string,
  token: string,
): Promise<Credentials | null> {
  const shown = await recogniseMeetingLink(deps, linkId, token);
  if (shown?.standing !== "good") return null;
  const { documentId, person } = shown.link;
  const secret = deps.ids.secret();
  const validUntil = later(deps.clock.now(), sessionFor);
  const session = { linkId, documentId, person, digest: digestOfSecret(secret), validUntil };
  await deps.access.openSession(session, true);
  return { linkId, person, secret };
}
