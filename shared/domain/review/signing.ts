import type { DocumentEvent } from "../../../events/facts.ts";
import { isSignature } from "../organisation/lane-rule.ts";
import { refuseAddressFor } from "../people/hold.ts";
import { ok, refuse } from "../result.ts";
import { whyRefused } from "./answers.ts";
import type { Named, Outcome } from "./commands.ts";
import { allows } from "./lifecycle.ts";
import { partyOf } from "./parties.ts";
import { settled } from "./settling.ts";
import { consentIn } from "./signed.ts";
import { currentStage, mayAnswer } from "./standing.ts";
import type { Review } from "./state.ts";
import { reasonOfStatus } from "./why-not.ts";

/** What parties do from outside: they sign what was approved, and may withdraw their consent until the last has signed. */

/**
 * A party signs in person, or refuses with its reasons, which sends the document back. It is signed with the last signature, and
 * not before. The evidence of how the signature came goes on record with it.
 */
export function sign(review: Review, command: Named<"sign">): Outcome {
  const { by, signature, commentCommitment, salt, round, stage, lane: id, contentHash } = command;
  const mistake = whyRefused(review, command, signature);
  if (mistake) return refuse(mistake);
  const lane = currentStage(review)?.lanes.find((each) => each.id === id);
  const party = lane && isSignature(lane) ? partyOf(review, lane, by.person)?.party : undefined;
  if (party === undefined) return refuse({ code: "not-yours" });
  if (commentCommitment === null || (signature === "refuse" && !command.hasWords))
    return refuse({ code: "comment-required" });
  const place = { round, stage, lane: id, by: by.person, party, contentHash };
  const facts = { ...place, signature, commentCommitment, salt };
  return ok(settled(review, [{ type: "signature-recorded", facts }]));
}

/** A party that consented in this round withdraws that with its reasons: the document goes back to its author, wherever it is. */
export function withdrawConsent(review: Review, command: Named<"withdraw-consent">): Outcome {
  const { by, round, stage, lane: id, linkedAt, now, commentCommitment, salt } = command;
  if (round !== review.round) return refuse({ code: "resubmitted" });
  if (review.consentWithdrawn) return refuse({ code: "consent-withdrawn" });
  if (!allows("withdraw-consent", review.status)) return refuse({ code: reasonOfStatus(review.status) });
  const given = consentIn(review, { stage, lane: id }, by.person);
  if (!given || review.contentHash === null) return refuse({ code: "not-yours" });
  if (!by.active || !mayAnswer(review, given.lane, by.roles)) return refuse({ code: "no-longer-authorised" });
  const isNotReached = refuseAddressFor(by, linkedAt, now);
  if (isNotReached) return refuse(isNotReached);
  if (commentCommitment === null) return refuse({ code: "comment-required" });
  const { contentHash } = review;
  const facts = { round, stage, lane: id, by: by.person, party: given.party, contentHash };
  const withdrawn: DocumentEvent = {
    type: "consent-withdrawn",
    facts: { ...facts, commentCommitment, salt },
  };
  return ok(settled(review, [withdrawn]));
}
