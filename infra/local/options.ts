import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { defaultBasePort, highestBasePort } from "./ports.ts";
import { Problem } from "./problem.ts";

/** What a person asked for on the command line. */
export type Options = {
  help: boolean;
  /** Begin anew: the data of the last runs are deleted. */
  reset: boolean;
  /** First of the six ports that are used. */
  basePort: number;
  /** Folder that holds all that the launcher writes, but for the emulator's installation. */
  home: string;
};

/** Text of `--help`, in English, then French. */
export const help = `npm start -- [options]

  --reset        begin anew: delete documents, mails and settings of earlier runs
  --port N       use ports N to N+5 (default ${defaultBasePort}): application, mailbox, AWS endpoint, SMTP, SES, time control
  --home DIR     keep data in DIR (default .accord)
  --help         this text

  --reset        repartir de zéro : effacer les documents, courriels et réglages des exécutions passées
  --port N       utiliser les ports N à N+5 (${defaultBasePort} par défaut) : application, boîte aux lettres, service AWS, SMTP, SES, horloge
  --home DIR     garder les données dans DIR (.accord par défaut)
  --help         ce texte`;

/**
 * Reads the command line.
 * @param args arguments after the file's name
 * @param root the repository; the default home lies in it
 * @throws Problem if an option is unknown or its value is of no use
 */
export function readOptions(args: readonly string[], root: string): Options {
  const values = parse(args);
  return {
    help: values.help ?? false,
    reset: values.reset ?? false,
    basePort: values.port === undefined ? defaultBasePort : readPort(values.port),
    home: values.home === undefined ? resolve(root, ".accord") : resolve(values.home),
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        help: { type: "boolean", short: "h" },
        reset: { type: "boolean" },
        port: { type: "string" },
        home: { type: "string" },
      },
    }).values;
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message.split(". ")[0] : String(cause);
    throw new Problem(
      [
        `The command line was not understood (${detail}): npm start -- --help lists the options.`,
        "La ligne de commande n’a pas été comprise : npm start -- --help donne la liste des options.",
      ],
      { cause },
    );
  }
}

function readPort(text: string): number {
  const port = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (port >= 1024 && port <= highestBasePort) {
    return port;
  }
  throw new Problem([
    `--port ${text} is of no use: give a number from 1024 to ${highestBasePort}, for example --port 5500.`,
    `--port ${text} ne convient pas : donnez un nombre de 1024 à ${highestBasePort}, par exemple --port 5500.`,
  ]);
}
