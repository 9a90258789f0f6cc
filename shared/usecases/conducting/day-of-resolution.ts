import type { Document } from "../../domain/documents/kinds.ts";
import { dayOf } from "../../domain/organisation/business-days.ts";
import type { HistoryLine } from "../../ports/reading.ts";

/** The day of the meeting where the board decided at one; else that of the last answer. */
export const dayOfResolution = (
  { decidedAtMeeting, policy }: Document,
  { stored }: HistoryLine,
  timeZone: string,
): string =>
  decidedAtMeeting?.stage === policy.stages.length - 1 ? decidedAtMeeting.heldOn : dayOf(stored.at, timeZone);
