import { describe, expect, it } from "vitest";
import { presidingOver } from "../../../../shared/domain/board/meetings/presiding.ts";
import type { BylawProfile } from "../../../../shared/domain/board/profile.ts";
import { bylaws } from "../../../support/bylaws.ts";
import { authority, hash, keeping, meetingOf, members, sitting } from "./meeting-acts.ts";

describe("I14 a vote at a meeting", () => {
  it("is carried by the profile's majority, with its arithmetic and the next number", () => {
    const meeting = sitting();
    expect(meeting.vote("one", { for: 3, against: 1, abstained: 1 })).toBe("done");
    expect(meeting.events.at(-1)?.facts).toMatchObject({
      ...{ outcome: "approved", number: 7, present: members },
      count: { directors: 5, quorum: 3, present: 5, base: 4, needed: 3, carried: true },
    });
  });

  it("has somebody in the chair who attends, and its record says of each item who presided, or that they were out of the room", () => {
    const meeting = sitting();
    meeting.out("ana", "one");
    expect(meeting.vote("one", { for: 3, against: 1, abstained: 0 })).toBe("done");
    meeting.leave("ana");
    meeting.call("two");
    expect(meeting.vote("two", { for: 3, against: 1, abstained: 0 })).toBe("no-chair ana");
    meeting.enter({ type: "chair-taken", facts: { person: "dan" } });
    expect(meeting.vote("two", { for: 3, against: 1, abstained: 0 })).toBe("done");
    const state = meeting.state();
    expect(state && [...presidingOver(state, bylaws)]).toEqual([
      ["one", { chair: "ana", isOut: true }],
      ["two", { chair: "dan", isOut: false }],
    ]);
  });

  it("that is lost gets no number", () => {
    const meeting = sitting();
    meeting.vote("one", { for: 1, against: 4, abstained: 0 });
    expect(meeting.events.at(-1)?.facts).toMatchObject({ outcome: "refused", number: null });
  });

  it("needs a quorum that was held throughout: somebody who came back does not mend what was missing meanwhile", () => {
    const meeting = meetingOf();
    meeting.convene();
    meeting.put("one");
    meeting.open();
    meeting.arrive("ana", "ben", "cleo");
    meeting.call("one");
    meeting.leave("ana");
    meeting.arrive("ana");
    expect(meeting.vote("one", { for: 3, against: 0, abstained: 0 })).toBe("no-quorum");
    expect(meeting.call("one")).toBe("done");
    expect(meeting.vote("one", { for: 3, against: 0, abstained: 0 })).toBe("done");
  });

  it("is lost for want of a quorum at the next item, and nothing more is called", () => {
    const meeting = sitting();
    meeting.vote("one", { for: 5, against: 0, abstained: 0 });
    for (const person of ["cleo", "dan", "eve"]) meeting.leave(person);
    expect(meeting.call("two")).toBe("no-quorum");
    const adjourn = (to: string | null) =>
      meeting.enter({ type: "meeting-adjourned", facts: { because: "quorum", to } });
    expect(adjourn("2025-12-11T15:00:00.000Z")).toBe("in-the-past");
    expect(adjourn(null)).toBe("done");
    expect(meeting.state()?.status).toBe("adjourned");
  });

  it("is of everybody who attends at the next item: whoever was out of the room for one that is put off is back", () => {
    const meeting = meetingOf();
    meeting.convene();
    for (const item of ["one", "two"]) meeting.put(item);
    meeting.open();
    meeting.arrive("ana", "ben", "cleo");
    meeting.call("one");
    meeting.out("cleo", "one", "disqualified");
    expect(meeting.vote("one", { for: 2, against: 0, abstained: 0 }, { seconder: "ana" })).toBe("no-quorum");
    meeting.enter({ type: "item-deferred", facts: { item: "one" } });
    expect(meeting.call("two")).toBe("done");
    expect(meeting.vote("two", { for: 3, against: 0, abstained: 0 })).toBe("done");
  });

  it.each([
    ["a mover who is out of the room", { mover: "dan" }, "out-of-room dan"],
    ["somebody who seconds their own motion", { seconder: "ben" }, "same-as-mover ben"],
    ["nobody who seconds it, where several may vote", { seconder: null }, "nobody-seconds"],
    ["a vote too many", { votes: { for: 5, against: 0, abstained: 0 } }, "too-many-votes"],
    ["a vote that nobody counted", { votes: { for: 3, against: 0, abstained: 0 } }, "votes-missing"],
    ["a casting vote without a tie", { castingVote: "for" as const }, "no-tie"],
    ["another item than was called", { item: "two" }, "item-not-called"],
    ["an item that is not on the agenda", { item: "three" }, "unknown-item"],
  ])("is refused of %s", (_, change, refused) => {
    const meeting = sitting();
    meeting.out("dan", "one", "disqualified");
    expect(meeting.vote("one", { for: 4, against: 0, abstained: 0 }, change)).toBe(refused);
  });

  it("is moved by who alone may vote, and seconded by nobody, where a quorum is held", () => {
    const quorum = { ...bylaws.quorum, countsWhoIsOut: true };
    const meeting = meetingOf({ ...bylaws, quorum });
    meeting.convene();
    meeting.put("one");
    meeting.open();
    meeting.arrive("ana", "ben", "cleo");
    meeting.call("one");
    for (const person of ["ben", "cleo"]) meeting.out(person, "one", "disqualified");
    const votes = { for: 1, against: 0, abstained: 0 };
    const moved = (seconder: string | null) => meeting.vote("one", votes, { mover: "ana", seconder });
    expect([moved("ana"), moved("ben")]).toEqual(["same-as-mover ana", "out-of-room ben"]);
    expect(moved(null)).toBe("done");
  });

  it("waits until whoever wrote the text is out of the room (I13)", () => {
    const meeting = sitting();
    const of = { documentId: "d", round: 1, stage: 1, lane: "board", contentHash: hash, writers: ["eve"] };
    meeting.put("three", "decide", false, of);
    meeting.call("three");
    expect(meeting.vote("three", { for: 5, against: 0, abstained: 0 })).toBe("author-in-room eve");
    meeting.out("eve", "three", "author");
    expect(meeting.vote("three", { for: 4, against: 0, abstained: 0 })).toBe("done");
  });

  it("is taken once on a matter that is put on the agenda from two tabs", () => {
    const meeting = sitting();
    const about = { documentId: "d", round: 1, stage: 1, lane: "board", writers: [] };
    for (const item of ["three", "four"]) meeting.put(item, "decide", true, { ...about, contentHash: hash });
    expect(meeting.state()?.agenda.map(({ item }) => item)).toEqual(["one", "two", "three"]);
    meeting.call("three");
    expect(meeting.vote("three", { for: 5, against: 0, abstained: 0 })).toBe("done");
    meeting.put("five", "decide", false, { ...about, contentHash: "b".repeat(64) });
    expect(meeting.state()?.agenda.at(-1)?.item).toBe("five");
  });

  it("waits until whoever declared in writing that they are disqualified is out of the room (CNCA s. 141)", () => {
    const meeting = sitting();
    const about = { documentId: "d", round: 1, stage: 1, lane: "board", contentHash: hash, writers: [] };
    meeting.put("three", "decide", false, { ...about, disqualified: ["dan"] });
    meeting.call("three");
    expect(meeting.vote("three", { for: 5, against: 0, abstained: 0 })).toBe("disqualified-in-room dan");
    meeting.out("dan", "three", "disqualified");
    expect(meeting.vote("three", { for: 4, against: 0, abstained: 0 })).toBe("done");
  });

  it("is decided by the chair's second vote on a tie, and by nobody else's", () => {
    const tied = () => {
      const meeting = sitting();
      meeting.out("eve", "one");
      return meeting;
    };
    const votes = { for: 2, against: 2, abstained: 0 };
    const meeting = tied();
    expect(meeting.vote("one", votes, { castingVote: "for" })).toBe("done");
    expect(meeting.events.at(-1)?.facts).toMatchObject({ outcome: "approved" });
    const gone = sitting();
    gone.out("ana", "one", "stepped-aside");
    expect(gone.vote("one", votes, { castingVote: "for" })).toBe("casting-vote-not-of-chair ana");
    gone.enter({ type: "chair-taken", facts: { person: "ben" } });
    expect(gone.vote("one", votes, { castingVote: "for" })).toBe("done");
  });

  it("is that of each, where each was recorded", () => {
    const each = { ana: "for", ben: "for", cleo: "against", dan: "abstained", eve: "for" } as const;
    const meeting = sitting();
    expect(meeting.vote("one", { for: 4, against: 1, abstained: 0 }, { each })).toBe("votes-differ");
    expect(meeting.vote("one", { for: 3, against: 1, abstained: 1 }, { each })).toBe("done");
    expect(meeting.enter({ type: "dissent-recorded", facts: { item: "one", person: "ana" } })).toBe(
      "voted-for ana",
    );
    expect(meeting.enter({ type: "dissent-recorded", facts: { item: "one", person: "cleo" } })).toBe("done");
  });
});

describe("Whoever is out of the room", () => {
  it("is back with the next item, and not before it where they have no vote by law", () => {
    const meeting = sitting();
    meeting.out("dan", "one", "disqualified");
    const back = () => meeting.enter({ type: "room-entered", facts: { person: "dan", item: "one" } });
    expect(back()).toBe("out-of-room dan");
    meeting.vote("one", { for: 4, against: 0, abstained: 0 });
    meeting.call("two");
    expect(meeting.vote("two", { for: 5, against: 0, abstained: 0 })).toBe("done");
  });

  it("counts as present where the by-laws count them", () => {
    const { source } = bylaws.quorum;
    const counting = (countsWhoIsOut: BylawProfile["quorum"]["countsWhoIsOut"]): BylawProfile => ({
      ...bylaws,
      quorum: { ...bylaws.quorum, countsWhoIsOut },
    });
    const only = (who: "disqualified" | "entitled") => ({
      disqualified: { counts: who === "disqualified", source },
      entitled: { counts: who === "entitled", source },
    });
    for (const [profile, because, outcome] of [
      [bylaws, "stepped-aside", "no-quorum"],
      [counting(true), "stepped-aside", "done"],
      [counting(true), "disqualified", "done"],
      [counting(only("entitled")), "stepped-aside", "done"],
      [counting(only("entitled")), "disqualified", "no-quorum"],
      [counting(only("disqualified")), "away", "no-quorum"],
      [counting(only("disqualified")), "disqualified", "done"],
    ] as const) {
      const meeting = sitting(profile);
      for (const person of ["ana", "dan", "eve"]) meeting.out(person, "one", because);
      expect(meeting.vote("one", { for: 2, against: 0, abstained: 0 })).toBe(outcome);
    }
  });
});

describe("What a meeting decided", () => {
  const ended = () => {
    const meeting = sitting();
    meeting.vote("one", { for: 5, against: 0, abstained: 0 });
    meeting.leave("eve");
    meeting.call("two");
    meeting.vote("two", { for: 4, against: 0, abstained: 0 });
    meeting.end();
    return meeting;
  };
  const attest = (meeting: ReturnType<typeof meetingOf>, person: string, shownHash = hash) =>
    meeting.doing({
      name: "attest-decisions",
      by: authority(person, ["director"]),
      recordHash: hash,
      shownHash,
    });

  it("binds once whoever chaired attested to the record that they were shown", () => {
    const meeting = ended();
    expect(attest(meeting, "ben")).toBe("not-yours");
    expect(attest(meeting, "ana", "b".repeat(64))).toBe("superseded");
    expect(attest(meeting, "ana")).toBe("done");
    expect(meeting.doing({ name: "correct", ...keeping, entry: 9, reasonCommitment: hash })).toBe("over");
  });

  it("stands in minutes that those who were there confirm, and chair and secretary sign", () => {
    const meeting = ended();
    const minutes = { name: "draft-minutes", ...keeping, minutesHash: hash } as const;
    expect(meeting.doing(minutes)).toBe("not-attested");
    attest(meeting, "ana");
    expect(meeting.doing(minutes)).toBe("done");
    const answer = (person: string, confirms = true, reasonCommitment: string | null = null) =>
      meeting.doing({
        ...{ name: "answer-minutes", by: authority(person, ["director"]), shownHash: hash },
        ...{ confirms, reasonCommitment },
      });
    expect(answer("zoe")).toBe("not-a-member zoe");
    expect(answer("ben")).toBe("done");
    expect(answer("eve", false)).toBe("comment-required");
    expect(answer("eve", false, hash)).toBe("done");
    const sign = (person: string, roles: string[]) =>
      meeting.doing({
        name: "sign-minutes",
        by: authority(person, roles),
        keeps: ["secretary"],
        shownHash: hash,
      });
    expect([sign("ben", ["director"]), sign("ana", ["director"])]).toEqual([
      ...["not-yours", "minutes-contested eve"],
    ]);
    const answered = (wordsCommitment: string | null, person = "eve") =>
      meeting.doing({ name: "answer-contest", ...keeping, person, shownHash: hash, wordsCommitment });
    expect([answered(null), answered(hash, "ben"), answered(hash), answered(hash)]).toEqual([
      ...["comment-required", "superseded", "done", "already-answered"],
    ]);
    // Contested again, with other words, they wait for another answer.
    expect([answer("eve", false, hash), sign("ana", ["director"])]).toEqual([
      "done",
      "minutes-contested eve",
    ]);
    expect(answered(hash)).toBe("done");
    expect([sign("ana", ["director"]), sign("sam", ["secretary"])]).toEqual(["done", "done"]);
    expect(meeting.state()?.minutes?.signed).toEqual({ chair: "ana", secretary: "sam" });
  });

  it("is dissented from by who was away, within seven days of becoming aware of it (CNCA s. 147)", () => {
    const meeting = ended();
    const dissent = (person: string, item: string, today: string) =>
      meeting.doing({
        ...{
          name: "dissent-absent",
          by: authority(person, ["director"]),
          item,
          awareOn: "2026-12-11",
          today,
        },
        ...{ profile: bylaws, reasonCommitment: null },
      });
    expect(dissent("eve", "one", "2026-12-12")).toBe("was-there eve");
    expect(dissent("eve", "two", "2026-12-19")).toBe("too-late");
    expect(dissent("eve", "two", "2026-12-18")).toBe("done");
  });
});

describe("A matter to take note of", () => {
  const noting = (meeting: ReturnType<typeof meetingOf>, item: string) =>
    meeting.enter({ type: "item-noted", facts: { item } });

  it("is noted, and voted on by nobody: no number, no pass or fail", () => {
    const meeting = sitting();
    meeting.put("report", "note");
    expect([meeting.call("report"), noting(meeting, "report")]).toEqual(["done", "done"]);
    expect(meeting.vote("report", { for: 5, against: 0, abstained: 0 })).toBe("not-to-decide");
    expect(meeting.events.at(-1)).toMatchObject({ type: "item-noted", facts: { item: "report" } });
  });

  it("takes no quorum, where a decision would", () => {
    const meeting = sitting();
    meeting.put("report", "note");
    for (const person of ["cleo", "dan", "eve"]) meeting.leave(person);
    expect(meeting.call("two")).toBe("no-quorum");
    expect([meeting.call("report"), noting(meeting, "report")]).toEqual(["done", "done"]);
  });

  it("is never a matter to decide: that is voted on, put off or taken off", () => {
    const meeting = sitting();
    expect(noting(meeting, "one")).toBe("to-decide");
    expect(meeting.state()?.lines.map(({ event }) => event.type)).not.toContain("item-noted");
  });
});
