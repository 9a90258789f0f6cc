import { isAcceptance, isConsent, isForNote, isResolution, isSignature } from "../organisation/lane-rule.ts";
import type { Purpose } from "../outbox/mails.ts";
import type { Lane } from "./route.ts";

/** What a link to answer in a lane is for. */
export type AnswerPurpose = Extract<
  Purpose,
  "sign" | "note" | "review" | "consent" | "sign-as-party" | "accept"
>;

/** What whoever is asked in a lane does by their link. */
export function purposeIn(lane: Lane): AnswerPurpose {
  if (isResolution(lane)) return "sign";
  if (isConsent(lane)) return "consent";
  if (isSignature(lane)) return "sign-as-party";
  if (isAcceptance(lane)) return "accept";
  return isForNote(lane) ? "note" : "review";
}
