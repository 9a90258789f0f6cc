import type { EventOf } from "../../../events/facts.ts";
import { isResolution } from "../organisation/lane-rule.ts";
import { allows } from "./lifecycle.ts";
import { whyNotPut } from "./put-in-writing.ts";
import type { Lane } from "./route.ts";
import { stagesOf } from "./standing.ts";
import type { Review } from "./state.ts";
import { hasWritten, writersWith } from "./writers.ts";

/** Everybody who was asked for an answer in this round, the latest stage last. */
export const whoTookPart = (review: Review): string[] =>
  stagesOf(review)
    .slice(0, (review.stage ?? -1) + 1)
    .flatMap(({ lanes }) => lanes.flatMap((lane) => askedIn(review, lane)));

/** A resolution that somebody would have to sign who wrote the document asks nobody, nor does one of too few in office. */
export const askedIn = (review: Review, lane: Lane): readonly string[] =>
  whyNotPut(review, lane) ? [] : lane.people.filter((person) => !hasWritten(review, person));

/**
 * Directors whom their interest disqualifies in lanes that this round came to: they were asked, and hear how the matter ended, of nothing
 * that was said or answered in it.
 */
export const whoIsDisqualified = (review: Review): string[] =>
  stagesOf(review)
    .slice(0, (review.stage ?? -1) + 1)
    .flatMap(({ lanes }) => lanes.flatMap((lane) => disqualifiedIn(review, lane)));

/**
 * The same in one lane, whichever version they declared it on: they are not asked on a later one, and not entitled to vote on it either.
 */
export const disqualifiedIn = (
  { takenOff }: Pick<Review, "takenOff">,
  lane: Pick<Lane, "id" | "rule">,
): string[] =>
  isResolution(lane)
    ? takenOff.flatMap((one) => (one.lane === lane.id && one.isRecused === true ? [one.person] : []))
    : [];

/**
 * Whoever was asked in this round, to read a translation too where nothing comes of that any more, and whoever wrote the
 * document where it does not come back to them, with whoever is disqualified; not whoever attested, whose receipt says it.
 */
export function whoWaited(
  review: Review,
  { facts }: EventOf<"meeting-decision-attested" | "meeting-resolved">,
): string[] {
  const { en, fr } = review.proposedTranslations;
  const isOver = !allows("answer-translation", review.status);
  const readers = isOver ? [en, fr].flatMap((waiting) => waiting?.asked ?? []) : [];
  const people = [...whoTookPart(review), ...readers].filter(
    (person) => person !== review.author && person !== facts.by,
  );
  return [
    ...new Set(
      facts.outcome === "returned"
        ? people
        : [review.author, ...writersWith(review), ...people, ...whoIsDisqualified(review)],
    ),
  ];
}
