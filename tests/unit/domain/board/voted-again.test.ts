import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { MeetingEvent } from "../../../../events/meetings.ts";
import { packedMeeting } from "../../../../shared/adapters/dynamodb/meetings.items.ts";
import { hashOf } from "../../../../shared/domain/audit/hash.ts";
import { unsoundVote } from "../../../../shared/domain/board/meetings/moment.ts";
import { bylaws } from "../../../support/bylaws.ts";
import { authority, hash, keeping, meetingOf, members, sitting } from "./meeting-acts.ts";

type Voted = Extract<MeetingEvent, { type: "motion-voted" }>["facts"];

const voteIn = (meeting: ReturnType<typeof meetingOf>, item = "one"): Voted | undefined =>
  meeting.events.findLast((event) => event.type === "motion-voted" && event.facts.item === item)?.facts as
    | Voted
    | undefined;

const attest = (meeting: ReturnType<typeof meetingOf>) =>
  meeting.doing({
    ...{ name: "attest-decisions", by: authority("ana", ["director"]) },
    ...{ recordHash: hash, shownHash: hash },
  });

/** The number of the entry of the newest vote. */
const entryOfVote = ({ events }: ReturnType<typeof meetingOf>) =>
  events.findLastIndex(({ type }) => type === "motion-voted") + 1;

describe("A vote that is entered again", () => {
  it("counts the room as it was when it was taken, whoever came and went since", () => {
    const going = fc.constantFrom("leave", "arrive", "out", "call");
    const steps = fc.array(fc.tuple(going, fc.constantFrom(...members)), { maxLength: 12 });
    const before = fc.uniqueArray(fc.constantFrom("dan", "eve"), { maxLength: 2 });
    fc.assert(
      fc.property(before, steps, (outside, since) => {
        const meeting = sitting();
        for (const person of outside) meeting.out(person, "one", "stepped-aside");
        const votes = { for: members.length - outside.length, against: 0, abstained: 0 };
        expect(meeting.vote("one", votes)).toBe("done");
        const [first, moment] = [voteIn(meeting), entryOfVote(meeting)];
        for (const [step, person] of since) {
          if (step === "leave") meeting.leave(person);
          else if (step === "arrive") meeting.arrive(person);
          else if (step === "out") meeting.out(person, "two");
          else meeting.call("two");
        }
        expect(meeting.correct("motion-voted")).toBe("done");
        const right = { ...votes, for: votes.for - 1, against: 1 };
        expect(meeting.vote("one", right, { moment })).toBe("done");
        const again = voteIn(meeting);
        expect(again).toMatchObject({ votes: right, moment, at: first?.at, number: first?.number });
        expect(again?.present).toEqual(first?.present);
        expect(again?.out).toEqual(first?.out);
      }),
    );
  });

  it("stands in the record where the wrong one stood, and nowhere else is anything entered of the past", () => {
    const meeting = sitting();
    meeting.vote("one", { for: 3, against: 2, abstained: 0 });
    const moment = entryOfVote(meeting);
    expect(meeting.enter({ type: "member-left", facts: { person: "eve", moment } })).toBe("unknown-entry");
    meeting.call("two");
    meeting.correct("motion-voted");
    meeting.vote("one", { for: 2, against: 3, abstained: 0 }, { moment });
    expect(
      meeting
        .state()
        ?.lines.map(({ event }) => event.type)
        .slice(-2),
    ).toEqual([...["motion-voted", "item-called"]]);
    expect(meeting.vote("one", { for: 2, against: 3, abstained: 0 }, { moment })).toBe("unknown-entry");
  });

  it("takes in who had left before it and was not entered; and the votes since must fit, or nobody attests", () => {
    const meeting = sitting();
    meeting.vote("one", { for: 3, against: 2, abstained: 0 });
    const moment = entryOfVote(meeting);
    meeting.call("two");
    meeting.vote("two", { for: 5, against: 0, abstained: 0 });
    meeting.end();
    meeting.doing({
      ...{ name: "correct", by: authority("sam", ["secretary"]), keeps: ["secretary"] },
      ...{ profile: meeting.profile, now: "2026-12-10T16:00:00.000Z", entry: moment, reasonCommitment: hash },
    });
    expect(meeting.enter({ type: "member-left", facts: { person: "eve", moment } })).toBe("done");
    expect(meeting.vote("one", { for: 3, against: 2, abstained: 0 }, { moment })).toBe("too-many-votes");
    expect(meeting.vote("one", { for: 3, against: 1, abstained: 0 }, { moment })).toBe("done");
    expect(attest(meeting)).toBe("room-differs");
  });

  it("keeps its number; one that is lost frees it for the next, so that there is no gap", () => {
    const meeting = sitting();
    meeting.vote("one", { for: 5, against: 0, abstained: 0 });
    const moment = entryOfVote(meeting);
    meeting.correct("motion-voted");
    expect(meeting.state()?.freed).toEqual([7]);
    meeting.vote("one", { for: 1, against: 4, abstained: 0 }, { moment });
    expect(voteIn(meeting)?.number).toBeNull();
    meeting.call("two");
    meeting.vote("two", { for: 5, against: 0, abstained: 0 }, {}, 8);
    expect(voteIn(meeting, "two")?.number).toBe(7);
    expect(meeting.state()).not.toHaveProperty("freed");
    expect(meeting.state()).not.toHaveProperty("wrong");
  });
});

describe("A correction of who was there", () => {
  it("after a vote that counted them is not attested to before the vote is entered again", () => {
    const meeting = sitting();
    meeting.doing({
      ...{ name: "withdraw-item", by: authority("sam", ["secretary"]), keeps: ["secretary"] },
      ...{ profile: meeting.profile, now: "2026-12-10T15:00:00.000Z", item: "two" },
    });
    meeting.vote("one", { for: 3, against: 2, abstained: 0 });
    const moment = entryOfVote(meeting);
    expect(meeting.correct("member-arrived")).toBe("done");
    expect(meeting.end()).toBe("room-differs");
    expect(meeting.correct("motion-voted")).toBe("done");
    expect(meeting.vote("one", { for: 3, against: 1, abstained: 0 }, { moment })).toBe("done");
    expect([meeting.end(), attest(meeting)]).toEqual(["done", "done"]);
  });
});

describe("A correction after a vote", () => {
  it("of who went and came back in its item is not attested to: fewer were counted than were there throughout", () => {
    const meeting = sitting();
    meeting.leave("eve");
    meeting.arrive("eve");
    meeting.vote("one", { for: 5, against: 0, abstained: 0 });
    expect(voteIn(meeting)?.count.present).toBe(4);
    meeting.enter({ type: "item-deferred", facts: { item: "two" } });
    meeting.correct("member-arrived");
    meeting.correct("member-left");
    expect(meeting.end()).toBe("room-differs");
  });

  /** A vote on which whoever took the chair cast the second vote, of two for and two against. */
  function cast() {
    const meeting = sitting();
    meeting.leave("eve");
    meeting.enter({ type: "chair-taken", facts: { person: "ben" } });
    const tied = { for: 2, against: 2, abstained: 0 };
    expect(meeting.vote("one", tied, { castingVote: "for" })).toBe("done");
    return { ...meeting, tied, moment: entryOfVote(meeting) };
  }

  it("of who was in the chair waits for the second vote that they cast: it is nobody else’s", () => {
    const meeting = cast();
    expect(meeting.correct("chair-taken")).toBe("room-differs");
    meeting.correct("motion-voted");
    expect(meeting.correct("chair-taken")).toBe("done");
    expect(meeting.vote("one", meeting.tied, { castingVote: "against", moment: meeting.moment })).toBe(
      "done",
    );
  });

  it("enters nobody in the chair at the place of another vote, before a second vote that stands", () => {
    const meeting = sitting();
    meeting.leave("eve");
    meeting.vote("one", { for: 4, against: 0, abstained: 0 });
    const moment = entryOfVote(meeting);
    meeting.call("two");
    meeting.vote("two", { for: 2, against: 2, abstained: 0 }, { castingVote: "for" });
    meeting.doing({ name: "correct", ...keeping, entry: moment, reasonCommitment: hash });
    const taken = { type: "chair-taken", facts: { person: "ben", moment } } as const;
    expect(meeting.enter(taken)).toBe("room-differs");
  });
});

describe("A long meeting", () => {
  const nine = Array.from({ length: 9 }, (_, at) => `P-${String(at + 1).padStart(3, "0")}`);
  const each = Object.fromEntries(nine.map((person) => [person, "for" as const]));
  const votes = { for: 9, against: 0, abstained: 0 };

  /** A sitting of nine, in which so many items are called, minuted and voted on by name, each vote entered twice. */
  function long(items: number) {
    const meeting = meetingOf(undefined, nine);
    meeting.convene();
    const names = Array.from({ length: items }, (_, at) => `item${at}`);
    const of = (item: string) => ({
      ...{ documentId: `D-2026-${item}`, round: 1, stage: 1, lane: "board", writers: ["P-101", "P-102"] },
      contentHash: [...item.padEnd(64, "0")].map((one) => (one.charCodeAt(0) % 16).toString(16)).join(""),
    });
    const put = names.map((item) => meeting.put(item, "decide", false, of(item)));
    meeting.open("P-001");
    meeting.arrive(...nine);
    const done = names.map((item) => {
      const called = meeting.call(item);
      if (called !== "done") return called;
      const minuted = meeting.enter({ type: "item-minuted", facts: { item, wordsCommitment: hash } });
      meeting.vote(item, votes, { each, mover: "P-002", seconder: "P-003" });
      const moment = entryOfVote(meeting);
      meeting.correct("motion-voted");
      const voted = meeting.vote(item, votes, { each, mover: "P-002", seconder: "P-003", moment });
      return [minuted, voted].find((one) => one !== "done") ?? "done";
    });
    return { meeting, put, done };
  }

  it("of nine directors and sixty items, each corrected, is entered to its end, in a head far below what one may have", () => {
    const { meeting, done } = long(60);
    expect(done).toEqual(Array.from({ length: 60 }, () => "done"));
    expect(meeting.end()).toBe("done");
    const state = meeting.state();
    expect(state && packedMeeting(state).length).toBeLessThan(16 * 1024);
  });

  it("is told to end before its head is too large, and can end, be attested to, and nothing of it is lost", () => {
    const { meeting, put, done } = long(400);
    expect(new Set([...put, ...done])).toContain("too-long");
    const state = meeting.state();
    expect(state && packedMeeting(state).length).toBeLessThan(32 * 1024);
    expect(meeting.enter({ type: "meeting-adjourned", facts: { because: "time", to: null } })).toBe("done");
  });

  it("of notes alone, whose hashes pack to nothing smaller, is told to end as well", () => {
    const { meeting } = long(1);
    const noted: unknown[] = [];
    for (let at = 0; at < 460 && noted.at(-1) !== "too-long"; at += 1)
      noted.push(
        meeting.enter({ type: "item-minuted", facts: { item: "item0", wordsCommitment: hashOf(at) } }),
      );
    expect([noted.length > 400, noted.at(-1)]).toEqual([true, "too-long"]);
    const state = meeting.state();
    expect(state && packedMeeting(state).length).toBeLessThan(32 * 1024);
    expect(meeting.end()).toBe("done");
  });
});

it("A vote stands by the quorum that it was counted by, where that of its body comes to be reckoned otherwise", () => {
  const { quorum, source } = { ...bylaws, source: bylaws.quorum.source };
  const audit = { role: "audit", chair: "chair", name: source, delegation: null, source };
  const meeting = sitting({ ...bylaws, quorum: { ...quorum, needs: { atLeast: 2 } }, committees: [audit] });
  for (const person of ["ana", "dan", "eve"]) meeting.leave(person);
  meeting.enter({ type: "chair-taken", facts: { person: "ben" } });
  expect(meeting.vote("one", { for: 2, against: 0, abstained: 0 })).toBe("done");
  const state = meeting.state();
  // Of a committee it was once the board's number: of five members two, and by now three.
  expect(state && unsoundVote({ ...state, body: "audit" }, meeting.profile)).toBeUndefined();
});
