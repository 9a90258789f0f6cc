import type { EventOf } from "../../../events/facts.ts";
import { isAcceptance, isConsent, isForNote, isResolution, isSignature } from "../organisation/lane-rule.ts";
import type { Lane } from "./route.ts";
import type { Review } from "./state.ts";

/** What people can answer: by the rule of their lane, and no otherwise. */

/** What a reviewer decides on a document, for their lane. */
export type Decision = EventOf<"decision-recorded">["facts"]["decision"];

/** How a director answers a written resolution. */
export type Ballot = EventOf<"ballot-cast">["facts"]["ballot"];

/** What is decided where people decide, in the order in which a page offers it. */
const deciding = [
  "approve",
  "approve-with-reservations",
  "request-changes",
  "reject",
] as const satisfies readonly Decision[];

export const decisions = [
  "consent",
  "accept",
  ...deciding,
  "take-note",
] as const satisfies readonly Decision[];

/** How a party answers when it is asked to sign. */
export type Signature = EventOf<"signature-recorded">["facts"]["signature"];

export const signatures = ["sign", "refuse"] as const satisfies readonly Signature[];

export const ballots = ["sign", "refuse", "abstain"] as const satisfies readonly Ballot[];

/** Whether an answer is a reviewer's decision. */
export const isDecision = (answer: string): answer is Decision => decisions.some((each) => each === answer);

/** What can be answered in a lane, by its rule. */
export function answersIn(lane: Pick<Lane, "rule">): readonly (Decision | Ballot)[] {
  if (isResolution(lane)) return ballots;
  if (isSignature(lane)) return signatures;
  if (isConsent(lane)) return ["consent", "request-changes"];
  if (isAcceptance(lane)) return ["accept", "request-changes"];
  return isForNote(lane) ? ["take-note"] : deciding;
}

/** The decisions that can be taken in a lane: none where directors answer a resolution. */
export const decisionsIn = (lane: Pick<Lane, "rule">): Decision[] =>
  decisions.filter((decision) => answersIn(lane).includes(decision));

/** Whether a decision is nothing without words: what it has reservations about, what to change, or why it refuses. */
export const needsWords = (decision: Decision): boolean =>
  !["approve", "take-note", "consent", "accept"].includes(decision);

/**
 * Why a decision ends the document for good, so that a page asks about it twice; null where it does not. A lane with a veto asks
 * for changes once: its second "no" is an end.
 */
export const endOf = (
  decision: Decision,
  { stage, lane }: { stage: number | null; lane: string | null },
  { vetoed }: Pick<Review, "vetoed">,
): End | null => {
  if (decision === "reject") return "rejection";
  const isAgain = vetoed.some((one) => one.stage === stage && one.lane === lane);
  return decision === "request-changes" && isAgain ? "veto" : null;
};

/** By what a decision is an end. */
export type End = "rejection" | "veto";
