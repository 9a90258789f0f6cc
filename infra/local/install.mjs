import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { runProcess } from "./run-process.mjs";

/**
 * Installs the packages of package-lock.json by `npm ci` unless they are there already. A stamp inside node_modules
 * says which lock file they came from; an interrupted installation has none and is begun anew.
 * @param {string} root the repository
 * @returns {Promise<number>} 0 if all is there, else the exit code to end with; what happened has been said
 */
export async function installPackages(root) {
  const stamp = join(root, "node_modules/.accord-stamp");
  const wanted = `${createHash("sha256")
    .update(readFileSync(join(root, "package-lock.json")))
    .digest("hex")} ${process.platform}-${process.arch}`;
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) {
    return 0;
  }
  const marker = join(root, ".accord/installing");
  if (!claim(marker)) {
    return say(
      "Another start is installing the packages of this folder: wait until it is done, then try again.",
      "Un autre démarrage installe les paquets de ce dossier : attendez qu’il ait fini, puis recommencez.",
    );
  }
  try {
    return await install(root, stamp, wanted);
  } finally {
    rmSync(marker, { force: true });
  }
}

async function install(root, stamp, wanted) {
  console.error(
    "Installing packages, half a minute the first time… · Installation des paquets, une demi-minute la première fois…",
  );
  const began = Date.now();
  let output = "";
  // Scripts of packages stay off: none of ours needs one.
  const args = [
    "ci",
    "--ignore-scripts",
    "--no-audit",
    "--no-fund",
    "--no-update-notifier",
    "--loglevel=error",
  ];
  const npm = process.env["npm_execpath"];
  const { code, interrupted } = await runProcess(
    npm === undefined ? "npm" : process.execPath,
    npm === undefined ? args : [npm, ...args],
    {
      cwd: root,
      stdio: ["ignore", "pipe", "pipe"],
      killAfter: 3000,
      output: (text) => {
        output = (output + text).slice(-20_000);
      },
    },
  );
  if (interrupted) {
    console.error("Stopped · Arrêté");
    return 130;
  }
  if (code !== 0) {
    return explain(output);
  }
  writeFileSync(stamp, wanted);
  console.error(`Packages installed · Paquets installés (${Math.round((Date.now() - began) / 1000)} s)`);
  return 0;
}

function explain(output) {
  if (/ENOSPC|no space left/i.test(output)) {
    return say(
      "The disk is full: make about 1 GB of room, then type npm start again.",
      "Le disque est plein : libérez environ 1 Go, puis tapez de nouveau npm start.",
    );
  }
  console.error(output.trimEnd().split("\n").slice(-10).join("\n"));
  return say(
    "The packages could not be installed; npm's last lines are above. Check the network (or the npm registry's setting), then type npm start again.",
    "Les paquets n’ont pas pu être installés ; les dernières lignes de npm sont ci-dessus. Vérifiez le réseau (ou le réglage du registre npm), puis tapez de nouveau npm start.",
  );
}

/** Takes the marker unless a living process holds it. */
function claim(marker) {
  mkdirSync(join(marker, ".."), { recursive: true });
  try {
    writeFileSync(marker, String(process.pid), { flag: "wx" });
    return true;
  } catch {
    if (isAlive(Number(readFileSync(marker, "utf8")))) {
      return false;
    }
    writeFileSync(marker, String(process.pid));
    return true;
  }
}

function isAlive(pid) {
  try {
    return pid > 0 && process.kill(pid, 0);
  } catch (error) {
    return error.code === "EPERM";
  }
}

function say(english, french) {
  console.error(`${english}\n${french}`);
  return 1;
}
