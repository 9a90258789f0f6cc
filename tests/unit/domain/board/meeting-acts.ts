import type { MeetingEvent } from "../../../../events/meetings.ts";
import type { MeetingCommand } from "../../../../shared/domain/board/meetings/commands.ts";
import { decideMeeting } from "../../../../shared/domain/board/meetings/decide.ts";
import { evolveMeeting, type Meeting } from "../../../../shared/domain/board/meetings/state.ts";
import type { BylawProfile } from "../../../../shared/domain/board/profile.ts";
import { bylaws } from "../../../support/bylaws.ts";

export const hash = "a".repeat(64);
export const members = ["ana", "ben", "cleo", "dan", "eve"];
export const authority = (person: string, roles: string[]) => ({
  ...{ person, roles, active: true, addressSince: null, heldUntil: null },
});
const secretary = authority("sam", ["secretary"]);
export const keeping = {
  by: secretary,
  keeps: ["secretary"],
  profile: bylaws,
  now: "2026-12-10T15:00:00.000Z",
};
type Keeping = Partial<typeof keeping>;

/** What people do one after the other, each refused or not. */
export function meetingOf(profile: BylawProfile = bylaws, of: readonly string[] = members) {
  const [first = ""] = of;
  const events: MeetingEvent[] = [];
  let meeting: Meeting | null = null;
  const doing = (command: MeetingCommand): string => {
    const outcome = decideMeeting(meeting, command, profile);
    if (!outcome.ok) return [outcome.refusal.code, outcome.refusal.person].filter(Boolean).join(" ");
    for (const event of outcome.value) {
      events.push(event);
      meeting = evolveMeeting(meeting, event, events.length);
    }
    return "done";
  };
  const own = { ...keeping, profile };
  const enter = (
    event: Extract<MeetingCommand, { name: "enter" }>["event"],
    more: Keeping = {},
    officers: readonly string[] = [],
  ) => doing({ name: "enter", ...own, ...more, event, officers });
  return {
    events,
    profile,
    doing,
    enter,
    state: () => meeting,
    convene: (more: Keeping = {}, attendance: Meeting["attendance"] = "in-person") => {
      const facts = {
        body: "director",
        startsAt: "2026-12-10T15:00:00.000Z",
        attendance,
        chair: first,
        members: [...of],
      };
      const given = { ...own, now: "2026-12-01T12:00:00.000Z", ...more };
      return doing({
        ...{ name: "convene", ...given, profileHash: hash },
        facts: { ...facts, noticeCommitment: hash },
      });
    },
    put: (
      item: string,
      nature: "decide" | "note" | "discuss" = "decide",
      consent = false,
      of: Meeting["agenda"][number]["of"] = null,
      recommends = false,
    ) =>
      doing({
        ...{ name: "put-item", ...own },
        facts: { item, nature, consent, of, titleCommitment: hash, ...(recommends && { recommends }) },
      }),
    /** At its time, or when it is said to be. */
    open: (chair = first, more: Keeping = {}) => {
      const now = [keeping.now, meeting?.startsAt ?? ""].toSorted().at(-1) ?? "";
      return doing({ name: "open", ...own, now, ...more, chair, members: [...of] });
    },
    arrive: (...people: string[]) =>
      people.map((person) => enter({ type: "member-arrived", facts: { person, how: "in-person" } })),
    leave: (person: string) => enter({ type: "member-left", facts: { person } }),
    call: (item: string) => enter({ type: "item-called", facts: { item } }),
    out: (
      person: string,
      item: string,
      because: "disqualified" | "stepped-aside" | "author" | "away" = "away",
    ) => enter({ type: "room-left", facts: { person, item, because } }),
    vote: (
      item: string,
      votes: { for: number; against: number; abstained: number },
      more: Partial<Extract<MeetingCommand, { name: "record-vote" }>["facts"]> = {},
      nextNumber = 7,
    ) => {
      const facts = {
        item,
        motion: "approve",
        mover: "ben",
        seconder: "cleo",
        each: null,
        castingVote: null,
      } as const;
      return doing({
        name: "record-vote",
        ...own,
        nextNumber,
        facts: { ...facts, votes, ...more },
      });
    },
    /** The newest line of a type was wrong. */
    correct: (type: MeetingEvent["type"]) => {
      const entry = events.findLastIndex((event) => event.type === type) + 1;
      return doing({ name: "correct", ...own, entry, reasonCommitment: hash });
    },
    end: () => enter({ type: "meeting-ended", facts: {} }),
  };
}

/** A meeting that sits, with everybody there and an item called. */
export function sitting(profile: BylawProfile = bylaws) {
  const meeting = meetingOf(profile);
  meeting.convene();
  meeting.put("one");
  meeting.put("two");
  meeting.open();
  meeting.arrive(...members);
  meeting.call("one");
  return meeting;
}
