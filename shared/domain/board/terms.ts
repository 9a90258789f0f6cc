/**
 * A time in which somebody was a director by the record, from one day to another (ISO 8601), both included; null where it began
 * before anything is recorded, and where it has not ended.
 */
export type Term = { person: string; from: string | null; until: string | null };

const hadBegun = ({ from }: Term, day: string): boolean => from === null || from < day;
const wentOn = ({ until }: Term, day: string): boolean => until === null || until > day;

const count = (terms: readonly Term[]): number => new Set(terms.map(({ person }) => person)).size;

/** How many were directors on a day: whoever took another's place on that very day is one director with them. */
const inOfficeOn = (terms: readonly Term[], day: string): number =>
  Math.max(
    count(terms.filter((term) => hadBegun(term, day) && (wentOn(term, day) || term.until === day))),
    count(terms.filter((term) => wentOn(term, day) && (hadBegun(term, day) || term.from === day))),
  );

/**
 * Whether somebody may have been at a meeting as a director: their time as one had not ended before its day. That it began later
 * by the record says nothing, for an election is entered after it was held.
 */
export const mayHaveBeenThere = (terms: readonly Term[], person: string, day: string): boolean =>
  terms.some((term) => term.person === person && (wentOn(term, day) || term.until === day));

/**
 * How many directors were in office on the day of a meeting. Where somebody was there whose election was entered after it, as
 * many as there were once it was, if those are more.
 */
export const inOfficeAt = (
  terms: readonly Term[],
  { heldOn, present }: { heldOn: string; present: readonly string[] },
): number => {
  const enteredLater = terms.flatMap(({ person, from }) =>
    present.includes(person) && from !== null && from > heldOn ? [from] : [],
  );
  return Math.max(...[heldOn, ...enteredLater].map((day) => inOfficeOn(terms, day)));
};
