import type { Entry } from "../../../events/entry.ts";

/**
 * What was answered to a resolution in writing by whoever had left the board as it passed: signed or declared, it counts for nothing (CNCA
 * s. 129(1), s. 140).
 * @returns the numbers of those entries
 */
export function uncountedIn(history: readonly { entry: Entry }[]): Set<number> {
  const answers = history.flatMap(({ entry: { event, number } }) =>
    event.type === "ballot-cast" || event.type === "recusal-recorded" ? [{ ...event.facts, number }] : [],
  );
  const passing = answers.filter(({ left = [] }) => left.length > 0);
  const isUncounted = (given: (typeof answers)[number]) =>
    passing.some(
      ({ round, stage, lane, number, left = [] }) =>
        given.round === round &&
        given.stage === stage &&
        given.lane === lane &&
        given.number < number &&
        left.includes(given.by),
    );
  return new Set(answers.filter(isUncounted).map(({ number }) => number));
}
