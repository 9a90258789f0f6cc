import type { Bilingual } from "../../../events/common.ts";
import { nameOfBody } from "../../domain/board/bodies.ts";
import { type AwaitedAtMeeting, awaitsOf } from "../../domain/board/meetings/awaits.ts";
import { meetingOfStream } from "../../domain/board/meetings/stream.ts";
import { grantMeetingLink, linkIdOf } from "../../domain/links/grant.ts";
import { type AnyLink, isMeetingLink, type MeetingLink } from "../../domain/links/link.ts";
import { standingAtMeeting } from "../../domain/links/of-meeting.ts";
import type { Access } from "../../ports/access.ts";
import type { Clock, Ids } from "../../ports/clockwork.ts";
import type { Meetings } from "../../ports/meetings.ts";
import type { KnownAuthority } from "../../ports/store.ts";
import type { Credentials } from "../entering/identify.ts";
import { type FreshLink, freshLinksPerHour } from "../entering/request-fresh-link.ts";
import { sessionAs } from "../entering/start-session.ts";
import { recogniseMeetingLink, type ShownMeetingLink } from "./enter-meeting.ts";

type Deps = { meetings: Pick<Meetings, "load">; access: Access; clock: Clock; ids: Ids };

/** A meeting on somebody's desk, and the link of theirs that opens it. */
export type MeetingOnDesk = {
  linkId: string;
  /** The committee that meets; null for the board. */
  committee: Bilingual | null;
  startsAt: string;
  awaits: AwaitedAtMeeting;
  isTooOld: boolean;
};

/** The end of no link. */
const never = "9999";

/**
 * The meetings that await something of somebody, the first to begin first: each by the newest link that they were given to it, compared
 * with the meeting as it stands (I11).
 */
export async function meetingsOnDesk(
  { meetings, clock }: Pick<Deps, "meetings" | "clock">,
  links: readonly AnyLink[],
  by: KnownAuthority,
): Promise<MeetingOnDesk[]> {
  const now = clock.now();
  const oldestFirst = links.filter(isMeetingLink).toSorted((a, b) => a.createdAt.localeCompare(b.createdAt));
  const newest = new Map(oldestFirst.map((link) => [link.documentId, link]));
  const found = await Promise.all(
    [...newest.values()].map(async (link): Promise<MeetingOnDesk[]> => {
      const { head, profile } = await meetings.load({ meeting: meetingOfStream(link.documentId) ?? "" });
      if (!head || !profile) return [];
      const { meeting } = head;
      if (standingAtMeeting({ ...link, validUntil: never }, meeting, by, now) !== "good") return [];
      const awaits = awaitsOf(meeting, profile, link.person);
      const committee = nameOfBody(profile, meeting.body);
      const { startsAt } = meeting;
      return awaits
        ? [{ linkId: link.id, committee, startsAt, awaits, isTooOld: now >= link.validUntil }]
        : [];
    }),
  );
  return found.flat().sort((a, b) => a.startsAt.localeCompare(b.startsAt));
}

/**
 * Opens a meeting from its person's desk, until they leave the desk at the latest; where their link is too old, a fresh one is sent.
 * @returns null where the link is no link of theirs to a meeting, or opens nothing any more
 */
export async function openMeetingFromDesk(
  deps: Deps,
  { person, validUntil }: { person: string; validUntil: string },
  linkId: string,
): Promise<Credentials | FreshLink | null> {
  const shown = await shownTo(deps, linkId, person);
  if (!shown) return null;
  if (shown.standing === "expired") return sendFresh(deps, shown.link);
  if (shown.standing !== "good") return null;
  const { secret } = await sessionAs(deps, shown.link, validUntil);
  return { linkId, person, secret };
}

/** Whoever holds a link to a meeting that is too old has a fresh one mailed, to the address on file alone. */
export async function requestFreshMeetingLink(deps: Deps, linkId: string, token: string): Promise<void> {
  const shown = await recogniseMeetingLink(deps, linkId, token);
  if (shown?.standing === "expired") await sendFresh(deps, shown.link);
}

async function shownTo(
  { access, meetings, clock }: Deps,
  linkId: string,
  person: string,
): Promise<Pick<ShownMeetingLink, "link" | "standing"> | null> {
  const link = (await access.link(linkId))?.link;
  if (!link || !isMeetingLink(link) || link.person !== person) return null;
  const meeting = meetingOfStream(link.documentId) ?? "";
  const { head, authority } = await meetings.load({ meeting, person });
  return head && { link, standing: standingAtMeeting(link, head.meeting, authority, clock.now()) };
}

/** One transaction: link, outbox row of its mail, and the hour's count. */
async function sendFresh(
  { access, clock, ids }: Deps,
  { documentId, person }: MeetingLink,
): Promise<FreshLink> {
  const now = clock.now();
  const id = linkIdOf(documentId, ids.unique());
  const effect = { effect: "meeting-mail", template: "meeting-fresh-link", person } as const;
  const mail = { id, documentId, effect, linkId: id, createdAt: now };
  const granted = await access.grantFreshLink(grantMeetingLink(id, documentId, person, now), mail, {
    ...{ perHour: freshLinksPerHour, now },
  });
  return granted ? "sent" : "enough";
}
