import type { Achievement } from "./achievement.ts";

/** Fewer people than these could be recognised by somebody who knows the place, so that their number is not published. */
const fewest = 5;

/** Whether somebody could be recognised by a number of people. Nobody is a number that names nobody. */
export const isSmall = (cell: number): boolean => cell > 0 && cell < fewest;

/**
 * A total as everybody may know it: withheld as a whole where it, or a number that one obtains from what is published by
 * subtraction, is small. Of a count that is its total; of a percentage its numerator, its denominator and, where the
 * numerator is part of it, the rest. Not the percentage alone is kept, nor a verdict or a variance: by a target and few
 * possible numbers each of them gives the number away.
 */
export function withoutSmallNumbers(achievement: Achievement): Achievement {
  const { indicator } = achievement;
  return indicator.ofThings !== true && cellsOf(achievement).some(isSmall)
    ? { indicator, kind: "withheld" }
    : achievement;
}

function cellsOf(achievement: Achievement): number[] {
  if (achievement.kind === "count" || achievement.kind === "count-by-sex") return [achievement.total];
  if (achievement.kind !== "percentage") return [];
  const { indicator, numerator, denominator } = achievement;
  const isPart = indicator.measure === "percentage" && indicator.proportion;
  return [numerator, denominator, ...(isPart ? [denominator - numerator] : [])];
}
