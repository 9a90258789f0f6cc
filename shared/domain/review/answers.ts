import type { ServiceLevel } from "../../../events/common.ts";
import type { EventOf, ReviewEvent } from "../../../events/facts.ts";
import type { Calendar } from "../organisation/business-days.ts";
import { dayOf } from "../organisation/business-days.ts";
import { isForNote, isResolution, isSignature } from "../organisation/lane-rule.ts";
import { calendarIn } from "../organisation/office-time.ts";
import { refuseAddressFor } from "../people/hold.ts";
import { ok, refuse } from "../result.ts";
import { deemedBy } from "./acceptance.ts";
import type { Ballot, Decision, Signature } from "./choices.ts";
import { answersIn, needsWords } from "./choices.ts";
import type { Named, Outcome, Refusal } from "./commands.ts";
import { evolve } from "./evolve.ts";
import { canTakeBallotBack, effectOf, endOfResolution, overIn, whyOver } from "./grace.ts";
import { joinersOf, leftByNow } from "./joining.ts";
import { awaitedByStage } from "./lane-ends.ts";
import { isBarred, isBelowQuorum } from "./put-in-writing.ts";
import { wasRemindedSince } from "./reminders.ts";
import type { Lane } from "./route.ts";
import { closedLane, settled } from "./settling.ts";
import {
  answeredNow,
  answerOf,
  awaited,
  currentStage,
  mayAnswer,
  serviceLevelOf,
  standInFor,
} from "./standing.ts";
import type { Review, Seat } from "./state.ts";
import { longOverdueAt, timeIn } from "./timing.ts";
import { isOfCommittee, isOutOfTerm, whyNoAnswer } from "./why-not.ts";

/** What people answer in the open stage, and what the clock makes of their silence. */

type Answer = Named<"decide"> | Named<"cast-ballot"> | Named<"sign">;

/**
 * A reviewer decides in their lane. While the stage is open they may change their mind (I9), of the answer that their page
 * showed: one that was sent before it and comes after it does not take its place. A donor's answer that comes once a clause of the
 * agreement has accepted in its place is refused, and that is recorded as the clock would have. Where a committee recommends, whoever is no
 * director by the dates of their term answers nothing, for directors alone sit on it (CNCA s. 138(1)).
 */
export function recordDecision(review: Review, command: Named<"decide">): Outcome {
  const { by, decision, commentCommitment, salt, round, stage, lane, contentHash } = command;
  const mistake = whyRefused(review, command, decision);
  if (mistake?.code === "deemed-accepted")
    return { ...refuse(mistake), overdue: settled(review, deemedBy(review, command.now, [])) };
  if (mistake) return refuse(mistake);
  if (isOfCommittee(review, lane) && isOutOfTerm(review, command)) return refuse({ code: "no-seat" });
  if (answerOf(review, by.person, lane)?.decision === decision && commentCommitment === null)
    return refuse({ code: "already-decided" });
  if (command.replaces !== answeredNow(review, by.person, lane)) return refuse({ code: "superseded-answer" });
  if (needsWords(decision) && commentCommitment === null) return refuse({ code: "comment-required" });
  const facts = { round, stage, lane, by: by.person, decision, contentHash, commentCommitment, salt };
  const recorded: ReviewEvent = { type: "decision-recorded", facts };
  return ok(settled(review, [recorded, ...overIn(evolve(review, recorded), command.now)]));
}

/**
 * A director answers a written resolution. It passes when every director entitled to vote has signed, at the last
 * signature, and not before; one refusal or abstention sends it to a meeting (CNCA s. 140), once it is taken back no more. A director signs in
 * person: whoever else holds the link, or any role, is refused (s. 126(3); I14). Whoever was elected meanwhile must sign too,
 * where the by-laws say so, and is asked with it. Whoever left since they signed is none of those who are entitled as it passes; where fewer
 * than a quorum are left, nothing passes. What comes at the deadline or after
 * it is refused, and the resolution is closed as the clock would have closed it. Where the by-laws ask for more than the link, the
 * link alone casts no ballot.
 */
export function castBallot(review: Review, command: Named<"cast-ballot">): Outcome {
  const { by, ballot, commentCommitment, salt, round, stage, lane, contentHash } = command;
  const mistake = whyRefused(review, command, ballot);
  if (mistake) return { ...refuse(mistake), overdue: settled(review, overIn(review, command.now)) };
  if (isOutOfTerm(review, command)) return refuse({ code: "out-of-term" });
  if (answerOf(review, by.person, lane)?.decision === ballot) return refuse({ code: "already-decided" });
  if (command.replaces !== answeredNow(review, by.person, lane)) return refuse({ code: "superseded-answer" });
  const joined = joinersOf(review, command.roster ?? {});
  const met = currentStage(joined.reduce<Review>(evolve, review))?.lanes.find(({ id }) => id === lane);
  if (met && isBarred(review, met)) {
    const overdue = settled(review, [...joined, closedLane(review, lane, "author-entitled")]);
    return { ...refuse({ code: "to-meeting" }), overdue };
  }
  const { provedBy = null } = command;
  if (review.ballotAsks && !provedBy) return refuse({ code: "step-up-needed" });
  const facts = {
    ...{ round, stage, lane, by: by.person, ballot, contentHash, commentCommitment, salt },
    ...(provedBy && { provedBy }),
  };
  const cast: EventOf<"ballot-cast"> = { type: "ballot-cast", facts };
  if (ballot === "sign") return signedBy(review, command, joined, cast);
  const takesEffectAt = effectOf(review, lane, command.now);
  if (takesEffectAt !== null)
    return ok([...joined, { type: "ballot-cast", facts: { ...facts, takesEffectAt } }]);
  const because = ballot === "refuse" ? "refused" : "abstained";
  return ok(settled(review, [...joined, cast, closedLane(review, lane, because)]));
}

/** What comes of a signature, with whoever joined: by the last one it passes, with who left since they signed; of too few it does not. */
function signedBy(
  review: Review,
  command: Named<"cast-ballot">,
  joined: readonly ReviewEvent[],
  cast: EventOf<"ballot-cast">,
): Outcome {
  const after = [...joined, cast].reduce<Review>(evolve, review);
  const left = leftByNow(after, command);
  const lane = currentStage(after)?.lanes.find(({ id }) => id === command.lane);
  if (lane && left.length > 0 && isBelowQuorum(after, lane, left)) {
    const overdue = settled(review, [...joined, closedLane(review, lane.id, "no-quorum", left)]);
    return { ...refuse({ code: "to-meeting" }), overdue };
  }
  const signed: ReviewEvent = left.length > 0 ? { ...cast, facts: { ...cast.facts, left } } : cast;
  return ok(settled(review, [...joined, signed]));
}

/**
 * A director takes back a refusal or an abstention before it takes effect: they are awaited again, and nobody else learns that they
 * had answered. What comes at the end of the grace or after it is refused, and the resolution is closed as the clock would have.
 */
export function takeBallotBack(review: Review, command: Named<"take-ballot-back">): Outcome {
  const { by, salt, round, stage, lane: id, now, replaces } = command;
  const lane = currentStage(review)?.lanes.find((each) => each.id === id);
  if (!lane || !isResolution(lane) || !lane.people.includes(by.person)) return refuse({ code: "not-yours" });
  const reason = whyNoAnswer(review, command, by.person, now);
  if (reason) return { ...refuse({ code: reason }), overdue: settled(review, overIn(review, now)) };
  if (!by.active || !mayAnswer(review, lane, by.roles)) return refuse({ code: "no-longer-authorised" });
  const isNotReached = refuseAddressFor(by, command.linkedAt, now);
  if (isNotReached) return refuse(isNotReached);
  const given = answerOf(review, by.person, id);
  if (given === undefined || !canTakeBallotBack(given, now) || given.hash !== replaces)
    return refuse({ code: "superseded-answer" });
  const facts = { round, stage, lane: id, by: by.person, contentHash: review.contentHash ?? "", salt };
  return ok([{ type: "ballot-taken-back", facts }]);
}

/**
 * The clock looks at the open stage, lane by lane. From `remindAt` on, those who are late are reminded, once, unless the
 * overseer had them reminded on its day or since, and nobody who can answer no more; at the deadline an alternate may decide
 * too, or the overseer is told, who is told once more when the alternate's time is over as well. Never so for directors:
 * nobody acts for an absent director, and their silence sends the resolution to a meeting (CNCA s. 126(3), s. 140; I14). What a
 * clause of the agreement accepts once its donor is silent is accepted by it.
 */
export function mindServiceLevel(review: Review, command: Named<"mind-service-level">): Outcome {
  const { round, stage, now, calendar, empty } = command;
  if (!review.stageOpen || round !== review.round || stage !== review.stage)
    return refuse({ code: "superseded" });
  const late = awaited(review);
  const deemed = deemedBy(review, now, empty);
  if (deemed.length > 0) return ok(settled(review, deemed));
  const escalations = late.flatMap(({ lane }) => escalationsOf(review, lane, command));
  const nearlyOver = late
    .map(({ lane, people }) => ({ lane, people: people.filter((person) => isHere(empty, lane, person)) }))
    .filter((each) => each.people.length > 0 && isToRemind(review, each.lane, now, calendar));
  const people = [...new Set(nearlyOver.flatMap((each) => each.people))];
  const lanes = nearlyOver.map(({ lane }) => lane.id);
  const reminders: ReviewEvent[] =
    people.length === 0
      ? []
      : [{ type: "reviewers-reminded", facts: { round, stage, people, lanes, by: null, on: null } }];
  return ok(settled(review, [...reminders, ...escalations, ...overIn(review, now)]));
}

const isHere = (empty: readonly Seat[], { id }: Lane, person: string): boolean =>
  !empty.some((seat) => seat.lane === id && seat.person === person);

/** What comes of a lane whose time is over; all of it at once where nobody looked until the stand-in's was over too. */
function escalationsOf(review: Review, lane: Lane, command: Named<"mind-service-level">): ReviewEvent[] {
  const { round, stage, now, roster, calendar } = command;
  if (!isToEscalate(review, lane) || !isOver(escalatedAt(review, lane, calendar), now)) return [];
  const isSecond = review.escalated.includes(lane.id);
  const to = isSecond ? null : standInFor(review, lane, roster);
  const silent = isForNote(lane) ? { silent: silentIn(review, lane) } : {};
  const tells = isSecond ? toldOf(review, lane, command.chair) : undefined;
  const facts = { round, stage, lane: lane.id, to, ...silent, ...(tells !== undefined && { tells }) };
  const escalated: ReviewEvent = { type: "task-escalated", facts };
  return [escalated, ...escalationsOf(evolve(review, escalated), lane, command)];
}

/** Who hears that a lane is late by half its time again: whoever is accountable, or of their own lane whoever chairs the board. */
const toldOf = ({ policy: { accountable } }: Review, { role }: Lane, chair?: string): string | undefined =>
  role === accountable ? chair : accountable;

/** When something comes of a lane's lateness next: at the end of its time, then half of it later. */
const escalatedAt = (review: Review, { id }: Lane, calendar: Calendar): string | null =>
  (review.escalated.includes(id) ? longOverdueAt : timeIn)(review, id, calendar);

/** Who was asked in a lane and has said nothing. */
const silentIn = ({ decisions }: Review, { id, people }: Lane): string[] =>
  people.filter((person) => !decisions.some(({ lane, by }) => lane === id && by === person));

/**
 * Once when a lane's time is over, and once more at 150 % of it, where somebody stands in or is accountable; never where people take note beside
 * those who decide, whom their stage does not wait for.
 */
const isToEscalate = (review: Review, lane: Lane): boolean =>
  !isResolution(lane) &&
  awaitedByStage(currentStage(review)?.lanes ?? []).some(({ id }) => id === lane.id) &&
  isMoreToEscalate(review, lane);

const isMoreToEscalate = ({ escalated, extended, policy }: Review, lane: Lane): boolean =>
  escalated.filter((id) => id === lane.id).length <
  (extended.includes(lane.id) || policy.accountable !== undefined ? 2 : 1);

const isOver = (end: string | null, now: string): boolean => end !== null && now >= end;

/** Whether those who are late in a lane are to be reminded: its time is nearly over, and nothing has ended it. */
function isToRemind(review: Review, lane: Lane, now: string, calendar: Calendar): boolean {
  const level = serviceLevelOf(review, lane.id);
  if (level === null || now < level.remindAt || now >= level.deadline) return false;
  if (isResolution(lane) && whyOver(review, lane, now) !== null) return false;
  return !isReminded(review, lane.id, level, calendar);
}

const isReminded = (
  review: Review,
  lane: string,
  { remindAt, office }: ServiceLevel,
  calendar: Calendar | null,
): boolean =>
  review.reminded.includes(lane) ||
  (calendar !== null && wasRemindedSince(review, dayOf(remindAt, calendarIn(calendar, office).timeZone)));

/**
 * When the clock has something to do in the open stage next: a lane's reminder, else its deadline. Whatever it has not
 * done though its time has come is due at once; nobody is reminded in a lane whose people were asked after its reminder.
 * @param now instant, ISO 8601 UTC
 * @param calendar of the organisation; null where nobody asked for it: then it is looked whether the overseer had them
 *   reminded, and until when whoever stands in has
 * @param empty seats of those who can answer no more in them, whom nobody reminds there
 * @returns an instant (ISO 8601 UTC); null where nothing is to come
 */
export function nextLook(
  review: Review,
  now: string,
  calendar: Calendar | null = null,
  empty: readonly Seat[] = [],
): string | null {
  const moments = awaited(review).flatMap(({ lane, people }): string[] => {
    const level = serviceLevelOf(review, lane.id);
    if (!level) return [];
    const isVacant = lane.people.length === 0;
    const isSomebodyHere = people.some((person) => isHere(empty, lane, person));
    const isToBeReminded = now < level.remindAt || (isSomebodyHere && now < level.deadline);
    const reminder = isToBeReminded && !isReminded(review, lane.id, level, calendar) ? [level.remindAt] : [];
    // A refusal may take effect before anybody is reminded.
    if (isResolution(lane))
      return isVacant ? reminder : [...reminder, endOfResolution(review, lane) ?? level.deadline];
    if (reminder.length > 0) return reminder;
    const end = (calendar && escalatedAt(review, lane, calendar)) ?? level.deadline;
    return isToEscalate(review, lane) ? [end] : [];
  });
  return moments.sort()[0] ?? null;
}

/** Why an answer is not taken; null when it is: in a lane that is open to this person, on the content that they saw. */
export function whyRefused(
  review: Review,
  command: Answer,
  answer: Decision | Ballot | Signature,
): Refusal | null {
  const { by, contentHash, lane: id, now } = command;
  const lane = currentStage(review)?.lanes.find((each) => each.id === id);
  // A director's seat is given to nobody else: whoever is not asked never was.
  if (lane && isResolution(lane) && !lane.people.includes(by.person)) return { code: "not-yours" };
  const reason = whyNoAnswer(review, command, by.person, now);
  if (reason) return { code: reason };
  if (contentHash !== review.contentHash) return { code: "content-changed" };
  if (!lane || !answersIn(lane).includes(answer) || !isBy(command, lane)) return { code: "not-yours" };
  if (!by.active || !mayAnswer(review, lane, by.roles)) return { code: "no-longer-authorised" };
  return refuseAddressFor(by, command.linkedAt, now);
}

/** Whether a lane is answered so: directors and parties sign alike, each in their own way. */
const isBy = ({ name }: Answer, lane: Lane): boolean => {
  if (isResolution(lane)) return name === "cast-ballot";
  return name === (isSignature(lane) ? "sign" : "decide");
};
