import type { EventOf, ReviewEvent } from "../../../events/facts.ts";
import { hashOf } from "../audit/hash.ts";
import { isForNote, isResolution } from "../organisation/lane-rule.ts";
import { endByAnswers } from "./lane-ends.ts";
import type { Review } from "./state.ts";

/**
 * What was approved stands where nothing changed that its lane answers for: those lanes are not asked again. Never so of a
 * resolution: a signature binds the very content that it was given on (CNCA s. 140).
 */

type Kept = Review["kept"][number];

/**
 * What is kept of the answers of a round when the document is submitted anew: of lanes that passed, and answer for nothing that
 * changed since; of stages that the round did not come to, what was kept before.
 */
export function keptAfter(
  review: Review,
  { unchangedFor }: EventOf<"document-submitted">["facts"],
): readonly Kept[] {
  const reached = review.stage ?? -1;
  const given = [...review.passed.slice(0, reached), review.decisions];
  const passed = given.flatMap((decisions, stage): Kept[] => {
    const lanes = review.policy.stages[stage]?.lanes ?? [];
    const hasPassed = (id: string) =>
      lanes.some(
        (lane) =>
          lane.id === id &&
          !isResolution(lane) &&
          !isForNote(lane) &&
          endByAnswers(lane, decisions) === "passed",
      );
    return decisions.flatMap(({ lane, by, decision, hash }) =>
      hasPassed(lane) && decision.startsWith("approve") ? [{ stage, lane, by, decision, hash }] : [],
    );
  });
  const before = review.kept.filter(({ stage }) => stage > reached);
  return [...passed, ...before].filter(({ lane }) => unchangedFor.includes(lane));
}

/** The answers of earlier rounds that stand in a stage, of those who are asked in its lanes. */
export const standingIn = (
  { kept }: Pick<Review, "kept">,
  stage: number,
  assigned: Readonly<Record<string, readonly string[]>>,
): Kept[] => kept.filter((one) => one.stage === stage && (assigned[one.lane]?.includes(one.by) ?? false));

/** Whether an answer stands from an earlier round, and was not given on this version. */
export const isStanding = (review: Review, { hash }: Pick<Kept, "hash">): boolean =>
  asStanding(review, review.kept).some(({ facts }) => hashOf(facts) === hash);

/** Each of them on record, for the content as it is now. */
export const asStanding = (
  { round, contentHash }: Pick<Review, "round" | "contentHash">,
  kept: readonly Kept[],
): ReviewEvent[] =>
  contentHash === null
    ? []
    : kept.flatMap(({ stage, lane, by, decision, hash }) =>
        decision === "approve" || decision === "approve-with-reservations"
          ? [
              {
                type: "answer-stands",
                facts: { round, stage, lane, by, decision, given: hash, contentHash, because: "unchanged" },
              },
            ]
          : [],
      );
