import { execFile, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { constants, setPriority, tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { promisify } from "node:util";
import * as z from "zod";
import { ProcessorTime } from "./processor.ts";

/**
 * What a check or a suite came to; a check counts as one test. Of suites that ran in one go the first bears the processor's time of
 * all; it is not known of the others, and on no system but Linux.
 */
export type Outcome = {
  name: string;
  passed: number;
  failed: number;
  seconds: number;
  processor: number | null;
};

const root = join(import.meta.dirname, "..");
const results = z.object({
  suites: z.array(
    z.object({ suite: z.string(), passed: z.number(), failed: z.number(), seconds: z.number() }),
  ),
  errors: z.number(),
});

/** Runs a static check, and shows its output if it fails. */
export async function runCheck(name: string, command: readonly string[]): Promise<Outcome> {
  const { code, output, seconds, processor } = await run(command, "kept");
  console.log(`${code === 0 ? "✓" : "✗"} ${name} (${command.join(" ")}), ${seconds.toFixed(1)} s`);
  if (code !== 0) console.log(output);
  return { name, passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, seconds, processor };
}

/**
 * Runs suites of Vitest in one go. The time that is no single suite's (a shared start) is that of the first.
 * @param output whether what they print is shown as it comes, or once all have ended
 * @param home the folder of a running product that they use; null where they start their own
 */
export async function runSuites(
  names: readonly string[],
  output: "shown" | "kept",
  home: string | null,
): Promise<Outcome[]> {
  const folder = mkdtempSync(join(tmpdir(), "accord-tests-"));
  const file = join(folder, "results.json");
  const projects = names.flatMap((name) => ["--project", name]);
  const reporters = ["--reporter=default", "--reporter=./tests/reporter.ts"];
  const {
    code,
    seconds,
    processor,
    output: kept,
  } = await run(
    ["vitest", "run", ...projects, ...reporters],
    output,
    { ACCORD_TEST_RESULTS: file, ...(home !== null && { ACCORD_UNDER_TEST: home }) },
    // What needs no product waits for nothing: it fills what those leave that do.
    names.includes("unit"),
  );
  console.log(kept);
  try {
    const outcomes = outcomesOf(names, code, seconds, results.parse(JSON.parse(readFileSync(file, "utf8"))));
    return outcomes.map((outcome, index) => ({ ...outcome, processor: index === 0 ? processor : null }));
  } catch {
    return names.map((name, index) => {
      const took = index === 0 ? { seconds, processor } : { seconds: 0, processor: null };
      return { name, passed: 0, failed: 1, ...took };
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * Bundles the functions for all that is started from then on; where that fails, each tries by itself, and tells why.
 * @returns what removes them
 */
export async function bundleOnce(): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), "accord-bundles-"));
  await promisify(execFile)(process.execPath, [join(root, "tests/bundle.ts"), folder]).then(
    () => {
      process.env["ACCORD_BUNDLES"] = folder;
    },
    () => {},
  );
  return () => rmSync(folder, { recursive: true });
}

function outcomesOf(
  names: readonly string[],
  code: number,
  seconds: number,
  { suites, errors }: z.infer<typeof results>,
): Omit<Outcome, "processor">[] {
  const outcomes = names.map((name) => {
    const found = suites.find(({ suite }) => suite === name);
    // A suite without a test has not passed: something kept it from running.
    return { name, passed: found?.passed ?? 0, failed: found?.failed ?? 1, seconds: found?.seconds ?? 0 };
  });
  const [first] = outcomes;
  if (first) {
    first.seconds = seconds - outcomes.slice(1).reduce((total, outcome) => total + outcome.seconds, 0);
    const seen = outcomes.some(({ failed }) => failed > 0);
    if (errors > 0 || (code !== 0 && !seen)) first.failed += 1;
  }
  return outcomes;
}

/**
 * Runs a tool of this project and waits for its end; its output is shown as it comes, or kept.
 * @param isPatient whether it leaves the processors to others that want them
 */
async function run(
  [tool = "", ...args]: readonly string[],
  output: "shown" | "kept",
  environment: Record<string, string> = {},
  isPatient = false,
): Promise<{ code: number; output: string; seconds: number; processor: number | null }> {
  const started = performance.now();
  const child = spawn(join(root, "node_modules/.bin", tool), args, {
    cwd: root,
    // The tools' first lines ask the PATH for "node": it must be the one that runs this.
    env: {
      ...process.env,
      PATH: [dirname(process.execPath), process.env["PATH"]].join(delimiter),
      ...environment,
    },
    stdio: ["ignore", output === "shown" ? "inherit" : "pipe", output === "shown" ? "inherit" : "pipe"],
  });
  if (isPatient && child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL);
  const kept: Buffer[] = [];
  child.stdout?.on("data", (chunk: Buffer) => kept.push(chunk));
  child.stderr?.on("data", (chunk: Buffer) => kept.push(chunk));
  const time = new ProcessorTime(child.pid ?? 0);
  const code = await new Promise<number>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (status) => resolve(status ?? 1));
  });
  const seconds = (performance.now() - started) / 1000;
  return { code, output: Buffer.concat(kept).toString(), seconds, processor: time.end() };
}
