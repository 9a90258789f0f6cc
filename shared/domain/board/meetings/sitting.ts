import type { MeetingEvent } from "../../../../events/meetings.ts";
import { ok, refuse } from "../../result.ts";
import type { BylawProfile } from "../profile.ts";
import { isToADay } from "./adjourned.ts";
import type { MeetingOutcome, MeetingRefusal, NamedCommand } from "./commands.ts";
import { isAnyTold, lackNotice, noticeGivenTo } from "./convening.ts";
import { whyNotAs, whyNotDeclared } from "./interests.ts";
import { momentOf, recast, unsoundVote, waitsForItsVote } from "./moment.ts";
import { hasQuorum, outFor, type Room, roomAfter } from "./room.ts";
import { evolveMeeting, type Meeting } from "./state.ts";
import { hasRoomToDissent, hasVotedFor, votedOn } from "./voting.ts";

/** A meeting that sits, line by line as whoever keeps its record enters it. */

/**
 * The meeting is opened, at its time or later, of those who are members on that day; again where it was adjourned. Each of them to whom
 * notice was given had it in time, or waived it; who attends waives it by that, but is asked. A meeting without either is none. Of whoever
 * became a member since nobody asks it: they could waive nothing before it, and what is certified says whether they came (ADR 129); but
 * one of its members at least was told of it.
 */
export function open(meeting: Meeting, command: NamedCommand<"open">): MeetingOutcome {
  const { by, chair, members, profile, now } = command;
  if (meeting.status === "open") return refuse({ code: "already-open" });
  if (meeting.status === "cancelled" || meeting.status === "ended") return refuse({ code: "over" });
  if (!members.includes(chair)) return refuse({ code: "not-a-member", person: chair });
  if (meeting.status === "adjourned" && !isToADay(meeting)) return refuse({ code: "no-day" });
  if (!isAnyTold(meeting, members)) return refuse({ code: "nobody-told" });
  if (meeting.status === "convened") {
    const [short] = lackNotice(meeting, members, profile.notice.days);
    const code =
      short !== undefined && noticeGivenTo(meeting, short) === null ? "no-paper-notice" : "no-notice";
    if (short !== undefined) return refuse({ code, person: short, limit: profile.notice.days });
  }
  // Whoever comes at the time that they were told would find it over: notice was given of no earlier one, and none was waived.
  if (now < meeting.startsAt) return refuse({ code: "before-its-time" });
  const facts = { chair, members: [...members], at: now, by: by.person };
  return ok([{ type: "meeting-opened", facts }]);
}

/** Whoever keeps the record enters a line: as it happens, or at the place of a vote that was wrong and that it bears on. */
export function enter(given: Meeting, command: NamedCommand<"enter">): MeetingOutcome {
  const { event, by, now, profile, officers } = command;
  const then = momentOf(given, "moment" in event.facts ? event.facts.moment : undefined, now);
  if ("code" in then) return refuse(then);
  const { meeting, at } = then;
  const room = roomAfter(meeting, profile);
  const problem = whyNoLine(meeting, room, event, profile, officers) ?? whyNotUntil(event, now);
  if (problem) return refuse(problem);
  const line = { type: event.type, facts: { ...event.facts, at, by: by.person } } as MeetingEvent;
  return whyRecast(given, line, profile) ?? ok([line]);
}

/** A time that has passed is a slip: members would be told to come then, and nobody could. */
const whyNotUntil = (event: NamedCommand<"enter">["event"], now: string): MeetingRefusal | null =>
  event.type === "meeting-adjourned" && event.facts.to !== null && event.facts.to < now
    ? { code: "in-the-past" }
    : null;

/** Whoever chaired as a second vote was cast is in the chair still after a line, or that vote is found wrong first. */
function whyRecast(meeting: Meeting, event: MeetingEvent, profile: BylawProfile): MeetingOutcome | null {
  const after = evolveMeeting(meeting, event, Number.MAX_SAFE_INTEGER);
  const item = recast(meeting, after, profile);
  return item === undefined ? null : refuse({ code: "room-differs", item });
}

function whyNoLine(
  meeting: Meeting,
  room: Room,
  event: NamedCommand<"enter">["event"],
  profile: BylawProfile,
  officers: readonly string[] = [],
): MeetingRefusal | null {
  switch (event.type) {
    case "member-arrived": {
      const { person, how } = event.facts;
      if (!meeting.members.includes(person)) return { code: "not-a-member", person };
      if (room.here.get(person) === how) return { code: "already-here", person };
      return how === "electronic" ? whyNotElectronic(meeting, profile) : null;
    }
    case "member-left":
      return whyNotHere(room, event.facts.person);
    case "room-left": {
      const { person, item, because, interest, wordsCommitment } = event.facts;
      const problem =
        (interest && whyNotAs(event.facts, meeting.members, officers)) ??
        whyNoSuchItem(meeting, item) ??
        whyNotHere(room, person);
      if (problem) return problem;
      if (person in outFor(room, item)) return { code: "out-of-room", person };
      if (!interest) return null;
      const isVoted = votedOn(meeting, item) !== null;
      return whyNotDeclared({ isVoted, person, item, because, wordsCommitment, ...interest }, profile);
    }
    case "interest-declared": {
      const { person, item, because, when } = event.facts;
      const problem =
        whyNoSuchItem(meeting, item) ??
        whyNotAs(event.facts, meeting.members, officers) ??
        (because === "officer" ? null : whyNotHere(room, person));
      if (problem) return problem;
      // Whoever is to leave the room does so by the same line.
      if (because !== "excepted" && because !== "officer" && when !== "after-vote")
        return { code: "disqualified-in-room", person };
      return whyNotDeclared({ ...event.facts, isVoted: votedOn(meeting, item) !== null }, profile);
    }
    case "room-entered": {
      const { person, item } = event.facts;
      const because = outFor(room, item)[person];
      if (because === undefined) return { code: "not-out", person };
      // Whoever has no vote by law, or wrote the text, is not in the room again before it was voted on.
      const isBarred = because === "disqualified" || because === "author";
      return isBarred && !votedOn(meeting, item) ? { code: "out-of-room", person } : null;
    }
    case "chair-taken":
      return whyNotHere(room, event.facts.person);
    case "item-called": {
      const { item } = event.facts;
      const problem = whyNoSuchItem(meeting, item);
      if (problem) return problem;
      // Where nothing is decided, those who are there take note without a quorum.
      const isToNote = natureOf(meeting, item) === "note";
      return isToNote || hasQuorum(meeting, profile, null) ? null : { code: "no-quorum" };
    }
    case "item-noted": {
      const { item } = event.facts;
      // What is to be decided is voted on, put off or taken off: nobody takes note of a matter in the place of a vote.
      return (
        whyNoSuchItem(meeting, item) ??
        (natureOf(meeting, item) === "decide" ? { code: "to-decide", item } : null)
      );
    }
    case "item-minuted":
    case "item-deferred":
      return whyNoSuchItem(meeting, event.facts.item);
    case "dissent-recorded": {
      const { item, person } = event.facts;
      const vote = votedOn(meeting, item);
      if (!vote) return { code: "unknown-item", item };
      if (!vote.facts.count.carried) return { code: "not-resolved", item };
      if (!vote.facts.present.includes(person)) return { code: "was-absent", person };
      if (hasVotedFor(vote.facts, person)) return { code: "voted-for", person };
      return hasRoomToDissent(meeting, vote.facts, person) ? null : { code: "too-many-dissents", item };
    }
    case "meeting-adjourned":
      return null;
    case "meeting-ended": {
      return whyNotWhole(meeting, profile);
    }
  }
}

/** An item is open, or a vote does not fit what was entered around it. */
export function whyNotWhole(meeting: Meeting, profile: BylawProfile): MeetingRefusal | null {
  const open = openItem(meeting);
  if (open !== undefined) return { code: "items-open", item: open };
  const unsound = unsoundVote(meeting, profile);
  return unsound === undefined ? null : { code: "room-differs", item: unsound };
}

const natureOf = ({ agenda }: Meeting, item: string) => agenda.find((one) => one.item === item)?.nature;

/** Who attends by telephone or video does so with the consent of all, or as the by-laws say (CNCA s. 136(7)). */
export function whyNotElectronic(
  meeting: Pick<Meeting, "members" | "acceptElectronic">,
  { electronicMeans }: BylawProfile,
): MeetingRefusal | null {
  if (electronicMeans.need === "never-allowed") return { code: "electronic-never-allowed" };
  if (electronicMeans.need === "nothing") return null;
  const missing = meeting.members.find((person) => !meeting.acceptElectronic.includes(person));
  return missing === undefined ? null : { code: "electronic-not-accepted", person: missing };
}

/** The first item to decide on that was neither voted on nor put off. */
export const openItem = (meeting: Meeting): string | undefined => {
  const deferred = new Set(
    meeting.lines.flatMap(({ event }) => (event.type === "item-deferred" ? [event.facts.item] : [])),
  );
  return meeting.agenda.find(
    ({ item, nature }) =>
      nature === "decide" &&
      !votedOn(meeting, item) &&
      (!deferred.has(item) || waitsForItsVote(meeting, item)),
  )?.item;
};

const whyNotHere = ({ here }: Room, person: string): MeetingRefusal | null =>
  here.has(person) ? null : { code: "not-here", person };

function whyNoSuchItem(meeting: Meeting, item: string): MeetingRefusal | null {
  return meeting.agenda.some((one) => one.item === item) ? null : { code: "unknown-item", item };
}

/** A line was wrong: it counts no more, and both stay to be read. What a number was given to is corrected by another vote alone. */
export function correct(meeting: Meeting, command: NamedCommand<"correct">): MeetingOutcome {
  const { entry, reasonCommitment, by, now, profile } = command;
  if (meeting.attested) return refuse({ code: "over" });
  if (meeting.status === "convened" || meeting.status === "cancelled") return refuse({ code: "not-open" });
  const line = meeting.lines.find((one) => one.entry === entry);
  if (!line || line.event.type === "meeting-opened") return refuse({ code: "unknown-entry" });
  if (reasonCommitment === null) return refuse({ code: "comment-required" });
  const corrected: MeetingEvent = {
    type: "entry-corrected",
    facts: { entry, reasonCommitment, at: now, by: by.person },
  };
  return whyRecast(meeting, corrected, profile) ?? ok([corrected]);
}
