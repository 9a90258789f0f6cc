import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { parseArgs } from "node:util";

/** The long form of what `npm test` does in short: many random histories. */

const root = join(import.meta.dirname, "..");
const usage = `npm run campaign [-- --seed N] [--histories N]

  --seed N        live the same histories again (default another one each time, which is printed)
  --histories N   how many (default 10000)
  --help          this text`;
const { values } = parseArgs({
  options: {
    seed: { type: "string", default: String(Date.now() % 2 ** 31) },
    histories: { type: "string", default: "10000" },
    help: { type: "boolean", default: false },
  },
});
const { seed, histories } = values;

if (values.help) {
  console.log(usage);
} else if (![seed, histories].every((given) => /^\d{1,10}$/.test(given))) {
  console.error(usage);
  process.exitCode = 1;
} else {
  console.log(`Campaign of seed ${seed}; again: npm run campaign -- --seed ${seed} --histories ${histories}`);
  const vitest = join(root, "node_modules/vitest/vitest.mjs");
  const { status } = spawnSync(
    process.execPath,
    [vitest, "run", "--project", "unit", "tests/unit/histories"],
    { cwd: root, env: { ...process.env, ACCORD_HISTORIES: histories, ACCORD_SEED: seed }, stdio: "inherit" },
  );
  process.exitCode = status ?? 1;
}
