import type { List } from "./definition.ts";
import type { Answers } from "./rows.ts";
import { rowsIn, saidIn } from "./rows.ts";

/** A row, with those that contribute to it. */
export type ChainLink = { row: string; below: ChainLink[] };

/**
 * The rows of a list as a chain, from what nothing is above, as answers stand: also while it is not whole. What hangs on nothing
 * yet, on a row that is gone or on itself is `loose`. Every row is there once.
 */
export function chainIn(
  list: Pick<List, "name" | "chain">,
  answers: Answers,
): { chain: ChainLink[]; loose: ChainLink[] } {
  const rows = rowsIn(list, answers);
  const { chain } = list;
  if (!chain) return { chain: [], loose: [] };
  const answer = (row: string, name: string) => saidIn(list, row, answers)(name).trim();
  const left = new Set(rows);
  const linkOf = (row: string): ChainLink => {
    left.delete(row);
    const below = rows.filter((each) => left.has(each) && answer(each, chain.parent) === row);
    for (const each of below) left.delete(each);
    return { row, below: below.map(linkOf) };
  };
  const among = (rowsNow: readonly string[]) =>
    rowsNow.flatMap((row) => (left.has(row) ? [linkOf(row)] : []));
  const isTop = (row: string) => answer(row, chain.parent) === "" && answer(row, chain.level) === chain.top;
  const hangs = (row: string) => rows.includes(answer(row, chain.parent));
  const whole = among(rows.filter(isTop));
  return { chain: whole, loose: [...among(rows.filter((row) => !hangs(row))), ...among(rows)] };
}

/** How many rows of another list name each row of this one. */
export function namedBy(
  { list, of }: { list: string; of: string },
  answers: Answers,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const row of rowsIn({ name: list }, answers)) {
    const named = saidIn({ name: list }, row, answers)(of);
    counts.set(named, (counts.get(named) ?? 0) + 1);
  }
  return counts;
}
