import type { Bilingual } from "../../../events/common.ts";

/** A part of a whole, exact: half is `{ over: 1, of: 2 }`. */
type Share = { over: number; of: number };

/** What a rule stands on: an article of a statute or of the by-laws, for counsel to confirm. */
type Cited = { source: Bilingual };

/**
 * How a board decides, as data with a citation for each rule: the by-laws, and the statute where they are silent. What the
 * quorum is counted on and what the majority is counted on are two numbers, and two rules.
 */
export type BylawProfile = {
  id: string;
  version: number;
  name: Bilingual;
  /** A resolution in writing: every director entitled to vote signs. */
  writtenResolution: Cited;
  /**
   * How many directors a meeting needs, throughout: more than a share, or a fixed number. `of` is the number of directors
   * that the articles set, or those in office.
   */
  quorum: Cited & {
    of: "directors-in-office" | number;
    needs: { moreThan: Share } | { atLeast: number };
    /** Whether somebody who has left the room counts as present while they are out. */
    countsWhoIsOut: boolean;
  };
  /** What a motion needs to be carried: more than a share of the votes cast, or of all who are in the room. */
  majority: Cited & { of: "votes-cast" | "in-the-room"; moreThan: Share };
  /** Whether whoever chairs has a second, casting vote when a motion is tied. */
  castingVote: Cited & { chair: boolean };
};

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
 * Counts a vote by a profile.
 * @param room directors in office, those in the room for this item, and those who had left it
 * @param castingVote how whoever chairs cast a second vote on a tie; null where they did not
 */
export function countVotes(
  { quorum, majority, castingVote: second }: BylawProfile,
  room: { inOffice: number; inside: number; out: number },
  votes: Votes,
  castingVote: "for" | "against" | null,
): Count {
  const directors = quorum.of === "directors-in-office" ? room.inOffice : quorum.of;
  const needs = "atLeast" in quorum.needs ? quorum.needs.atLeast : above(quorum.needs.moreThan, directors);
  const present = room.inside + (quorum.countsWhoIsOut ? room.out : 0);
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
