import { resolve } from "node:path";
import { Command } from "commander";
import { type Aim, aimedAt, withAim } from "./aim.ts";
import { exits, load } from "./command.ts";
import { depsFor } from "./deps.ts";
import { thisTerminal } from "./terminal.ts";
import { wordsIn } from "./words.ts";

/** What is asked of the command on its line. */
type Options = Aim & { dryRun?: true; yes?: true };

/** The command line of `load`. @param onEnd is told the exit code */
export const loadCommand = (onEnd: (code: number) => void): Command =>
  withAim(
    new Command("load")
      .summary("bring an organisation in from its file, or what changed in it")
      .description(
        "Brings an organisation in from its file: people and roles, donors, partners, policies, clauses, plans, agreements and obligations. All of it is checked first; then it is shown what would change, and asked. Nothing is ever deleted, and a second time changes nothing. infra/local/example/organisation.yaml is an example, and says what stands where.",
      )
      .argument("<file>", "the organisation's file (YAML)")
      .option("--dry-run", "say what would change, and write nothing")
      .option("-y, --yes", "load without asking")
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
      ),
  ).action(async (file: string, options: Options) => {
    onEnd(await loadFile(file, options));
  });

async function loadFile(name: string, options: Options): Promise<number> {
  const words = wordsIn(options.lang);
  const terminal = thisTerminal();
  const aim = await aimedAt(options);
  if (!aim) {
    terminal.complain(words.noStage({ stage: options.stage }));
    return exits.usage;
  }
  const { stage, now, reach, faultOf } = aim;
  const own = { sender: stage.mail.from, operators: stage.mail.operators };
  const file = resolve(process.env["INIT_CWD"] ?? process.cwd(), name);
  try {
    return await load(
      { file, name, dryRun: options.dryRun === true, yes: options.yes === true },
      { terminal, words, now: now(), own },
      async () => {
        const target = await reach();
        if ("code" in target) return target;
        const { account, region } = target;
        return { deps: depsFor(target, now, own), where: { stage: stage.name, account, region } };
      },
    );
  } catch (fault) {
    terminal.complain(faultOf(fault));
    return exits.notReached;
  }
}
