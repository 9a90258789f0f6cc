import type { EventOf } from "../../../events/facts.ts";
import type { MeetingContext, MeetingDecision } from "../board/meeting.ts";
import type { MinutesFile } from "../board/minutes-file.ts";
import type { Authority, Written } from "./acting.ts";

/** What is asked for of a document that waits for a meeting. */
export type MeetingCommand =
  /** What the board decided at a meeting outside Accord: entered by the overseer, attested to by whoever chaired it. */
  | {
      name: "enter-meeting-decision";
      by: Authority;
      contentHash: string;
      decision: MeetingDecision;
      /** The file of its minutes; null where none is attached. */
      minutes: MinutesFile | null;
      /** The hash of the entry whose place it takes, as far as whoever enters it was shown one. */
      replaces: string | null;
      /** What was masked of the document, by `maskedNow`, when the page was opened. */
      masked: string;
      context: Omit<MeetingContext, "authors" | "disqualified">;
      commentCommitment: string | null;
    }
  | { name: "attest-meeting-decision"; by: Authority; decisionHash: string }
  | ({
      name: "contest-meeting-decision";
      by: Authority;
      decisionHash: string;
      commentCommitment: string | null;
    } & Written)
  /** What was voted at a meeting that Accord holds the record of reaches its document, by the meeting's outbox. */
  | { name: "resolve-at-meeting"; facts: EventOf<"meeting-resolved">["facts"] }
  /** What a committee recommended at such a meeting, in the lane in which it is asked. */
  | { name: "recommend-at-meeting"; facts: EventOf<"committee-recommended">["facts"] }
  /**
   * The clock looks whether what was entered of a meeting was attested to. `on`: the day where the organisation is at home
   * (ISO 8601); `departed`: those who can answer no more.
   */
  | { name: "mind-attestation"; decisionHash: string; on: string; departed: readonly string[] };
