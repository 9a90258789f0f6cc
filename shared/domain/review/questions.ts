import type { EventOf } from "../../../events/facts.ts";
import { refuseAddressFor } from "../people/hold.ts";
import { ok, refuse } from "../result.ts";
import type { Named, Outcome } from "./commands.ts";
import { allows } from "./lifecycle.ts";
import { cannotOversee } from "./overseer.ts";
import { currentStage, mayAnswer, takesAnswer } from "./standing.ts";
import type { Review } from "./state.ts";
import { reasonOfStatus, whyNoAnswer } from "./why-not.ts";
import { isOutOfMatter, writesNow } from "./writers.ts";

/**
 * Whoever is asked for an answer may ask the author something first. A question decides nothing and stops no clock: its stage
 * goes on, and with its end nobody answers it any more. A director asks as a reviewer does: that is no vote, and shows none.
 */

/** So many of somebody's may await an answer at once in a lane: who has more to ask asks for changes. */
export const mostOfOne = 3;

/** So many may of a document, so that a head stays small. */
const mostOpen = 30;

/** Whether somebody can ask in a lane of the open stage: whoever can answer in it. */
export function canAsk(review: Review, place: { stage: number; lane: string }, person: string): boolean {
  const lane = currentStage(review)?.lanes.find(({ id }) => id === place.lane);
  return lane !== undefined && place.stage === review.stage && takesAnswer(review, lane, person);
}

/** Whether somebody's questions in a lane are as many as can await an answer at once, or all of the document's are. */
export const areQuestionsFull = (
  { questions: { open } }: Pick<Review, "questions">,
  person: string,
  id: string,
): boolean =>
  open.length >= mostOpen || open.filter(({ by, lane }) => by === person && lane === id).length >= mostOfOne;

/** Somebody asks in a lane of the open stage, about the content that their page showed. */
export function ask(review: Review, command: Named<"ask">): Outcome {
  const { by, round, stage, lane: id, contentHash, section, field, commentCommitment, now } = command;
  const lane = currentStage(review)?.lanes.find((each) => each.id === id);
  const reason = whyNoAnswer(review, command, by.person, now);
  if (reason) return refuse({ code: reason });
  if (contentHash !== review.contentHash) return refuse({ code: "content-changed" });
  if (!lane || !by.active || !mayAnswer(review, lane, by.roles))
    return refuse({ code: "no-longer-authorised" });
  const isNotReached = refuseAddressFor(by, command.linkedAt, now);
  if (isNotReached) return refuse(isNotReached);
  if (commentCommitment === null) return refuse({ code: "comment-required" });
  if (areQuestionsFull(review, by.person, id)) return refuse({ code: "questions-full" });
  const number = review.questions.asked + 1;
  const asked = { round, stage, lane: id, number, by: by.person };
  const facts = { ...asked, contentHash, section, field, commentCommitment };
  return ok([{ type: "question-asked", facts }]);
}

/**
 * Whether a question is somebody's to answer, as far as the document knows: whoever writes it answers, and in their place whoever
 * watches over it, unless they are out of the matter, or asked it themselves.
 */
export const mayAnswerOne = (review: Review, number: number, person: string): boolean =>
  writesNow(review, person) ||
  (openQuestion(review, number)?.by !== person && !isOutOfMatter(review, person));

/** Whoever writes the document, or watches over it, answers a question while its stage is open: once, the first of them. */
export function answerQuestion(review: Review, command: Named<"answer-question">): Outcome {
  const { by, number, commentCommitment, now } = command;
  if (!allows(command.name, review.status)) return refuse({ code: reasonOfStatus(review.status) });
  const isAnswerer = writesNow(review, by.person) || cannotOversee(review, by) === null;
  if (!isAnswerer || !mayAnswerOne(review, number, by.person)) return refuse({ code: "not-yours" });
  const facts = settles(review, number, by.person);
  if (!facts) return refuse({ code: "question-settled" });
  if (!by.active) return refuse({ code: "no-longer-authorised" });
  const isNotReached = refuseAddressFor(by, command.linkedAt, now);
  if (isNotReached) return refuse(isNotReached);
  if (commentCommitment === null) return refuse({ code: "answer-required" });
  return ok([{ type: "question-answered", facts: { ...facts, commentCommitment } }]);
}

/** Whoever asked takes their question back, whether or not they can answer still. */
export function withdrawQuestion(review: Review, command: Named<"withdraw-question">): Outcome {
  const { by, number, now } = command;
  if (!allows(command.name, review.status)) return refuse({ code: reasonOfStatus(review.status) });
  const waiting = openQuestion(review, number);
  const facts = settles(review, number, by.person);
  if (!waiting || !facts) return refuse({ code: "question-settled" });
  if (waiting.by !== by.person) return refuse({ code: "not-yours" });
  const isNotReached = refuseAddressFor(by, command.linkedAt, now);
  if (isNotReached) return refuse(isNotReached);
  return ok([{ type: "question-withdrawn", facts }]);
}

/** A question that awaits an answer, by its number. */
const openQuestion = ({ questions }: Pick<Review, "questions">, number: number) =>
  questions.open.find((one) => one.number === number);

/** Which question it is that somebody settles; null where it awaits nothing any more. */
function settles(review: Review, number: number, by: string): EventOf<"question-withdrawn">["facts"] | null {
  const { round, stage } = review;
  const waiting = openQuestion(review, number);
  return waiting && stage !== null ? { round, stage, lane: waiting.lane, number, by } : null;
}

/** Whether a document has questions that somebody is to answer. */
export const areQuestionsFor = (
  review: Pick<Review, "status" | "author" | "colleagues" | "questions">,
  person: string,
): boolean =>
  allows("answer-question", review.status) && review.questions.open.length > 0 && writesNow(review, person);

type OfQuestions = EventOf<"question-asked" | "question-answered" | "question-withdrawn">;

/** What an event makes of the questions that await an answer. */
export function withQuestions(review: Review, { type, facts }: OfQuestions): Review {
  const { number, by, lane } = facts;
  const { asked, open } = review.questions;
  const questions =
    type === "question-asked"
      ? { asked: number, open: [...open, { number, by, lane }] }
      : { asked, open: open.filter((one) => one.number !== number) };
  return { ...review, questions };
}

/** Nobody answers what was asked in a stage that is over. */
export const withoutOpen = (review: Review): Review =>
  review.questions.open.length === 0 ? review : { ...review, questions: { ...review.questions, open: [] } };
