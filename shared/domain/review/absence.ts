import { dayOf } from "../organisation/business-days.ts";
import { isResolution } from "../organisation/lane-rule.ts";
import { ok, refuse } from "../result.ts";
import { absenceOf, canBeAwayUntil, canSay } from "./away.ts";
import type { Named, Outcome } from "./commands.ts";
import { whyNotDeclared } from "./recusing.ts";
import type { Review } from "./state.ts";

/**
 * A director says until when they are away, or another day, or that they are back. The same day again is nothing to record.
 */
export function sayAbsence(review: Review, command: Named<"say-absence">): Outcome {
  const { by, round, stage, lane, until, salt, now, timeZone } = command;
  const mistake = whyNotDeclared(review, command, isResolution);
  if (mistake) return mistake;
  const said = absenceOf(review, by.person, lane);
  if (!canSay(review, { lane, by: by.person, until }))
    return refuse({ code: until === null ? "not-away" : "nothing-awaited" });
  if (until !== null && !canBeAwayUntil(until, dayOf(now, timeZone)))
    return refuse({ code: "no-absence-day" });
  if (said?.until === until) return refuse({ code: "already-decided" });
  return ok([{ type: "absence-said", facts: { round, stage, lane, by: by.person, until, salt } }]);
}
