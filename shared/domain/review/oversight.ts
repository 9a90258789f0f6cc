import { daysBetween } from "../organisation/business-days.ts";
import { asksOne, isAcceptance, isOfParties, isResolution, needed } from "../organisation/lane-rule.ts";
import { holdOn, isHeld } from "../people/hold.ts";
import { isOutsider } from "../people/partners.ts";
import { ok, refuse } from "../result.ts";
import type { Authority } from "./acting.ts";
import type { Named, Outcome, Refusal } from "./commands.ts";
import { isWritten } from "./dates.ts";
import { isOfDonor } from "./donors.ts";
import { isSettled } from "./lane-ends.ts";
import { allows } from "./lifecycle.ts";
import { cannotOversee, commentRequired } from "./overseer.ts";
import { partyOf } from "./parties.ts";
import type { Lane } from "./route.ts";
import { answerOf, awaited, awaitedAsShown, isVoteOpen, nextStage, stagesAhead } from "./standing.ts";
import type { Party, Review } from "./state.ts";
import { reasonOfStatus } from "./why-not.ts";
import { hasRecused, hasWritten } from "./writers.ts";

/** What the overseer (the corporate secretary) does so that a document does not stand still. Never deciding in it. */

/** What somebody has to do: the writing of the document, or a lane of a stage, in which one of several may be meant. */
export type Task = Named<"reassign">["task"];

/** The tasks of a document that are still to be done, those of directors among them, which nobody else can be given. */
export function tasksOf(review: Review): Task[] {
  if (!allows("reassign", review.status)) return [];
  const stages = stagesAhead(review).flatMap(({ lanes }, stage) =>
    lanes
      .filter((lane) => isStillToCome(review, stage, lane))
      .flatMap((lane) => tasksIn(review, stage, lane)),
  );
  return allows("submit", review.status) ? ["writing", ...stages] : stages;
}

/**
 * The task of a lane; where it asks several, each of theirs who have not answered, and what nobody is asked for yet. Whom a lane of
 * parties asks the document names, so that nobody else is given it before.
 */
function tasksIn(review: Review, stage: number, lane: Lane): Task[] {
  const task = { stage, lane: lane.id };
  if (isResolution(lane) || asksOne(lane)) return [task];
  const theirs = lane.people.filter((person) => !hasAnsweredNow(review, task, person));
  return [
    ...theirs.map((of) => ({ ...task, of })),
    ...(lane.people.length < needed(lane) && !isOfParties(lane) ? [task] : []),
  ];
}

const hasAnsweredNow = (
  review: Review,
  { stage, lane }: { stage: number; lane: string },
  person: string,
): boolean => review.stageOpen && stage === review.stage && answerOf(review, person, lane) !== undefined;

/** The lane of a task; undefined for the writing, and for one that the policy does not have. */
export const laneOfTask = (
  review: Pick<Review, "policy" | "route" | "status">,
  task: Task,
): Lane | undefined =>
  task === "writing" ? undefined : stagesAhead(review)[task.stage]?.lanes.find(({ id }) => id === task.lane);

/**
 * Whether somebody could be given a task: its role for a lane, and for the writing no part in the review.
 * Whoever writes the document, or ever did, decides nothing in it (I13), nor does whoever watches over it, who could
 * else give its tasks to themselves, nor whoever has a conflict of interest in it; and nobody is given anything by an address that
 * was changed days ago.
 * @param now instant, ISO 8601 UTC
 */
export function canTake(review: Review, task: Task, to: Authority, now: string): boolean {
  if (!to.active || isHeld(to, now) || to.person === review.author) return false;
  const party = task === "writing" ? undefined : partyOfTask(review, task);
  if (party !== undefined) return party !== null && to.roles.includes(party.role);
  const asked = laneOfTask(review, task);
  if (hasRecused(review, to.person) || to.roles.includes(review.policy.overseer)) return false;
  if (asked && isAcceptance(asked))
    return isOfDonor(review, to.roles) && !hasWritten(review, to.person) && !asked.people.includes(to.person);
  if (isOutsider(to)) return false;
  if (task === "writing")
    return !review.policy.stages.some(({ lanes }) => lanes.some(({ people }) => people.includes(to.person)));
  if (hasWritten(review, to.person)) return false;
  return (
    asked !== undefined &&
    !isResolution(asked) &&
    to.roles.includes(asked.role) &&
    !asked.people.includes(to.person)
  );
}

/** The party whose task it is; null where it is nobody's yet, and undefined where it is no party's. */
function partyOfTask(review: Review, task: Exclude<Task, "writing">): Party | null | undefined {
  const lane = laneOfTask(review, task);
  if (!lane || !isOfParties(lane)) return undefined;
  return (task.of !== undefined && partyOf(review, lane, task.of)) || null;
}

/**
 * Gives a task to somebody else, with a reason. A director's is nobody else's to have (CNCA s. 126(3); I14), the
 * document's author reviews no document of their own (I13), and who takes a lane over must hold its role.
 */
export function reassign(review: Review, command: Named<"reassign">): Outcome {
  const { by, task, from: shown, to, now, reasonCommitment } = command;
  const mistake = cannotOversee(review, by) ?? (reasonCommitment === null ? commentRequired : null);
  if (mistake || reasonCommitment === null) return refuse(mistake ?? commentRequired);
  if (!allows("reassign", review.status)) return refuse({ code: reasonOfStatus(review.status) });
  const hold = holdOn(to, now);
  if (hold) return refuse(hold);
  const given = { to: to.person, by: by.person, reasonCommitment };
  if (task === "writing") {
    if (!allows("submit", review.status)) return refuse({ code: reasonOfStatus(review.status) });
    if (!isShown(shown, [review.author])) return refuse({ code: "given-meanwhile" });
    if (!canTake(review, task, to, now)) return refuse({ code: "not-eligible" });
    const facts = { stage: null, lane: null, from: [review.author], serviceLevel: null, ...given };
    return ok([{ type: "task-reassigned", facts }]);
  }
  const { stage } = task;
  const lane = laneOfTask(review, task);
  if (!lane) return refuse({ code: "superseded" });
  if (stage < firstStageToCome(review)) return refuse({ code: "task-over" });
  if (isResolution(lane)) return refuse({ code: "nobody-acts-for-a-director" });
  if (!isStillToCome(review, stage, lane)) return refuse({ code: "task-over" });
  const from = holdersOf(review, task);
  // Nobody takes what nobody lacks.
  const isTaken = from.length === 0 && lane.people.length >= needed(lane);
  if (isTaken || !isShown(shown, from) || !from.every((person) => lane.people.includes(person)))
    return refuse({ code: "given-meanwhile" });
  if (!asksOne(lane) && from.some((person) => hasAnsweredNow(review, task, person)))
    return refuse({ code: "task-over" });
  if (!canTake(review, task, to, now)) return refuse({ code: "not-eligible" });
  const isOpen = review.stageOpen && stage === review.stage;
  const serviceLevel = isOpen ? command.serviceLevel : null;
  const facts = { stage, lane: lane.id, from: [...from], serviceLevel, ...given };
  return ok([{ type: "task-reassigned", facts }]);
}

const isShown = (shown: readonly string[], people: readonly string[]): boolean =>
  shown.length === people.length && people.every((person) => shown.includes(person));

/** Whose a task is: of a lane that asks several, one of theirs, or nobody's yet. */
export function holdersOf(review: Review, task: Task): readonly string[] {
  if (task === "writing") return [review.author];
  const lane = laneOfTask(review, task);
  if (!lane || isResolution(lane) || asksOne(lane)) return lane?.people ?? [];
  return task.of === undefined ? [] : [task.of];
}

/** A document that is being written goes through all its stages (again). */
const firstStageToCome = (review: Review): number =>
  allows("submit", review.status) ? 0 : nextStage(review);

/** A resolution is to come until its stage has ended: that it is over is nobody's to know before. */
function isStillToCome(review: Review, stage: number, lane: Lane): boolean {
  const isOpen = review.stageOpen && stage === review.stage;
  const isOver = isOpen && !isResolution(lane) && isSettled(lane, review);
  return stage >= firstStageToCome(review) && !isOver;
}

/** Ends a document that is not approved yet, with a reason. */
export function withdraw(review: Review, { by, reasonCommitment }: Named<"withdraw">): Outcome {
  const mistake = cannotOversee(review, by);
  if (mistake) return refuse(mistake);
  if (!allows("withdraw", review.status)) return refuse({ code: reasonOfStatus(review.status) });
  if (reasonCommitment === null) return refuse(commentRequired);
  return ok([{ type: "document-withdrawn", facts: { by: by.person, reasonCommitment } }]);
}

/**
 * Whether somebody is awaited whom the overseer has not had reminded on this day (ISO 8601) yet. While a vote is open that is
 * everybody who was asked, or it would show how it stands.
 * @param departed who can answer no more
 */
export const canRemind = (review: Review, on: string, departed: readonly string[]): boolean =>
  review.remindedOn !== on && whyNoReminder(review, departed) === null;

/** Of a vote alone it is up to who was asked, whether or not they have signed. */
function mayBeLate(review: Review, departed: readonly string[]): boolean {
  const lanes = awaited(review);
  if (!isVoteOpen(review) || lanes.some(({ lane }) => !isResolution(lane)))
    return lateIn(review, departed).length > 0;
  return lanes.some(({ lane }) => lane.people.some((person) => !departed.includes(person)));
}

/** Beside lanes of reviewers that are open it is up to them: whether directors are late would tell how their vote stands. */
function lateIn(review: Review, departed: readonly string[]): string[] {
  const isHere = (person: string) => !departed.includes(person);
  const beside = isWritten(review) ? review.author : review.meeting?.chair;
  if (beside !== undefined) return [beside].filter(isHere);
  const lanes = awaited(review);
  const reviewed = lanes.filter(({ lane }) => !isResolution(lane));
  const isUpTo = reviewed.length > 0 ? reviewed : lanes;
  if (!isUpTo.some(({ people }) => people.some(isHere))) return [];
  return [...new Set(lanes.flatMap(({ people }) => people))].filter(isHere);
}

/**
 * Whom a page names that offers a reminder, and for what: of a vote the lane alone, for nobody is to learn from it who has
 * voted.
 */
export function awaitedByName(review: Review, departed: readonly string[]): string[] {
  const { round, stage, author, meeting } = review;
  const named = (...what: readonly unknown[]) => [round, ...what].join(".");
  if (isWritten(review)) return [named("writing", author)];
  if (meeting) return [named(stage, "meeting", meeting.chair)];
  return awaitedAsShown(review).flatMap(({ lane, people }) =>
    isResolution(lane)
      ? [named(stage, lane.id)]
      : people.filter((one) => !departed.includes(one)).map((one) => named(stage, lane.id, one)),
  );
}

/**
 * The overseer has those reminded who are awaited, the author, whoever has not answered yet, or whoever is to attest to a
 * meeting's decision, at most once a day: nobody whom their page did not name, unless it is of a vote, of which it is nobody's
 * to know who is awaited.
 */
export function remind(review: Review, { by, on, departed, shown }: Named<"remind">): Outcome {
  const mistake = cannotOversee(review, by);
  if (mistake) return refuse(mistake);
  const { round, stage, author, dueOn, remindedOn } = review;
  const isNot = whyNoReminder(review, departed);
  if (isNot && isNot.code !== "nobody-awaited") return refuse(isNot);
  if (awaitedByName(review, departed).some((one) => !shown.includes(one)))
    return refuse({ code: "awaited-meanwhile" });
  if (remindedOn === on) return ok([]);
  if (!isNot && isWritten(review)) {
    const facts = { author, dueOn, days: daysBetween(dueOn, on), by: by.person, on };
    return ok([{ type: "author-reminded", facts }]);
  }
  if (isNot || stage === null) return refuse(isNot ?? { code: "stage-over" });
  // Of a vote nobody may be left to remind: that it is on record all the same tells nobody so.
  const people = lateIn(review, departed);
  const lanes = awaited(review).flatMap((each) => (each.people.length > 0 ? [each.lane.id] : []));
  return ok([{ type: "reviewers-reminded", facts: { round, stage, people, lanes, by: by.person, on } }]);
}

/** Why nobody can be reminded by hand; null where somebody may be. */
export function whyNoReminder(review: Review, departed: readonly string[]): Refusal | null {
  const { status, meeting, stage, stageOpen } = review;
  if (!allows("remind", status)) return { code: reasonOfStatus(status) };
  if (status === "awaiting-meeting" && !meeting) return { code: "to-meeting" };
  if (!isWritten(review) && (stage === null || !(stageOpen || meeting))) return { code: "stage-over" };
  return mayBeLate(review, departed) ? null : { code: "nobody-awaited" };
}
