import { ProcessorTime } from "./processor.ts";
import { bundleOnce, type Outcome, runCheck, runSuites } from "./steps.ts";
import { Product } from "./support/product.ts";

/** Static checks, by the name under which `npm test -- <name>` runs one. */
const checks = {
  // With one checker nothing is worked out twice, which is a third of its time; the other lanes need the processors.
  types: ["tsc", "--noEmit", "--checkers", "1"],
  lint: ["biome", "ci", "--error-on-warnings"],
  unused: ["knip"],
} as const;

/**
 * Lanes of suites run side by side; within a lane it is one suite after the other. The suites of a lane that need a
 * running product share one, and there it is one test after the other too, for its time is one for all. Lanes that move
 * no time share one product between them. Unit tests, which take both processors whenever they are free, end last.
 */
const lanes = {
  units: ["unit"],
  alone: ["infra", "local", "pages"],
  timeless: [["faults"], ["e2e"], ["line"]],
  timed: ["restart", "integration", "later"],
} as const;

const known: readonly string[] = [...Object.keys(checks), ...Object.values(lanes).flat(2)];
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !known.includes(name));

if (unknown.length > 0) {
  console.error(`There is no suite named ${unknown.join(", ")}. Known are: ${known.join(", ")}.`);
  process.exitCode = 1;
} else {
  const started = performance.now();
  const time = new ProcessorTime(process.pid);
  const outcomes = await Promise.all([runChecks(), runLane(lanes.units, "kept"), runBundled()]);
  conclude(outcomes.flat(), (performance.now() - started) / 1000, time.end());
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

/** Runs what needs the functions' bundles: these are made once where more than one lane deploys them. */
async function runBundled(): Promise<Outcome[]> {
  const deploying = [["infra"], lanes.timeless.flat(), lanes.timed].filter((suites) => suites.some(wanted));
  const remove = deploying.length > 1 ? await bundleOnce() : () => {};
  try {
    const outcomes = await Promise.all([
      runLane(lanes.alone, "kept"),
      runOnOne(lanes.timeless),
      runLane(lanes.timed, "shown"),
    ]);
    return outcomes.flat();
  } finally {
    remove();
  }
}

function runLane(
  suites: readonly string[],
  output: "shown" | "kept",
  home: string | null = null,
): Promise<Outcome[]> {
  const names = suites.filter(wanted);
  return names.length > 0 ? runSuites(names, output, home) : Promise.resolve([]);
}

/** Runs lanes side by side on one product; where it cannot be started, each tries its own, and tells why. */
async function runOnOne(lanes: readonly (readonly string[])[]): Promise<Outcome[]> {
  const isShared = lanes.flat().filter(wanted).length > 1;
  const product = new Product();
  const home = isShared
    ? await product.start().then(
        () => product.home,
        () => null,
      )
    : null;
  try {
    return (await Promise.all(lanes.map((lane) => runLane(lane, "kept", home)))).flat();
  } finally {
    await product.remove();
  }
}

function conclude(outcomes: readonly Outcome[], seconds: number, ofAll: number | null): void {
  const sum = (of: (outcome: Outcome) => number) =>
    outcomes.reduce((total, outcome) => total + of(outcome), 0);
  console.log("");
  const line = (name: string, seconds: number, rest: string, processor: number | null) => {
    const used = processor === null ? "" : `${processor.toFixed(0)} s of a processor`;
    console.log(
      `${name.padEnd(12)} ${seconds.toFixed(1).padStart(6)} s  ${rest.padEnd(24)}${used.padStart(22)}`,
    );
  };
  for (const { name, passed, failed, seconds, processor } of outcomes)
    line(name, seconds, `${passed} passed, ${failed} failed`, processor);
  const failed = sum((outcome) => outcome.failed);
  line("in all", seconds, "", ofAll);
  process.exitCode = failed === 0 ? 0 : 1;
  console.log(`${sum((outcome) => outcome.passed)} passed, ${failed} failed`);
}
