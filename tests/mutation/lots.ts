import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Mutant } from "@stryker-mutator/api/core";
import { Instrumenter } from "@stryker-mutator/instrumenter";

type Placed = Pick<Mutant, "fileName" | "location" | "replacement">;

/** What to draw: a share (0–1) of all mutants, and of the lots that are as large as it, which one (from 1). */
export interface Draw {
  readonly share: number;
  readonly lot: number;
}

/** Whether a mutant is drawn, evenly: by what it changes, so that the same are drawn tomorrow. No two lots have one in common. */
export function isDrawn(
  { fileName, location: { start, end }, replacement }: Placed,
  { share, lot }: Draw,
): boolean {
  const file = fileName.slice(fileName.indexOf("shared/domain/"));
  const place = JSON.stringify([file, start.line, start.column, end.line, end.column, replacement]);
  const drawn = createHash("sha256").update(place).digest().readUInt32BE() / 2 ** 32;
  return drawn >= share * (lot - 1) && drawn < share * lot;
}

/**
 * Where the drawn mutants are, as Stryker is told it (lines from 1, columns from 0), so that it prepares no others: with all
 * of them, each test takes four times as long, and the list of tests of each is longer than a text can be.
 * @param mutate globs from the root, those that begin with `!` left out
 */
export async function rangesOf(root: string, mutate: readonly string[], draw: Draw): Promise<string[]> {
  const exclude = mutate.filter((glob) => glob.startsWith("!")).map((glob) => glob.slice(1));
  const files = globSync(
    mutate.filter((glob) => !glob.startsWith("!")),
    { cwd: root, exclude },
  );
  const sources = files.map((name) => ({
    name,
    mutate: true,
    content: readFileSync(join(root, name), "utf8"),
  }));
  const options = { ignorers: [], excludedMutations: [], plugins: null };
  const { mutants } = await new Instrumenter(silent).instrument(sources, options);
  const ranges = mutants
    .filter((mutant) => isDrawn(mutant, draw))
    .map(
      ({ fileName, location: { start, end } }) =>
        `${fileName}:${start.line + 1}:${start.column}-${end.line + 1}:${end.column}`,
    );
  return [...new Set(ranges)];
}

const no = () => false;
const nothing = () => undefined;
const silent = {
  isTraceEnabled: no,
  isDebugEnabled: no,
  isInfoEnabled: no,
  isWarnEnabled: no,
  isErrorEnabled: no,
  isFatalEnabled: no,
  trace: nothing,
  debug: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
  fatal: nothing,
};
