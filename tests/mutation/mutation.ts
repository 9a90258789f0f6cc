import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { program } from "commander";
import * as z from "zod";
import { type Draw, rangesOf } from "./lots.ts";

/**
 * Mutates shared/domain with Stryker, or draws a share of its mutants, and writes the score into docs/mutation.md. Of
 * all, what was killed once is not tried again.
 */

const root = join(import.meta.dirname, "../..");
const goal = 85;
const report = z.object({
  files: z.record(
    z.string(),
    z.object({
      mutants: z.array(
        z.object({
          status: z.string(),
          mutatorName: z.string(),
          location: z.object({ start: z.object({ line: z.number() }) }),
        }),
      ),
    }),
  ),
});
type Mutants = z.infer<typeof report>["files"][string]["mutants"];

function conclude(draw: Draw): void {
  const { files } = report.parse(
    JSON.parse(readFileSync(join(root, ".accord/mutation/report.json"), "utf8")),
  );
  const document = join(root, "docs/mutation.md");
  const [before = "", after = ""] = readFileSync(document, "utf8").split(/<!-- score -->[\s\S]*<!-- end -->/);
  writeFileSync(document, `${before}<!-- score -->\n\n${tableOf(files, draw)}\n\n<!-- end -->${after}`);
  const score = scoreOf(Object.values(files).flatMap(({ mutants }) => mutants));
  console.log(`Mutation score of shared/domain: ${score.toFixed(1)} % (goal ${goal} %)`);
  process.exitCode = score >= goal ? 0 : 1;
}

function tableOf(files: z.infer<typeof report>["files"], { share, lot }: Draw): string {
  const all = Object.values(files).flatMap(({ mutants }) => mutants);
  const rows = Object.entries(files)
    .filter(([, { mutants }]) => tried(mutants).length > 0)
    .map(([file, { mutants }]) => row(file.replace("shared/domain/", ""), mutants));
  const day = new Date().toISOString().slice(0, 10);
  return [
    `Of ${day}: **${scoreOf(all).toFixed(1)} %** of ${tried(all).length} mutants were killed${share < 1 ? ` (${100 * share} % of all, drawn evenly, lot ${lot})` : ""}.`,
    "",
    "| file | score | killed | survived | survivors by what was changed |",
    "|---|--:|--:|--:|---|",
    ...rows,
  ].join("\n");
}

function row(file: string, mutants: Mutants): string {
  const left = tried(mutants).filter((mutant) => !isKilled(mutant));
  const kinds = Map.groupBy(left, ({ mutatorName }) => mutatorName);
  const told = [...kinds].map(
    ([kind, these]) =>
      `${kind}: ${[...new Set(these.map(({ location }) => location.start.line))].sort((a, b) => a - b).join(", ")}`,
  );
  const killed = tried(mutants).length - left.length;
  return `| ${file} | ${scoreOf(mutants).toFixed(0)} % | ${killed} | ${left.length} | ${told.join("; ")} |`;
}

const isKilled = ({ status }: Mutants[number]) => status === "Killed" || status === "Timeout";

/** Mutants that were tried: neither ignored nor impossible. */
const tried = (mutants: Mutants) =>
  mutants.filter(({ status }) => ["Killed", "Timeout", "Survived", "NoCoverage"].includes(status));

const scoreOf = (mutants: Mutants) => (100 * tried(mutants).filter(isKilled).length) / tried(mutants).length;

program
  .name("npm run mutation --")
  .description("Changes shared/domain in one small place after the other, and asks whether a test breaks.")
  .option(
    "--share <share>",
    "which share of the mutants to draw, above 0 and up to 1 (all take hours)",
    Number,
    1,
  )
  .option("--lot <lot>", "which of the lots of that share, from 1: no two have a mutant in common", Number, 1)
  .parse();
const draw = program.opts<Draw>();
const { share, lot } = draw;
if (!(share > 0 && share <= 1)) program.error("--share is a number above 0 and up to 1, such as 0.05.");
if (!(Number.isInteger(lot) && lot >= 1 && lot * share <= 1))
  program.error(`--lot is a whole number from 1 to ${Math.floor(1 / share)} with this share.`);

const whole = z
  .looseObject({ mutate: z.array(z.string()) })
  .parse(JSON.parse(readFileSync(join(root, "stryker.config.json"), "utf8")));
const drawn = {
  checkers: ["drawn"],
  plugins: ["@stryker-mutator/vitest-runner", "./tests/mutation/drawn.ts"],
  incremental: false,
};
mkdirSync(join(root, ".accord/mutation"), { recursive: true });
const config = join(root, ".accord/mutation/config.json");
writeFileSync(
  config,
  JSON.stringify(
    share < 1 ? { ...whole, ...drawn, mutate: await rangesOf(root, whole.mutate, draw) } : whole,
  ),
);
const node = dirname(process.execPath);
const { status } = spawnSync(join(root, "node_modules/.bin/stryker"), ["run", config], {
  cwd: root,
  env: {
    ...process.env,
    PATH: [node, process.env["PATH"]].join(delimiter),
    MUTANTS_SHARE: String(share),
    MUTANTS_LOT: String(lot),
  },
  stdio: "inherit",
});
if (status === 0) conclude(draw);
else process.exitCode = 1;
