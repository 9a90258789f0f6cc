import { describe, expect, it } from "vitest";
import { meetingAhead } from "../../../../shared/domain/board/meetings/coming.ts";
import type { ReasonToBeOut } from "../../../../shared/domain/board/meetings/room.ts";
import type { Coming, Meeting } from "../../../../shared/domain/board/meetings/state.ts";
import type { BylawProfile } from "../../../../shared/domain/board/profile.ts";
import { bylaws } from "../../../support/bylaws.ts";
import { authority, meetingOf, members } from "./meeting-acts.ts";

const freely: BylawProfile = { ...bylaws, electronicMeans: { ...bylaws.electronicMeans, need: "nothing" } };
const never: BylawProfile = {
  ...bylaws,
  electronicMeans: { ...bylaws.electronicMeans, need: "never-allowed" },
};
const whoIsOutCounts: BylawProfile = { ...freely, quorum: { ...freely.quorum, countsWhoIsOut: true } };
const { source } = freely.quorum;
const entitledCount: BylawProfile = {
  ...freely,
  quorum: {
    ...freely.quorum,
    countsWhoIsOut: { disqualified: { counts: false, source }, entitled: { counts: true, source } },
  },
};

/** A meeting of five, of whom three are needed, on one item; and who answered what. */
function convened(
  said: Record<string, Coming> = {},
  profile: BylawProfile = freely,
  attendance: Meeting["attendance"] = "either",
) {
  const meeting = meetingOf(profile);
  meeting.convene({}, attendance);
  meeting.put("one");
  const says = (person: string, answer: Coming, active = true) =>
    meeting.doing({
      ...{ name: "answer-attendance", profile, answer },
      by: { ...authority(person, ["director"]), active },
    });
  for (const [person, answer] of Object.entries(said)) says(person, answer);
  return { ...meeting, says, coming: () => meeting.state()?.coming };
}

describe("Whether a member will attend", () => {
  it.each<[what: string, outcome: string, expected: string]>([
    ["in the room", convened().says("ana", "in-person"), "done"],
    ["by telephone or video", convened().says("ana", "electronic"), "done"],
    ["not at all", convened({}, freely, "electronic").says("ana", "absent"), "done"],
    [
      "in a room that there is not",
      convened({}, freely, "electronic").says("ana", "in-person"),
      "not-in-the-room",
    ],
    ["by video to a room", convened({}, freely, "in-person").says("ana", "electronic"), "not-electronic"],
    [
      "by video where the by-laws never allow it",
      convened({}, never, "in-person").says("ana", "electronic"),
      "electronic-never-allowed",
    ],
    ["as nobody of it", convened().says("sam", "in-person"), "not-a-member sam"],
    ["as somebody who left", convened().says("ana", "in-person", false), "no-longer-authorised"],
  ])("is said by each for themselves: %s", (_, outcome, expected) => {
    expect(outcome).toBe(expected);
  });

  it("is changed until the meeting is opened, and the same again says nothing new", () => {
    const meeting = convened({ ana: "in-person" });
    const { length } = meeting.events;
    expect([meeting.says("ana", "in-person"), meeting.events.length]).toEqual(["done", length]);
    meeting.says("ana", "absent");
    expect(meeting.coming()).toEqual({ ana: "absent" });
    meeting.open();
    expect(meeting.says("ana", "in-person")).toBe("already-open");
    expect(meeting.state()?.lines.filter(({ event }) => event.type === "member-arrived")).toEqual([]);
    meeting.enter({ type: "item-deferred", facts: { item: "one" } });
    meeting.end();
    expect(meeting.says("ana", "in-person")).toBe("over");
  });

  it("is asked anew where it is moved, or adjourned to another day", () => {
    const meeting = convened({ ana: "in-person" });
    const { profile } = meeting;
    const to = "2026-12-12T15:00:00.000Z";
    const keeping = { by: authority("sam", ["secretary"]), keeps: ["secretary"], profile, now: to };
    const facts = { startsAt: to, attendance: "either", noticeCommitment: "a".repeat(64) } as const;
    meeting.doing({ name: "move", ...keeping, now: "2026-12-01T13:00:00.000Z", facts });
    expect(meeting.coming()).toBeUndefined();
    meeting.says("ana", "absent");
    meeting.open();
    meeting.enter({ type: "meeting-adjourned", facts: { because: "time", to } });
    expect(meeting.coming()).toBeUndefined();
    expect(meeting.says("ana", "in-person")).toBe("done");
  });
});

describe("The quorum that is foreseen", () => {
  const sure = { ana: "in-person", ben: "electronic", cleo: "in-person" } as const;
  type Row = [
    what: string,
    said: Record<string, Coming>,
    out: Record<string, ReasonToBeOut>,
    profile: BylawProfile,
    expected: { quorum: string; expected: number; lacksMover?: boolean },
  ];
  it.each<Row>([
    ["is held by who said that they come", sure, {}, freely, { quorum: "held", expected: 3 }],
    [
      "is at risk while two said so",
      { ana: "in-person", ben: "in-person" },
      {},
      freely,
      { quorum: "at-risk", expected: 2 },
    ],
    [
      "is lost where those who have not answered are too few",
      { ana: "in-person", ben: "absent", cleo: "absent", dan: "absent" },
      {},
      freely,
      { quorum: "lost", expected: 1 },
    ],
    [
      "is at risk where one of them is disqualified",
      sure,
      { ana: "disqualified" },
      freely,
      { quorum: "at-risk", expected: 2 },
    ],
    [
      "counts who is out where the by-laws do",
      sure,
      { ana: "disqualified" },
      whoIsOutCounts,
      { quorum: "held", expected: 3 },
    ],
    [
      "counts who steps aside where the by-laws do",
      sure,
      { ana: "stepped-aside" },
      entitledCount,
      { quorum: "held", expected: 3 },
    ],
    [
      "and not who is disqualified, where they say so",
      sure,
      { ana: "disqualified" },
      entitledCount,
      { quorum: "at-risk", expected: 2 },
    ],
    [
      "and who alone is left moves it, and needs nobody to second",
      { ...sure, dan: "absent", eve: "absent" },
      { ana: "disqualified", ben: "author" },
      whoIsOutCounts,
      { quorum: "held", expected: 3 },
    ],
    [
      "and yet nobody is left to move it",
      { ...sure, dan: "absent", eve: "absent" },
      { ana: "disqualified", ben: "author", cleo: "stepped-aside" },
      whoIsOutCounts,
      { quorum: "held", expected: 3, lacksMover: true },
    ],
    ["counts nobody by video before all agreed", sure, {}, bylaws, { quorum: "at-risk", expected: 2 }],
  ])("%s", (_, said, out, profile, expected) => {
    const state = convened(said, profile).state() as Meeting;
    expect(meetingAhead(state, profile, members, () => out)?.items).toEqual([
      { item: "one", out: Object.keys(out), lacksMover: false, ...expected },
    ]);
  });

  it("is of who is in office now: who left is named, who came has not answered", () => {
    const state = convened({ ...sure, dan: "in-person" }).state() as Meeting;
    const ahead = meetingAhead(state, freely, ["ana", "ben", "cleo", "new"], () => ({}));
    expect(ahead).toMatchObject({ directors: 4, needed: 3, gone: ["dan", "eve"], silent: ["new"] });
    expect(ahead).toMatchObject({ quorum: "held", expected: 3, coming: ["ana", "ben", "cleo"] });
  });

  it("names who still has to agree to electronic means, where somebody comes by them", () => {
    const state = convened(sure, bylaws).state() as Meeting;
    const ahead = meetingAhead(state, bylaws, members, () => ({}));
    expect(ahead).toMatchObject({ waits: ["ben"], unagreed: members });
  });

  it("is nothing once the meeting sits", () => {
    const meeting = convened(sure);
    meeting.open();
    expect(meetingAhead(meeting.state() as Meeting, freely, members, () => ({}))).toBeNull();
  });
});
