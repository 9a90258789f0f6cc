import { describe, expect, it } from "vitest";
import type { Comment } from "../../../../shared/domain/audit/comment.ts";
import { goneMark } from "../../../../shared/domain/audit/masks.ts";
import type { MeetingPaper } from "../../../../shared/domain/board/bound.ts";
import { disclosuresIn } from "../../../../shared/domain/board/disclosed.ts";
import { declaredInRoom } from "../../../../shared/domain/board/meetings/interests.ts";
import { insideFor, roomAfter } from "../../../../shared/domain/board/meetings/room.ts";
import { bylaws } from "../../../support/bylaws.ts";
import { boardRules, Sitting } from "../../views/meeting-record.ts";
import { hash, sitting } from "./meeting-acts.ts";

type Meeting = ReturnType<typeof sitting>;
type Interest = { nature: "financial"; ground?: string; when: "before-discussion" | "during-discussion" };
const before: Interest = { nature: "financial", when: "before-discussion" };
const byContract = { ...before, ground: "material-contract" };

const leaves = (
  meeting: Meeting,
  person: string,
  because: "disqualified" | "stepped-aside" | "away",
  interest: Interest,
  more: object = {},
) =>
  meeting.enter({
    type: "room-left",
    facts: { person, item: "one", because, interest, wordsCommitment: hash, ...more },
  });

const stays = (meeting: Meeting, person: string, more: object = {}) =>
  meeting.enter({
    type: "interest-declared",
    facts: {
      ...{ person, item: "one", because: "excepted", ground: "pay", nature: "financial" },
      ...{ when: "before-discussion", wordsCommitment: hash, ...more },
    },
  });

const asOfficer = (person: string, because: "officer" | "excepted", officers: string[]) => {
  const facts = { person, item: "one", because, ...before, wordsCommitment: hash };
  return [{ type: "interest-declared", facts }, {}, officers] as const;
};

const inside = (meeting: Meeting) => {
  const state = meeting.state();
  return state ? insideFor(roomAfter(state, bylaws), "one") : [];
};

describe("an interest that is declared in the room", () => {
  it("takes whoever is disqualified or steps aside out of the room for the item, and leaves the vote to whom the by-laws leave it", () => {
    const meeting = sitting();
    expect(leaves(meeting, "dan", "disqualified", byContract)).toBe("done");
    expect(leaves(meeting, "eve", "stepped-aside", before)).toBe("done");
    expect(stays(meeting, "cleo")).toBe("done");
    expect(inside(meeting)).toEqual(["ana", "ben", "cleo"]);
    expect(meeting.vote("one", { for: 3, against: 0, abstained: 0 })).toBe("done");
    const said = declaredInRoom(meeting.state()?.lines ?? [], "one").map((one) => [one.person, one.because]);
    expect(said).toEqual([
      ["dan", "disqualified"],
      ["eve", "stepped-aside"],
      ["cleo", "excepted"],
    ]);
    expect(declaredInRoom(meeting.state()?.lines ?? [], "two")).toEqual([]);
  });

  it.each([
    [true, "done"],
    [false, "no-quorum"],
  ])("counts for the quorum who left by it as the by-laws say: %s", (counts, outcome) => {
    const { source } = bylaws.quorum;
    const said = { disqualified: { counts, source }, entitled: { counts: false, source } };
    const meeting = sitting({ ...bylaws, quorum: { ...bylaws.quorum, countsWhoIsOut: said } });
    for (const person of ["ana", "dan", "eve"]) leaves(meeting, person, "disqualified", byContract);
    expect(meeting.vote("one", { for: 2, against: 0, abstained: 0 })).toBe(outcome);
  });

  it("is minuted of an officer who is no member, who need not be there, and changes no count", () => {
    const meeting = sitting();
    expect(meeting.enter(...asOfficer("sam", "officer", ["sam"]))).toBe("done");
    expect(inside(meeting)).toHaveLength(5);
    expect(meeting.vote("one", { for: 5, against: 0, abstained: 0 })).toBe("done");
    expect(declaredInRoom(meeting.state()?.lines ?? [], "one")).toMatchObject([
      { person: "sam", because: "officer" },
    ]);
  });

  const late = { because: "disqualified", ground: "material-contract", when: "after-vote" };
  it.each<[string, (meeting: Meeting) => string, string]>([
    ["by no ground", (m) => leaves(m, "dan", "disqualified", before), "unknown-ground dan"],
    ["by a ground of other by-laws", (m) => stays(m, "dan", { ground: "affiliate" }), "unknown-ground dan"],
    ["aside by a ground", (m) => leaves(m, "dan", "stepped-aside", byContract), "unknown-ground dan"],
    ["for no interest", (m) => leaves(m, "dan", "away", before), "unknown-ground dan"],
    ["without its extent", (m) => stays(m, "dan", { wordsCommitment: "" }), "comment-required"],
    ["by somebody who is not here", (m) => stays(m, "eve"), "not-here eve"],
    ["by somebody out of the room", (m) => leaves(m, "ana", "disqualified", byContract), "out-of-room ana"],
    [
      "that disqualifies, and stays",
      (m) => stays(m, "dan", { ...late, when: "before-discussion" }),
      "disqualified-in-room dan",
    ],
    [
      "as a member’s by an officer",
      (m) => m.enter(...asOfficer("sam", "excepted", ["sam"])),
      "has-no-vote sam",
    ],
    [
      "as an officer’s by a member",
      (m) => m.enter(...asOfficer("dan", "officer", ["dan"])),
      "has-a-vote dan",
    ],
    [
      "as an officer’s by nobody of them",
      (m) => m.enter(...asOfficer("nia", "officer", ["sam"])),
      "not-an-officer nia",
    ],
    ["late, before any vote", (m) => stays(m, "dan", { when: "after-vote" }), "not-voted-yet"],
  ])("is refused %s", (_, enters, code) => {
    const meeting = sitting();
    meeting.out("ana", "one");
    meeting.leave("eve");
    expect(enters(meeting)).toBe(code);
  });

  it("is minuted as late once the vote was taken, which stands; nobody whom it disqualifies is in the room when it is voted anew", () => {
    const meeting = sitting();
    const all = { for: 5, against: 0, abstained: 0 };
    meeting.vote("one", all);
    expect(leaves(meeting, "dan", "disqualified", byContract)).toBe("voted-already dan");
    expect(stays(meeting, "dan", { when: "during-discussion" })).toBe("voted-already dan");
    expect(stays(meeting, "dan", late)).toBe("done");
    expect(inside(meeting)).toContain("dan");
    meeting.correct("motion-voted");
    meeting.call("one");
    expect(meeting.vote("one", all)).toBe("disqualified-in-room dan");
    meeting.out("dan", "one", "disqualified");
    expect(meeting.vote("one", { ...all, for: 4 })).toBe("done");
  });

  it("is corrected by a line that comes after it, also at the place of its vote", () => {
    const meeting = sitting();
    leaves(meeting, "dan", "stepped-aside", before);
    meeting.vote("one", { for: 4, against: 0, abstained: 0 });
    const moment = meeting.events.length;
    meeting.correct("room-left");
    meeting.correct("motion-voted");
    expect(leaves(meeting, "dan", "disqualified", byContract, { moment })).toBe("done");
    expect(meeting.vote("one", { for: 4, against: 0, abstained: 0 }, { moment })).toBe("done");
    expect(declaredInRoom(meeting.state()?.lines ?? [], "one")).toMatchObject([{ because: "disqualified" }]);
  });

  it("is for members to examine also where nothing was resolved, and nothing else of the item is", () => {
    const words = new Map<number, Comment>();
    const { entries, words: beside } = new Sitting()
      .convene({ text: "Notice" }, "in-person")
      .put("i1", "News of the offices", { nature: "note" })
      .open()
      .arrive("claire", "daniel", "rive", "oumou")
      .enter("item-called", { item: "i1" })
      .enter("room-left", { person: "rive", item: "i1", because: "away" })
      .enter("item-minuted", { item: "i1" }, { text: "What was said." })
      .enter(
        "room-left",
        { person: "oumou", item: "i1", because: "stepped-aside", interest: before },
        { text: "My sister works there." },
      );
    for (const [at, said] of beside) words.set(at, said);
    const names = { oumou: "Oumou Diallo", rive: "Rive" };
    const known = { bases: new Map(), effects: new Map(), declaredBefore: new Map() };
    const seen = { entries, words, names, profile: boardRules, ...known };
    const paper = { paper: "minutes", at: "", on: "2026-11-24", id: "m1", bodyName: null, seen };
    expect(disclosuresIn([paper as unknown as MeetingPaper])).toEqual([
      {
        ...{ name: "Oumou Diallo", because: "stepped-aside", isApart: false },
        declared: {
          nature: "financial",
          when: "before-discussion",
          ground: null,
          reason: "My sister works there.",
        },
        of: { about: null, heading: "News of the offices", called: null, resolvedOn: "2026-11-24" },
      },
    ]);
  });

  it("stands once for members where an officer declared it in writing before it was minuted; what they wrote otherwise stands beside it", () => {
    const words = new Map<number, Comment>();
    const { entries, words: beside } = new Sitting()
      .convene({ text: "Notice" }, "in-person")
      .put("i1", "The hall of the annual meeting", { nature: "discuss" })
      .open()
      .arrive("claire", "daniel", "rive")
      .enter("item-called", { item: "i1" })
      .declaredByOfficer("i1", { text: "My brother lets it." }, 3)
      .declaredByOfficer("i1", { text: "My sister works there, put otherwise." }, 5);
    for (const [at, said] of beside) words.set(at, said);
    const known = { bases: new Map(), effects: new Map(), declaredBefore: new Map() };
    const seen = { entries, words, names: { awa: "Awa" }, profile: boardRules, ...known };
    const paper = { paper: "minutes", at: "", on: "2026-11-24", id: "m1", bodyName: null, seen };
    const wrote = (disclosed: number, reason: string) => ({
      ...{ name: "Awa", on: "2026-11-03", about: null },
      declared: {
        ...({
          person: "awa",
          at: "2026-11-03T12:00:00.000Z",
          because: "officer",
          nature: "family",
        } as const),
        ...({ when: "in-writing", ground: null, reason, disclosed } as const),
      },
    });
    const inBook = (lets: string) => {
      const said = [wrote(3, lets), wrote(4, "My brother lets it."), wrote(5, "My sister works there.")];
      return disclosuresIn([paper as unknown as MeetingPaper], said);
    };
    const minuted = { declared: { when: "during-discussion", writtenOn: "2026-11-03" }, isApart: false };
    const apart = (reason: string) => ({ declared: { when: "in-writing", reason }, isApart: true });
    const others = [apart("My brother lets it."), apart("My sister works there.")];
    expect(inBook("My brother lets it.")).toMatchObject([minuted, minuted, ...others]);
    // Masked where they wrote it and not in the minutes, it is the same declaration still.
    expect(inBook(goneMark)).toMatchObject([minuted, minuted, ...others]);
  });
});
