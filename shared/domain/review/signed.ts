import type { EventOf } from "../../../events/facts.ts";
import { isConsent, isSignature } from "../organisation/lane-rule.ts";
import { partyOf } from "./parties.ts";
import type { Lane } from "./route.ts";
import { currentStage, stagesOf } from "./standing.ts";
import type { Review } from "./state.ts";

/** What parties consented to and signed, as it is on record. */

/** What somebody consented to in a lane of this round, and for which party; null where they have not. */
export function consentIn(
  review: Review,
  { stage, lane: id }: { stage: number; lane: string },
  person: string,
): { lane: Lane; party: string } | null {
  const lane = stagesOf(review)[stage]?.lanes.find((each) => each.id === id);
  const party = lane && isConsent(lane) ? partyOf(review, lane, person)?.party : undefined;
  const answers = stage === review.stage ? review.decisions : (review.passed[stage] ?? []);
  const hasConsented = answers.some(
    (given) => given.lane === id && given.by === person && given.decision === "consent",
  );
  return lane && party !== undefined && hasConsented ? { lane, party } : null;
}

/** Whether a signature follows from what was recorded before it: whether its party was to sign this very content. */
export function isSignatureOf(review: Review, facts: EventOf<"signature-recorded">["facts"]): boolean {
  const lane = currentStage(review)?.lanes.find(({ id }) => id === facts.lane);
  return (
    review.status === "signing" &&
    lane !== undefined &&
    isSignature(lane) &&
    facts.stage === review.stage &&
    facts.contentHash === review.contentHash &&
    partyOf(review, lane, facts.by)?.party === facts.party
  );
}
