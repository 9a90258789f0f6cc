import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { afterAll, beforeEach } from "vitest";
import { load, type Reached } from "../../../infra/operations/load/command.ts";
import type { TargetProblem } from "../../../infra/operations/load/target.ts";
import type { Terminal } from "../../../infra/operations/load/terminal.ts";
import { wordsIn } from "../../../infra/operations/load/words.ts";
import { own, today } from "./file.ts";
import { Registry } from "./world.ts";

export const folder = mkdtempSync(join(tmpdir(), "accord-load-"));
afterAll(() => rmSync(folder, { recursive: true }));

export let registry: Registry;
/** What was written to standard output, to standard error, and how often the bar moved. */
export let shown: { output: string[]; errors: string[]; bar: number[] };
beforeEach(() => {
  registry = new Registry();
  shown = { output: [], errors: [], bar: [] };
});

/** A terminal at which somebody gives an answer; null where nobody is. */
export const terminal = (answer: string | null): Terminal => ({
  output: process.stdout,
  errors: process.stderr,
  say: (...lines) => shown.output.push(...lines),
  complain: (...lines) => shown.errors.push(...lines),
  ask: () => Promise.resolve(answer),
  progress: () => ({ at: (done) => shown.bar.push(done), end: () => undefined }),
});

type How = {
  answer?: string | null;
  dryRun?: boolean;
  yes?: boolean;
  lang?: "en" | "fr";
  reach?: Reached | TargetProblem;
};

export function run(
  text: string,
  { answer = null, dryRun = false, yes = false, lang = "en", reach }: How = {},
) {
  const name = "organisation.yaml";
  const file = join(folder, name);
  writeFileSync(file, text);
  const here = { stage: "local", account: null, region: "ca-central-1" };
  return load(
    { file, name, dryRun, yes },
    { terminal: terminal(answer), words: wordsIn(lang), now: today, own },
    () => Promise.resolve(reach ?? { deps: registry.deps, where: here }),
  );
}

export const output = () => stripVTControlCharacters(shown.output.join("\n"));
export const errors = () => stripVTControlCharacters(shown.errors.join("\n"));
