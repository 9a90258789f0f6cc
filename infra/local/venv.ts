import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { runChild } from "./child.ts";
import { type Home, root } from "./home.ts";
import { type Lock, takeLock } from "./lock.ts";
import { diskFull, Problem } from "./problem.ts";
import { findPython } from "./python.ts";
import type { Session } from "./session.ts";

/** How often one asks whether another has installed it. */
const askAgainMs = 300;

const requirements = join(import.meta.dirname, "requirements.txt");

/** The Python of the emulator's installation. */
export function venvPython({ venv }: Home): string {
  return join(venv, "bin/python");
}

/** Whether the emulator is installed just as requirements.txt wants it. */
export async function isEmulatorInstalled(home: Home): Promise<boolean> {
  const found = await readFile(stampOf(home), "utf8").catch(() => undefined);
  // The Python that the venv points to may have been removed or replaced since.
  return found === wanted() && existsSync(venvPython(home));
}

/**
 * Installs the emulator into a venv of its own: pinned versions, checked by hash, wheels only. While another launcher of
 * this clone does so, it is waited for.
 * @throws Problem if there is no fit Python, or pip fails
 */
export async function installEmulator(session: Session, lock: Lock, home: Home): Promise<void> {
  const turn = await session.during(ourTurn(session, home));
  try {
    if (!(await isEmulatorInstalled(home))) await install(session, lock, home);
  } finally {
    await turn.release();
  }
}

async function ourTurn(session: Session, { venv }: Home): Promise<Lock> {
  const path = `${venv}.lock`;
  await mkdir(dirname(path), { recursive: true });
  for (;;) {
    session.check();
    try {
      return await takeLock(path, venv);
    } catch (taken) {
      if (!(taken instanceof Problem)) throw taken;
      await delay(askAgainMs);
    }
  }
}

async function install(session: Session, lock: Lock, home: Home): Promise<void> {
  const python = findPython();
  const log = join(home.logs, "pip.log");
  await rm(log, { force: true });
  // An installation that was interrupted is not mended but begun anew.
  await rm(home.venv, { recursive: true, force: true });
  const env = { ...process.env, PIP_DISABLE_PIP_VERSION_CHECK: "1", PIP_NO_INPUT: "1" };
  const run = (command: string, args: readonly string[]) =>
    runChild(session, lock, { command, args, cwd: root, env, log });

  const made = await run(python, ["-m", "venv", home.venv]);
  const installed =
    made === 0
      ? await run(venvPython(home), [
          "-m",
          "pip",
          "install",
          "--quiet",
          "--require-hashes",
          "--only-binary",
          ":all:",
          "--requirement",
          requirements,
        ])
      : made;
  if (installed !== 0) {
    throw failure(readFileSync(log, "utf8"), log);
  }
  await writeFile(stampOf(home), wanted());
}

function failure(output: string, log: string): Problem {
  if (/ENOSPC|no space left/i.test(output)) {
    return diskFull();
  }
  const last = output.trimEnd().split("\n").slice(-5).join("\n");
  return new Problem([
    `The AWS emulator could not be installed. Check the network (or pip's index setting), then type npm start again. pip's last lines, all of them in ${log}:\n${last}`,
    "L’émulateur d’AWS n’a pas pu être installé. Vérifiez le réseau (ou le réglage de l’index de pip), puis tapez de nouveau npm start.",
  ]);
}

function stampOf({ venv }: Home): string {
  return join(venv, "accord-stamp");
}

function wanted(): string {
  return createHash("sha256").update(readFileSync(requirements)).digest("hex");
}
