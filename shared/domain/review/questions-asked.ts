import type { Entry } from "../../../events/entry.ts";
import type { Comment } from "../audit/comment.ts";
import type { Altered } from "../audit/commitments.ts";
import { isOutside } from "../organisation/lane-rule.ts";
import { isOutsider } from "../people/partners.ts";
import type { Subject } from "./asking-commands.ts";
import type { Reader } from "./comments.ts";
import { isOfBoard, mayReadOfBoard } from "./comments.ts";
import { currentStage } from "./standing.ts";
import type { Review } from "./state.ts";
import { hasWritten, isOutOfMatter } from "./writers.ts";

type Words = Comment | Altered | null;

/** A question with what became of it. Instants, ISO 8601 UTC. */
export type AskedQuestion = Subject & {
  number: number;
  stage: number;
  lane: string;
  /** Who asked; null where that is for the directors to know. */
  by: string | null;
  isOwn: boolean;
  at: string;
  words: Words;
  /** Answered, awaiting an answer, or left without one when its stage ended. */
  outcome: { is: "open" } | { is: "unanswered" } | { is: "answered"; by: string; at: string; words: Words };
};

type Line = { entry: Entry; comment: Words };

/**
 * The questions of this round that were not withdrawn, the oldest first, with their answers. Those of directors are read by
 * directors, and by whoever writes the document, who is not told which of them asks: nobody is to guess who has not signed. Whoever is
 * asked for a party reads their own alone.
 * @param history all of it: while a vote is open its questions stand on no page but with the vote
 */
export function questionsAsked(review: Review, history: readonly Line[], reader: Reader): AskedQuestion[] {
  const known = questionsOf(review, history, reader);
  const isTheirs = readsOwnAlone(review, reader)
    ? ({ isOwn }: AskedQuestion) => isOwn
    : ({ by }: AskedQuestion) => by !== null || hasWritten(review, reader.person);
  return known.filter(isTheirs);
}

/**
 * Those of the stage that is open, for whoever watches over the document: of the board's they are told as little as its author is.
 * Whoever is out of the matter sees nothing of its discussion.
 */
export const questionsOverseen = (
  review: Review,
  history: readonly Line[],
  reader: Reader,
): AskedQuestion[] =>
  isOutOfMatter(review, reader.person) || !review.stageOpen
    ? []
    : questionsOf(review, history, reader).filter(({ stage }) => stage === review.stage);

/** All that were not withdrawn: of the board's who asked is named to themselves and to directors alone. */
function questionsOf(review: Review, history: readonly Line[], reader: Reader): AskedQuestion[] {
  const withdrawn = history.flatMap(({ entry: { event } }) =>
    event.type === "question-withdrawn" ? [event.facts.number] : [],
  );
  return history.flatMap(({ entry: { event, at }, comment }): AskedQuestion[] => {
    if (event.type !== "question-asked" || event.facts.round !== review.round) return [];
    const { number, stage, lane, by, section, field } = event.facts;
    if (withdrawn.includes(number)) return [];
    const isOwn = by === reader.person;
    const isNamed = isOwn || !isOfBoard(review, stage, lane) || mayReadOfBoard(review, reader);
    const known = { number, stage, lane, isOwn, at, section, field };
    return [
      { ...known, by: isNamed ? by : null, words: comment, outcome: outcomeOf(review, history, number) },
    ];
  });
}

/**
 * Whether somebody reads what they asked and nothing else: of another organisation, or asked for a party now. How others came to their
 * answers is not theirs to know; what they write is, whoever they are.
 */
function readsOwnAlone(review: Review, { person, roles }: Reader): boolean {
  if (hasWritten(review, person)) return false;
  const holds = ({ people }: { people: readonly string[] }) => people.includes(person);
  const now = currentStage(review)?.lanes.filter(holds) ?? [];
  const own = now.length > 0 ? now : review.policy.stages.flatMap(({ lanes }) => lanes.filter(holds));
  return isOutsider({ roles }) || (own.length > 0 && own.every(isOutside));
}

function outcomeOf(review: Review, history: readonly Line[], number: number): AskedQuestion["outcome"] {
  const isOpen = review.questions.open.some((one) => one.number === number);
  return (
    history.flatMap(({ entry: { event, at }, comment: words }): AskedQuestion["outcome"][] =>
      event.type === "question-answered" && event.facts.number === number
        ? [{ is: "answered", by: event.facts.by, at, words }]
        : [],
    )[0] ?? { is: isOpen ? "open" : "unanswered" }
  );
}

/** Everybody who is named beside a question. */
export const peopleOfQuestion = ({ by, outcome }: AskedQuestion): string[] => [
  ...(by === null ? [] : [by]),
  ...(outcome.is === "answered" ? [outcome.by] : []),
];
