import type { Entry } from "../../../events/entry.ts";
import type { EventOf } from "../../../events/facts.ts";
import { refuseAddressFor } from "../people/hold.ts";
import { ok, refuse } from "../result.ts";
import type { Named, Outcome } from "./commands.ts";
import { allows } from "./lifecycle.ts";
import { cannotOversee, commentRequired } from "./overseer.ts";
import type { Reservation, Review } from "./state.ts";
import { reasonOfStatus } from "./why-not.ts";

/** Names an earlier answer of the same lane, whose reservations the new one takes the place of, whichever round it was of. */
const isOf = ({ stage, lane, by }: Reservation, facts: EventOf<"decision-recorded">["facts"]): boolean =>
  stage === facts.stage && lane === facts.lane && by === facts.by;

/**
 * The reservations that are left once somebody decided: theirs in the lane go with their answer of before, and stand anew
 * where they approve with some again.
 */
export function reservationsAfter(
  reservations: readonly Reservation[],
  facts: EventOf<"decision-recorded">["facts"],
): readonly Reservation[] {
  const { round, stage, lane, by, decision, commentCommitment: words } = facts;
  const others = reservations.filter((one) => !isOf(one, facts));
  if (decision !== "approve-with-reservations" || words === null) return others;
  return [...others, { round, stage, lane, by, words }];
}

/**
 * The reservations that follow the document: those of stages that have ended. In the stage that is open each is its person's
 * own, who can still answer otherwise.
 */
export const standingReservations = ({
  reservations,
  stageOpen,
  round,
  stage,
}: Pick<Review, "reservations" | "stageOpen" | "round" | "stage">): readonly Reservation[] =>
  reservations.filter((one) => !(stageOpen && one.round === round && one.stage === stage));

/**
 * A reservation is closed by whoever made it, as long as they are here, whichever role they hold by now; or by whoever
 * watches over the document, with a reason: its person may have left, or changed their task.
 */
export function closeReservation(review: Review, command: Named<"close-reservation">): Outcome {
  const { by, linkedAt, now, reservation, reasonCommitment } = command;
  if (!allows("close-reservation", review.status)) return refuse({ code: reasonOfStatus(review.status) });
  const found = standingReservations(review).find(({ words }) => words === reservation);
  if (!found) return refuse({ code: "reservation-closed" });
  const isOwn = found.by === by.person;
  const mistake = isOwn ? null : cannotOversee(review, by);
  if (mistake) return refuse(mistake);
  if (!by.active) return refuse({ code: "no-longer-authorised" });
  const isNotReached = refuseAddressFor(by, linkedAt, now);
  if (isNotReached) return refuse(isNotReached);
  if (!isOwn && reasonCommitment === null) return refuse(commentRequired);
  const { round, stage, lane, by: of, words } = found;
  const facts = { round, stage, lane, of, reservation: words, by: by.person, reasonCommitment };
  return ok([{ type: "reservation-closed", facts }]);
}

/** The reservations that stand, each with the entry that bears it; without those whose entry its reader is not shown. */
export const shownReservations = <L extends { entry: Entry }>(
  review: Parameters<typeof standingReservations>[0],
  history: readonly L[],
): { reservation: Reservation; line: L }[] =>
  standingReservations(review).flatMap((reservation) => {
    const line = history.find(
      ({ entry: { event } }) =>
        event.type === "decision-recorded" && event.facts.commentCommitment === reservation.words,
    );
    return line ? [{ reservation, line }] : [];
  });
