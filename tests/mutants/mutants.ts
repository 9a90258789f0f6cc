import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import * as z from "zod";
import type { Mutant } from "./patches.ts";
import { readMutants } from "./patches.ts";

/** Shows that the tests can fail: each mutant is put into a copy of the sources, and its test must break by it alone. */

const root = join(import.meta.dirname, "../..");
const leftOut = new Set(["node_modules", ".git", ".accord", "cdk.out", "pictures"]);

const results = z.object({ numPassedTests: z.number(), numFailedTests: z.number() });

const copy = mkdtempSync(join(tmpdir(), "accord-mutants-"));
try {
  cpSync(root, copy, { recursive: true, filter: (path) => !leftOut.has(basename(path)) });
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
  const mutants = readMutants();
  const problems = mutants.flatMap((mutant) => {
    const problem = problemOf(mutant);
    console.log(
      `${problem === null ? "✓ killed" : "✗"} ${basename(mutant.patch)}: ${problem ?? mutant.says}`,
    );
    return problem ?? [];
  });
  console.log(
    `${mutants.length - problems.length} of ${mutants.length} mutants killed by the test that each names`,
  );
  process.exitCode = problems.length === 0 ? 0 : 1;
} finally {
  rmSync(copy, { recursive: true });
}

/** Why a mutant proves nothing, or that it survives; null when its test breaks by it and passes without it. */
function problemOf(mutant: Mutant): string | null {
  const sound = runTest(mutant);
  if (sound !== "passed") return `its test "${mutant.test}" ${sound} without it`;
  if (!git("apply", mutant.patch)) return "the patch is stale: it does not apply to the sources any more";
  const mutated = runTest(mutant);
  if (!git("apply", "--reverse", mutant.patch)) throw new Error(`${mutant.patch} could not be taken back`);
  return mutated === "failed" ? null : `it survives: its test "${mutant.test}" ${mutated}`;
}

/** Runs the tests of a file that are named so. A run in which none failed or passed has not run them. */
function runTest({ suite, file, test }: Mutant): "passed" | "failed" | "was not run" {
  const name = test.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const vitest = join(copy, "node_modules/vitest/vitest.mjs");
  const report = join(copy, "tests-of-mutant.json");
  rmSync(report, { force: true });
  const args = [vitest, "run", "--project", suite, "--reporter=json", `--outputFile=${report}`];
  spawnSync(process.execPath, [...args, "-t", name, file], { cwd: copy });
  if (!existsSync(report)) return "was not run";
  const { numPassedTests, numFailedTests } = results.parse(JSON.parse(readFileSync(report, "utf8")));
  if (numFailedTests > 0) return "failed";
  return numPassedTests > 0 ? "passed" : "was not run";
}

function git(...args: string[]): boolean {
  return spawnSync("git", args, { cwd: copy }).status === 0;
}
