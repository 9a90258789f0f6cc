// Runs a TypeScript file on Node 24 after installing what is missing.
// Plain JavaScript without dependencies: it must run on Node 20, before anything is installed.
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { installPackages } from "./install.mjs";
import { runProcess } from "./run-process.mjs";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
const wanted = 24;

/**
 * Installs what is missing, then runs `file` on Node 24. Signals are passed on to it and to what it starts.
 * @param {string} file path of a TypeScript or JavaScript file, from the repository's root
 * @param {readonly string[]} args its arguments
 * @returns {Promise<number>} its exit code; 128 + the signal's number if a signal ended it; 1 if it could not be run
 */
export async function runOnNode24(file, args) {
  const major = majorOf(process.versions.node);
  if (major < 20) {
    return refuse(
      `This is Node ${process.versions.node}; Accord needs Node 20 or later. Install it from https://nodejs.org and try again.`,
      `Ceci est Node ${process.versions.node} ; Accord demande Node 20 ou plus récent. Installez-le depuis https://nodejs.org, puis recommencez.`,
    );
  }
  const installed = await installPackages(root);
  if (installed !== 0) {
    return installed;
  }
  const node = major >= wanted ? process.execPath : packagedNode();
  if (node === undefined) {
    return refuse(
      `Accord runs on Node ${wanted}, which is not packaged for ${process.platform} ${process.arch}: install Node ${wanted} from https://nodejs.org and try again.`,
      `Accord tourne sur Node ${wanted}, qui n’est pas fourni pour ${process.platform} ${process.arch} : installez Node ${wanted} depuis https://nodejs.org, puis recommencez.`,
    );
  }
  // The channel tells the child that we are gone, however we went.
  const { code } = await runProcess(node, [join(root, file), ...args], {
    cwd: root,
    stdio: ["inherit", "inherit", "inherit", "ipc"],
  });
  return code;
}

/** The Node 24 that package-lock.json brings for this platform, if it does. */
function packagedNode() {
  try {
    const name = `node-${process.platform}-${process.arch}`;
    return join(
      dirname(createRequire(join(root, "package.json")).resolve(`${name}/package.json`)),
      "bin/node",
    );
  } catch {
    return undefined;
  }
}

function majorOf(version) {
  return Number.parseInt(version, 10);
}

function refuse(english, french) {
  console.error(`${english}\n${french}`);
  return 1;
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const [file, ...args] = process.argv.slice(2);
  process.exitCode =
    file === undefined
      ? refuse(
          "Say which file to run: node infra/local/with-node-24.mjs <file.ts> [arguments]",
          "Dites quel fichier exécuter : node infra/local/with-node-24.mjs <fichier.ts> [arguments]",
        )
      : await runOnNode24(file, args);
}
