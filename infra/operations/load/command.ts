import { readFile } from "node:fs/promises";
import type { OwnAddresses } from "../../../shared/domain/organisation/addresses.ts";
import type { OrganisationData } from "../../../shared/domain/organisation/load.ts";
import type { Loading } from "../../../shared/usecases/loading/load-organisation.ts";
import { carryOutLoading, whatLoadingChanges } from "../../../shared/usecases/loading/load-organisation.ts";
import type { LoadDeps, Step } from "../../../shared/usecases/loading/load-steps.ts";
import { type Checked, checkFile, type Finding, inOrder, type Vacancy } from "./findings.ts";
import { changesShown, findingsShown, styleFor } from "./show.ts";
import type { TargetProblem } from "./target.ts";
import type { Terminal } from "./terminal.ts";
import type { Words } from "./words/words.ts";

/** How the command ends, as whoever calls it sees. */
export const exits = {
  done: 0,
  /** The file has errors; nothing was loaded. */
  errors: 1,
  /** The command line, or the file's name, is wrong. */
  usage: 2,
  /** The machine or the stage was not reached, or something was refused on the way; what was done stays done. */
  notReached: 3,
  /** Whoever was asked said no, or nobody was there to be asked. */
  declined: 4,
} as const;

/** Where an organisation is loaded into, once it is reached. */
export type Reached = { deps: LoadDeps; where: { stage: string; account: string | null; region: string } };

type LoadOptions = { file: string; name: string; dryRun: boolean; yes: boolean };

/**
 * Loads an organisation's file.
 *
 * 1. All of the file is checked; every finding is shown with its line, and nothing else happens.
 * 2. The target is reached, and what would change is shown: nothing is written yet.
 * 3. Whoever is at the terminal is asked, unless --yes answers for them or --dry-run stops here.
 * 4. What differs is loaded, step by step. Whoever interrupts it loads again.
 * @param options `file` is where it lies, `name` what it was called on the command line
 * @param reach finds the target, and opens it
 * @returns the exit code
 */
export async function load(
  options: LoadOptions,
  { terminal, words, now, own }: { terminal: Terminal; words: Words; now: string; own: OwnAddresses },
  reach: () => Promise<Reached | TargetProblem>,
): Promise<number> {
  const bytes = await readFile(options.file).catch((fault: NodeJS.ErrnoException) => fault);
  if (bytes instanceof Error) {
    terminal.complain(words.noFile({ file: options.name, code: bytes.code ?? bytes.message }));
    return exits.usage;
  }
  const checked = checkFile(bytes, now, own);
  const file = options.name;
  // Who is missing is known once what is on file was read as well.
  if (!checked.data || checked.findings.length > 0) return refuse(terminal, words, file, checked.findings);
  const reached = await reach();
  if ("code" in reached) {
    terminal.complain(words.inOrder({ file }), problemIn(words, reached));
    return exits.notReached;
  }
  return loadInto(options, terminal, words, { ...checked, data: checked.data }, reached);
}

async function loadInto(
  options: LoadOptions,
  terminal: Terminal,
  words: Words,
  checked: Checked & { data: OrganisationData },
  { deps, where }: Reached,
): Promise<number> {
  const { data } = checked;
  const loading = await whatLoadingChanges(deps, data);
  const file = options.name;
  const vacancies = checked.vacancies(loading.roster, loading.data);
  const own = vacancies.filter((vacancy) => loading.steps.some((step) => comesWith(vacancy, step)));
  if (own.length > 0) return refuse(terminal, words, file, own);
  if (loading.taken.length > 0) return refuse(terminal, words, file, checked.placed(loading.taken));
  if (loading.steps.length > 0) terminal.say(words.wouldChange(words.where(where)), "");
  terminal.say(...changesShown(words, loading, data, styleFor(terminal.output)));
  if (vacancies.length > 0) {
    terminal.say("", words.lacking);
    terminal.say(...findingsShown(words, file, vacancies, styleFor(terminal.output)));
  }
  if (loading.steps.length === 0) {
    const differs = loading.kept.some(({ why }) => why !== "not-in-file");
    terminal.say(differs ? words.nothingElse : words.nothingToDo);
    return exits.done;
  }
  if (options.dryRun) {
    terminal.say(words.dryRun);
    return exits.done;
  }
  if (!options.yes) {
    const answer = await terminal.ask(words.question);
    if (answer === null || !words.yes.includes(answer.trim().toLowerCase())) {
      terminal.complain(answer === null ? words.nobodyToAsk : words.declined);
      return exits.declined;
    }
  }
  return carryOut(terminal, words, deps, loading);
}

function refuse(terminal: Terminal, words: Words, file: string, findings: readonly Finding[]): number {
  terminal.complain(...findingsShown(words, file, inOrder(findings), styleFor(terminal.errors)));
  terminal.complain(words.errorsIn({ file, errors: findings.length }));
  return exits.errors;
}

/** Whether what could never end would come by this very step, and was not so before. */
function comesWith({ of }: Vacancy, { change }: Step): boolean {
  if (typeof of === "object") return change.thing === "policy" && change.id === of.policy;
  if (change.thing !== "organisation" || !("how" in change)) return false;
  return change.how === "added" || change.fields.some(({ field }) => field.startsWith(of));
}

async function carryOut(terminal: Terminal, words: Words, deps: LoadDeps, loading: Loading): Promise<number> {
  const of = loading.steps.length;
  let done = 0;
  const progress = terminal.progress(of, words);
  try {
    const refused = await carryOutLoading(deps, loading, (count) => {
      done = count;
      progress.at(count);
    });
    progress.end();
    if (refused.length === 0) {
      terminal.say(words.loaded({ steps: of }));
      return exits.done;
    }
    for (const { change, refusal } of refused)
      terminal.complain(
        `${words.saidOf(`${words.thing[change.thing]} ${change.id}`, words.refused[refusal.code])}.`,
      );
    terminal.complain(words.allBut({ done: of - refused.length, of }));
    return exits.notReached;
  } catch (fault) {
    progress.end();
    terminal.complain(words.stoppedAt({ done, of }));
    throw fault;
  }
}

/** Why an Accord is not reached, in words. */
export function problemIn(words: Words, problem: TargetProblem): string {
  switch (problem.code) {
    case "not-running":
      return words.notRunning;
    case "not-deployed":
      return words.notDeployed(problem);
    case "other-account":
      return words.otherAccount(problem);
  }
}
