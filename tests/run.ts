import { type Outcome, runCheck, runSuites } from "./steps.ts";

/** Static checks, by the name under which `npm test -- <name>` runs one. */
const checks = {
  types: ["tsc", "--noEmit"],
  lint: ["biome", "ci", "--error-on-warnings"],
  unused: ["knip"],
} as const;

/**
 * Lanes of suites run side by side; within a lane it is one suite after the other. The suites of a lane that need a
 * running product share one, and there it is one test after the other too, for its time is one for all.
 */
const lanes = [["unit", "infra", "local"], ["faults"], ["e2e"], ["integration", "restart"]] as const;

const known: readonly string[] = [...Object.keys(checks), ...lanes.flat()];
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !known.includes(name));

if (unknown.length > 0) {
  console.error(`There is no suite named ${unknown.join(", ")}. Known are: ${known.join(", ")}.`);
  process.exitCode = 1;
} else {
  const started = performance.now();
  const [quick, ...others] = lanes;
  const outcomes = await Promise.all([
    runChecks().then(async (checked) => [...checked, ...(await runLane(quick, "kept"))]),
    ...others.map((lane) => runLane(lane, lane === lanes.at(-1) ? "shown" : "kept")),
  ]);
  conclude(outcomes.flat(), (performance.now() - started) / 1000);
}

function wanted(name: string): boolean {
  return asked.length === 0 || asked.includes(name);
}

async function runChecks(): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const [name, command] of Object.entries(checks)) {
    if (wanted(name)) outcomes.push(await runCheck(name, command));
  }
  return outcomes;
}

function runLane(suites: readonly string[], output: "shown" | "kept"): Promise<Outcome[]> {
  const names = suites.filter(wanted);
  return names.length > 0 ? runSuites(names, output) : Promise.resolve([]);
}

function conclude(outcomes: readonly Outcome[], seconds: number): void {
  const sum = (of: (outcome: Outcome) => number) =>
    outcomes.reduce((total, outcome) => total + of(outcome), 0);
  console.log("");
  for (const { name, passed, failed, seconds } of outcomes) {
    console.log(`${name.padEnd(12)} ${seconds.toFixed(1).padStart(6)} s  ${passed} passed, ${failed} failed`);
  }
  const failed = sum((outcome) => outcome.failed);
  console.log(`${"in all".padEnd(12)} ${seconds.toFixed(1).padStart(6)} s`);
  process.exitCode = failed === 0 ? 0 : 1;
  console.log(`${sum((outcome) => outcome.passed)} passed, ${failed} failed`);
}
