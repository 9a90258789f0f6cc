import { isResolution } from "../organisation/lane-rule.ts";
import type { Review } from "../review/state.ts";
import { registeredAs } from "./registered.ts";

/** A line of a body's register: by what it is known there, and its number, null of what was decided outside Accord. */
type Line = { body: string; name: string; number: number | null };

/** By which line of a register a document was resolved on last; null where none has it, or not yet. */
export function lastResolved(review: Review, documentId: string): Line | null {
  const { decidedAtMeeting, resolutions = [], policy } = review;
  const { number = null, ...at } = decidedAtMeeting?.resolved ?? {};
  const lane = policy.stages[decidedAtMeeting?.stage ?? -1]?.lanes.find(isResolution);
  if (number !== null && lane && "meeting" in at)
    return {
      ...{ body: lane.role, number },
      name: registeredAs({ body: lane.role, number, way: "meeting", at: "", ...at }),
    };
  const last = resolutions.at(-1);
  if (!last) return null;
  return { body: last.body, number: last.number, name: registeredAs({ ...last, documentId, at: "" }) };
}
