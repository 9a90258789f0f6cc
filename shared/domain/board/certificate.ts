import type { Bilingual } from "../../../events/common.ts";
import type { EventOf } from "../../../events/facts.ts";
import type { Basis } from "../documents/basis.ts";
import type { DecidedByMembers } from "../documents/governance/document.ts";
import type { Exception } from "../people/credentials.ts";
import type { ConvenedElsewhere } from "./convened-elsewhere.ts";
import { aroundOf, rulesOfBody } from "./count.ts";
import type { Convened } from "./meetings/convened.ts";
import type { DeclaredInRoom } from "./meetings/interests.ts";
import type { Heading } from "./meetings/own-item.ts";
import type { OutOfRoom, Room } from "./meetings/room.ts";
import type { MinutesFile } from "./minutes-file.ts";
import type { BylawProfile } from "./profile.ts";
import type { Registered } from "./registered.ts";

/** By which version of a policy or of by-laws something was decided. */
type Pin = { id: string; version: number; hash: string };

/** How it was counted: the signatures of all who were entitled, or the votes of who was in the room. */
export type Arithmetic =
  | { of: "signatures"; directors: number; disqualified: number; entitled: number; signed: number }
  | {
      of: "votes";
      directors: number;
      quorum: number;
      present: number;
      /** Null where the record does not say who was in office. */
      absent: number | null;
      /** Out of the room: disqualified, and so without a vote; and for whatever else, entitled to vote still. */
      disqualified: number;
      out: number;
      base: number;
      needed: number;
      for: number;
      against: number;
      abstained: number;
      castingVote: "for" | "against" | null;
    };

/**
 * What anybody may read of a resolution to whom its certificate is handed. Each of these is named here and taken from the record by
 * itself: who voted how, who was out of the room and why, and who dissents is no part of it, so that nothing is to be left out.
 */
export type Certified = {
  way: Registered["way"];
  /** The role whose holders resolved, and how a committee is called; null for the board. */
  body: string;
  bodyName: Bilingual | null;
  /** The number of its resolution; null of a meeting outside Accord, or where a motion was lost. */
  called: string | null;
  /** The day of the last signature or of the meeting, where the organisation is at home (ISO 8601); and the very instant (UTC), where it is known. */
  resolvedOn: string;
  at: string | null;
  /** When a resolution in writing passed since the last director awaited was disqualified (instant, ISO 8601 UTC); null of any other. */
  passedAt: string | null;
  outcome: "approved" | "returned" | "refused";
  motion: "approve" | "return" | "refuse";
  carried: boolean;
  /**
   * Whether it is a recommendation of a committee, and no decision on the matter: to the board, or where a review asked the committee to
   * whoever decides after it (`settles`).
   */
  recommends: boolean;
  settles?: true;
  /** The day (ISO 8601) of the earlier meeting whose record it corrects, in the words of its heading; null of any other. */
  corrects: string | null;
  /** The document that it is about, and the version of it; null for an item of a meeting that is about none, which has a heading. */
  about: { documentId: string; basis: Basis; contentHash: string } | null;
  heading: Heading | null;
  /** The text that was put to the vote on such an item, word for word, where it has one. */
  resolved: Bilingual | null;
  /** Of such an item, the entry that put it, and the commitment by which that names its heading and its text; null of any other. */
  put: { number: number; commitment: string } | null;
  policy: Pin | null;
  profile: Pin;
  /**
   * What the by-laws are called, and the rule by which it passed, with that of the chair’s second vote where it was cast, and of what was
   * delegated to the committee that decided; null where they were changed since and are not at hand.
   */
  rules:
    | (Record<"name" | "passed", Bilingual> & Record<"quorum" | "casting" | "delegation", Bilingual | null>)
    | null;
  arithmetic: Arithmetic;
  /** Of a meeting in Accord, by its record; null of any other way. */
  convened: Convened | null;
  /** Of such a meeting, how many attended by telephone or video as it was voted on, and by which rule; null where nobody did. */
  electronic: { attended: number; need: BylawProfile["electronicMeans"]["need"]; source: Bilingual } | null;
  /** Of a meeting outside Accord, as its chair attested to it; null of any other way. */
  convenedElsewhere: {
    said: ConvenedElsewhere | { notice: "unrecorded" };
    /** How many days before it notice was due; null where its by-laws were changed since and are not at hand. */
    rule: Convened["rule"] | null;
  } | null;
  /**
   * By what directors proved who they are as they signed, each way with how many; `exception`: how many by one that two people
   * granted; `lesser`: how many by another way than the resolution asked for, which is an exception too. Null of a vote at a meeting.
   */
  proved: { passkey: number; code: number; link: number; exception: number; lesser: number } | null;
  /**
   * Whoever chaired and attested, and when (instant, ISO 8601 UTC); null of what was resolved in writing. `presided`: whether they were in
   * the chair as it was voted on, or took it later in the meeting. `inPlace`: in whose place, who had chaired and left, and when (ISO 8601).
   */
  attested: { by: string; at: string; presided: boolean; inPlace?: { of: string; leftOn: string } } | null;
  /**
   * Whether it stands; `awaits-attestation`: whoever chaired has not attested to the record of its meeting; `corrected`: its entry was
   * wrong, and it was never resolved.
   */
  standing: "stands" | "awaits-attestation" | "corrected";
  /** By what the body corrected the record of its meeting since; in which words stays in the house. */
  corrections: readonly Correction[];
  /** Of what a meeting outside Accord decided: the hash of its minutes, which are attached as a file; null of any other, or where none are. */
  minutes: MinutesFile["sha256"] | null;
  /**
   * Of a by-law that the board adopted by it: from when it holds (ISO 8601), what its members made of it since, by which rule it lapses
   * unless they confirm it, and the entry that says so; null of anything else.
   */
  members: {
    effectOn: string;
    decided: DecidedByMembers | null;
    rule: Bilingual;
    proof: { number: number; hash: string };
  } | null;
  /** The entry of the log that it is proved by: the last signature, the vote, or the attestation. */
  proof: { stream: string; number: number; hash: string };
};

/** What stays in the house beside it: for the board and whoever keeps its record. */
export type Inside = {
  chair: string | null;
  mover: string | null;
  seconder: string | null;
  place: string | null;
  /** In the order in which they answered, where that is known; `provedBy`: by what they proved who they are. */
  votes: readonly {
    person: string;
    vote: "sign" | "for" | "against" | "abstained";
    at: string | null;
    provedBy: "passkey" | "code" | "link" | "exception" | null;
    /** Of an exception: why, and who granted it. */
    exception: Pick<Exception, "because" | "granted"> | null;
  }[];
  out: readonly {
    person: string;
    because: "disqualified" | "stepped-aside" | "author" | "away";
    reason: string | null;
  }[];
  /** Who had signed in writing, or was disqualified, and had left the board before it passed: nobody counts them. */
  left: readonly string[];
  /** What directors declared of their own interests: while it was decided in writing, also where a meeting decided then, or there. */
  declared: readonly Declared[];
  corrections: readonly CorrectedSince[];
  absent: readonly string[];
  /** Who waived a notice that they had late, or not at all. */
  waived: readonly string[];
  /** `awareOn`: when whoever was absent became aware of it (ISO 8601); null of who was there. */
  dissents: readonly { person: string; isAbsent: boolean; awareOn: string | null }[];
  /** Those minutes, and what their file is called; null where no words are at hand. */
  minutes: (MinutesFile & { name: string | null }) | null;
  /** The board’s reasons, as they were entered of a meeting outside Accord. */
  reasons: string | null;
};

/**
 * By which resolution of a later meeting a record that was attested to was corrected, and on which day (ISO 8601); `since`: by what the
 * record of that later meeting was corrected in turn.
 */
export type Correction = { called: string | null; on: string; since: readonly Correction[] };

/** The same in the house, in which words; null where they are not what was recorded. */
export type CorrectedSince = Omit<Correction, "since"> & {
  words: Heading | null;
  since: readonly CorrectedSince[];
};

/** What leaves the house of corrections: never their words. */
export const withoutWords = (all: readonly CorrectedSince[]): Correction[] =>
  all.map(({ called, on, since }) => ({ called, on, since: withoutWords(since) }));

/** An interest that a director or an officer declared, when (instant, ISO 8601 UTC), and by which ground of the by-laws or exception to one. */
export type Declared = {
  person: string;
  at: string;
  because: "disqualified" | "stepped-aside" | "excepted" | "officer";
  /** Before they voted in writing; or at the meeting, before or after what. */
  when: "in-writing" | DeclaredInRoom["when"];
  nature: EventOf<"recusal-recorded">["facts"]["nature"];
  /** With its citation. */
  ground: Bilingual | null;
  /** Its extent, in their words; null where they are not what was recorded. */
  reason: string | null;
  /** The entry of their own stream by which an officer declared it in writing. */
  disclosed?: number;
};

export type Certificate = { known: Certified; inside: Inside };

/** A version, out of all that is kept of it. */
export const pinOf = ({ id, version, hash }: Pin): Pin => ({ id, version, hash });

/**
 * By which rule of the by-laws it passed, and of a meeting by which quorum, and by which second vote of the chair where it was cast; and
 * what was delegated to a committee that decided on a matter of the board’s.
 * @param isDelegated whether it decided, and on a document: what it recommends, or says of its own matters, nobody delegated to it
 */
export const rulesOf = (
  profile: BylawProfile,
  { way, body }: Pick<Registered, "way" | "body">,
  counted: Arithmetic,
  isDelegated = true,
): Certified["rules"] => {
  const { name, writtenResolution, majority, quorum, castingVote, committees } = rulesOfBody(profile, body);
  const delegated = committees.find(({ role }) => role === body)?.delegation?.source ?? null;
  const delegation = isDelegated ? delegated : null;
  if (way === "written")
    return { name, passed: writtenResolution.source, quorum: null, casting: null, delegation };
  const casting = counted.of === "votes" && counted.castingVote !== null ? castingVote.source : null;
  return { name, passed: majority.source, quorum: quorum.source, casting, delegation };
};

/** How many attended by electronic means, and by which rule they could; null where nobody did. */
export function electronicIn(
  here: Room["here"],
  { electronicMeans: { need, source } }: BylawProfile,
): Certified["electronic"] {
  const attended = [...here.values()].filter((how) => how === "electronic").length;
  return attended === 0 ? null : { attended, need, source };
}

/** How many were out of the room as it was voted on, by who has a vote: why each was stays in the house. */
export function outOf(out: OutOfRoom): { disqualified: number; out: number } {
  const { disqualified, out: entitled } = aroundOf(Object.keys(out).length, Object.values(out));
  return { disqualified, out: entitled };
}

/** Everybody whom the part of a certificate names that stays in the house, or leaves it. */
export const peopleOf = ({ known, inside }: Certificate): string[] => [
  ...new Set(
    [
      known.attested?.by,
      inside.chair,
      inside.mover,
      inside.seconder,
      ...inside.votes.flatMap(({ person, exception }) => [person, ...(exception?.granted ?? [])]),
      ...[...inside.out, ...inside.declared].map(({ person }) => person),
      ...inside.left,
      ...inside.absent,
      ...inside.waived,
      ...inside.dissents.map(({ person }) => person),
    ].filter((person) => person !== null && person !== undefined),
  ),
];
