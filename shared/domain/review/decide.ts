import type { Recipient } from "../../../events/common.ts";
import { hashOf } from "../audit/hash.ts";
import { refuseAddressFor } from "../people/hold.ts";
import { ok, refuse } from "../result.ts";
import { castBallot, mindServiceLevel, recordDecision } from "./answers.ts";
import type { Command, Named, Outcome } from "./commands.ts";
import { mindDates } from "./dates.ts";
import type { CommandName } from "./lifecycle.ts";
import { allows } from "./lifecycle.ts";
import { canBringBack } from "./masked.ts";
import {
  attestMeetingDecision,
  contestMeetingDecision,
  enterMeetingDecision,
  mindAttestation,
} from "./meeting.ts";
import { fillLanes, openStage } from "./opening.ts";
import {
  concludeAddress,
  correctAddress,
  maskPassage,
  reassign,
  remind,
  setDonorDate,
  withdraw,
} from "./oversight.ts";
import { isSuperseded, needsConductor } from "./standing.ts";
import type { Report } from "./state.ts";
import { answerTranslation, mindTranslation, supplyTranslation } from "./translating.ts";
import { whyNoSubmission } from "./why-not.ts";

/**
 * What a command makes of a report: its events, or why not. Pure: no clock, no IO. Whatever else it may do, its words go on
 * record only from a page that knew of all that was masked.
 */
export function decide(report: Report | null, command: Command): Outcome {
  const outcome = outcomeOf(report, command);
  const isFromBefore = report && wordsOf(command) !== null && canBringBack(report, maskedIn(command));
  return outcome.ok && isFromBefore ? refuse({ code: "masked-meanwhile" }) : outcome;
}

const maskedIn = (command: Command): string | undefined => ("masked" in command ? command.masked : undefined);

/** What a command commits to of words that somebody wrote; null where it has none. */
function wordsOf(command: Command): string | null {
  if ("commentCommitment" in command) return command.commentCommitment;
  if ("reasonCommitment" in command) return command.reasonCommitment;
  if (command.name === "submit") return command.contentHash;
  return command.name === "supply-translation" ? command.translationHash : null;
}

function outcomeOf(report: Report | null, command: Command): Outcome {
  if (command.name === "open") return open(report, command);
  if (!report) return wrongStatus(report);
  if (!allows(command.name, report.status) && !saysWhy.has(command.name)) return wrongStatus(report);
  switch (command.name) {
    case "submit":
      return submit(report, command);
    case "open-stage":
      return openStage(report, command);
    case "fill-lanes":
      return fillLanes(report, command);
    case "decide":
      return recordDecision(report, command);
    case "cast-ballot":
      return castBallot(report, command);
    case "mind-service-level":
      return mindServiceLevel(report, command);
    case "enter-meeting-decision":
      return enterMeetingDecision(report, command);
    case "attest-meeting-decision":
      return attestMeetingDecision(report, command);
    case "contest-meeting-decision":
      return contestMeetingDecision(report, command);
    case "mind-dates":
      return mindDates(report, command);
    case "publish":
      return publish(report, command);
    case "notify":
      return notify(report, command);
    case "notify-held":
      return notifyHeld(report, command);
    case "reassign":
      return reassign(report, command);
    case "withdraw":
      return withdraw(report, command);
    case "remind":
      return remind(report, command);
    case "set-donor-date":
      return setDonorDate(report, command);
    case "supply-translation":
      return supplyTranslation(report, command);
    case "answer-translation":
      return answerTranslation(report, command);
    case "mind-translation":
      return mindTranslation(report, command);
    case "mind-attestation":
      return mindAttestation(report, command);
    case "mask-passage":
      return maskPassage(report, command);
    case "correct-address":
      return correctAddress(report, command);
    case "conclude-address":
      return concludeAddress(report, command);
    case "record-delivery":
      return ok([{ type: "delivery-reported", facts: command.facts }]);
    case "resume":
      return resume(report, command);
    case "record-failure":
      return ok([{ type: "delivery-failed", facts: command.facts }]);
  }
}

/** What people ask for says by itself why it is not possible any more. */
const saysWhy: ReadonlySet<CommandName> = new Set([
  "submit",
  "decide",
  "cast-ballot",
  "reassign",
  "withdraw",
  "remind",
  "set-donor-date",
  "supply-translation",
  "answer-translation",
  "enter-meeting-decision",
  "attest-meeting-decision",
  "contest-meeting-decision",
]);

const wrongStatus = (report: Report | null): Outcome =>
  refuse({ code: "wrong-status", status: report?.status ?? null });

function open(report: Report | null, { facts }: Named<"open">): Outcome {
  if (report) return wrongStatus(report);
  const reviewers = facts.policy.stages.flatMap(({ lanes }) =>
    lanes.flatMap(({ rule, people }) => (rule === "one" ? people : [])),
  );
  if (reviewers.includes(facts.author)) return refuse({ code: "own-submission" });
  return ok([{ type: "document-opened", facts }]);
}

function submit(report: Report, { by, contentHash, linkedAt, now }: Named<"submit">): Outcome {
  const reason = whyNoSubmission(report, report.round, by.person);
  if (reason) return refuse({ code: reason });
  if (!by.active) return refuse({ code: "no-longer-authorised" });
  const isNotReached = refuseAddressFor(by, linkedAt, now);
  if (isNotReached) return refuse(isNotReached);
  return ok([{ type: "document-submitted", facts: { round: report.round + 1, contentHash, by: by.person } }]);
}

function publish(report: Report, command: Named<"publish">): Outcome {
  if (isSuperseded(report, command) || !report.contentHash) return refuse({ code: "superseded" });
  return ok([{ type: "document-published", facts: { contentHash: report.contentHash } }]);
}

function notify(report: Report, command: Named<"notify">): Outcome {
  if (isSuperseded(report, command)) return refuse({ code: "superseded" });
  if (report.donorsNotified) return ok([]);
  // Words may have been supplied since the command was made: whoever waited for them waits no longer.
  const isSupplied = ({ lang }: (typeof command.held)[number]) => report.translations[lang] !== undefined;
  const released = command.held.filter(isSupplied).map(({ recipient }) => recipient);
  const held = command.held.filter((waiting) => !isSupplied(waiting));
  return ok([{ type: "donors-notified", facts: { recipients: [...command.recipients, ...released], held } }]);
}

/**
 * Whoever waited and can be told now is told; who is to be told no more waits no longer, such as a subscriber who
 * unsubscribed; and where somebody's language is another by now, it is that which they wait for.
 */
function notifyHeld(report: Report, command: Named<"notify-held">): Outcome {
  const waits = ({ kind, id }: Recipient) =>
    report.held.some(({ recipient }) => recipient.kind === kind && recipient.id === id);
  const recipients = command.recipients.filter(waits);
  const held = command.held.filter(({ recipient }) => waits(recipient));
  if (hashOf(held) === hashOf(report.held)) return ok([]);
  return ok([{ type: "donors-notified", facts: { recipients, held } }]);
}

function resume(report: Report, command: Named<"resume">): Outcome {
  if (!needsConductor(report)) return wrongStatus(report);
  if (isSuperseded(report, command)) return refuse({ code: "superseded" });
  const { round, attempt } = report;
  return ok([{ type: "review-resumed", facts: { round, attempt: attempt + 1, because: "halted" } }]);
}
