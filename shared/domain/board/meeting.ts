import { type ConvenedElsewhere, type ConvenedProblem, whyNotConvened } from "./convened-elsewhere.ts";
import { aroundOf, type Count, countVotes, rulesOfBody, type Votes } from "./count.ts";
import type { MinutesProblem } from "./minutes-file.ts";
import type { BylawProfile } from "./profile.ts";
import { inOfficeAt, mayHaveBeenThere, type Term } from "./terms.ts";

/** What was put to the vote: that the document be approved, sent back to its author, or refused for good. */
export const motions = ["approve", "return", "refuse"] as const;
type Motion = (typeof motions)[number];

/**
 * Why somebody was out of the room: disqualified by law (CNCA s. 141), stepped aside of their own will, wrote the text,
 * or away.
 */
export const reasonsToBeOut = ["disqualified", "stepped-aside", "author", "away"] as const;
type ReasonToBeOut = (typeof reasonsToBeOut)[number];

/** Where among the words that lie apart from a decision its place stands; the reasons are the words of the whole. */
export const placeField = "meeting.place";

/** A decision that the board took at a meeting outside Accord, as the secretary records it. People are ids. */
export type MeetingDecision = {
  /** The day of the meeting where the organisation is at home, ISO 8601. */
  heldOn: string;
  present: readonly string[];
  /** Of those present, who was out of the room for this item, and why. */
  out: Readonly<Record<string, ReasonToBeOut>>;
  chair: string;
  mover: string;
  /** Null where whoever moved it was alone in the room. */
  seconder: string | null;
  motion: Motion;
  votes: Votes;
  castingVote: "for" | "against" | null;
  convened: ConvenedElsewhere;
};

/** What a vote came to for the document. */
export type MeetingOutcome = "approved" | "returned" | "refused";

/** What is known of a document and its board when a decision is recorded. */
export type MeetingContext = {
  profile: BylawProfile;
  /** The role of whoever sits on the body that met; the board where it is left out. */
  body?: string | undefined;
  /**
   * When each was a director who is one now, or was when the matter was put to them: who may have been there, and of how many the
   * quorum is reckoned, is of the day of the meeting.
   */
  terms: readonly Term[];
  /** Whoever wrote the document, or was ever given its writing. */
  authors: readonly string[];
  /** Whoever declared, while it was to be resolved in writing, that they are not entitled to vote on it (CNCA s. 141). */
  disqualified: readonly string[];
  /** Of the directors, those who cannot attest to it: they have left, their address is disputed, or they enter it themselves. */
  cannotAttest: readonly string[];
  /** The first day on which the board can have met about it, and today; ISO 8601. */
  referredOn: string;
  today: string;
};

/** What does not hold in a recorded decision, and at which part of it; `limit` is the number that it should be. */
export type MeetingProblem = {
  at:
    | "heldOn"
    | "present"
    | "out"
    | "chair"
    | "mover"
    | "seconder"
    | "votes"
    | "castingVote"
    | "motion"
    | "convened"
    | "minutes";
  code:
    | MinutesProblem
    | ConvenedProblem
    | "in-the-future"
    | "before-referral"
    | "nobody-present"
    | "not-a-director"
    | "out-but-not-present"
    | "author-in-room"
    | "disqualified-in-room"
    | "no-quorum"
    | "not-present"
    | "out-of-room"
    | "cannot-attest"
    | "same-as-mover"
    | "too-many-votes"
    | "votes-missing"
    | "no-tie"
    | "no-casting-vote"
    | "nothing-decided";
  limit?: number;
  /** The person whom it is about. */
  person?: string;
};

/** Who was in the room for the item: present, and not out of it. */
export const inTheRoom = ({ present, out }: Pick<MeetingDecision, "present" | "out">): string[] =>
  present.filter((person) => !(person in out));

/** What of a decision its count stands on. */
type Counted = Pick<MeetingDecision, "heldOn" | "present" | "out" | "votes" | "castingVote">;

/** How the vote on a decision counts by a profile. */
export const countOf = (
  decision: Counted,
  { profile, body = profile.directors.role, terms }: Pick<MeetingContext, "profile" | "body" | "terms">,
): Count => {
  const { present, out } = decision;
  const reasons = present.flatMap((person) => out[person] ?? []);
  const room = { inOffice: inOfficeAt(terms, decision), ...aroundOf(present.length, reasons) };
  return countVotes(rulesOfBody(profile, body), room, decision.votes, decision.castingVote);
};

/** Whether whoever chaired could decide by a second vote: the votes are equal, and they have one by the by-laws and the room. */
export const couldCast = (
  decision: Counted & Pick<MeetingDecision, "chair">,
  context: Pick<MeetingContext, "profile" | "body" | "terms">,
): boolean =>
  context.profile.castingVote.chair &&
  !(decision.chair in decision.out) &&
  countOf({ ...decision, castingVote: null }, context).isTied;

/**
 * What the vote means for the document. A motion to approve that is lost refuses it; one to return or refuse that is lost
 * decides nothing.
 */
export function outcomeOf(
  { motion }: Pick<MeetingDecision, "motion">,
  carried: boolean,
): MeetingOutcome | null {
  if (motion === "approve") return carried ? "approved" : "refused";
  if (!carried) return null;
  return motion === "return" ? "returned" : "refused";
}

/**
 * Everything that does not hold in a decision, in the order of the form; none when it can be recorded. Whoever wrote the
 * text is out of the room (our rule, I13), as is whoever declared before that they are disqualified (s. 141), and the quorum holds for this very item (CNCA s. 136; the profile says how).
 */
export function problemsOf(decision: MeetingDecision, context: MeetingContext): MeetingProblem[] {
  const { heldOn, present, out, votes, castingVote } = decision;
  const { profile, terms, authors, disqualified, cannotAttest, referredOn, today } = context;
  const inside = inTheRoom(decision);
  const count = countOf(decision, context);
  const cast = votes.for + votes.against + votes.abstained;
  const problems: MeetingProblem[] = [];
  const found = (problem: MeetingProblem, isSo: boolean) => {
    if (isSo) problems.push(problem);
  };
  found({ at: "heldOn", code: "in-the-future" }, heldOn > today);
  found({ at: "heldOn", code: "before-referral" }, heldOn < referredOn);
  const notConvened = whyNotConvened(decision, profile);
  if (notConvened) problems.push({ at: "convened", ...notConvened });
  found({ at: "present", code: "nobody-present" }, present.length === 0);
  for (const person of present)
    found({ at: "present", code: "not-a-director", person }, !mayHaveBeenThere(terms, person, heldOn));
  for (const person of Object.keys(out))
    found({ at: "out", code: "out-but-not-present", person }, !present.includes(person));
  for (const person of inside) {
    found({ at: "out", code: "author-in-room", person }, authors.includes(person));
    found({ at: "out", code: "disqualified-in-room", person }, disqualified.includes(person));
  }
  found({ at: "present", code: "no-quorum", limit: count.quorum }, present.length > 0 && !count.hasQuorum);
  const { chair } = decision;
  found({ at: "chair", code: "not-present" }, !present.includes(chair));
  found(
    { at: "chair", code: "cannot-attest", person: chair },
    authors.includes(chair) || cannotAttest.includes(chair),
  );
  for (const at of ["mover", "seconder"] as const) {
    const person = decision[at];
    found({ at, code: "not-present" }, person === null ? inside.length > 1 : !present.includes(person));
    found({ at, code: "out-of-room" }, person !== null && person in out);
  }
  found({ at: "seconder", code: "same-as-mover" }, decision.mover === decision.seconder);
  found({ at: "votes", code: "too-many-votes", limit: inside.length }, cast > inside.length);
  found({ at: "votes", code: "votes-missing", limit: inside.length }, cast < inside.length);
  found({ at: "castingVote", code: "no-casting-vote" }, castingVote !== null && !profile.castingVote.chair);
  found({ at: "castingVote", code: "out-of-room" }, castingVote !== null && chair in out);
  found({ at: "castingVote", code: "no-tie" }, castingVote !== null && !count.isTied);
  found(
    { at: "motion", code: "nothing-decided" },
    problems.length === 0 && outcomeOf(decision, count.carried) === null,
  );
  return problems;
}
