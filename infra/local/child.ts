import { spawn } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import type { Lock } from "./lock.ts";
import { killGroup } from "./process-group.ts";
import type { Session } from "./session.ts";

type Start = {
  command: string;
  args: readonly string[];
  cwd: string;
  env: NodeJS.ProcessEnv;
  /** File that gets what the process writes, after what it holds already. */
  log: string;
};

/** A process that the launcher started, with the group that it leads: its own children are in it. */
export type Child = {
  /** Settles when the process has ended. */
  exited: Promise<{ code: number | null; signal: NodeJS.Signals | null; error?: Error }>;
  hasExited: () => boolean;
  /** Asks the leader alone to end; the rest of the group goes with `kill`. */
  askToEnd: () => void;
  /** Ends the whole group at once, and waits until it is gone. */
  kill: () => Promise<void>;
};

/** Starts a process in a group of its own, which the terminal's Ctrl-C does not reach: the launcher stops it in order. */
export function startChild(session: Session, lock: Lock, { command, args, cwd, env, log }: Start): Child {
  session.check();
  const file = openSync(log, "a");
  const child = spawn(command, args, { cwd, env, detached: true, stdio: ["ignore", file, file] });
  closeSync(file);
  const { pid } = child;
  let ended = false;
  const exited: Child["exited"] = new Promise((resolve) => {
    child.once("error", (error) => {
      ended = true;
      resolve({ code: null, signal: null, error });
    });
    child.once("exit", (code, signal) => {
      ended = true;
      resolve({ code, signal });
    });
  });
  if (pid !== undefined) {
    lock.addGroup(pid);
  }
  return {
    exited,
    hasExited: () => ended,
    askToEnd: () => child.kill("SIGTERM"),
    kill: async () => {
      if (pid !== undefined) {
        await killGroup(pid);
        lock.removeGroup(pid);
      }
      await exited;
    },
  };
}

/**
 * Runs a process to its end. When the session ends before, so does the process, with all that it started.
 * @returns its exit code
 */
export async function runChild(session: Session, lock: Lock, start: Start): Promise<number> {
  const child = startChild(session, lock, start);
  try {
    const { code, error } = await session.during(child.exited);
    if (error !== undefined) {
      throw error;
    }
    return code ?? 1;
  } finally {
    await child.kill();
  }
}
