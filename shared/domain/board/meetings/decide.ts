import { refuse } from "../../result.ts";
import type { BylawProfile } from "../profile.ts";
import type { MeetingCommand, MeetingOutcome } from "./commands.ts";
import {
  cancel,
  convene,
  isKeeper,
  move,
  orderAgenda,
  putItem,
  takeItemOut,
  waiveNotice,
  withdrawItem,
} from "./convening.ts";
import { answerMinutes, attest, chairOf, dissentAbsent, draftMinutes, signMinutes } from "./minutes.ts";
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
  switch (command.name) {
    case "move":
      return move(meeting, command);
    case "cancel":
      return cancel(meeting, command);
    case "waive-notice":
    case "accept-electronic-means":
      return waiveNotice(meeting, command);
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
      return meeting.status === "open" ? recordVote(meeting, command) : refuse({ code: "not-open" });
    case "correct":
      return correct(meeting, command);
    case "attest-decisions":
    case "contest-decisions":
      return attest(meeting, command, chairOf(meeting, profile));
    case "draft-minutes":
      return draftMinutes(meeting, command);
    case "answer-minutes":
      return answerMinutes(meeting, command);
    case "dissent-absent":
      return dissentAbsent(meeting, command);
    case "sign-minutes":
      return signMinutes(meeting, command, chairOf(meeting, profile));
  }
}

/** A member waives for themselves; all else before and during a sitting is whoever keeps the record to enter. */
const isForKeeper = ({ name }: MeetingCommand): boolean =>
  name !== "waive-notice" && name !== "accept-electronic-means" && name !== "take-item-out";
