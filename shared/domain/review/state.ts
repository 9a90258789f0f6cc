import type { PinnedPolicy, Recipient, ServiceLevel, Weighed } from "../../../events/common.ts";
import type { EventOf } from "../../../events/facts.ts";
import type { Status } from "./lifecycle.ts";
import type { Masked } from "./masked.ts";
import type { Publicity } from "./publicity-state.ts";

/** The answer of a person in a lane of the stage that is open, or was open last. A changed one took its place (I9). */
type Decision = {
  lane: string;
  by: string;
  decision:
    | EventOf<"decision-recorded">["facts"]["decision"]
    | EventOf<"ballot-cast">["facts"]["ballot"]
    | EventOf<"signature-recorded">["facts"]["signature"];
  /** Hash of its facts, by which a page names the answer that another is to take the place of. */
  hash: string;
  /** From when on a refusal or an abstention ends the resolution (instant, ISO 8601 UTC); at once where there is none. */
  takesEffectAt?: string | undefined;
  /** Of the last signature in a resolution: who signed before it, and had left the board by then. Absent where nobody had. */
  left?: readonly string[] | undefined;
};

/** What the overseer entered of a meeting, as far as it is needed to attest to it, and how often the clock asked again. */
type MeetingEntered = Pick<
  EventOf<"meeting-decision-entered">["facts"],
  "chair" | "outcome" | "heldOn" | "by"
> & { decisionHash: string; reminders: number };

type ResolutionRules = NonNullable<EventOf<"stage-opened">["facts"]["resolution"]>;

/** A written resolution that did not pass, and why. */
type Failure = Pick<EventOf<"lane-closed">["facts"], "lane" | "because">;

/** A translation that waits: its hash, who supplied it, who is asked to read it, and whether they were reminded. */
export type Proposed = { hash: string; by: string; asked: string; isReminded: boolean };

/** Somebody who helps with a document, or did; `lang`: into which language, of a translator. */
export type Colleague = Pick<EventOf<"colleague-invited">["facts"], "capacity" | "person" | "lang"> & {
  isReleased: boolean;
};

/** What somebody had reservations about when they approved, by the commitment to their words, until it is closed. */
export type Reservation = Pick<EventOf<"decision-recorded">["facts"], "round" | "stage" | "lane" | "by"> & {
  words: string;
};

/** The comments that were made on a draft, and until when they are. */
export type Commenting = {
  /** The day by whose end comments are made (ISO 8601, where the organisation is at home); null where nobody is asked. */
  until: string | null;
  /** Whether those who had made none were reminded, and whether its author was told that the day is over. */
  isReminded: boolean;
  isOver: boolean;
  /** How many were made, and which of them await an answer. */
  made: number;
  open: readonly { number: number; by: string }[];
  /** Who made any. */
  by: readonly string[];
};

/** Somebody of a party to whom the draft was offered; `person`: who they are, once that is known. */
export type Offer = Pick<EventOf<"draft-offered">["facts"], "number" | "party" | "as" | "role"> & {
  person: string | null;
  /** Whether its author took it back. */
  isOver?: boolean | undefined;
};

/** What a party of it was asked for in its own words, and what became of that. */
export type OwnWords = EventOf<"words-asked">["facts"] & {
  isReminded: boolean;
  /** Whether the days passed without an answer. */
  isSilent: boolean;
  /** How often words of this party were given: the last count. */
  given: number;
};

/** The questions that were asked in the stage that is open, and await an answer; and how many there were of the document. */
export type Questions = {
  asked: number;
  open: readonly { number: number; by: string; lane: string }[];
};

/** A party of the content, and whoever speaks for it. */
export type Party = EventOf<"parties-named">["facts"]["parties"][number];

/** Whose acceptance a document needs, who else is told of it, and whether the agreement's clause took the place of an answer. */
export type Acceptance = EventOf<"acceptance-required">["facts"] & {
  isDeemed?: true | undefined;
};

type Opened = EventOf<"document-opened">["facts"];

/** What its review and approval made of a document, of whichever kind. */
export type Review = {
  status: Status;
  kind: Opened["kind"];
  /** The documents that it follows from, each with the hash of the content by which it does. */
  boundTo: Opened["boundTo"];
  /** Hash of what is pinned of them: of a document, its basis. */
  pinnedHash: string;
  /** The obligation that it answers. */
  obligation: string | null;
  /** The day by whose end its author submits it, ISO 8601. */
  dueOn: string;
  /** The office where its days end, and by whose business days they are counted; none where they are the organisation’s own. */
  office?: string | undefined;
  /**
   * For how many days after its day the clock did something last: reminded the author, or told that they are late; null while
   * it has not.
   */
  minded: { author: number | null; late: number | null };
  author: string;
  /** Whoever ever submitted a version of it: of those who decide nothing in it (I13; writersOf). */
  authors: readonly string[];
  /** Who was invited to help with it, and as what; whoever was released helps no more. */
  colleagues: readonly Colleague[];
  /** Until when what was written is kept of a draft that its author discarded (instant, ISO 8601 UTC); null of any other. */
  keptUntil: string | null;
  /** The document with whose words its draft was begun; none of any other. */
  copiedFrom?: string | undefined;
  /** The comments on its draft. */
  commenting: Commenting;
  /** To whom of its parties its draft was offered; none of any other. */
  offers?: readonly Offer[] | undefined;
  /** What its parties are asked to say in their own words; none of a document whose parties are not asked. */
  ownWords?: readonly OwnWords[] | undefined;
  /** What whoever decides asked its author. */
  questions: Questions;
  /** The pinned policy, with the people of each lane as they are assigned now. */
  policy: PinnedPolicy;
  /** Who was taken off a lane of which stage, or off the writing (null): nobody but the overseer asks them in any part of it. */
  takenOff: readonly {
    stage: number | null;
    lane: string | null;
    person: string;
    /** Whether they recused themselves, for a conflict of interest. */
    isRecused?: boolean | undefined;
  }[];
  /** The tasks that their people handed to colleagues in this round, each of a lane of a stage, the last one last; none where nobody did. */
  handedOn?: readonly { stage: number; lane: string; from: string; to: string }[] | undefined;
  /**
   * Who was asked for an answer in any round, and in which lane: whoever was only planned for it has heard nothing of it.
   * Of resolutions none are kept, which nobody is taken off.
   */
  invited: readonly { stage: number; lane: string; person: string }[];
  /** How often it was submitted; 0 before the first time. */
  round: number;
  /** Which execution conducts this round, counted from 1; 0 before the first submission. */
  attempt: number;
  /** The content of the last submission: what is reviewed, and what a decision binds. */
  contentHash: string | null;
  /** Index of the stage that is open, or was open last, in this round. */
  stage: number | null;
  stageOpen: boolean;
  /** The time of this stage, as it was told to whoever was asked when it opened. */
  serviceLevel: ServiceLevel | null;
  /** What a ballot in this stage asks beside the link; none where the link alone casts it. */
  ballotAsks?: EventOf<"stage-opened">["facts"]["ballotAsks"];
  /** The lanes of this stage in which a committee of directors recommends; left out where none does. */
  ofCommittees?: EventOf<"stage-opened">["facts"]["ofCommittees"];
  /** The time of each lane that was filled or given to somebody else since, which leaves the others' alone. */
  filled: Readonly<Record<string, ServiceLevel | null>>;
  /** Lanes of this stage in which the clock reminded those who were late. */
  reminded: readonly string[];
  /** The day (ISO 8601) on which the overseer last had those who were late in this stage reminded. */
  remindedOn: string | null;
  /**
   * Lanes of this stage whose time is over, and whose alternate or overseer was told: once more when the time of whoever
   * stands in is over too.
   */
  escalated: readonly string[];
  /** Those of them in which somebody was asked to stand in, who has a time of their own. */
  extended: readonly string[];
  decisions: readonly Decision[];
  /** What the by-laws say of the resolutions of this stage; none of a stage without, or that opened before it was said. */
  resolution?: Pick<ResolutionRules, "graceMinutes" | "joiners" | "waiting" | "quorums"> | undefined;
  /** Who recused themselves in this stage, and as what; where a resolution passed by it, who had left the board by then. */
  recusals: readonly ({ lane: string; person: string } & Pick<
    EventOf<"recusal-recorded">["facts"],
    "how" | "left"
  >)[];
  /** Who of its directors said that they are away, while the stage is open; none where nobody did. */
  absences?: readonly Absence[] | undefined;
  /** The written resolutions of this stage that ended without passing, each with its cause. */
  failed: readonly Failure[];
  /** The lanes with a veto that have said "no", in whichever round: a second time ends the document. */
  vetoed: readonly { stage: number; lane: string }[];
  /** The stages that this round goes through, each with its lanes; null where it is all of them. */
  route: EventOf<"document-submitted">["facts"]["route"];
  /** The parties of what was submitted last, whom lanes of parties ask; none of any other. */
  parties?: readonly Party[] | undefined;
  /** Whether one of them withdrew its consent in this round. */
  consentWithdrawn?: boolean | undefined;
  /** The donor’s acceptance that it needs; none where its agreement asks for none. */
  acceptance?: Acceptance | undefined;
  /** Why they are these, where more than tags says so. */
  weighed?: Weighed | undefined;
  /** What was approved in earlier rounds and stands, once its stage opens and asks the same people. */
  kept: readonly (Decision & { stage: number })[];
  /** The decisions that each earlier stage of this round passed with, in the order of the stages. */
  passed: readonly (readonly Decision[])[];
  /** What was approved with reservations that nobody has closed yet. */
  reservations: readonly Reservation[];
  /** A decision of a meeting outside Accord that awaits whoever chaired it. */
  meeting: MeetingEntered | null;
  /** Whoever chaired that meeting, where they said that this is not what was decided, until it is entered anew. */
  contestedBy: string | null;
  /**
   * The stage of this round that a meeting decided, on which day, and who attested to it; `resolved`: as which item of which
   * meeting in Accord, and the number of the resolution.
   */
  decidedAtMeeting: {
    stage: number;
    heldOn: string;
    outcome: MeetingEntered["outcome"];
    attestedBy: string;
    resolved?: { meeting: string; item: string; number: number | null } | undefined;
  } | null;
  /** What committees recommended of this round's version at meetings of their own, each in its lane of a stage; none where none did. */
  recommended?:
    | readonly Pick<
        EventOf<"committee-recommended">["facts"],
        "stage" | "lane" | "meeting" | "item" | "heldOn" | "outcome" | "votes" | "by"
      >[]
    | undefined;
  /** What of it stands in the register of a body's resolutions; none where nothing does. */
  resolutions?:
    | readonly Pick<
        EventOf<"resolution-entered">["facts"],
        "round" | "stage" | "lane" | "body" | "way" | "number"
      >[]
    | undefined;
  /** Hashes of what the overseer supplied in a language that the author left open. */
  translations: Readonly<Partial<Record<"en" | "fr", string>>>;
  /** What there was of a translation when it was submitted: not whole, and confirmed by nobody. */
  broughtTranslations: Readonly<Partial<Record<"en" | "fr", string>>>;
  /** The languages in which public words are missing before it is published, once it is approved. */
  publicationAwaits: readonly ("en" | "fr")[];
  /** The day from which on it is published, once it is final (ISO 8601): none where nothing holds it back, or that is over. */
  embargoedUntil?: string | null | undefined;
  /** What everybody may know of it, as far as that was decided since it was written; none of any other. */
  publicity?: Publicity | undefined;
  /** Whose people read all of it by links of their own: who has one, and the organisations of which nobody is known; none of any other. */
  whole?: { people: readonly string[]; nobodyFor: readonly Recipient[] } | undefined;
  /** What was supplied and waits for a second person to read it. */
  proposedTranslations: Readonly<Partial<Record<"en" | "fr", Proposed>>>;
  /** What was masked of all that is kept of it: no item is to hide more, nor less. */
  masked: Masked;
  /** The files whose bytes were taken away, by the ids of their records; none where none were. */
  takenAway?: readonly string[] | undefined;
  /** Whether word of its publication went out. */
  announced: boolean;
  /** Who waits for words in their language. */
  held: EventOf<"document-announced">["facts"]["held"];
  /** Messages that reached nobody and were not sent again yet. */
  undelivered: readonly { message: string; recipient: Recipient }[];
};

/** A director who said that they are away: until the end of which day (ISO 8601), where the document's days end. */
export type Absence = { lane: string; person: string; until: string };

/** Somebody who is asked in a lane of the open stage. */
export interface Seat {
  readonly lane: string;
  readonly person: string;
}
