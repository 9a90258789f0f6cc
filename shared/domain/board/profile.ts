import type { Bilingual, DocumentKind } from "../../../events/common.ts";
import type { Currency } from "../../../events/iso-4217.ts";

/** A part of a whole, exact: half is `{ over: 1, of: 2 }`. */
export type Share = { over: number; of: number };

/** How many of those on whom it is counted must be there: more than a share, or a fixed number. */
type Needs = { moreThan: Share } | { atLeast: number };

/** What a rule stands on: an article of a statute or of the by-laws, for counsel to confirm. */
type Cited = { source: Bilingual };

/** A ground, or an exception to one, with what it stands on. */
type Named = Cited & { id: string; label: Bilingual };

/**
 * How a board decides, as data with a citation for each rule: the by-laws, and the statute where they are silent. What the
 * quorum is counted on and what the majority is counted on are two numbers, and two rules.
 */
export type BylawProfile = {
  id: string;
  version: number;
  name: Bilingual;
  /** Who sits on the board: by which role, who chairs, how many the articles provide for at least and at most, and for how many years. */
  directors: Cited & {
    role: string;
    chair: string;
    seats: { atLeast: number; atMost: number };
    termYears: number;
  };
  /** Who fills a vacancy while a quorum of directors is in office (CNCA s. 132); nothing is said of it where it is left out. */
  vacancies?: (Cited & { filledBy: "directors" | "members" }) | undefined;
  /** Whose office it is to convene meetings and to keep their record: the role of the corporate secretary. */
  record: Cited & { keeper: string };
  /** Bodies of directors that recommend to the board, or decide what it delegated to them. */
  committees: readonly Committee[];
  /** That directors alone sit on committees (CNCA s. 138(1)); it stands on what `undelegable` does where it is left out. */
  onCommittees?: Cited | undefined;
  /**
   * What the members have to say of by-laws: by which rule one of the board lapses unless they confirm it, and what is theirs alone to
   * decide, each matter with its own citation. Left out, as the Canada Not-for-profit Corporations Act says it.
   */
  members?: MembersRules | undefined;
  /** What the board delegates to nobody. */
  undelegable: Cited & { matters: readonly string[] };
  /**
   * A resolution in writing: every director entitled to vote signs. `joiners`: whether a director who is elected while it is open
   * must sign it too.
   */
  writtenResolution: Cited & { joiners: "sign-too" | "are-not-asked" };
  /** Within how many minutes a director takes back a refusal or an abstention, which nobody sees and nothing follows until then. */
  takingBack: Cited & { minutes: number };
  /**
   * Every how many days for which a matter waits for a meeting its chair and whoever keeps the record are reminded; each week, and the
   * latter alone, where it is left out.
   */
  waiting?: (Cited & { days: number }) | undefined;
  /**
   * What the ballot of a director asks beside the link that was mailed; none where the link alone casts it. `for`: of documents of which
   * kinds; of any where that is left out.
   */
  ballots?: (Cited & StepUpRule & { for?: readonly DocumentKind[] | undefined }) | undefined;
  /** How many days before it a meeting is convened at least, of 24 hours each; and whether its members can waive that. */
  notice: Cited & { days: number; canBeWaived: boolean };
  /** Whether whoever attends waives notice by that, unless they come to object to it; nothing is said of it where it is left out. */
  attending?: (Cited & { waives: boolean }) | undefined;
  /**
   * Whether documents reach somebody by electronic means only once they consented to it, at an address that they designated; left out
   * where the by-laws do not ask.
   */
  electronicDocuments?: (Cited & { need: "consent" | "nothing" }) | undefined;
  /** When people can attend by electronic means. */
  electronicMeans: Cited & { need: "consent-of-all" | "nothing" | "never-allowed" };
  /**
   * How many directors a meeting needs, throughout: more than a share, or a fixed number. `of` is the number of directors
   * that the articles set, or those in office.
   */
  quorum: Cited & {
    of: "directors-in-office" | number;
    needs: Needs;
    /** Whether somebody who is out of the room for an item counts as present meanwhile: one answer for all, until it was two rules. */
    countsWhoIsOut: boolean | WhoIsOut;
  };
  /** What a motion needs to be carried: more than a share of the votes cast, or of all who are in the room. */
  majority: Cited & { of: "votes-cast" | "in-the-room"; moreThan: Share };
  /** Whether whoever chairs has a second, casting vote when a motion is tied. */
  castingVote: Cited & { chair: boolean };
  /** What takes the vote from a director, each ground with its own citation. */
  disqualification: Cited & {
    grounds: readonly Named[];
    /** Whom the duty to declare an interest binds. */
    binds: "directors" | "directors-and-officers";
    /** Interests that are declared, and take the vote from nobody: pay, an indemnity, an affiliate. */
    exceptions: readonly Named[];
    /** Who may examine what was declared, beside the board and whoever keeps its record; nobody where it is left out. */
    examinedBy?: "members" | "nobody" | undefined;
  };
  /** Within how many days of becoming aware of it a director who was not there dissents from what was resolved. */
  dissent: Cited & { days: number };
  /** The by-laws by which it was changed in Accord, the first one first: once there is one, no file changes it. */
  adoptedBy?: readonly string[] | undefined;
  /** Those of them that lapsed, so that the rules before them are in force again. */
  lapsed?: readonly string[] | undefined;
};

/**
 * `again`: that a by-law of substantially the same purpose or effect as one that ceased to have effect holds only once the members confirm
 * it (CNCA s. 152(5)); left out where the by-laws do not say so, or a by-law was begun before it was asked.
 */
export type MembersRules = Cited & { alone: readonly Named[]; again?: Cited | undefined };

/**
 * What a director proves beside their link. `asks`: a one-time code or a passkey, or a passkey of whoever has one. `holdDays`: for how
 * many days what a second person confirmed casts no ballot; `tries`: how many wrong ones in a row lock it, and for how many minutes;
 * `proofMinutes`: for how long what was proved casts a ballot.
 */
export type StepUpRule = {
  asks: "code" | "passkey";
  holdDays: number;
  tries: number;
  lockedMinutes: number;
  proofMinutes: number;
};

/**
 * Who is out of the room, and counts as present or does not: whoever is disqualified, and may not vote; and whoever is entitled to vote
 * still, for they step aside of their own will, wrote the text, or went out.
 */
export type WhoIsOut = { disqualified: Cited & { counts: boolean }; entitled: Cited & { counts: boolean } };

/** A committee of the board: whoever holds its role sits on it, and whoever holds the chair's presides. */
export type Committee = Cited & {
  role: string;
  chair: string;
  name: Bilingual;
  /** How many of its own members its meetings need; more than one half where it is left out. */
  quorum?: (Cited & { needs: Needs }) | undefined;
  /** What the board delegated to it, by which resolution; null for one that only recommends (CNCA s. 138). */
  delegation:
    | (Cited & {
        kinds: readonly DocumentKind[];
        upTo: { currency: Currency; minorUnits: number } | null;
        resolution: string;
      })
    | null;
};
