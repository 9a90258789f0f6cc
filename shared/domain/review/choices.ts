import type { EventOf } from "../../../events/facts.ts";
import { isResolution } from "../organisation/lane-rule.ts";
import type { Lane } from "./route.ts";

/** What people can answer: by the rule of their lane, and no otherwise. */

/** What a reviewer decides on a document, for their lane. */
export type Decision = EventOf<"decision-recorded">["facts"]["decision"];

/** How a director answers a written resolution. */
export type Ballot = EventOf<"ballot-cast">["facts"]["ballot"];

/** The decisions, in the order in which a page offers them. */
export const decisions = [
  "approve",
  "approve-with-reservations",
  "request-changes",
  "reject",
] as const satisfies readonly Decision[];

export const ballots = ["sign", "refuse", "abstain"] as const satisfies readonly Ballot[];

/** Whether an answer is a reviewer's decision. */
export const isDecision = (answer: string): answer is Decision => decisions.some((each) => each === answer);

/** What can be answered in a lane, by its rule. */
export const answersIn = (lane: Pick<Lane, "rule">): readonly (Decision | Ballot)[] =>
  isResolution(lane) ? ballots : decisions;

/** The decisions that can be taken in a lane: none where directors answer a resolution. */
export const decisionsIn = (lane: Pick<Lane, "rule">): Decision[] =>
  decisions.filter((decision) => answersIn(lane).includes(decision));

/** Whether a decision is nothing without words: what it has reservations about, what to change, or why it refuses. */
export const needsWords = (decision: Decision): boolean => decision !== "approve";

/** Whether a decision ends the document for good: a page asks about it twice. */
export const isEnd = (decision: Decision): boolean => decision === "reject";
