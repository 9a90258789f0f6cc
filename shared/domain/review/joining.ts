import type { ReviewEvent } from "../../../events/facts.ts";
import { isResolution } from "../organisation/lane-rule.ts";
import type { Organisation } from "../organisation/organisation.ts";
import type { Lane } from "./route.ts";
import { awaited } from "./standing.ts";
import type { Review } from "./state.ts";

/** Whether a director declared that they are not entitled to vote in a lane (CNCA s. 141). */
export const isDisqualified = ({ takenOff }: Pick<Review, "takenOff">, lane: Lane, person: string): boolean =>
  takenOff.some((one) => one.lane === lane.id && one.person === person && one.isRecused === true);

/**
 * Who was elected while a resolution is open, and must sign it too, by the by-laws that its stage was opened under: CNCA s. 140 asks
 * all who are entitled at the last signature. Nobody where those do not ask them, nor whoever is disqualified. A lane that asks nobody
 * yet is filled instead, and its own time begins.
 * @param roster who holds which role now
 */
export function joinersOf(review: Review, roster: Organisation["roster"]): ReviewEvent[] {
  const { round, stage, resolution } = review;
  if (stage === null || resolution?.joiners !== "sign-too") return [];
  return awaited(review).flatMap(({ lane }) =>
    isResolution(lane) && lane.people.length > 0
      ? (roster[lane.role] ?? [])
          .filter((person) => !lane.people.includes(person) && !isDisqualified(review, lane, person))
          .map(
            (person) =>
              ({ type: "director-joined", facts: { round, stage, lane: lane.id, person } }) as const,
          )
      : [],
  );
}

/** Whether a resolution is open for which whoever joins the board is asked. */
export const asksJoiners = (review: Review): boolean =>
  review.resolution?.joiners === "sign-too" && awaited(review).some(({ lane }) => isResolution(lane));
