import type { Declared } from "../../domain/board/certificate.ts";
import { citedAs } from "../../domain/board/cited.ts";
import type { HistoryLine } from "../../ports/reading.ts";

/** What was recorded of one lane, and of the stage around it. */
export const linesOf = (
  history: readonly HistoryLine[],
  { round, stage, lane }: { round: number; stage: number; lane: string },
): HistoryLine[] =>
  history.filter(({ entry: { event } }) => {
    const { facts } = event;
    const isHere = "round" in facts && "stage" in facts && facts.round === round && facts.stage === stage;
    return isHere && (!("lane" in facts) || facts.lane === lane);
  });

/**
 * What directors declared of their own interests in a lane by its round: there, and on an earlier version whoever is disqualified, who was
 * not asked again.
 */
export const declaredBy = (
  history: readonly HistoryLine[],
  place: { round: number; stage: number; lane: string },
): Declared[] => {
  const before = history.filter(({ entry: { event } }) => {
    if (event.type !== "recusal-recorded" || event.facts.how !== "disqualified") return false;
    const { round, stage, lane } = event.facts;
    return round < place.round && stage === place.stage && lane === place.lane;
  });
  return declaredInWriting([...before, ...linesOf(history, place)]);
};

/** What lines say that directors declared of their own interests. */
export const declaredInWriting = (lines: readonly HistoryLine[]): Declared[] =>
  lines.flatMap((line): Declared[] => {
    const { event, at } = line.entry;
    if (event.type === "interest-declared") {
      const { by: person, nature, exception } = event.facts;
      const of = { person, at, because: "excepted" as const, nature, ground: citedAs(exception) };
      return [{ ...of, when: "in-writing", reason: wordsIn(line) }];
    }
    if (event.type !== "recusal-recorded" || event.facts.how === "recused") return [];
    const { by: person, how: because, nature, ground } = event.facts;
    const of = { person, at, because, nature, ground: ground ? citedAs(ground) : null };
    return [{ ...of, when: "in-writing", reason: wordsIn(line) }];
  });

/** The words that came with an entry; null where there are none, or they are not what was recorded. */
export const wordsIn = ({ comment }: HistoryLine): string | null =>
  comment === null || comment === "altered" ? null : comment.text;
