import type { LinkTemplate } from "../outbox/mails.ts";
import { answerOf, currentStage, isAwaited, serviceLevelOf } from "./standing.ts";
import type { Review } from "./state.ts";
import type { Place } from "./why-not.ts";

/** The mails that tell people that nothing more is expected of them where they were asked. */
const saysSo: ReadonlySet<LinkTemplate> = new Set<LinkTemplate>([
  "task-answered",
  "committee-recommended",
  "task-given-away",
  "note-over",
  "resolution-ended",
  "document-refused",
  "review-returned",
  "review-taken-back",
  "report-withdrawn",
]);

/** A task in a lane, and by when it was to be answered where that is still known (instant, ISO 8601 UTC). */
type Task = { round: number; stage: number; lane: string; by: string | null };

/**
 * The tasks that a mail tells its reader are over: of which they have a receipt, or that somebody else was given, or that ended without
 * them. Whoever was asked in two lanes hears once that nothing more is expected in either.
 * @param given the lane that somebody else was given, where the mail is about that
 * @param answered what they answered, where the mail is their receipt; an answer that they took back leaves their task as it was
 * @returns none where none is over, or where they heard so with an answer of theirs
 */
export function tasksOver(
  review: Review,
  told: {
    template: LinkTemplate;
    person: string;
    given: { stage: number; lane: string } | null;
    answered: { answer: string; place: Place } | null;
  },
): Task[] {
  const { template, person, given, answered } = told;
  const { round, stage } = review;
  const isNow = (one: { round: number; stage: number | null }) => one.round === round && one.stage === stage;
  const task = (one: { round: number; stage: number; lane: string }): Task => ({
    ...one,
    by: isNow(one) ? (serviceLevelOf(review, one.lane)?.deadline ?? null) : null,
  });
  if (answered) {
    const { place, answer } = answered;
    const isOpen = answer === "ballot-taken-back";
    return isOpen || place.stage === null || place.lane === null
      ? []
      : [task({ round: place.round, stage: place.stage, lane: place.lane })];
  }
  if (!saysSo.has(template) || stage === null) return [];
  if (given) return [task({ round, ...given })];
  return (currentStage(review)?.lanes ?? [])
    .filter(
      ({ id, people }) =>
        people.includes(person) &&
        answerOf(review, person, id) === undefined &&
        !isAwaited(review, person, id),
    )
    .map(({ id }) => task({ round, stage, lane: id }));
}
