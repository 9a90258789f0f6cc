import { describe, expect, it } from "vitest";
import { countVotes, quorumOf, rulesOfBody } from "../../../../shared/domain/board/count.ts";
import type { BylawProfile } from "../../../../shared/domain/board/profile.ts";
import { quebec } from "../../../support/shipped-bylaws.ts";
import { beginning, example } from "../../histories/example.ts";

/** Every seat of a board, by what became of it in one vote. */
type Seats = {
  for: number;
  against: number;
  abstained: number;
  disqualified: number;
  out: number;
  absent: number;
  vacant: number;
};

const fates = ["for", "against", "abstained", "disqualified", "out", "absent", "vacant"] as const;

/** Every way in which so many seats fall to those fates. */
function* counts(seats: number, among: readonly (keyof Seats)[] = fates): Generator<Partial<Seats>> {
  const [first, ...others] = among;
  if (first === undefined) return;
  if (others.length === 0) yield { [first]: seats };
  else
    for (let own = 0; own <= seats; own += 1)
      for (const rest of counts(seats - own, others)) yield { [first]: own, ...rest };
}

const boards = Array.from({ length: 9 }, (_, at) => [...counts(at + 1)]).flat() as Seats[];

const { bylaws } = example.organisation;
const { source } = bylaws.quorum;

const counting = (countsWhoIsOut: BylawProfile["quorum"]["countsWhoIsOut"]): BylawProfile => ({
  ...bylaws,
  quorum: { ...bylaws.quorum, countsWhoIsOut },
});

const audit = "audit-committee";

/** A board that fixed its number, with a committee of less. */
const ofCommittee = (quorum?: BylawProfile["committees"][number]["quorum"]): BylawProfile => ({
  ...bylaws,
  quorum: { ...bylaws.quorum, of: 9, needs: { atLeast: 5 } },
  committees: [{ role: audit, chair: "treasurer", name: source, quorum, delegation: null, source }],
});

/** The profiles that come with it, and each rule of theirs another way. */
const profiles: Readonly<Record<string, BylawProfile>> = {
  "the Canada Not-for-profit Corporations Act": bylaws,
  "Part III of Quebec’s Companies Act": quebec(beginning),
  "a quorum of the seats that the articles set": {
    ...bylaws,
    quorum: { ...bylaws.quorum, of: 9 },
  },
  "a fixed quorum": { ...bylaws, quorum: { ...bylaws.quorum, needs: { atLeast: 3 } } },
  "whoever is out counts as present, by one rule": counting(true),
  "whoever is disqualified counts as present, and nobody else who is out": counting({
    disqualified: { counts: true, source },
    entitled: { counts: false, source },
  }),
  "whoever is out and may vote still counts as present": counting({
    disqualified: { counts: false, source },
    entitled: { counts: true, source },
  }),
  "a majority of all who are in the room": { ...bylaws, majority: { ...bylaws.majority, of: "in-the-room" } },
  "two thirds of the votes": { ...bylaws, majority: { ...bylaws.majority, moreThan: { over: 2, of: 3 } } },
  "a committee of which the by-laws say nothing, whose board’s quorum is a fixed number": rulesOfBody(
    ofCommittee(),
    audit,
  ),
  "a committee that needs two of its own": rulesOfBody(ofCommittee({ needs: { atLeast: 2 }, source }), audit),
  "no casting vote": { ...bylaws, castingVote: { ...bylaws.castingVote, chair: false } },
};

/** What the by-laws say of a count, in sums that are compared as they stand, and not by the rule's own steps. */
function saidBy(profile: BylawProfile, seats: Seats, castingVote: "for" | "against" | null) {
  const inOffice =
    seats.for + seats.against + seats.abstained + seats.disqualified + seats.out + seats.absent;
  const inside = seats.for + seats.against + seats.abstained;
  const counted = profile.quorum.countsWhoIsOut;
  const isCounted = (who: "disqualified" | "entitled") =>
    typeof counted === "boolean" ? counted : counted[who].counts;
  const present =
    inside + (isCounted("entitled") ? seats.out : 0) + (isCounted("disqualified") ? seats.disqualified : 0);
  const whole = profile.quorum.of === "directors-in-office" ? inOffice : profile.quorum.of;
  const { needs } = profile.quorum;
  const hasQuorum =
    "atLeast" in needs ? present >= needs.atLeast : present * needs.moreThan.of > whole * needs.moreThan.over;
  const isTied = seats.for > 0 && seats.for === seats.against;
  const isCast = isTied && profile.castingVote.chair && castingVote !== null;
  const inFavour = seats.for + (isCast && castingVote === "for" ? 1 : 0);
  const cast = seats.for + seats.against + (isCast ? 1 : 0);
  const of = profile.majority.of === "votes-cast" ? cast : inside;
  const { over, of: parts } = profile.majority.moreThan;
  return { hasQuorum, isTied, carried: inFavour * parts > of * over };
}

const room = (seats: Seats) => {
  const inside = seats.for + seats.against + seats.abstained;
  const { disqualified, out, absent } = seats;
  return { inOffice: inside + disqualified + out + absent, inside, disqualified, out };
};

describe("I14 the arithmetic of a vote, over every count of boards of one to nine seats", () => {
  it("is of 11,439 counts", () => {
    expect(boards).toHaveLength(11_439);
    expect(new Set(boards.map((seats) => JSON.stringify(seats))).size).toBe(11_439);
  });

  it.each(Object.entries(profiles))("is what the by-laws say, under %s", (_, profile) => {
    for (const castingVote of [null, "for", "against"] as const) {
      const wrong = boards.filter((seats) => {
        const { hasQuorum, isTied, carried } = countVotes(profile, room(seats), seats, castingVote);
        return (
          JSON.stringify({ hasQuorum, isTied, carried }) !==
          JSON.stringify(saidBy(profile, seats, castingVote))
        );
      });
      expect(wrong).toEqual([]);
    }
  });

  it.each(Object.entries(profiles))("never turns on a voice the wrong way, under %s", (_, profile) => {
    const carried = (seats: Seats) => countVotes(profile, room(seats), seats, null).carried;
    const wrong = boards.filter((seats) => {
      if (seats.against === 0 || !carried(seats)) return false;
      return !carried({ ...seats, for: seats.for + 1, against: seats.against - 1 });
    });
    expect(wrong).toEqual([]);
  });
});

describe("the quorum of a committee is of its own members", () => {
  it.each([
    ["the board, of its fixed number", ofCommittee(), bylaws.directors.role, [5, 5, 5]],
    ["more than one half of them, where the by-laws say nothing", ofCommittee(), audit, [1, 2, 3]],
    ["a number of its own", ofCommittee({ needs: { atLeast: 2 }, source }), audit, [2, 2, 2]],
    [
      "a share of its own",
      ofCommittee({ needs: { moreThan: { over: 2, of: 3 } }, source }),
      audit,
      [1, 3, 4],
    ],
  ] as const)("%s", (_, profile, body, needed) => {
    expect([1, 3, 5].map((members) => quorumOf(rulesOfBody(profile, body), members))).toEqual(needed);
  });
});
