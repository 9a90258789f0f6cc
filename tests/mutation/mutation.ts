import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import * as z from "zod";

/**
 * Mutates shared/domain with Stryker, and writes the score into docs/mutation.md. What was killed once is not tried
 * again.
 */

const root = join(import.meta.dirname, "../..");
const goal = 80;
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

function conclude(): void {
  const { files } = report.parse(
    JSON.parse(readFileSync(join(root, ".accord/mutation/report.json"), "utf8")),
  );
  const document = join(root, "docs/mutation.md");
  const [before = "", after = ""] = readFileSync(document, "utf8").split(/<!-- score -->[\s\S]*<!-- end -->/);
  writeFileSync(document, `${before}<!-- score -->\n\n${tableOf(files)}\n\n<!-- end -->${after}`);
  const score = scoreOf(Object.values(files).flatMap(({ mutants }) => mutants));
  console.log(`Mutation score of shared/domain: ${score.toFixed(1)} % (goal ${goal} %)`);
  process.exitCode = score >= goal ? 0 : 1;
}

function tableOf(files: z.infer<typeof report>["files"]): string {
  const all = Object.values(files).flatMap(({ mutants }) => mutants);
  const rows = Object.entries(files)
    .filter(([, { mutants }]) => tried(mutants).length > 0)
    .map(([file, { mutants }]) => row(file.replace("shared/domain/", ""), mutants));
  const day = new Date().toISOString().slice(0, 10);
  return [
    `Of ${day}: **${scoreOf(all).toFixed(1)} %** of ${tried(all).length} mutants were killed.`,
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

const node = dirname(process.execPath);
const { status } = spawnSync(join(root, "node_modules/.bin/stryker"), ["run", "stryker.config.json"], {
  cwd: root,
  env: { ...process.env, PATH: [node, process.env["PATH"]].join(delimiter) },
  stdio: "inherit",
});
if (status === 0) conclude();
else process.exitCode = 1;
