import { expect } from "vitest";
import type { Command } from "../../shared/domain/documents/commands.ts";
import type { Document } from "../../shared/domain/documents/kinds.ts";
import { awaited } from "../../shared/domain/review/standing.ts";
import { approve, type History, openStage, submit } from "./example-report.ts";
import { ballot, directors, executive, finance, mel, openBoard, openWithBoard } from "./whole-line.ts";

/** What brings a report of the whole line to a place in its life, command by command. */

export const lineInReview: readonly Command[] = [openWithBoard, submit(), openStage(0)];
export const lineBeforeBoard: readonly Command[] = [
  ...lineInReview,
  approve(mel),
  approve(finance),
  openStage(1),
  approve(executive),
];
export const lineAtBoard: readonly Command[] = [...lineBeforeBoard, openBoard()];
export const lineApproved: readonly Command[] = [
  ...lineAtBoard,
  ...directors.map((person) => ballot(person)),
];
export const linePublished: readonly Command[] = [...lineApproved, { name: "publish", round: 1, attempt: 1 }];
/** A director refused to sign. */
export const lineToMeeting: readonly Command[] = [...lineAtBoard, ballot("boris", "refuse")];

/** The report that a history has come to. */
export function reportOf({ report }: History): Document {
  if (!report) throw new Error("There is no report");
  return report;
}

/** Who is awaited in each lane that is open: "finance: finance manager". */
export const awaitedOf = (history: History): string[] =>
  awaited(reportOf(history)).map(({ lane, people }) => `${lane.id}: ${people.join(" ")}`);

/** Why a command is refused, which then has changed nothing. */
export function refusal(history: History, command: Command): string {
  const before = history.chain;
  const decision = history.give(command);
  if (decision.ok) return "accepted";
  expect(history.chain).toEqual(before);
  return decision.refusal.code;
}
