import type { EventOf } from "../../events/facts.ts";
import { hashOf } from "../../shared/domain/audit/hash.ts";
import type { MeetingDecision } from "../../shared/domain/board/meeting.ts";
import type { Command } from "../../shared/domain/documents/commands.ts";
import type { Authority } from "../../shared/domain/review/acting.ts";
import { maskedNow } from "../../shared/domain/review/masked.ts";
import { bylaws } from "./bylaws.ts";
import { versionOne } from "./example-report.ts";
import { director, directors, secretary } from "./whole-line.ts";

/** A meeting of the board of the whole line: all three there, Anna in the chair, Boris and Chloe move and second. */
const meetingOf = (change: Partial<MeetingDecision> = {}): MeetingDecision => ({
  heldOn: "2026-12-04",
  present: [...directors],
  out: {},
  chair: "anna",
  mover: "boris",
  seconder: "chloe",
  motion: "approve",
  votes: { for: 2, against: 1, abstained: 0 },
  castingVote: null,
  convened: { notice: "waived", on: null },
  ...change,
});

const words = hashOf("place and reasons");

/** The secretary enters what the board decided. */
export const enterMeeting = (
  change: Partial<MeetingDecision> = {},
  more: { by?: Authority; contentHash?: string; replaces?: string; masked?: string; today?: string } = {},
): Command => ({
  name: "enter-meeting-decision",
  by: more.by ?? secretary,
  contentHash: more.contentHash ?? versionOne,
  decision: meetingOf(change),
  minutes: null,
  replaces: more.replaces ?? null,
  masked: more.masked ?? maskedNow({ masked: {} }),
  context: {
    profile: bylaws,
    terms: directors.map((person) => ({ person, from: null, until: null })),
    cannotAttest: [],
    referredOn: "2026-12-01",
    today: more.today ?? "2026-12-10",
  },
  commentCommitment: words,
});

export const attestMeeting = (decisionHash: string, by = director("anna")): Command => ({
  name: "attest-meeting-decision",
  by,
  decisionHash,
});

/** What was voted at a meeting that Accord holds the record of. */
export const resolveAtMeeting = (
  change: Partial<EventOf<"meeting-resolved">["facts"]> = {},
): Extract<Command, { name: "resolve-at-meeting" }> => ({
  name: "resolve-at-meeting",
  facts: {
    ...{ round: 1, stage: 2, contentHash: versionOne, meeting: "m1", item: "r1", heldOn: "2026-12-04" },
    ...{ outcome: "approved", number: 7, recordHash: words, by: "anna" },
    ...change,
  },
});

export const contestMeeting = (decisionHash: string, by = director("anna")): Command => ({
  name: "contest-meeting-decision",
  by,
  decisionHash,
  commentCommitment: words,
});
