import { Command, CommanderError } from "commander";
import { holidaysCommand } from "./holidays/cli.ts";
import { loadCommand } from "./load/cli.ts";

process.exitCode = await main(process.argv);

/**
 * The commands of Accord, for whoever runs it.
 * @returns the exit code of the command that was run; 2 if the command line was not understood
 */
async function main(args: readonly string[]): Promise<number> {
  let code = 0;
  const onEnd = (ended: number) => {
    code = ended;
  };
  const commands = [loadCommand(onEnd), holidaysCommand(onEnd)];
  const program = new Command("accord")
    .usage("<command> [options]\n       npm run accord -- <command> [options]   (in the repository)")
    .description("Accord: approvals for the non-profit world. The commands of whoever runs it.");
  for (const each of commands) program.addCommand(each);
  for (const each of [program, ...commands])
    each
      .exitOverride()
      .showHelpAfterError("accord --help lists the commands, accord <command> --help its options.");
  try {
    await program.parseAsync(args);
    return code;
  } catch (fault) {
    if (!(fault instanceof CommanderError)) throw fault;
    if (fault.code === "commander.unknownCommand") console.error(`\n${program.helpInformation()}`);
    return fault.exitCode === 0 ? 0 : 2;
  }
}
