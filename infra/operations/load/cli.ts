import { join, resolve } from "node:path";
import { Command, Option } from "commander";
import type { Lang } from "../../../shared/domain/organisation/organisation.ts";
import { stageFrom } from "../../config.ts";
import { clockOn } from "../../local/clock.ts";
import { homeAt, root } from "../../local/home.ts";
import { exits, load } from "./command.ts";
import { depsFor } from "./deps.ts";
import { localTarget, stageTarget } from "./target.ts";
import { thisTerminal } from "./terminal.ts";
import { languageOf, wordsIn } from "./words.ts";

/** What is asked of the command on its line. */
type Options = { stage: string; region?: string; home: string; dryRun?: true; yes?: true; lang: Lang };

/** The command line of `load`. @param onEnd is told the exit code */
export const loadCommand = (onEnd: (code: number) => void): Command =>
  new Command("load")
    .summary("bring an organisation in from its file, or what changed in it")
    .description(
      "Brings an organisation in from its file: people and roles, donors, partners, policies, clauses, plans, agreements and obligations. All of it is checked first; then it is shown what would change, and asked. Nothing is ever deleted, and a second time changes nothing. infra/local/example/organisation.yaml is an example, and says what stands where.",
    )
    .argument("<file>", "the organisation's file (YAML)")
    .option("--dry-run", "say what would change, and write nothing")
    .option("-y, --yes", "load without asking")
    .option("--stage <name>", "into which Accord: local is the one that runs on this machine", "local")
    .option("--region <name>", "the stage's region, if it is not the one of infra/config.ts")
    .addOption(
      new Option("--home <dir>", "where the local Accord keeps its data").default(
        join(root, ".accord"),
        ".accord",
      ),
    )
    .addOption(
      new Option("--lang <language>", "the language of what is said")
        .choices(["en", "fr"])
        .default(languageOf(process.env), "the terminal's"),
    )
    .addHelpText(
      "after",
      `
Into a stage of an account it loads with the credentials of the AWS CLI (aws sts get-caller-identity).

Exit codes:
  ${exits.done}  done, or there was nothing to do
  ${exits.errors}  the file has errors; nothing was loaded
  ${exits.usage}  the command line is wrong, or the file cannot be read
  ${exits.notReached}  the machine or the stage was not reached, or something was refused: run it again
  ${exits.declined}  declined, or nobody was there to be asked`,
    )
    .action(async (file: string, options: Options) => {
      onEnd(await loadFile(file, options));
    });

async function loadFile(name: string, options: Options): Promise<number> {
  const words = wordsIn(options.lang);
  const terminal = thisTerminal();
  const { stage } = stageFrom({ stage: options.stage });
  if (!stage) {
    terminal.complain(words.noStage({ stage: options.stage }));
    return exits.usage;
  }
  const isLocal = stage.name === "local";
  // Time may have been moved on this machine, and nowhere else.
  const ahead = isLocal ? await clockOn(homeAt(resolve(options.home)).clock).offsetMs() : 0;
  const now = () => new Date(Date.now() + ahead).toISOString();
  const own = { sender: stage.mail.from, operators: stage.mail.operators };
  const file = resolve(process.env["INIT_CWD"] ?? process.cwd(), name);
  try {
    return await load(
      { file, name, dryRun: options.dryRun === true, yes: options.yes === true },
      { terminal, words, now: now(), own },
      async () => {
        const target = isLocal
          ? await localTarget(resolve(options.home))
          : await stageTarget(stage, options.region ?? stage.region);
        if ("code" in target) return target;
        const { account, region } = target;
        return { deps: depsFor(target, now, own), where: { stage: stage.name, account, region } };
      },
    );
  } catch (fault) {
    // What groups several faults, such as of a connection by two addresses, has no words of its own.
    const because = fault instanceof Error ? fault.message || fault.name : String(fault);
    terminal.complain(isLocal ? words.localFault({ because }) : words.unreachable({ because }));
    return exits.notReached;
  }
}
