import type { Bilingual } from "../../../events/common.ts";
import type { StoredEntry } from "../../../events/entry.ts";
import type { MeetingEventOf } from "../../../events/meetings.ts";
import { digestOfSecret } from "../../domain/audit/hash.ts";
import { placeField } from "../../domain/board/meeting.ts";
import { isToADay } from "../../domain/board/meetings/adjourned.ts";
import { lastCalledFor } from "../../domain/board/meetings/last-called.ts";
import { dayWithdrawn, onCalendar } from "../../domain/board/meetings/on-calendar.ts";
import type { Meeting } from "../../domain/board/meetings/state.ts";
import { meetingOfStream } from "../../domain/board/meetings/stream.ts";
import type { BylawProfile } from "../../domain/board/profile.ts";
import { isMeetingLink, mustBeOf } from "../../domain/links/link.ts";
import { type MeetingStanding, standingAtMeeting } from "../../domain/links/of-meeting.ts";
import type { Contact, Organisation, Person } from "../../domain/organisation/organisation.ts";
import type { EffectOf } from "../../domain/outbox/effect.ts";
import type { MeetingTemplate } from "../../domain/outbox/mails.ts";
import type { Access } from "../../ports/access.ts";
import type { LinkSigner } from "../../ports/mail.ts";
import type { Meetings } from "../../ports/meetings.ts";
import type { Directory } from "../../ports/reading.ts";
import type { OutboxRow } from "../../ports/store.ts";

/** A mail about a meeting, before it is put in words. */
export type MeetingLetter = {
  to: "member";
  template: MeetingTemplate;
  organisation: Organisation;
  person: Person;
  contact: Contact;
  /** The committee that meets; null for the board. */
  committee: Bilingual | null;
  startsAt: string;
  /** Whose calendars hold it, and how often it came to stand otherwise there. */
  meeting: string;
  sequence: number;
  stampedAt: string;
  place: string | null;
  /** The dissent that it tells of: on which item of the agenda, as people count, why it counts no more, and within how many days they dissent anew. */
  fallen: { place: number; because: FellBecause; days: number } | null;
  link: { id: string; token: string };
};

type FellBecause = MeetingEventOf<"dissent-fell">["facts"]["because"];

type Deps = {
  meetings: Pick<Meetings, "load" | "entries" | "words">;
  directory: Pick<Directory, "organisation" | "person">;
  access: Access;
  signer: LinkSigner;
};

/**
 * What a mail about a meeting says, as it stands now; null where nobody is asked it any more: the meeting was moved since, which has a
 * mail of its own, or its reader is no member by now.
 */
export async function meetingLetterFor(
  { meetings, directory, access, signer }: Deps,
  row: OutboxRow,
  { template, person: reader, item }: EffectOf<"meeting-mail">,
  now: string,
): Promise<MeetingLetter | "inactive" | null> {
  const meeting = meetingOfStream(row.documentId);
  if (meeting === null || row.linkId === null) return null;
  const [organisation, known, stored, { head, profile, authority }] = await Promise.all([
    directory.organisation(),
    directory.person(reader),
    access.link(row.linkId),
    meetings.load({ meeting, person: reader }),
  ]);
  if (!head || !profile || !stored || !isMeetingLink(stored.link) || !known) return null;
  mustBeOf(stored.link, reader);
  const standing = standingAtMeeting(stored.link, head.meeting, authority, now);
  if (standing === "inactive") return "inactive";
  if (template === "no-longer-invited" && head.meeting.members.includes(reader)) return null;
  if (!toWhom(template).includes(standing)) return null;
  const { body, startsAt, noticeAt } = head.meeting;
  // What called to another day is not sent any more: the mail of the new notice says all of it.
  const isOfAnotherDay = template === "meeting-convened" || template === "meeting-moved";
  if (isOfAnotherDay && row.createdAt < noticeAt) return null;
  if (isOvertaken(template, head.meeting)) return null;
  const committee = profile.committees.find(({ role }) => role === body)?.name ?? null;
  const token = await signer.token(stored.link.id);
  await access.storeTokenDigest(stored.link.id, digestOfSecret(token));
  const entries = await meetings.entries(meeting);
  const told = calendarHas(template, entries, reader) ?? startsAt;
  const about = { to: "member" as const, template, organisation, committee, startsAt: told, meeting };
  const place = await placeOf(meetings, meeting, entries);
  const fallen = item === undefined ? null : fallenIn(entries, head.meeting, profile, { item, reader });
  return { ...about, ...onCalendar(entries), ...known, place, fallen, link: { id: stored.link.id, token } };
}

/** How the link of whoever gets a mail stands by then. */
function toWhom(template: MeetingTemplate): readonly MeetingStanding[] {
  if (template === "no-longer-invited") return ["not-a-member", "good", "cancelled"];
  return [template === "meeting-cancelled" ? "cancelled" : "good"];
}

/** The day that a mail takes back, where it is not that of the meeting by now; null where it is. */
function calendarHas(
  template: MeetingTemplate,
  entries: readonly StoredEntry[],
  reader: string,
): string | null {
  if (template === "no-longer-invited") return lastCalledFor(entries, reader);
  return template === "adjournment-corrected" ? dayWithdrawn(entries) : null;
}

/** Whether what a mail says of an adjournment is so no more: the line that came since has a mail of its own, or the meeting sits. */
function isOvertaken(template: MeetingTemplate, meeting: Meeting): boolean {
  const { status } = meeting;
  if (template === "meeting-adjourned") return status !== "adjourned" || !isToADay(meeting);
  if (template === "meeting-without-day") return status !== "adjourned" || isToADay(meeting);
  return template === "adjournment-corrected" && status !== "open" && status !== "ended";
}

/** How the dissent of somebody from what was voted on an item fell, the last time that it did. */
function fallenIn(
  entries: readonly StoredEntry[],
  { agenda }: Meeting,
  { dissent }: BylawProfile,
  { item, reader }: { item: string; reader: string },
): MeetingLetter["fallen"] {
  const fell = entries.findLast(
    ({ type, facts }) => type === "dissent-fell" && facts["item"] === item && facts["person"] === reader,
  );
  const place = agenda.findIndex((one) => one.item === item) + 1;
  return fell ? { place, because: fell.facts["because"] as FellBecause, days: dissent.days } : null;
}

/** Where a meeting is held, by its last notice; null where that says nothing of it, or is not what was given. */
async function placeOf(
  meetings: Deps["meetings"],
  meeting: string,
  entries: readonly StoredEntry[],
): Promise<string | null> {
  const last = entries.findLast(({ facts }) => "noticeCommitment" in facts);
  const notice = last && (await meetings.words(meeting, entries, [last])).get(last.number);
  return notice === undefined || notice === "altered" ? null : (notice.fields[placeField] ?? null);
}
