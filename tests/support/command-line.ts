import { type ParseArgsOptionsConfig, parseArgs } from "node:util";

/**
 * What was asked for on the command line of one of the tools beside the tests; an option that it does not know ends the
 * tool with a sentence and code 1.
 * @param command how the tool is called, such as `npm run demo`
 */
export function readCommandLine<const Options extends ParseArgsOptionsConfig>(
  command: string,
  options: Options,
) {
  try {
    return parseArgs({ options }).values;
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message.split(". ")[0] : String(cause);
    console.error(`The command line was not understood (${detail}): ${command} -- --help lists the options.`);
    return process.exit(1);
  }
}
