import type { Document } from "../../domain/documents/kinds.ts";
import { dayOf } from "../../domain/organisation/business-days.ts";
import { isResolution } from "../../domain/organisation/lane-rule.ts";
import type { HistoryLine } from "../../ports/reading.ts";

/** The day of the meeting where the board decided at one; else that of the last signature, whoever decided beside the board since. */
export function dayOfResolution(
  { decidedAtMeeting, policy, round }: Document,
  history: readonly HistoryLine[],
  approval: HistoryLine,
  timeZone: string,
): string {
  const stage = policy.stages.length - 1;
  if (decidedAtMeeting?.stage === stage) return decidedAtMeeting.heldOn;
  const lanes = policy.stages[stage]?.lanes.filter(isResolution).map(({ id }) => id) ?? [];
  return dayOf(passedAt(history, { round, stage, lanes }) ?? approval.stored.at, timeZone);
}

/**
 * When resolutions in writing had passed (instant, ISO 8601 UTC): at the last signature, or once the last who was awaited declared that
 * they are not entitled. Their stage may close later, with what others decide in it. Null where nobody answered one.
 */
export const passedAt = (
  history: readonly HistoryLine[],
  { round, stage, lanes }: { round: number; stage: number; lanes: readonly string[] },
): string | null =>
  history.findLast(({ entry: { event } }) => {
    if (event.type !== "ballot-cast" && event.type !== "recusal-recorded") return false;
    const { facts } = event;
    return facts.round === round && facts.stage === stage && lanes.includes(facts.lane);
  })?.entry.at ?? null;
