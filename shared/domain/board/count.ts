import type { BylawProfile, Share, WhoIsOut } from "./profile.ts";

/** Votes on a motion, counted. */
export type Votes = { for: number; against: number; abstained: number };

/** A vote as a profile counts it. */
export type Count = {
  /** How many directors the quorum is of, how many it takes, and how many counted as present. */
  directors: number;
  quorum: number;
  present: number;
  hasQuorum: boolean;
  /** How many votes the majority is of, and how many are needed for the motion to be carried. */
  base: number;
  needed: number;
  isTied: boolean;
  carried: boolean;
};

/** The smallest whole number above a share of a number. */
const above = ({ over, of }: Share, whole: number): number => Math.floor((whole * over) / of) + 1;

/**
 * By-laws as they rule a body: the quorum of a committee is of its own members in office, as the by-laws say of it or more than one half,
 * and never the board's number.
 * @param body the role of whoever sits on it
 */
export function rulesOfBody(profile: BylawProfile, body: string): BylawProfile {
  const committee = profile.committees.find(({ role }) => role === body);
  if (!committee) return profile;
  const { needs, source } = committee.quorum ?? {
    ...{ needs: { moreThan: { over: 1, of: 2 } }, source: committee.source },
  };
  const of = "directors-in-office";
  return { ...profile, quorum: { of, needs, countsWhoIsOut: whoIsOutIn(profile), source } };
}

/** How many directors a meeting needs, of those in office. */
export function quorumOf({ quorum: { of, needs } }: Pick<BylawProfile, "quorum">, inOffice: number): number {
  if ("atLeast" in needs) return needs.atLeast;
  return above(needs.moreThan, of === "directors-in-office" ? inOffice : of);
}

/**
 * Who counts as present while they are out of the room, each with its citation. Where one answer was given for all, it is that of both, by
 * the citation of the quorum: what lies there from before stays as it was hashed.
 */
export function whoIsOutIn({ quorum }: Pick<BylawProfile, "quorum">): WhoIsOut {
  const { countsWhoIsOut: said, source } = quorum;
  return typeof said === "boolean"
    ? { disqualified: { counts: said, source }, entitled: { counts: said, source } }
    : said;
}

/** Who attends a meeting: in the room for an item, or out of it, where `disqualified` may not vote, and `out` is entitled still. */
export type Around = { inside: number; disqualified: number; out: number };

/** How many count as present, by a profile. */
export function presentOf(
  profile: Pick<BylawProfile, "quorum">,
  { inside, disqualified, out }: Around,
): number {
  const counted = whoIsOutIn(profile);
  return inside + (counted.disqualified.counts ? disqualified : 0) + (counted.entitled.counts ? out : 0);
}

/** Who attends, by why each of those who are out of the room is. */
export function aroundOf(attending: number, out: readonly string[]): Around {
  const disqualified = out.filter((because) => because === "disqualified").length;
  return { inside: attending - out.length, disqualified, out: out.length - disqualified };
}

/**
 * Counts a vote by a profile.
 * @param room directors in office, those in the room for this item, and those who had left it
 * @param castingVote how whoever chairs cast a second vote on a tie; null where they did not
 */
export function countVotes(
  { quorum, majority, castingVote: second }: BylawProfile,
  room: Around & { inOffice: number },
  votes: Votes,
  castingVote: "for" | "against" | null,
): Count {
  const directors = quorum.of === "directors-in-office" ? room.inOffice : quorum.of;
  const needs = quorumOf({ quorum }, room.inOffice);
  const present = presentOf({ quorum }, room);
  const isTied = votes.for > 0 && votes.for === votes.against;
  // The second vote is a vote like the others: it is cast, and decides only where it makes the majority.
  const more = isTied && second.chair && castingVote !== null ? 1 : 0;
  const inFavour = votes.for + (castingVote === "for" ? more : 0);
  const base = majority.of === "votes-cast" ? votes.for + votes.against + more : room.inside;
  const needed = above(majority.moreThan, base);
  return {
    directors,
    quorum: needs,
    present,
    hasQuorum: present >= needs,
    base,
    needed,
    isTied,
    carried: inFavour >= needed,
  };
}
