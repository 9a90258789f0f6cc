import { type Outcome, runCheck, runSuites } from "./steps.ts";

/** Static checks, by the name under which `npm test -- <name>` runs one. */
const checks = {
  types: ["tsc", "--noEmit"],
  lint: ["biome", "ci", "--error-on-warnings"],
  unused: ["knip"],
} as const;

/** Suites, in the order in which they run; those of one group share one running product. */
const suiteGroups = [["unit"], ["infra"], ["local"], ["integration", "e2e"], ["restart"]] as const;

const known: readonly string[] = [...Object.keys(checks), ...suiteGroups.flat()];
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !known.includes(name));

if (unknown.length > 0) {
  console.error(`There is no suite named ${unknown.join(", ")}. Known are: ${known.join(", ")}.`);
  process.exitCode = 1;
} else {
  const outcomes: Outcome[] = [];
  const wanted = (name: string) => asked.length === 0 || asked.includes(name);
  for (const [name, command] of Object.entries(checks)) {
    if (wanted(name)) outcomes.push(await runCheck(name, command));
  }
  for (const group of suiteGroups) {
    const names = group.filter(wanted);
    if (names.length > 0) outcomes.push(...(await runSuites(names)));
  }
  conclude(outcomes);
}

function conclude(outcomes: readonly Outcome[]): void {
  const sum = (of: (outcome: Outcome) => number) =>
    outcomes.reduce((total, outcome) => total + of(outcome), 0);
  console.log("");
  for (const { name, passed, failed, seconds } of outcomes) {
    console.log(`${name.padEnd(12)} ${seconds.toFixed(1).padStart(6)} s  ${passed} passed, ${failed} failed`);
  }
  const failed = sum((outcome) => outcome.failed);
  console.log(
    `${"in all".padEnd(12)} ${sum((outcome) => outcome.seconds)
      .toFixed(1)
      .padStart(6)} s`,
  );
  process.exitCode = failed === 0 ? 0 : 1;
  console.log(`${sum((outcome) => outcome.passed)} passed, ${failed} failed`);
}
