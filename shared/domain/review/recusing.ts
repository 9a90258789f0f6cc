import type { EventOf } from "../../../events/facts.ts";
import { isOutside, isResolution } from "../organisation/lane-rule.ts";
import { refuseAddressFor } from "../people/hold.ts";
import { ok, refuse } from "../result.ts";
import type { Named, Outcome } from "./commands.ts";
import { evolve } from "./evolve.ts";
import { overIn } from "./grace.ts";
import { joinersOf, leftByNow } from "./joining.ts";
import { isBarred, isBelowQuorum } from "./put-in-writing.ts";
import type { Lane } from "./route.ts";
import { closedLane, settled } from "./settling.ts";
import { currentStage, mayAnswer, takesAnswer } from "./standing.ts";
import type { Review } from "./state.ts";
import { isOutOfTerm, whyNoAnswer } from "./why-not.ts";

/** As what somebody recuses themselves, by the rule of their lane: a reviewer alike, a director in one of two ways. */
export const recusalsIn = (lane: { rule: Parameters<typeof isResolution>[0]["rule"] }) =>
  isResolution(lane) ? (["disqualified", "stepped-aside"] as const) : (["recused"] as const);

/** Somebody is conflicted, and says so. */
type Recused = EventOf<"recusal-recorded">["facts"];

/**
 * Whoever is asked recuses themselves, with the nature of the conflict: they are out of the lane, which is never a "no". A
 * reviewer's lane stays vacant until the overseer finds another, where nobody else is asked in it. A director who is disqualified
 * (CNCA s. 141) is not entitled to vote, so that the resolution can pass without them, of those who are directors then: whoever was elected
 * meanwhile is asked first, and whoever left is not counted, as at a last signature. One who steps aside of their own will is
 * entitled still, and nobody signs in their place (s. 126(3)): it goes to a meeting, as where nobody entitled is left. As it can decide
 * what a ballot does, it asks for what a ballot asks for: by a forwarded link alone nobody is out of a resolution.
 */
export function recuse(review: Review, command: Named<"recuse">): Outcome {
  const {
    by,
    round,
    stage,
    lane: id,
    how,
    nature,
    ground,
    salt,
    reasonCommitment,
    provedBy = null,
  } = command;
  // Whoever consents or signs for a party says no in its name, or somebody else does.
  const mistake = whyNotDeclared(
    review,
    command,
    (lane) => !isOutside(lane) && isOneOf(recusalsIn(lane), how),
  );
  if (mistake) return mistake;
  if (reasonCommitment === null) return refuse({ code: "comment-required" });
  if (how !== "recused" && review.ballotAsks && !provedBy) return refuse({ code: "step-up-needed" });
  const contentHash = review.contentHash ?? "";
  const facts: Recused = {
    ...{ round, stage, lane: id, by: by.person, how, nature, contentHash, reasonCommitment, salt },
    ...(ground && { ground }),
    ...(provedBy && { provedBy }),
  };
  const recused: EventOf<"recusal-recorded"> = { type: "recusal-recorded", facts };
  const joined = how === "disqualified" ? joinersOf(review, command.roster ?? {}) : [];
  const after = [...joined, recused].reduce<Review>(evolve, review);
  const left = how === "disqualified" ? leftByNow(after, command) : [];
  const because = whyEnded(after, id, left);
  if (because) return ok(settled(review, [...joined, recused, closedLane(review, id, because, left)]));
  const passing = left.length > 0 ? { ...recused, facts: { ...facts, left } } : recused;
  return ok(settled(review, [...joined, passing]));
}

/** Why a resolution cannot pass in writing any more, by who stepped aside, joined or left; null where it can, or has. */
function whyEnded(after: Review, id: string, left: readonly string[]) {
  const lane = currentStage(after)?.lanes.find((each) => each.id === id);
  const because = whyWithoutVoters(after, id, left);
  if (because || !lane || !isResolution(lane)) return because;
  if (isBarred(after, lane)) return "author-entitled";
  return left.length > 0 && isBelowQuorum(after, lane, left) ? "no-quorum" : null;
}

/**
 * A director declares an interest that the by-laws except, before they vote (CNCA s. 141(5)): it is minuted, and they are asked still, and
 * counted. Another can be declared after it, or what they are disqualified by; and also after they signed, while the resolution is open:
 * whoever finds out late says so late, and the record says when.
 */
export function declareInterest(review: Review, command: Named<"declare-interest">): Outcome {
  const { by, round, stage, lane, nature, exception, salt, reasonCommitment } = command;
  const mistake = whyNotDeclared(review, command, isResolution);
  if (mistake) return mistake;
  if (reasonCommitment === null) return refuse({ code: "comment-required" });
  const contentHash = review.contentHash ?? "";
  const facts = { round, stage, lane, by: by.person, nature, exception, contentHash, reasonCommitment, salt };
  return ok([{ type: "interest-declared", facts }]);
}

/**
 * Why somebody cannot declare an interest in a lane, or say there that they are away, with what has come of a resolution by then; null where they can: it is open to them,
 * and its rule asks for what they declare.
 */
export function whyNotDeclared(
  review: Review,
  command: Named<"recuse"> | Named<"hand-on"> | Named<"declare-interest"> | Named<"say-absence">,
  isOffered: (lane: Lane) => boolean,
): Outcome | null {
  const { by, lane: id, now, linkedAt } = command;
  const lane = currentStage(review)?.lanes.find((each) => each.id === id);
  const reason = whyNoAnswer(review, command, by.person, now);
  if (reason) return { ...refuse({ code: reason }), overdue: settled(review, overIn(review, now)) };
  if (lane === undefined || !isOffered(lane)) return refuse({ code: "not-yours" });
  if (!takesAnswer(review, lane, by.person)) return refuse({ code: "reassigned" });
  if (!by.active || !mayAnswer(review, lane, by.roles)) return refuse({ code: "no-longer-authorised" });
  if (isResolution(lane) && isOutOfTerm(review, command)) return refuse({ code: "out-of-term" });
  const isNotReached = refuseAddressFor(by, linkedAt, now);
  return isNotReached && refuse(isNotReached);
}

const isOneOf = (ways: readonly string[], way: string): boolean => ways.includes(way);

/**
 * Why a resolution cannot pass in writing any more: somebody entitled stepped aside, or nobody entitled is left; null where it can.
 * @param left who is no director any more, though they were asked
 */
export function whyWithoutVoters(
  review: Review,
  id: string,
  left: readonly string[] = [],
): "stepped-aside" | "nobody-entitled" | null {
  const lane = currentStage(review)?.lanes.find((each) => each.id === id);
  const own = review.recusals.filter((one) => one.lane === id);
  if (!lane || !isResolution(lane) || own.length === 0) return null;
  if (own.some(({ how }) => how === "stepped-aside")) return "stepped-aside";
  return lane.people.every((person) => left.includes(person)) ? "nobody-entitled" : null;
}
