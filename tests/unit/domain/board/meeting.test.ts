import { describe, expect, it } from "vitest";
import { countVotes } from "../../../../shared/domain/board/count.ts";
import type { MeetingContext, MeetingDecision } from "../../../../shared/domain/board/meeting.ts";
import { couldCast, countOf, outcomeOf, problemsOf } from "../../../../shared/domain/board/meeting.ts";
import type { BylawProfile } from "../../../../shared/domain/board/profile.ts";
import { example } from "../../histories/example.ts";

const { bylaws } = example.organisation;
const [ana, ben, cleo, dan, eve] = ["ana", "ben", "cleo", "dan", "eve"] as const;
const directors = [ana, ben, cleo, dan, eve];

const context: MeetingContext = {
  profile: bylaws,
  terms: directors.map((person) => ({ person, from: null, until: null })),
  authors: [],
  disqualified: [],
  cannotAttest: [],
  referredOn: "2026-11-02",
  today: "2026-11-26",
};

const unanimous: MeetingDecision = {
  heldOn: "2026-11-20",
  present: [ana, ben, cleo],
  out: {},
  chair: ana,
  mover: ben,
  seconder: cleo,
  motion: "approve",
  votes: { for: 3, against: 0, abstained: 0 },
  castingVote: null,
  convened: { notice: "given", on: "2026-10-01" },
};

const problems = (change: Partial<MeetingDecision>, around: Partial<MeetingContext> = {}) =>
  problemsOf({ ...unanimous, ...change }, { ...context, ...around }).map(({ at, code }) => `${at}: ${code}`);

it.each<[string, MeetingDecision["convened"], string[]]>([
  ["the very day that is short enough", { notice: "given", on: "2026-11-13" }, []],
  ["a day too few", { notice: "given", on: "2026-11-14" }, ["convened: notice-short"]],
  ["a day too few, which is waived", { notice: "waived", on: "2026-11-14" }, []],
  ["no notice at all, which is waived", { notice: "waived", on: null }, []],
  ["the day after it", { notice: "waived", on: "2026-11-21" }, ["convened: notice-after"]],
  ["what its minutes do not say", { notice: "unsaid" }, []],
])("a meeting outside Accord is convened by %s: %j", (_, convened, found) => {
  expect(problems({ convened })).toEqual(found);
  const strict = { ...bylaws, notice: { ...bylaws.notice, canBeWaived: false } };
  const isWaiver = convened.notice === "waived" && found.length === 0;
  expect(problems({ convened }, { profile: strict })).toEqual(
    isWaiver ? ["convened: cannot-be-waived"] : found,
  );
});

describe("A decision of a meeting that does not add up is refused, at the part that is wrong", () => {
  it("is taken when it does add up", () => {
    expect(problems({})).toEqual([]);
  });

  it.each<[string, Partial<MeetingDecision>, Partial<MeetingContext>, string[]]>([
    ["a meeting tomorrow", { heldOn: "2026-11-27" }, {}, ["heldOn: in-the-future"]],
    ["a meeting today", { heldOn: "2026-11-26" }, {}, []],
    ["a meeting before the matter came to it", { heldOn: "2026-11-01" }, {}, ["heldOn: before-referral"]],
    ["a chair who was not at the meeting", { chair: eve }, {}, ["chair: not-present"]],
    ["a chair who had left the room", { present: [ana, ben, cleo, dan], out: { ana: "away" } }, {}, []],
    ["a chair who has left since", {}, { cannotAttest: [ana] }, ["chair: cannot-attest"]],
    [
      "a chair who wrote the text, and had left the room",
      { present: [ana, ben, cleo, dan], out: { ana: "author" } },
      { authors: [ana] },
      ["chair: cannot-attest"],
    ],
    [
      "a casting vote of a chair who had left the room",
      {
        present: directors,
        out: { ana: "disqualified" },
        votes: { for: 2, against: 2, abstained: 0 },
        castingVote: "for",
      },
      {},
      ["castingVote: out-of-room"],
    ],
    ["a mover who was not there", { mover: dan }, {}, ["mover: not-present"]],
    [
      "a seconder who had left the room",
      { present: [...directors], out: { cleo: "disqualified" }, votes: { for: 4, against: 0, abstained: 0 } },
      {},
      ["seconder: out-of-room"],
    ],
    ["somebody who seconds their own motion", { seconder: ben }, {}, ["seconder: same-as-mover"]],
    ["nobody who seconded it, of several", { seconder: null }, {}, ["seconder: not-present"]],
    [
      "fewer than a quorum, though who is alone needs nobody to second",
      { present: [ana], mover: ana, seconder: null, votes: { for: 1, against: 0, abstained: 0 } },
      {},
      ["present: no-quorum"],
    ],
    [
      "eight votes of seven present",
      { votes: { for: 3, against: 1, abstained: 0 } },
      {},
      ["votes: too-many-votes"],
    ],
    [
      "a voice that nobody counted",
      { votes: { for: 2, against: 0, abstained: 0 } },
      {},
      ["votes: votes-missing"],
    ],
    [
      "two of five, who are no quorum",
      { present: [ana, ben], seconder: ana, votes: { for: 2, against: 0, abstained: 0 } },
      {},
      ["present: no-quorum"],
    ],
    [
      "three of five of whom one has left: the required number does not shrink",
      { out: { cleo: "stepped-aside" }, seconder: ana, votes: { for: 2, against: 0, abstained: 0 } },
      {},
      ["present: no-quorum"],
    ],
    ["whoever wrote the text, in the room", {}, { authors: [cleo] }, ["out: author-in-room"]],
    [
      "whoever declared in writing that they are disqualified, in the room",
      {},
      { disqualified: [cleo] },
      ["out: disqualified-in-room"],
    ],
    [
      "whoever wrote the text, out of the room",
      { present: [...directors], out: { eve: "author" }, votes: { for: 4, against: 0, abstained: 0 } },
      { authors: [eve] },
      [],
    ],
    [
      "somebody out of the room who was not at the meeting",
      { out: { eve: "away" } },
      {},
      ["out: out-but-not-present"],
    ],
    [
      "somebody who is no director",
      { present: [ana, ben, cleo, "zoe"], votes: { for: 4, against: 0, abstained: 0 } },
      {},
      ["present: not-a-director"],
    ],
    ["a casting vote without a tie", { castingVote: "for" }, {}, ["castingVote: no-tie"]],
    [
      "a motion to send back that was lost: nothing was decided",
      { motion: "return", votes: { for: 1, against: 2, abstained: 0 } },
      {},
      ["motion: nothing-decided"],
    ],
    [
      "nobody present",
      { present: [], votes: { for: 0, against: 0, abstained: 0 } },
      {},
      ["present: nobody-present", "chair: not-present", "mover: not-present", "seconder: not-present"],
    ],
  ])("%s", (_, change, around, expected) => {
    expect(problems(change, around)).toEqual(expected);
  });

  describe("who may have been there, and of how many the quorum is, is of the day of the meeting", () => {
    const [day, before, after] = [unanimous.heldOn, "2026-11-19", "2026-11-21"];
    const always = (...people: string[]) => people.map((person) => ({ person, from: null, until: null }));
    const left = (person: string, until: string) => ({ person, from: null, until });
    const came = (person: string, from: string) => ({ person, from, until: null });
    const two = { present: [ana, ben], seconder: ana, votes: { for: 2, against: 0, abstained: 0 } };
    const three = { present: [ana, ben, eve], votes: { for: 3, against: 0, abstained: 0 }, seconder: eve };

    it.each<[string, Partial<MeetingDecision>, MeetingContext["terms"], string[]]>([
      ["two of three are a majority", two, always(ana, ben, cleo), []],
      ["two of five are none", two, always(...directors), ["present: no-quorum"]],
      [
        "who left the day before is not of how many it is",
        two,
        [...always(ana, ben, cleo), left(dan, before)],
        [],
      ],
      [
        "who left on the day may have been in office still",
        two,
        [...always(ana, ben, cleo), left(dan, day)],
        ["present: no-quorum"],
      ],
      [
        "who left after it was in office",
        two,
        [...always(ana, ben, cleo), left(dan, after)],
        ["present: no-quorum"],
      ],
      [
        "who took another's place that day is one director with them",
        two,
        [...always(ana, ben), left(cleo, day), came(dan, day)],
        [],
      ],
      ["who came after it was not in office", two, [...always(ana, ben, cleo), came(dan, after)], []],
      [
        "who left the day before was not there",
        three,
        [...always(ana, ben, cleo), left(eve, before)],
        ["present: not-a-director"],
      ],
      ["who left on the day may have been there", three, [...always(ana, ben, cleo), left(eve, day)], []],
      ["who left after it may have been there", three, [...always(ana, ben, cleo), left(eve, after)], []],
      [
        "whose election was entered after it may have been there",
        three,
        [...always(ana, ben, cleo), came(eve, after)],
        [],
      ],
      [
        "and counts then with all who were in office",
        three,
        [...always(ana, ben, cleo, dan, "fay"), came(eve, after)],
        ["present: no-quorum"],
      ],
      [
        "who left and came back may have been there",
        three,
        [...always(ana, ben, cleo), left(eve, before), came(eve, day)],
        [],
      ],
      ["who never was a director was not", three, always(ana, ben, cleo), ["present: not-a-director"]],
    ])("%s", (_, change, terms, expected) => {
      expect(problems(change, { terms })).toEqual(expected);
    });
  });

  it("allows a casting vote only where the by-laws give one", () => {
    const tie = { present: [ana, ben, cleo, dan], votes: { for: 2, against: 2, abstained: 0 } };
    const without: BylawProfile = { ...bylaws, castingVote: { ...bylaws.castingVote, chair: false } };
    expect(problems({ ...tie, castingVote: "for" })).toEqual([]);
    expect(problems({ ...tie, castingVote: "for" }, { profile: without })).toEqual([
      "castingVote: no-casting-vote",
    ]);
  });
});

describe("Whether whoever chaired could break a tie", () => {
  const tie = { present: [ana, ben, cleo, dan], votes: { for: 2, against: 2, abstained: 0 } };
  const without: BylawProfile = { ...bylaws, castingVote: { ...bylaws.castingVote, chair: false } };
  it.each<[string, Partial<MeetingDecision>, Partial<MeetingContext>, boolean]>([
    ["the votes are equal", tie, {}, true],
    ["they are equal with whatever was cast", { ...tie, castingVote: "for" }, {}, true],
    ["they are not", {}, {}, false],
    ["the by-laws give no second vote", tie, { profile: without }, false],
    ["the chair had left the room", { ...tie, present: directors, out: { ana: "away" } }, {}, false],
  ])("%s", (_, change, around, expected) => {
    expect(couldCast({ ...unanimous, ...change }, { ...context, ...around })).toBe(expected);
  });
});

describe("What a vote comes to", () => {
  it.each<
    [MeetingDecision["motion"], MeetingDecision["votes"], MeetingDecision["castingVote"], string | null]
  >([
    ["approve", { for: 2, against: 1, abstained: 0 }, null, "approved"],
    ["approve", { for: 1, against: 0, abstained: 2 }, null, "approved"],
    ["approve", { for: 1, against: 2, abstained: 0 }, null, "refused"],
    ["approve", { for: 0, against: 0, abstained: 3 }, null, "refused"],
    ["approve", { for: 1, against: 1, abstained: 1 }, null, "refused"],
    ["approve", { for: 1, against: 1, abstained: 1 }, "for", "approved"],
    ["approve", { for: 1, against: 1, abstained: 1 }, "against", "refused"],
    ["return", { for: 3, against: 0, abstained: 0 }, null, "returned"],
    ["refuse", { for: 2, against: 1, abstained: 0 }, null, "refused"],
    ["refuse", { for: 1, against: 2, abstained: 0 }, null, null],
  ])("a motion to %s with %j (casting vote: %s) comes to: %s", (motion, votes, castingVote, outcome) => {
    const decision = { ...unanimous, motion, votes, castingVote };
    expect(outcomeOf(decision, countOf(decision, context).carried)).toBe(outcome);
  });
});

describe("The rules are data: another profile counts the same vote otherwise", () => {
  const twoThirds: BylawProfile = {
    ...bylaws,
    quorum: { ...bylaws.quorum, of: 9, needs: { atLeast: 4 }, countsWhoIsOut: true },
    majority: { ...bylaws.majority, of: "in-the-room", moreThan: { over: 2, of: 3 } },
  };

  it.each<[BylawProfile, number, number, { for: number; against: number; abstained: number }, object]>([
    [
      bylaws,
      3,
      2,
      { for: 2, against: 1, abstained: 0 },
      { quorum: 3, hasQuorum: true, needed: 2, carried: true },
    ],
    [bylaws, 2, 3, { for: 2, against: 0, abstained: 0 }, { quorum: 3, hasQuorum: false }],
    [
      twoThirds,
      3,
      1,
      { for: 2, against: 1, abstained: 0 },
      { quorum: 4, hasQuorum: true, needed: 3, carried: false },
    ],
    [twoThirds, 3, 1, { for: 3, against: 0, abstained: 0 }, { directors: 9, needed: 3, carried: true }],
  ])("%#", (profile, inside, out, votes, expected) => {
    expect(countVotes(profile, { inOffice: 5, inside, disqualified: 0, out }, votes, null)).toMatchObject(
      expected,
    );
  });
});

describe("a casting vote is a vote like the others", () => {
  const tied = { for: 2, against: 2, abstained: 0 };
  const decided = (
    majority: Partial<BylawProfile["majority"]>,
    votes: typeof tied,
    cast: "for" | "against" | null,
  ) => {
    const castingVote = { ...bylaws.castingVote, chair: true };
    const profile = { ...bylaws, majority: { ...bylaws.majority, ...majority }, castingVote };
    const inside = votes.for + votes.against + votes.abstained;
    return countVotes(profile, { inOffice: 5, inside, disqualified: 0, out: 0 }, votes, cast).carried;
  };
  const twoThirds = { of: "votes-cast", moreThan: { over: 2, of: 3 } } as const;

  it.each<[string, Parameters<typeof decided>, boolean]>([
    ["carries what is tied, by a simple majority of the votes", [{ of: "votes-cast" }, tied, "for"], true],
    ["loses it", [{ of: "votes-cast" }, tied, "against"], false],
    ["is not needed to lose it", [{ of: "votes-cast" }, tied, null], false],
    [
      "carries nothing short of more than half of the room",
      [{ of: "in-the-room" }, { for: 1, against: 1, abstained: 3 }, "for"],
      false,
    ],
    ["makes more than half of the room", [{ of: "in-the-room" }, tied, "for"], true],
    ["makes no two thirds of the votes, itself among them", [twoThirds, tied, "for"], false],
    [
      "is no second vote where nothing is tied",
      [{ of: "votes-cast" }, { for: 1, against: 2, abstained: 0 }, "for"],
      false,
    ],
  ])("%s", (_, given, carried) => {
    expect(decided(...given)).toBe(carried);
  });
});
