import { type Outcome, runCheck, runSuites } from "./steps.ts";

/** Static checks, by the name under which `npm test -- <name>` runs one. */
const checks = {
  types: ["tsc", "--noEmit"],
  lint: ["biome", "ci", "--error-on-warnings"],
  unused: ["knip"],
} as const;

/** Suites that share one running product: one test after the other, for time is one for all of them. */
const onTheProduct = ["integration", "e2e"] as const;

/** Suites that run beside those, one after the other; what they print is shown once each has ended. */
const beside = ["unit", "infra", "local", "restart", "faults"] as const;

const known: readonly string[] = [...Object.keys(checks), ...onTheProduct, ...beside];
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !known.includes(name));

if (unknown.length > 0) {
  console.error(`There is no suite named ${unknown.join(", ")}. Known are: ${known.join(", ")}.`);
  process.exitCode = 1;
} else {
  const started = performance.now();
  const outcomes = await Promise.all([runBeside(), runOnTheProduct()]);
  conclude(outcomes.flat(), (performance.now() - started) / 1000);
}

function wanted(name: string): boolean {
  return asked.length === 0 || asked.includes(name);
}

async function runBeside(): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const [name, command] of Object.entries(checks)) {
    if (wanted(name)) outcomes.push(await runCheck(name, command));
  }
  for (const name of beside.filter(wanted)) outcomes.push(...(await runSuites([name], "kept")));
  return outcomes;
}

function runOnTheProduct(): Promise<Outcome[]> {
  const names = onTheProduct.filter(wanted);
  return names.length > 0 ? runSuites(names, "shown") : Promise.resolve([]);
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
