import { describe, expect, it } from "vitest";
import { nextStep } from "../../../../shared/domain/board/meetings/next-step.ts";
import type { Meeting } from "../../../../shared/domain/board/meetings/state.ts";
import { bylaws } from "../../../support/bylaws.ts";
import { keeping, meetingOf, members, sitting } from "./meeting-acts.ts";

const next = (meeting: ReturnType<typeof meetingOf>, inOffice: readonly string[] = members) =>
  nextStep(meeting.state() as Meeting, bylaws, inOffice);
const all = { for: 5, against: 0, abstained: 0 };

describe("What comes next at a meeting, for whoever keeps its record", () => {
  it("is its notice, then its agenda, then that it is opened", () => {
    const short = meetingOf();
    short.convene({ now: "2026-12-08T12:00:00.000Z" });
    expect(next(short)).toEqual({ step: "notice" });
    const meeting = meetingOf();
    meeting.convene();
    expect(next(meeting)).toEqual({ step: "agenda" });
    meeting.put("one");
    expect(next(meeting)).toEqual({ step: "open" });
  });

  it("is no notice of who has left since, nor of who could waive none; where nobody is left who was told, that it is moved", () => {
    const meeting = meetingOf();
    meeting.convene({ now: "2026-12-08T12:00:00.000Z" });
    meeting.put("one");
    for (const person of members.slice(1)) meeting.doing({ name: "waive-notice", ...keeping, person });
    expect(next(meeting)).toEqual({ step: "notice" });
    expect(next(meeting, [...members.slice(1), "fay"])).toEqual({ step: "open" });
    expect(next(meeting, ["fay", "gil"])).toEqual({ step: "move" });
  });

  it("is that it is opened again, or moved to a day where none was named", () => {
    const adjourned = (to: string | null) => {
      const meeting = sitting();
      meeting.enter({ type: "meeting-adjourned", facts: { because: "time", to } });
      return meeting;
    };
    expect(next(adjourned("2026-12-11T15:00:00.000Z"))).toEqual({ step: "open" });
    expect(next(adjourned("2026-12-11T15:00:00.000Z"), ["fay"])).toEqual({ step: "move" });
    expect(next(adjourned(null))).toEqual({ step: "move" });
  });

  it("is who is there, until enough are; then each item in turn, the consent agenda in one go, and its end", () => {
    const meeting = meetingOf();
    meeting.convene();
    meeting.put("one");
    meeting.put("two", "decide", true);
    meeting.open();
    meeting.arrive("ana", "ben");
    expect(next(meeting)).toEqual({ step: "arrivals" });
    meeting.arrive("cleo", "dan", "eve");
    expect(next(meeting)).toEqual({ step: "call", item: "one" });
    meeting.call("one");
    expect(next(meeting)).toEqual({ step: "vote", item: "one" });
    meeting.vote("one", all);
    expect(next(meeting)).toEqual({ step: "consent" });
    meeting.enter({ type: "item-deferred", facts: { item: "two" } });
    expect(next(meeting)).toEqual({ step: "end" });
    meeting.end();
    expect(next(meeting)).toEqual({ step: "attest" });
  });

  it("is that a quorum is lost in the middle of an item", () => {
    const meeting = sitting();
    for (const person of members.slice(2)) meeting.leave(person);
    expect(next(meeting)).toEqual({ step: "quorum-lost", item: "one" });
  });

  it("is the next item where one is put off for which too few had a vote", () => {
    const meeting = sitting();
    for (const person of members.slice(2)) meeting.out(person, "one", "disqualified");
    expect(next(meeting)).toEqual({ step: "quorum-lost", item: "one" });
    meeting.enter({ type: "item-deferred", facts: { item: "one" } });
    expect(next(meeting)).toEqual({ step: "call", item: "two" });
  });

  it("is before all else a vote whose line was wrong", () => {
    const meeting = sitting();
    meeting.vote("one", all);
    meeting.correct("motion-voted");
    meeting.call("two");
    expect(next(meeting)).toEqual({ step: "vote-again", item: "one" });
  });
});
