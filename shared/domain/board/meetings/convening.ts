import { ok, refuse } from "../../result.ts";
import { later } from "../../time.ts";
import type { BylawProfile } from "../profile.ts";
import { isToADay } from "./adjourned.ts";
import type { MeetingOutcome, MeetingRefusal, NamedCommand } from "./commands.ts";
import type { Meeting } from "./state.ts";
import { votedOn } from "./voting.ts";

/** A meeting until it is opened: when and where, of whom, and what about. */

/** The meeting of a board or committee is convened, with notice to each of its members at once (CNCA s. 136). */
export function convene(command: NamedCommand<"convene">): MeetingOutcome {
  const { by, now, profile, profileHash, facts } = command;
  const problem = whyNotThen(command, facts);
  if (problem) return refuse(problem);
  const { id, version } = profile;
  const pinned = { id, version, hash: profileHash };
  return ok([
    { type: "meeting-convened", facts: { ...facts, profile: pinned, noticeAt: now, by: by.person } },
  ]);
}

/** Another time, place or way: whoever is a member by now gets notice anew, and waives it anew where it is short. */
export function move(meeting: Meeting, command: NamedCommand<"move">): MeetingOutcome {
  const { by, now, facts } = command;
  const problem = whyNotBefore(meeting) ?? whyNotThen(command, facts);
  if (facts.members?.length === 0) return refuse(problem ?? { code: "no-members" });
  if (problem) return refuse(problem);
  return ok([{ type: "meeting-moved", facts: { ...facts, noticeAt: now, by: by.person } }]);
}

function whyNotThen(
  { profile, now }: Pick<NamedCommand<"convene">, "profile" | "now">,
  { startsAt, attendance }: Pick<Meeting, "startsAt" | "attendance">,
): MeetingRefusal | null {
  if (startsAt < now) return { code: "in-the-past" };
  const isRemote = attendance !== "in-person";
  return isRemote && profile.electronicMeans.need === "never-allowed"
    ? { code: "electronic-never-allowed" }
    : null;
}

/** What was decided at it stays; a meeting that sits is adjourned or ended. */
export const whyNotBefore = ({ status }: Pick<Meeting, "status">): MeetingRefusal | null => {
  if (status === "cancelled" || status === "ended") return { code: "over" };
  return status === "open" ? { code: "already-open" } : null;
};

/** A meeting that is convened, or adjourned, is cancelled, with a reason that its members get. */
export function cancel(meeting: Meeting, command: NamedCommand<"cancel">): MeetingOutcome {
  const { by, reasonCommitment } = command;
  const problem = whyNotBefore(meeting);
  if (problem) return refuse(problem);
  if (reasonCommitment === null) return refuse({ code: "comment-required" });
  return ok([{ type: "meeting-cancelled", facts: { reasonCommitment, by: by.person } }]);
}

/**
 * Who joined the body since notice was given, or left it, is so from the record on, while it waits for its day, be it the one to which it
 * was adjourned: who joined had no notice due, and who left is called no more. Who sits at it is said as it is opened.
 */
export function followMembers(
  meeting: Meeting,
  { members, now }: NamedCommand<"follow-members">,
): MeetingOutcome {
  const joined = members.filter((person) => !meeting.members.includes(person));
  const left = meeting.members.filter((person) => !members.includes(person));
  const hasDay = meeting.status === "convened" || (meeting.status === "adjourned" && isToADay(meeting));
  const isWaiting = hasDay && now < meeting.startsAt && members.length > 0;
  return isWaiting && joined.length + left.length > 0
    ? ok([{ type: "members-changed", facts: { joined, left, at: now } }])
    : ok([]);
}

/** A member waives the notice that did not reach them in time. To waive it again says nothing new. */
export function waiveNotice(
  meeting: Meeting,
  command: NamedCommand<"waive-notice" | "accept-electronic-means">,
): MeetingOutcome {
  const { by, person, profile } = command;
  if (meeting.status === "cancelled" || meeting.status === "ended") return refuse({ code: "over" });
  if (!meeting.members.includes(person)) return refuse({ code: "not-a-member", person });
  if (by.person !== person && !isKeeper(command)) return refuse({ code: "not-yours" });
  if (command.name === "accept-electronic-means")
    return meeting.acceptElectronic.includes(person)
      ? ok([])
      : ok([{ type: "electronic-means-accepted", facts: { person, by: by.person } }]);
  if (!profile.notice.canBeWaived) return refuse({ code: "cannot-be-waived" });
  return meeting.waived.includes(person)
    ? ok([])
    : ok([{ type: "notice-waived", facts: { person, by: by.person } }]);
}

/** Whether somebody keeps the record of meetings, by their roles now. */
export const isKeeper = ({ by, keeps }: Pick<NamedCommand<"move">, "by" | "keeps">): boolean =>
  by.active && by.roles.some((role) => keeps.includes(role));

/** Whether a meeting was convened in time: so many days of 24 hours before it begins. */
export const isNoticeInTime = (
  { noticeAt, startsAt }: Pick<Meeting, "noticeAt" | "startsAt">,
  days: number,
): boolean => later(noticeAt, { days }) <= startsAt;

/** The notice goes on paper to a member who takes none by electronic means: from then on it is given to them. */
export function sendOnPaper(meeting: Meeting, command: NamedCommand<"send-on-paper">): MeetingOutcome {
  const { by, person, now } = command;
  if (meeting.status === "cancelled" || meeting.status === "ended") return refuse({ code: "over" });
  if (!(meeting.onPaper ?? []).includes(person)) return refuse({ code: "not-on-paper", person });
  return meeting.paperSent?.[person] === undefined
    ? ok([{ type: "paper-notice-sent", facts: { person, at: now, by: by.person } }])
    : ok([]);
}

/** When notice was given to a member (instant, ISO 8601 UTC); null where it was not, since they take none by electronic means. */
export const noticeGivenTo = (
  { noticeAt, onPaper = [], paperSent = {} }: Pick<Meeting, "noticeAt" | "onPaper" | "paperSent">,
  person: string,
): string | null => (onPaper.includes(person) ? (paperSent[person] ?? null) : noticeAt);

/** Whether a member had notice in time, or waived it. */
export function isNotified(
  meeting: Pick<Meeting, "noticeAt" | "onPaper" | "paperSent" | "startsAt" | "waived">,
  person: string,
  days: number,
): boolean {
  const given = noticeGivenTo(meeting, person);
  if (meeting.waived.includes(person)) return true;
  return given !== null && isNoticeInTime({ noticeAt: given, startsAt: meeting.startsAt }, days);
}

/** Whether notice was given to somebody: whoever joined since is invited, and none was due to them. */
export const wasTold = ({ members, since }: Pick<Meeting, "members" | "since">, person: string): boolean =>
  members.includes(person) && since?.includes(person) !== true;

/**
 * Whether somebody can waive a notice of a meeting that has not sat: it was late, or none was due to them, who are a member since it was
 * given.
 */
export const canWaive = (
  meeting: Pick<Meeting, "status" | "members" | "since"> & Parameters<typeof isNotified>[0],
  person: string,
  { days, canBeWaived }: BylawProfile["notice"],
): boolean =>
  canBeWaived &&
  meeting.status === "convened" &&
  !meeting.waived.includes(person) &&
  (meeting.since?.includes(person) === true || !isNotified(meeting, person, days));

/**
 * Whether anybody had notice of a meeting, or waived it, who is a member as it is opened: where all were replaced, notice is given anew.
 */
export const isAnyTold = (
  meeting: Pick<Meeting, "members" | "since" | "waived">,
  inOffice: readonly string[],
): boolean => inOffice.some((person) => wasTold(meeting, person) || meeting.waived.includes(person));

/**
 * Members who had no notice in time, and did not waive it. Nobody waits for who has left since; and whoever became a member since could
 * waive nothing before it (ADR 129).
 * @param inOffice the members of its body as it is opened
 */
export const lackNotice = (
  meeting: Pick<Meeting, "members" | "since"> & Parameters<typeof isNotified>[0],
  inOffice: readonly string[],
  days: number,
): string[] => inOffice.filter((person) => wasTold(meeting, person) && !isNotified(meeting, person, days));

/**
 * Agenda items can be put until the meeting ends; what was voted on stays. A matter that is on it and waits for its vote is put once: from
 * a second tab it would be voted on twice, under two numbers.
 */
export function putItem(meeting: Meeting, { by, facts }: NamedCommand<"put-item">): MeetingOutcome {
  const problem = whyNoItem(meeting, facts.item);
  if (problem) return refuse(problem);
  const isSame = ({ item, of }: Meeting["agenda"][number]): boolean =>
    item !== facts.item &&
    of !== null &&
    of.documentId === facts.of?.documentId &&
    of.contentHash === facts.of.contentHash &&
    !votedOn(meeting, item);
  if (meeting.agenda.some(isSame)) return ok([]);
  return ok([{ type: "item-put", facts: { ...facts, by: by.person } }]);
}

/** An item is taken off the agenda, unless it was voted on. */
export function withdrawItem(meeting: Meeting, { by, item }: NamedCommand<"withdraw-item">): MeetingOutcome {
  const problem = isOn(meeting, item) ? whyNoItem(meeting, item) : ({ code: "unknown-item", item } as const);
  if (problem) return refuse(problem);
  return ok([{ type: "item-withdrawn", facts: { item, by: by.person } }]);
}

/** Any member has an item of the consent agenda spoken about: by their own page, or in the room, where whoever keeps the record enters it. */
export function takeItemOut(meeting: Meeting, command: NamedCommand<"take-item-out">): MeetingOutcome {
  const { by, item } = command;
  if (!isKeeper(command) && !(by.active && meeting.members.includes(by.person)))
    return refuse({ code: "not-a-member", person: by.person });
  const problem = isOn(meeting, item) ? whyNoItem(meeting, item) : ({ code: "unknown-item", item } as const);
  if (problem) return refuse(problem);
  const stands = meeting.agenda.some((one) => one.item === item && one.consent);
  return stands ? ok([{ type: "item-taken-out", facts: { item, by: by.person } }]) : ok([]);
}

/** The items of the agenda in another order: all of them, as they are by now. */
export function orderAgenda(meeting: Meeting, { by, items }: NamedCommand<"order-agenda">): MeetingOutcome {
  const now = meeting.agenda.map(({ item }) => item);
  const isWhole = items.length === now.length && now.every((item) => items.includes(item));
  if (!isWhole) return refuse({ code: "superseded" });
  return items.every((item, at) => item === now[at])
    ? ok([])
    : ok([{ type: "agenda-ordered", facts: { items: [...items], by: by.person } }]);
}

const isOn = ({ agenda }: Meeting, item: string): boolean => agenda.some((one) => one.item === item);

function whyNoItem(meeting: Meeting, item: string): MeetingRefusal | null {
  if (meeting.status === "cancelled" || meeting.status === "ended") return { code: "over" };
  return votedOn(meeting, item) ? { code: "item-decided", item } : null;
}
