import type { Path, Problem } from "./problem.ts";

/** What is amiss in a part of the data, by where it stands in the whole: itself, and what it is held against. */
export const within = <P extends Problem>(path: Path, found: readonly P[]): P[] =>
  found.map((one) => ({
    ...one,
    path: [...path, ...one.path],
    ...("first" in one && { first: [...path, ...one.first] }),
  }));
