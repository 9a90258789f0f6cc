import type { Answers } from "./rows.ts";
import { rowPrefix, rowsIn } from "./rows.ts";
import type { Summed } from "./rule.ts";

/** What rows come to so far, and whether each of them has an amount, in minor units. */
export type Sum = { sum: number; isWhole: boolean };

/** Null while there is no row. Amounts are exact: a field holds so little that all rows of a list are a whole number still. */
export function sumOf({ list, of }: Omit<Summed, "total">, values: Answers): Sum | null {
  const amounts = rowsIn({ name: list }, values).map((row) => values[rowPrefix({ name: list }, row) + of]);
  if (amounts.length === 0) return null;
  const known = amounts.filter((amount) => typeof amount === "number");
  return {
    sum: known.reduce((all, amount) => all + amount, 0),
    isWhole: known.length === amounts.length,
  };
}
