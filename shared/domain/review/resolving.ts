import type { Bilingual } from "../../../events/common.ts";
import { nameOfBody } from "../board/bodies.ts";
import type { BylawProfile } from "../board/profile.ts";
import { isResolution } from "../organisation/lane-rule.ts";
import type { Review } from "./state.ts";

/**
 * What the committee is called that resolves in a lane, or in the stage that is open, or that a meeting decided; null where it is the board,
 * or nobody resolves there.
 */
export function committeeResolving(
  report: Pick<Review, "policy" | "stage" | "meeting" | "decidedAtMeeting">,
  id: string | null,
  bylaws: Pick<BylawProfile, "committees">,
): Bilingual | null {
  const at = report.meeting ? report.stage : (report.decidedAtMeeting?.stage ?? report.stage);
  const lanes = [report.stage, at].flatMap((stage) => report.policy.stages[stage ?? -1]?.lanes ?? []);
  const lane = lanes.find((one) => one.id === id && isResolution(one)) ?? lanes.findLast(isResolution);
  return lane ? nameOfBody(bylaws, lane.role) : null;
}
