import type { Achievement } from "./achievement.ts";
import { isTold, type Origin, reportsIn, sumOfTerms } from "./origin.ts";
import { isSmall } from "./small-numbers.ts";

/** What everybody may know of where a figure comes from: the reports that can be read, how many others, and what they give together. */
export type PublicOrigin = {
  reports: readonly string[];
  count: number;
  /** A total, or a numerator and a denominator; null where it is withheld. */
  sum: readonly number[] | null;
  missing: Origin["missing"];
};

/** The figures as totals: what the sexes are told apart by stays inside. */
const totalOf = (figures: readonly number[]): readonly number[] =>
  figures.length === 3 ? [figures.reduce((sum, each) => sum + each, 0)] : figures;

/**
 * Whether a figure that everybody may read gives away, by itself or together with those of the reports that it is the sum of, what is
 * not published: a small number; or what a report holds that is published only later, or never. Both by subtraction.
 */
export function givesAway(
  { terms, isTelling = false }: Pick<Origin, "terms"> & Partial<Pick<Origin, "isTelling">>,
  achievement: Achievement,
): boolean {
  const sum = sumOfTerms(terms);
  const given = givenIn(achievement);
  if (!sum) return false;
  if (isTelling || isTold(reportsIn({ terms: terms.filter(({ isShown }) => !isShown) }))) return true;
  if (achievement.indicator.ofThings === true) return false;
  if (given && cellsOf(given).some(isSmall)) return true;
  if (terms.every(({ isShown }) => isShown)) return false;
  const shown = sumOfTerms(terms.filter(({ isShown }) => isShown)) ?? sum.map(() => 0);
  const less = (whole: readonly number[]) => whole.map((each, at) => each - (totalOf(shown)[at] ?? 0));
  return [less(totalOf(sum)), ...(given ? [less(given)] : [])].flatMap(cellsOf).some(isSmall);
}

/** Of a numerator and a denominator also what is left between both. */
const cellsOf = ([first = 0, second]: readonly number[]): number[] =>
  second === undefined ? [first] : [first, second, second - first];

function givenIn(achievement: Achievement): readonly number[] | null {
  if (achievement.kind === "percentage") return [achievement.numerator, achievement.denominator];
  return achievement.kind === "count" ? [achievement.total] : null;
}

/** @param isWithheld whether its figures stay inside, for what could be had from them */
export const publicOrigin = ({ terms, missing }: Origin, isWithheld: boolean): PublicOrigin => ({
  reports: [...new Set(terms.flatMap(({ report }) => report ?? []))],
  count: reportsIn({ terms }),
  sum: isWithheld ? null : totalOf(sumOfTerms(terms) ?? []),
  missing,
});
