import type { ReviewEvent } from "../../../events/facts.ts";
import { hashOf } from "../audit/hash.ts";
import type { MeetingContext, MeetingOutcome as MeetingResult } from "../board/meeting.ts";
import { countOf, outcomeOf, problemsOf } from "../board/meeting.ts";
import { ok, refuse } from "../result.ts";
import type { Authority } from "./acting.ts";
import { isDirector } from "./by-roles.ts";
import type { Named, Outcome, Refusal } from "./commands.ts";
import { allows } from "./lifecycle.ts";
import { cannotOversee } from "./overseer.ts";
import { isLastAttestation } from "./reminders.ts";
import { endOfStages } from "./route.ts";
import { currentStage } from "./standing.ts";
import type { Review } from "./state.ts";
import { disqualifiedIn } from "./who-took-part.ts";
import { reasonOfStatus, whyNoAttestation } from "./why-not.ts";
import { hasWritten, writersOf } from "./writers.ts";

/** What the board decided at a meeting, where its resolution in writing did not pass: held in Accord, or outside. */

/**
 * What is known of a document and its board, with who decides nothing in it: whoever wrote it, who attests to nothing either (I13), and
 * whoever declared in writing that they are disqualified.
 */
export const withWhoIsOut = (
  review: Review,
  context: Omit<MeetingContext, "authors" | "disqualified">,
): MeetingContext => ({
  ...context,
  authors: writersOf(review),
  disqualified: (currentStage(review)?.lanes ?? []).flatMap((lane) => disqualifiedIn(review, lane)),
});

/**
 * The overseer enters the decision. Entered anew, it takes the place of one that nobody has attested to yet, and that their
 * page showed. Refused with every reason when it does not add up under the by-laws.
 */
export function enterMeetingDecision(review: Review, command: Named<"enter-meeting-decision">): Outcome {
  const { by, contentHash, decision, minutes, replaces, commentCommitment, context } = command;
  const mistake = cannotOversee(review, by);
  if (mistake) return refuse(mistake);
  if (!allows(command.name, review.status))
    return refuse({ code: reasonOfStatus(review.status, command.name) });
  if (contentHash !== review.contentHash) return refuse({ code: "content-changed" });
  if (review.stage === null || commentCommitment === null) return refuse({ code: "comment-required" });
  if (replaces !== enteredNow(review)) return refuse({ code: "superseded-meeting" });
  const whole = withWhoIsOut(review, context);
  const problems = problemsOf(decision, whole);
  const { carried, isTied: _, hasQuorum: __, ...count } = countOf(decision, whole);
  const outcome = outcomeOf(decision, carried);
  if (problems.length > 0 || outcome === null) return refuse({ code: "does-not-add-up", problems });
  const { profile } = context;
  const facts = {
    round: review.round,
    stage: review.stage,
    contentHash,
    ...decision,
    present: [...decision.present],
    profile: { id: profile.id, version: profile.version, hash: hashOf(profile) },
    count: { ...count, carried },
    outcome,
    ...(minutes && { minutes }),
    by: by.person,
    commentCommitment,
  };
  return ok([{ type: "meeting-decision-entered", facts }]);
}

/** The hash of what was entered of a meeting and awaits its chair; null where nothing does. */
export const enteredNow = ({ meeting }: Pick<Review, "meeting">): string | null =>
  meeting?.decisionHash ?? null;

/**
 * Whoever chaired the meeting attests to what their page showed. The document goes on by itself: past the stage, back to its
 * author, or to its end.
 */
export function attestMeetingDecision(
  review: Review,
  { by, decisionHash }: Named<"attest-meeting-decision">,
): Outcome {
  const entered = awaiting(review, by, decisionHash);
  if ("code" in entered) return refuse(entered);
  const { round, stage, contentHash } = entered;
  const { outcome, heldOn } = entered.meeting;
  const attested = {
    type: "meeting-decision-attested",
    facts: { round, stage, contentHash, heldOn, outcome, decisionHash, by: by.person },
  } as const;
  return ok([attested, ...onFrom(review, stage, outcome)]);
}

/**
 * What was voted on this very version at a meeting in Accord takes effect on it, once. Where it went on since, or its content is
 * another one, the vote was on something else: then nothing follows from it, and whoever keeps the record sees that.
 */
export function resolveAtMeeting(review: Review, { facts }: Named<"resolve-at-meeting">): Outcome {
  const { round, stage, contentHash, outcome } = facts;
  const resolved = review.decidedAtMeeting?.resolved;
  if (resolved?.meeting === facts.meeting && resolved.item === facts.item) return ok([]);
  if (!allows("resolve-at-meeting", review.status))
    return refuse({ code: reasonOfStatus(review.status, "resolve-at-meeting") });
  if (round !== review.round || stage !== review.stage) return refuse({ code: "stage-over" });
  if (contentHash !== review.contentHash) return refuse({ code: "content-changed" });
  return ok([{ type: "meeting-resolved", facts }, ...onFrom(review, stage, outcome)]);
}

/** What follows by itself: the execution ended when the matter went to a meeting, and another goes on from the record. */
function onFrom(review: Review, stage: number, outcome: MeetingResult): ReviewEvent[] {
  if (outcome !== "approved") return [];
  const { round, attempt } = review;
  const resumed = {
    type: "review-resumed",
    facts: { round, attempt: attempt + 1, because: "meeting" },
  } as const;
  return [...endOfStages(review, stage), resumed];
}

/** Whoever chaired the meeting says, with a reason, that this is not what was decided. */
export function contestMeetingDecision(
  review: Review,
  { by, decisionHash, commentCommitment }: Named<"contest-meeting-decision">,
): Outcome {
  const entered = awaiting(review, by, decisionHash);
  if ("code" in entered) return refuse(entered);
  if (commentCommitment === null) return refuse({ code: "comment-required" });
  const { round, stage } = entered;
  const facts = { round, stage, decisionHash, by: by.person, commentCommitment };
  return ok([{ type: "meeting-decision-contested", facts }]);
}

/**
 * Whoever chaired is asked once more where they have not answered, and can; not on a day on which the overseer had them
 * reminded, nor about an entry that another one replaced.
 */
export function mindAttestation(review: Review, command: Named<"mind-attestation">): Outcome {
  const { meeting, stage, round, remindedOn } = review;
  if (stage === null || meeting?.decisionHash !== command.decisionHash) return ok([]);
  if (isLastAttestation(meeting) || remindedOn === command.on) return ok([]);
  if (command.departed.includes(meeting.chair)) return ok([]);
  const facts = { round, stage, people: [meeting.chair], lanes: [], by: null, on: null };
  return ok([{ type: "reviewers-reminded", facts }]);
}

type Entered = Pick<Review, "round" | "attempt"> & {
  stage: number;
  contentHash: string;
  meeting: NonNullable<Review["meeting"]>;
};

/** What awaits a chair's word: theirs alone, on the very decision that their page showed, and never whoever entered it. */
function awaiting(review: Review, by: Authority, decisionHash: string): Entered | Refusal {
  const { meeting, stage, contentHash, round, attempt } = review;
  const reason = whyNoAttestation(review, round, by.person);
  if (reason !== null && reason !== "reassigned") return { code: reason };
  if (!meeting || stage === null || contentHash === null) return { code: reason ?? "already-decided" };
  if (hasWritten(review, by.person)) return { code: "own-submission" };
  if (by.person !== meeting.chair || by.person === meeting.by) return { code: "not-yours" };
  if (!by.active || !isDirector(review, by)) return { code: "no-longer-authorised" };
  if (decisionHash !== meeting.decisionHash) return { code: "superseded-meeting" };
  return { meeting, stage, contentHash, round, attempt };
}
