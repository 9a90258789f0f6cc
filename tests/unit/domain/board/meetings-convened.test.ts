import { describe, expect, it } from "vitest";
import { authority, hash, keeping, meetingOf, members, sitting } from "./meeting-acts.ts";

describe("A meeting is convened", () => {
  it("with notice in time, and opened by whoever keeps its record", () => {
    const meeting = meetingOf();
    expect([meeting.convene(), meeting.open()]).toEqual(["done", "done"]);
    expect(meeting.state()?.status).toBe("open");
  });

  it("at its time and not before, also where all waived its notice, or it was adjourned to then", () => {
    const meeting = meetingOf();
    meeting.convene();
    for (const person of members) meeting.doing({ name: "waive-notice", ...keeping, person });
    expect(meeting.open("ana", { now: "2026-12-10T14:59:59.999Z" })).toBe("before-its-time");
    expect(meeting.open("ana", { now: "2026-12-10T15:00:00.000Z" })).toBe("done");
    const to = "2026-12-12T15:00:00.000Z";
    meeting.enter({ type: "meeting-adjourned", facts: { because: "time", to } });
    expect(meeting.open("ana", { now: "2026-12-11T15:00:00.000Z" })).toBe("before-its-time");
    expect(meeting.open("ana", { now: to })).toBe("done");
  });

  it("is none with short notice that a member does not waive", () => {
    const meeting = meetingOf();
    meeting.convene({ now: "2026-12-08T12:00:00.000Z" });
    for (const person of members.slice(1)) meeting.doing({ name: "waive-notice", ...keeping, person });
    expect(meeting.open()).toBe("no-notice ana");
    expect(
      meeting.doing({ name: "waive-notice", ...keeping, by: authority("ana", ["director"]), person: "ana" }),
    ).toBe("done");
    expect(meeting.open()).toBe("done");
  });

  it("is opened though somebody took office after a short notice: they had none, and could waive none", () => {
    const meeting = meetingOf();
    meeting.convene({ now: "2026-12-08T12:00:00.000Z" });
    const waive = (person: string) => meeting.doing({ name: "waive-notice", ...keeping, person });
    expect([waive("fay"), ...members.map(waive)]).toEqual(["not-a-member fay", ...members.map(() => "done")]);
    const since = [...members, "fay"];
    expect(meeting.doing({ name: "open", ...keeping, chair: "ana", members: since })).toBe("done");
    expect(waive("fay")).toBe("done");
  });

  it("by nobody but whoever keeps records; a member waives for themselves alone", () => {
    const meeting = meetingOf();
    expect(meeting.convene({ by: authority("ben", ["director"]) })).toBe("not-yours");
    meeting.convene();
    const ben = authority("ben", ["director"]);
    expect(meeting.doing({ name: "waive-notice", ...keeping, by: ben, person: "ana" })).toBe("not-yours");
  });

  it("is attended from elsewhere once all consent to it (CNCA s. 136)", () => {
    const meeting = meetingOf();
    meeting.convene({}, "either");
    meeting.open();
    const far = () => meeting.enter({ type: "member-arrived", facts: { person: "eve", how: "electronic" } });
    for (const person of members.slice(0, 4))
      meeting.doing({ name: "accept-electronic-means", ...keeping, person });
    expect(far()).toBe("electronic-not-accepted eve");
    meeting.doing({ name: "accept-electronic-means", ...keeping, person: "eve" });
    expect(far()).toBe("done");
  });
});

describe("A meeting that is moved", () => {
  const later = {
    startsAt: "2026-12-20T15:00:00.000Z",
    attendance: "in-person",
    noticeCommitment: hash,
  } as const;
  const move = (meeting: ReturnType<typeof meetingOf>, now: string, facts: typeof later = later) =>
    meeting.doing({ name: "move", ...keeping, now, facts });

  it("is given notice anew, and asks for waivers anew; agreement to electronic means stays", () => {
    const meeting = meetingOf();
    meeting.convene({ now: "2026-12-08T12:00:00.000Z" });
    for (const person of members) {
      meeting.doing({ name: "waive-notice", ...keeping, person });
      meeting.doing({ name: "accept-electronic-means", ...keeping, person });
    }
    expect(move(meeting, "2026-12-19T12:00:00.000Z")).toBe("done");
    expect(meeting.state()).toMatchObject({
      startsAt: later.startsAt,
      waived: [],
      acceptElectronic: members,
    });
    expect(meeting.open()).toBe("no-notice ana");
    for (const person of members) meeting.doing({ name: "waive-notice", ...keeping, person });
    expect(meeting.open()).toBe("done");
  });

  it("is told to those who are members by then, who waive it or had it; nothing is asked of who has left", () => {
    const meeting = meetingOf();
    meeting.convene();
    const since = ["ben", "cleo", "fay"];
    const facts = { ...later, members: since, onPaper: ["cleo"] };
    expect(meeting.doing({ name: "move", ...keeping, now: "2026-12-19T12:00:00.000Z", facts })).toBe("done");
    expect(meeting.state()).toMatchObject({ members: since, onPaper: ["cleo"] });
    const waive = (person: string) => meeting.doing({ name: "waive-notice", ...keeping, person });
    const open = () =>
      meeting.doing({ name: "open", ...keeping, now: later.startsAt, chair: "ben", members: since });
    expect([waive("ana"), waive("ben"), waive("cleo"), open()]).toEqual([
      ...["not-a-member ana", "done", "done", "no-notice fay"],
    ]);
    expect([waive("fay"), open()]).toEqual(["done", "done"]);
  });

  it("is opened by nobody of whom none was told, in time, waived or adjourned, before they are told", () => {
    const since = ["fay", "gil"];
    const adjourned = sitting();
    adjourned.enter({ type: "meeting-adjourned", facts: { because: "time", to: later.startsAt } });
    const convened = meetingOf();
    convened.convene();
    for (const meeting of [convened, adjourned]) {
      const open = () =>
        meeting.doing({ name: "open", ...keeping, now: later.startsAt, chair: "fay", members: since });
      expect(open()).toBe("nobody-told");
      const told = (some: string[]) =>
        meeting.doing({ name: "move", ...keeping, facts: { ...later, members: some } });
      expect([told([]), told(since), open()]).toEqual(["no-members", "done", "done"]);
    }
  });

  it("is not moved into the past, nor once it sits or is over", () => {
    const meeting = sitting();
    expect(move(meeting, "2026-12-10T15:30:00.000Z")).toBe("already-open");
    meeting.enter({ type: "meeting-adjourned", facts: { because: "time", to: later.startsAt } });
    expect(move(meeting, "2026-12-21T15:00:00.000Z")).toBe("in-the-past");
    expect(move(meeting, "2026-12-11T15:00:00.000Z")).toBe("done");
  });

  it("after it was adjourned to no day, is opened again with notice alone; to a day that was named, without (CNCA s. 136)", () => {
    const adjourned = (to: string | null) => {
      const meeting = sitting();
      meeting.enter({ type: "meeting-adjourned", facts: { because: "time", to } });
      return meeting;
    };
    expect(adjourned("2026-12-11T15:00:00.000Z").open()).toBe("done");
    const meeting = adjourned(null);
    expect(meeting.open()).toBe("no-day");
    move(meeting, "2026-12-19T12:00:00.000Z");
    expect(meeting.open()).toBe("no-notice ana");
    move(meeting, "2026-12-10T18:00:00.000Z");
    expect(meeting.open()).toBe("done");
  });
});
