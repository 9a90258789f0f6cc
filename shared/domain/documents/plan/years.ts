import type { PlanBasis } from "./basis.ts";

/** The calendar years that a plan is for, the first one first. */
export function yearsOf({ period: { start, end } }: Pick<PlanBasis, "period">): number[] {
  const [first, last] = [start, end].map((day) => Number(day.slice(0, 4)));
  return Array.from({ length: (last ?? 0) - (first ?? 0) + 1 }, (_, n) => (first ?? 0) + n);
}

/** The field in which a plan says what it has for a year. */
export const budgetOf = (year: number | string): string => `budget.${year}`;
