import { isResolution } from "../organisation/lane-rule.ts";
import type { Lane } from "./route.ts";
import type { Review } from "./state.ts";
import { hasWritten } from "./writers.ts";

/** Whether somebody is entitled to vote on a resolution who wrote what it is about. */
export const isBarred = (review: Review, lane: Lane): boolean =>
  isResolution(lane) && lane.people.some((person) => hasWritten(review, person));

/**
 * Whether fewer sit on a body than its quorum: none of its meetings decides anything, so that nobody is entitled to vote at one, and a
 * resolution in writing is as valid as one of a meeting, and no more (CNCA s. 136(2), s. 140). Whoever is disqualified is in office still.
 * @param left who is no director any more, though they were asked
 */
export function isBelowQuorum(
  { resolution, takenOff }: Review,
  { id, people }: Lane,
  left: readonly string[] = [],
): boolean {
  const disqualified = takenOff.flatMap(({ lane, person, isRecused }) =>
    lane === id && isRecused === true ? [person] : [],
  );
  const sitting = new Set([...people, ...disqualified].filter((person) => !left.includes(person)));
  return people.length > 0 && sitting.size < (resolution?.quorums?.[id] ?? 0);
}

/** Why a resolution is put to nobody in writing, and goes to a meeting at once; null for one that is. */
export const whyNotPut = (review: Review, lane: Lane): "author-entitled" | "no-quorum" | null => {
  if (isBarred(review, lane)) return "author-entitled";
  return isBelowQuorum(review, lane) ? "no-quorum" : null;
};
