import type { ReviewEvent } from "../../../events/facts.ts";
import { isResolution } from "../organisation/lane-rule.ts";
import type { Organisation } from "../organisation/organisation.ts";
import type { Named } from "./commands.ts";
import { endByAnswers } from "./lane-ends.ts";
import type { Lane } from "./route.ts";
import { awaited, currentStage } from "./standing.ts";
import type { Review } from "./state.ts";
import { disqualifiedIn } from "./who-took-part.ts";

/** Whether a director declared that they are not entitled to vote in a lane (CNCA s. 141). */
export const isDisqualified = (review: Pick<Review, "takenOff">, lane: Lane, person: string): boolean =>
  disqualifiedIn(review, lane).includes(person);

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

/**
 * Of whoever was asked to sign a resolution, or is disqualified, who is no director any more as it passes, by the last signature or since
 * the last of those awaited is disqualified: CNCA s. 140 asks all who are entitled then, and nobody else. Nobody where it does not pass
 * with it.
 * @param after with what it passes by; `by`: whose that is; `roster`: who holds which role now
 */
export function leftByNow(
  after: Review,
  { by, lane: id, roster = {} }: Pick<Named<"cast-ballot" | "recuse">, "by" | "lane" | "roster">,
): string[] {
  const lane = currentStage(after)?.lanes.find((each) => each.id === id);
  const holders = lane && roster[lane.role];
  if (!holders || endByAnswers(lane, after.decisions) !== "passed") return [];
  return [...new Set([...lane.people, ...disqualifiedIn(after, lane)])].filter(
    (person) => person !== by.person && !holders.includes(person),
  );
}

/** Whether a resolution is open for which whoever joins the board is asked. */
export const asksJoiners = (review: Review): boolean =>
  review.resolution?.joiners === "sign-too" && awaited(review).some(({ lane }) => isResolution(lane));
