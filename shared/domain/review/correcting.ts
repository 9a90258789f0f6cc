import { ok, refuse } from "../result.ts";
import type { Named, Outcome } from "./commands.ts";
import { cannotOversee } from "./overseer.ts";
import { missedBy } from "./standing.ts";
import type { Review } from "./state.ts";

/** An address at which somebody was not reached, and what went there in vain. */

/** Each message that goes out again is a row of the one transaction; a further correction takes those beyond. */
export const mostSentAgain = 15;

/**
 * What was missed goes out again: to the address on file, which is right after all, or to another one of a donor or
 * partner, with a reason. A person's address is changed by two people, on that person's own stream.
 */
export function correctAddress(review: Review, command: Named<"correct-address">): Outcome {
  const { by, recipient, messages, change, reasonCommitment } = command;
  const mistake = cannotOversee(review, by);
  if (mistake) return refuse(mistake);
  if (reasonCommitment !== null && recipient.kind === "person") return refuse({ code: "not-eligible" });
  const facts = { recipient, messages: [...messages], by: by.person, confirmedBy: null };
  return ok([{ type: "address-corrected", facts: { ...facts, change, reasonCommitment } }]);
}

/**
 * A person's address was changed by two people, stays, or may be decided by: the document that it was asked from says so, and
 * of a change each that mail of theirs missed. What was missed since it was asked goes out again as well.
 */
export function concludeAddress(review: Review, command: Named<"conclude-address">): Outcome {
  const { recipient, messages: asked, by, outcome } = command;
  if (outcome.ended === "confirmed") {
    const messages = [...new Set([...asked, ...missedBy(review, recipient)])].slice(0, mostSentAgain);
    const facts = { recipient, messages, by, confirmedBy: outcome.by };
    return ok([{ type: "address-corrected", facts: { ...facts, change: null, reasonCommitment: null } }]);
  }
  if (outcome.ended === "lifted")
    return ok([{ type: "address-released", facts: { recipient, by, liftedBy: outcome.by } }]);
  const refusedBy = outcome.ended === "refused" ? outcome.by : null;
  return ok([{ type: "address-kept", facts: { recipient, by, because: outcome.ended, refusedBy } }]);
}
