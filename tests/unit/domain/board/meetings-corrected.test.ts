import { describe, expect, it } from "vitest";
import type { MeetingEvent } from "../../../../events/meetings.ts";
import { authority, hash, keeping, type meetingOf, sitting } from "./meeting-acts.ts";

describe("A line that was wrong", () => {
  it("counts no more, stays to be read, and is said again", () => {
    const meeting = sitting();
    meeting.vote("one", { for: 3, against: 2, abstained: 0 });
    const entry = meeting.events.length;
    const correct = (reasonCommitment: string | null, at = entry) =>
      meeting.doing({ name: "correct", ...keeping, entry: at, reasonCommitment });
    expect(correct(null)).toBe("comment-required");
    expect(correct(hash, 1)).toBe("unknown-entry");
    expect(correct(hash)).toBe("done");
    expect(meeting.vote("one", { for: 2, against: 3, abstained: 0 })).toBe("done");
    expect(meeting.state()?.lines.at(-1)?.event).toMatchObject({ facts: { outcome: "refused" } });
    expect(meeting.events[entry - 1]).toMatchObject({ type: "motion-voted", facts: { outcome: "approved" } });
  });
});

describe("A line that was wrong, and what came of it", () => {
  const correct = (meeting: ReturnType<typeof meetingOf>, type: MeetingEvent["type"]) => {
    const entry = meeting.events.findLastIndex((event) => event.type === type) + 1;
    return meeting.doing({ name: "correct", ...keeping, entry, reasonCommitment: hash });
  };
  const attest = (meeting: ReturnType<typeof meetingOf>) =>
    meeting.doing({
      ...{ name: "attest-decisions", by: authority("ana", ["director"]) },
      ...{ recordHash: hash, shownHash: hash },
    });

  it("of a vote, is not attested to after the end before the right one was entered, in the meeting that sits again", () => {
    const meeting = sitting();
    meeting.doing({ name: "withdraw-item", ...keeping, item: "two" });
    meeting.vote("one", { for: 3, against: 2, abstained: 0 });
    meeting.end();
    expect(correct(meeting, "motion-voted")).toBe("done");
    expect(attest(meeting)).toBe("items-open");
    expect(meeting.vote("one", { for: 2, against: 3, abstained: 0 })).toBe("over");
    expect(correct(meeting, "meeting-ended")).toBe("done");
    expect(meeting.state()?.status).toBe("open");
    expect(meeting.end()).toBe("items-open");
    expect(meeting.vote("one", { for: 2, against: 3, abstained: 0 })).toBe("done");
    expect([meeting.end(), attest(meeting)]).toEqual(["done", "done"]);
  });

  it("that adjourned it, leaves it sitting, as from when it was opened", () => {
    const meeting = sitting();
    const to = "2026-12-20T15:00:00.000Z";
    meeting.enter({ type: "meeting-adjourned", facts: { because: "time", to } });
    expect(meeting.state()).toMatchObject({ status: "adjourned", startsAt: to });
    correct(meeting, "meeting-adjourned");
    expect(meeting.state()).toMatchObject({ status: "open", startsAt: keeping.now });
  });

  it("that said who dissented, leaves no dissent", () => {
    const meeting = sitting();
    meeting.vote("one", { for: 3, against: 2, abstained: 0 });
    for (const person of ["dan", "eve"])
      meeting.enter({ type: "dissent-recorded", facts: { item: "one", person } });
    correct(meeting, "dissent-recorded");
    expect(meeting.state()?.dissents).toEqual([{ item: "one", person: "dan" }]);
  });
});
