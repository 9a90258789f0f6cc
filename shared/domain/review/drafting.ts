import { holdOn, isHeld, refuseAddressFor } from "../people/hold.ts";
import { ok, refuse } from "../result.ts";
import { later } from "../time.ts";
import type { Authority } from "./acting.ts";
import { canHelp } from "./colleagues.ts";
import type { Named, Outcome, Refusal } from "./commands.ts";
import type { CommandName } from "./lifecycle.ts";
import { allows } from "./lifecycle.ts";
import type { Review } from "./state.ts";
import { reasonOfStatus } from "./why-not.ts";
import { hasLane, wasTakenOff, writersWith, writesNow } from "./writers.ts";

/** What becomes of a draft by its author's own will: it is handed to a colleague, discarded, and taken up again. */

/** How long what was written of a draft is kept after it was discarded. */
const keptFor = { days: 30 };

/**
 * Whether somebody could become a document's author: whoever writes it already, while nothing stands against it, or whoever could
 * be invited to.
 * @param now instant, ISO 8601 UTC
 */
export const canTakeOver = (review: Review, to: Authority, now: string): boolean =>
  to.person !== review.author &&
  (writersWith(review).includes(to.person)
    ? to.active && to.roles.length > 0 && !isHeld(to, now) && !hasLane(review, to.person)
    : canHelp(review, "writer", to, now));

/** The author hands the draft to somebody else, and goes on writing with them, or not: whichever, they decide nothing in it. */
export function handOver(review: Review, command: Named<"hand-over">): Outcome {
  const { by, to, stays, now } = command;
  const mistake = whyNotAuthors(review, command) ?? holdOn(to, now);
  if (mistake) return refuse(mistake);
  if (!canTakeOver(review, to, now)) return refuse({ code: "not-eligible" });
  return ok([{ type: "draft-handed-over", facts: { by: by.person, to: to.person, stays } }]);
}

/**
 * The author discards a draft that nobody but themselves asked for, and that was never submitted: what others were shown is
 * withdrawn, by whoever oversees it.
 */
export function discard(review: Review, command: Named<"discard">): Outcome {
  const { by, now } = command;
  const mistake = whyNotAuthors(review, command);
  if (mistake) return refuse(mistake);
  if (!canDiscard(review)) return refuse({ code: "asked-for" });
  return ok([{ type: "draft-discarded", facts: { by: by.person, keptUntil: later(now, keptFor) } }]);
}

/** Whether a document's author may discard it. */
export const canDiscard = ({ status, obligation, round }: Review): boolean =>
  allows("discard", status) && obligation === null && round === 0;

/** Whoever discarded a draft takes it up again, as long as what was written is kept. */
export function takeUp(review: Review, command: Named<"take-up">): Outcome {
  const mistake = whyNotAuthors(review, command);
  if (mistake) return refuse(mistake);
  if (!canTakeUp(review, command.now)) return refuse({ code: "kept-no-more" });
  return ok([{ type: "draft-taken-up", facts: { by: command.by.person } }]);
}

/** Whether a discarded draft can still be taken up again. @param now instant, ISO 8601 UTC */
export const canTakeUp = ({ keptUntil }: Pick<Review, "keptUntil">, now: string): boolean =>
  keptUntil !== null && now < keptUntil;

/**
 * Whether somebody may begin another document with the words of this one: whoever writes it, or wrote it to its end, as long as
 * what was written is kept. Whom the overseer took off it is out of it.
 * @param now instant, ISO 8601 UTC
 */
export const mayCopy = (review: Review, person: string, now: string): boolean =>
  writesNow(review, person) &&
  !wasTakenOff(review, person) &&
  (review.keptUntil === null || canTakeUp(review, now));

type Own = { name: CommandName; by: Authority; linkedAt: string; now: string };

/** Why what only a document's author does is not for somebody, or not now; null where it is. */
function whyNotAuthors(review: Review, { name, by, linkedAt, now }: Own): Refusal | null {
  if (!allows(name, review.status)) return { code: reasonOfStatus(review.status) };
  if (by.person !== review.author) return { code: "not-yours" };
  if (!by.active) return { code: "no-longer-authorised" };
  return refuseAddressFor(by, linkedAt, now);
}
