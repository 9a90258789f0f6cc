import type { EventOf, ReviewEvent } from "../../../events/facts.ts";
import { isForNote } from "../organisation/lane-rule.ts";
import { evolve } from "./evolve.ts";
import { awaitedByStage, endOfLane, isSettled, isVetoed } from "./lane-ends.ts";
import type { Lane } from "./route.ts";
import { endOfStages } from "./route.ts";
import { currentStage } from "./standing.ts";
import type { Review } from "./state.ts";

/** What ends a lane and, with the last of them, its stage. */

/** A lane of the open stage that ended without passing; `left`: of those who were asked, who had left the board by then, where that is why. */
export const closedLane = (
  { round, stage }: Review,
  lane: string,
  because: EventOf<"lane-closed">["facts"]["because"],
  left: readonly string[] = [],
): ReviewEvent => ({
  type: "lane-closed",
  facts: { round, stage: stage ?? 0, lane, because, ...(left.length > 0 && { left: [...left] }) },
});

/**
 * What happens, with the end of the stage where it settles its last lane: the document's own end where a lane rejects it, back
 * to the author where one asks for changes, to a meeting where a resolution did not pass, and else on. The approval of the last
 * stage that decides is the document's own; it is signed with the last that is signed in. Once a party withdrew its consent the
 * stage is over, whatever it awaits. A lane's veto ends the stage at once, whatever is awaited beside it: back to the author, and
 * the second time for good.
 */
export function settled(review: Review, events: ReviewEvent[]): ReviewEvent[] {
  const after = events.reduce<Review>(evolve, review);
  const { round, stage, failed, decisions } = after;
  const lanes = currentStage(after)?.lanes ?? [];
  const vetoed = lanes.filter((lane) => isVetoed(lane, decisions));
  const isOver = vetoed.length > 0 || awaitedByStage(lanes).every((lane) => isSettled(lane, after));
  if (!after.stageOpen || stage === null || !(isOver || after.consentWithdrawn)) return events;
  const because = failed[0]?.because ?? null;
  const closed = (
    outcome: EventOf<"stage-closed">["facts"]["outcome"],
    cause: typeof because = null,
  ): ReviewEvent => {
    const noted = outcome === "approved" && lanes.every(isForNote) ? ({ noted: true } as const) : {};
    return { type: "stage-closed", facts: { round, stage, outcome, because: cause, ...noted } };
  };
  if (after.consentWithdrawn) return [...events, closed("changes-requested")];
  const ends = lanes.map((lane) => endOfLane(lane, after));
  const wasVetoed = ({ id }: Lane) => after.vetoed.some((one) => one.stage === stage && one.lane === id);
  if (ends.includes("rejected") || vetoed.some(wasVetoed)) return [...events, closed("refused")];
  if (ends.includes("returned")) return [...events, closed("changes-requested")];
  if (because !== null) return [...events, closed("to-meeting", because)];
  return [...events, closed("approved"), ...endOfStages(after, stage)];
}
