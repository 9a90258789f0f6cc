import type { MeetingEvent, MeetingEventOf } from "../../../../events/meetings.ts";
import type { Result } from "../../result.ts";
import type { Authority } from "../../review/acting.ts";
import type { BylawProfile } from "../profile.ts";
import type { Signs } from "./signs.ts";
import type { Coming, SittingEvent } from "./state.ts";

/** What people do with a meeting, and why it is refused. */

type Facts<T extends MeetingEvent["type"]> = MeetingEventOf<T>["facts"];

/** Of whoever keeps the record of meetings: the corporate secretary. `now`: instant, ISO 8601 UTC. */
type Keeping = { by: Authority; keeps: readonly string[]; profile: BylawProfile; now: string };

/** What the secretary enters of a sitting as it happens, but for votes, of which the rules say more. */
export type Entered = Exclude<SittingEvent["type"], "motion-voted" | "entry-corrected" | "meeting-opened">;

/** What is known by now of who attests and signs: who of them has left, and on which day (ISO 8601); who sits on the body, and chairs it. */
export type StandingIn = {
  gone: Readonly<Record<string, string>>;
  members: readonly string[];
  presides: string | null;
};

/** Words that come with a command: what was masked of the meeting, by `maskedOf`, when the page was opened on which they were written. */
type Worded = { masked?: string };

export type MeetingCommand = Worded & MeetingAct;

type MeetingAct =
  | (Keeping & {
      name: "convene";
      facts: Omit<Facts<"meeting-convened">, "by" | "profile" | "noticeAt">;
      profileHash: string;
    })
  | (Keeping & { name: "move"; facts: Omit<Facts<"meeting-moved">, "by" | "noticeAt"> })
  /** By the clock. `members`: who would be called to it by now. */
  | { name: "follow-members"; members: readonly string[]; now: string }
  | (Keeping & { name: "cancel"; reasonCommitment: string | null })
  /** By themselves, or entered by whoever keeps the record, to whom they said it. */
  | (Keeping & { name: "waive-notice" | "accept-electronic-means"; person: string })
  | (Keeping & { name: "send-on-paper"; person: string })
  /** Each for themselves: what somebody else says of them is no answer of theirs. */
  | { name: "answer-attendance"; by: Authority; profile: BylawProfile; answer: Coming }
  | (Keeping & { name: "put-item"; facts: Omit<Facts<"item-put">, "by"> })
  | (Keeping & { name: "withdraw-item"; item: string })
  | (Keeping & { name: "order-agenda"; items: readonly string[] })
  | (Keeping & { name: "take-item-out"; item: string })
  /** `members`: who is in office on that day. */
  | (Keeping & { name: "open"; chair: string; members: readonly string[] })
  | (Keeping & {
      name: "enter";
      /** Of an interest: who may declare one as an officer. */
      officers?: readonly string[];
      event: { [T in Entered]: { type: T; facts: Omit<Facts<T>, "at" | "by"> } }[Entered];
    })
  | (Keeping & {
      name: "record-vote";
      facts: Pick<
        Facts<"motion-voted">,
        | "item"
        | "motion"
        | "mover"
        | "seconder"
        | "each"
        | "votes"
        | "castingVote"
        | "moment"
        | "reasonCommitment"
      >;
      /** The next number of the body's resolutions. */
      nextNumber: number;
    })
  | (Keeping & { name: "correct"; entry: number; reasonCommitment: string | null })
  | { name: "attest-decisions"; by: Authority; recordHash: string; shownHash: string }
  | {
      name: "contest-decisions";
      by: Authority;
      recordHash: string;
      shownHash: string;
      reasonCommitment: string | null;
    }
  | (Keeping & { name: "draft-minutes"; minutesHash: string })
  | {
      name: "answer-minutes";
      by: Authority;
      shownHash: string;
      /** Null where they confirm them. */
      reasonCommitment: string | null;
      confirms: boolean;
    }
  | (Keeping & {
      name: "answer-contest";
      person: string;
      shownHash: string;
      wordsCommitment: string | null;
    })
  | {
      name: "dissent-absent";
      by: Authority;
      item: string;
      awareOn: string;
      today: string;
      profile: BylawProfile;
      reasonCommitment: string | null;
    }
  | { name: "sign-minutes"; by: Authority; keeps: readonly string[]; shownHash: string }
  /** `gone`: of whoever chaired, kept the record or stands in for them, who has left, and on which day. */
  | (Keeping & { name: "replace-signatory"; as: Signs; person: string } & StandingIn)
  | (Keeping & {
      name: "mask-words";
      places: Facts<"words-masked">["places"];
      reasonCommitment: string | null;
    });

/** Why a command about a meeting was not carried out; `limit` is the number that it should be, `person` whom it is about. */
export type MeetingRefusal = {
  code:
    | "unknown-meeting"
    | "not-yours"
    | "no-longer-authorised"
    | "comment-required"
    | "over"
    | "not-open"
    | "already-open"
    | "in-the-past"
    | "electronic-never-allowed"
    | "electronic-not-accepted"
    | "not-in-the-room"
    | "not-electronic"
    | "before-its-time"
    | "no-notice"
    | "nobody-told"
    | "no-members"
    | "no-paper-notice"
    | "not-on-paper"
    | "cannot-be-waived"
    | "not-a-member"
    | "already-here"
    | "not-here"
    | "out-of-room"
    | "not-out"
    | "unknown-item"
    | "item-decided"
    | "item-not-called"
    | "no-quorum"
    | "not-to-decide"
    | "to-decide"
    | "author-in-room"
    | "same-as-mover"
    | "nobody-seconds"
    | "votes-missing"
    | "too-many-votes"
    | "votes-differ"
    | "no-tie"
    | "no-casting-vote"
    | "casting-vote-not-of-chair"
    | "no-chair"
    | "nothing-decided"
    | "not-resolved"
    | "voted-for"
    | "too-many-dissents"
    | "dissents-differ"
    | "was-absent"
    | "was-there"
    | "too-late"
    | "unknown-entry"
    | "superseded"
    | "items-open"
    | "room-differs"
    | "no-day"
    | "not-attested"
    | "already-answered"
    | "minutes-contested"
    | "reason-for-author"
    | "unknown-ground"
    | "voted-already"
    | "not-voted-yet"
    | "disqualified-in-room"
    | "has-a-vote"
    | "has-no-vote"
    | "not-an-officer"
    | "has-not-left"
    | "cannot-stand-in"
    | "chair-was-there"
    | "masked-meanwhile"
    | "too-long";
  limit?: number;
  person?: string;
  item?: string;
};

export type MeetingOutcome = Result<MeetingEvent[], MeetingRefusal>;

export type NamedCommand<N extends MeetingCommand["name"]> = Extract<MeetingCommand, { name: N }>;
