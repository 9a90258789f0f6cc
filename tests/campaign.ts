import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { parseArgs } from "node:util";

/** The long form of what `npm test` does in short: many random histories. */

const root = join(import.meta.dirname, "..");
const usage = "npm run campaign [-- --seed <number>] [--histories <number>]";
const { values } = parseArgs({ options: { seed: { type: "string" }, histories: { type: "string" } } });
const seed = values.seed ?? String(Date.now() % 2 ** 31);
const histories = values.histories ?? "10000";

if (![seed, histories].every((given) => /^\d{1,10}$/.test(given))) {
  console.error(usage);
  process.exitCode = 1;
} else {
  console.log(`Campaign of seed ${seed}; again: npm run campaign -- --seed ${seed} --histories ${histories}`);
  process.exitCode = run("unit", "tests/unit/histories") === 0 ? 0 : 1;
}

function run(suite: string, ...files: string[]): number | null {
  const vitest = join(root, "node_modules/vitest/vitest.mjs");
  const env = { ...process.env, ACCORD_CAMPAIGN: "1", ACCORD_HISTORIES: histories, ACCORD_SEED: seed };
  const args = [vitest, "run", "--project", suite, ...files];
  return spawnSync(process.execPath, args, { cwd: root, env, stdio: "inherit" }).status;
}
