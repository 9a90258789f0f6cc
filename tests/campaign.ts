import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readCommandLine } from "./support/command-line.ts";

/**
 * The long form of what `npm test` does in short: many random histories, many hostile requests, and all that can
 * befall each call to AWS.
 */

const root = join(import.meta.dirname, "..");
const usage = `npm run campaign [-- --seed N] [--histories N]

  --seed N        live the same histories again (default another one each time, which is printed)
  --histories N   how many (default 10000)
  --help          this text

After the histories come 10,000 hostile requests; then every flow is lived again for each of its calls to AWS and each
thing that can befall it, which takes about half an hour.`;
const { seed, histories, help } = readCommandLine("npm run campaign", {
  seed: { type: "string", default: String(Date.now() % 2 ** 31) },
  histories: { type: "string", default: "10000" },
  help: { type: "boolean", default: false },
});
const hostileRequests = "10000";

if (help) {
  console.log(usage);
} else if (![seed, histories].every((given) => /^\d{1,10}$/.test(given))) {
  console.error(usage);
  process.exitCode = 1;
} else {
  console.log(`Campaign of seed ${seed}; again: npm run campaign -- --seed ${seed} --histories ${histories}`);
  const notes = join(mkdtempSync(join(tmpdir(), "accord-campaign-")), "lived");
  writeFileSync(notes, "");
  const own = { ACCORD_SEED: seed, ACCORD_LIVED: notes };
  const parts = [
    ["random histories", run("unit", "tests/unit/histories", { ACCORD_HISTORIES: histories, ...own })],
    ["hostile requests", run("unit", "tests/unit/hostile", { ACCORD_HOSTILE: hostileRequests, ...own })],
    ["crash points and storm", run("faults", "tests/faults", { ACCORD_CRASHES: "all", ...own })],
    ["weak line", run("line", "tests/line", own)],
  ] as const;
  const lived = readFileSync(notes, "utf8").trim().split("\n");
  rmSync(join(notes, ".."), { recursive: true });
  const failed = parts.filter(([, code]) => code !== 0).map(([name]) => name);
  process.exitCode = failed.length === 0 ? 0 : 1;
  const ending = failed.length === 0 ? "all of it passed" : `failed: ${failed.join("; ")}`;
  console.log(`\nCampaign of seed ${seed}: ${ending}. Lived through: ${lived.join(" · ")}`);
}

/** Runs the tests of a folder. @returns their exit code */
function run(project: string, folder: string, env: NodeJS.ProcessEnv): number {
  const vitest = join(root, "node_modules/vitest/vitest.mjs");
  const { status } = spawnSync(process.execPath, [vitest, "run", "--project", project, folder], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: "inherit",
  });
  return status ?? 1;
}
