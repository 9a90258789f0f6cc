import type { MeetingEvent } from "../../../../events/meetings.ts";
import { ok, refuse } from "../../result.ts";
import type { BylawProfile } from "../profile.ts";
import { answerAttendance } from "./coming.ts";
import type { MeetingCommand, MeetingOutcome } from "./commands.ts";
import { answerContest } from "./contests.ts";
import {
  cancel,
  convene,
  followMembers,
  isKeeper,
  move,
  orderAgenda,
  putItem,
  sendOnPaper,
  takeItemOut,
  waiveNotice,
  withdrawItem,
} from "./convening.ts";
import { dissentsFallenBy } from "./dissents.ts";
import { replaceSignatory } from "./in-place.ts";
import { isFromBefore, maskWords } from "./masking.ts";
import { answerMinutes, attest, dissentAbsent, draftMinutes, signatoryOf, signMinutes } from "./minutes.ts";
import { correct, enter, open } from "./sitting.ts";
import type { Meeting } from "./state.ts";
import { recordVote } from "./voting.ts";

/**
 * What a command makes of a meeting: its events, or why not. Pure: no clock, no IO.
 * @param profile the by-laws that were pinned when it was convened
 */
export function decideMeeting(
  meeting: Meeting | null,
  command: MeetingCommand,
  profile: BylawProfile,
): MeetingOutcome {
  if ("profile" in command && "keeps" in command && isForKeeper(command) && !isKeeper(command))
    return refuse({ code: "not-yours" });
  if (command.name === "convene") return meeting ? refuse({ code: "superseded" }) : convene(command);
  if (!meeting) return refuse({ code: "unknown-meeting" });
  const outcome = withFallen(meeting, command, decided(meeting, command, profile));
  const isOld = command.masked !== undefined && isFromBefore(meeting, command.masked);
  if (outcome.ok && isOld) return refuse({ code: "masked-meanwhile" });
  return outcome.ok && !isClosing(command) && isTooLong(meeting, outcome.value)
    ? refuse({ code: "too-long" })
    : outcome;
}

/** What keeps the record of a sitting as it should be may leave a dissent without its vote. */
function withFallen(
  meeting: Meeting,
  command: Exclude<MeetingCommand, { name: "convene" }>,
  outcome: MeetingOutcome,
): MeetingOutcome {
  if (!outcome.ok || !("now" in command) || !("by" in command) || meeting.attested) return outcome;
  const { by, now } = command;
  return ok([...outcome.value, ...dissentsFallenBy(meeting, outcome.value, { at: now, by: by.person })]);
}

/**
 * Characters of a meeting at most, as it is borne from line to line: nine directors take 150 items with all that can come of each
 * in them. What is left above is for its end, and for what comes after.
 */
const longestMeeting = 200_000;
/** Hashes of words in it at most: names and brackets pack to a tenth, and nothing of a hash does. */
const mostCommitments = 450;

function isTooLong(meeting: Meeting, events: readonly MeetingEvent[]): boolean {
  if (events.length === 0) return false;
  const borne = JSON.stringify([meeting, events]);
  return borne.length > longestMeeting || (borne.match(/"[0-9a-f]{64}"/g) ?? []).length > mostCommitments;
}

/** What ends a meeting, or comes after it, is never too much. */
function isClosing(command: MeetingCommand): boolean {
  if (command.name === "enter")
    return command.event.type === "meeting-adjourned" || command.event.type === "meeting-ended";
  return !growing.has(command.name);
}

const growing: ReadonlySet<MeetingCommand["name"]> = new Set(["put-item", "open", "record-vote"]);

function decided(
  meeting: Meeting,
  command: Exclude<MeetingCommand, { name: "convene" }>,
  profile: BylawProfile,
): MeetingOutcome {
  switch (command.name) {
    case "move":
      return move(meeting, command);
    case "follow-members":
      return followMembers(meeting, command);
    case "cancel":
      return cancel(meeting, command);
    case "waive-notice":
    case "accept-electronic-means":
      return waiveNotice(meeting, command);
    case "answer-attendance":
      return answerAttendance(meeting, command);
    case "send-on-paper":
      return sendOnPaper(meeting, command);
    case "put-item":
      return putItem(meeting, command);
    case "withdraw-item":
      return withdrawItem(meeting, command);
    case "order-agenda":
      return orderAgenda(meeting, command);
    case "take-item-out":
      return takeItemOut(meeting, command);
    case "open":
      return open(meeting, command);
    case "enter":
      return enter(meeting, command);
    case "record-vote":
      return recordVote(meeting, command);
    case "correct":
      return correct(meeting, command);
    case "attest-decisions":
    case "contest-decisions":
      return attest(meeting, command, profile);
    case "draft-minutes":
      return draftMinutes(meeting, command);
    case "answer-minutes":
      return answerMinutes(meeting, command);
    case "answer-contest":
      return answerContest(meeting, command);
    case "dissent-absent":
      return dissentAbsent(meeting, command);
    case "replace-signatory":
      return replaceSignatory(meeting, command, profile);
    case "mask-words":
      return maskWords(meeting, command);
    case "sign-minutes":
      return signMinutes(meeting, command, signatoryOf(meeting, profile, "chair"));
  }
}

/** A member waives for themselves; all else before and during a sitting is whoever keeps the record to enter. */
const isForKeeper = ({ name }: MeetingCommand): boolean =>
  name !== "waive-notice" && name !== "accept-electronic-means" && name !== "take-item-out";
