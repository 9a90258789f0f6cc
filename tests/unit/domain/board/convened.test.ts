import { expect, it } from "vitest";
import type { StoredEntry } from "../../../../events/entry.ts";
import type { MeetingCommand } from "../../../../shared/domain/board/meetings/commands.ts";
import { convenedAs } from "../../../../shared/domain/board/meetings/convened.ts";
import { authority, hash, keeping, meetingOf, members } from "./meeting-acts.ts";

const short = "2026-12-10T12:00:00.000Z";
const now = (instant: string) => ({ now: instant });

type Room = ReturnType<typeof meetingOf>;
type Counted = NonNullable<ReturnType<typeof convenedAs>>["convened"];

/** What happens before a vote, and what its certificate says then of how the meeting was convened. */
const cases: [string, (room: Room) => void, Partial<Counted>, string[]?][] = [
  [
    "by a notice that each had in time",
    (room) => {
      room.convene();
      room.open();
    },
    { noticeAt: "2026-12-01T12:00:00.000Z", startsAt: "2026-12-10T15:00:00.000Z", inTime: 5, waived: 0 },
  ],
  [
    "by a short notice that each waived",
    (room) => {
      room.convene(now(short));
      waive(room, ...members);
      room.open();
    },
    { noticeAt: short, inTime: 0, waived: 5 },
    members,
  ],
  [
    "by a notice in time, which one waived all the same",
    (room) => {
      room.convene();
      waive(room, "ben");
      room.open();
    },
    { inTime: 5, waived: 0 },
  ],
  [
    "without somebody who took office after the notice",
    (room) => {
      room.convene();
      room.doing({ name: "open", ...keeping, chair: "ana", members: [...members, "fay"] });
    },
    { members: 6, inTime: 5, since: 1, attended: 0, isResumed: false },
  ],
  [
    "with somebody who took office after the notice, and came",
    (room) => {
      room.convene();
      room.doing({ name: "open", ...keeping, chair: "ana", members: [...members, "fay"] });
      room.enter({ type: "member-arrived", facts: { person: "fay", how: "in-person" } });
    },
    { members: 6, inTime: 5, since: 1, attended: 1 },
  ],
  [
    "and goes on after it was adjourned, by the notice that it was convened by",
    (room) => {
      room.convene();
      room.open();
      room.enter({ type: "meeting-adjourned", facts: { to: "2026-12-11T15:00:00.000Z", because: "time" } });
      room.open();
    },
    { startsAt: "2026-12-10T15:00:00.000Z", inTime: 5, isResumed: true },
  ],
  [
    "anew after it was adjourned to no day, by the notice of that",
    (room) => {
      room.convene();
      room.open();
      room.enter({ type: "meeting-adjourned", facts: { to: null, because: "time" } });
      move(room, "2026-12-20T15:00:00.000Z");
      room.open();
    },
    { noticeAt: keeping.now, startsAt: "2026-12-20T15:00:00.000Z", inTime: 5, isResumed: false },
  ],
];

function waive(room: Room, ...people: string[]): void {
  for (const person of people)
    room.doing({ name: "waive-notice", ...keeping, by: authority(person, ["director"]), person });
}

function move(room: Room, startsAt: string): void {
  const facts = { startsAt, attendance: "in-person", noticeCommitment: hash } as const;
  const moved = { name: "move", ...keeping, facts } as MeetingCommand;
  expect(room.doing(moved)).toBe("done");
}

const storedOf = (room: Room) =>
  room.events.map((event, at) => ({ ...event, number: at + 1, version: 1 }) as unknown as StoredEntry);

it.each(cases)("a meeting was convened %s", (_, happens, said, waived = []) => {
  const room = meetingOf();
  happens(room);
  expect(room.state()?.status).toBe("open");
  // What comes later changes nothing: not even that it is adjourned to no day, and convened anew.
  const until = room.events.length;
  room.enter({ type: "meeting-adjourned", facts: { to: null, because: "time" } });
  move(room, "2027-02-20T15:00:00.000Z");
  room.open();
  const found = convenedAs(storedOf(room), until, room.profile);
  expect(found?.convened).toMatchObject({
    ...{
      members: 5,
      since: 0,
      attended: 0,
      paperAt: null,
      attending: room.profile.attending?.source ?? null,
    },
    ...said,
  });
  expect(found?.convened.rule).toEqual({
    days: room.profile.notice.days,
    source: room.profile.notice.source,
  });
  expect(found?.waived).toEqual(waived);
});

it("a meeting that was never opened was convened by nothing that a vote rests on", () => {
  const room = meetingOf();
  room.convene();
  expect(convenedAs(storedOf(room), 9, room.profile)).toBeNull();
});
