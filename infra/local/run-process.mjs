import { spawn } from "node:child_process";
import { constants } from "node:os";
import process from "node:process";

const signals = ["SIGINT", "SIGTERM", "SIGHUP"];

/**
 * Runs a process in a group of its own until it ends. A signal that we get goes to the whole group, once: without the
 * group, a terminal's Ctrl-C would reach the child twice, from the terminal and from us.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import("node:child_process").SpawnOptions & { output?: (text: string) => void, killAfter?: number }} options
 *   `output` gets what the process writes where `stdio` is "pipe"; `killAfter`: milliseconds after a signal until the
 *   group is killed, for processes that may not listen
 * @returns {Promise<{ code: number, interrupted: boolean }>} exit code, or 128 + the number of the signal; 127 if it could not be started
 */
export function runProcess(command, args, { output, killAfter, ...options }) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { ...options, detached: true });
    child.stdout?.setEncoding("utf8").on("data", output);
    child.stderr?.setEncoding("utf8").on("data", output);
    let interrupted = false;
    let timer;

    const pass = (signal) => {
      interrupted = true;
      signalGroup(child, signal);
      if (killAfter !== undefined) {
        timer ??= setTimeout(() => signalGroup(child, "SIGKILL"), killAfter);
      }
    };
    const watch = watchParent(() => pass("SIGTERM"));
    const end = (code) => {
      clearTimeout(timer);
      clearInterval(watch);
      for (const signal of signals) {
        process.off(signal, pass);
      }
      if (interrupted && killAfter !== undefined) {
        signalGroup(child, "SIGKILL");
      }
      resolve({ code, interrupted });
    };
    for (const signal of signals) {
      process.on(signal, pass);
    }
    child.on("error", (error) => {
      output?.(`${error.message}\n`);
      end(127);
    });
    child.on("close", (code, signal) => end(code ?? 128 + constants.signals[signal]));
  });
}

/** npm starts us through a shell, which ends by a signal without passing it on: its end is our signal. */
function watchParent(onEnd) {
  if (process.env["npm_lifecycle_event"] === undefined) {
    return undefined;
  }
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid !== parent) {
      clearInterval(watch);
      onEnd();
    }
  }, 300);
  return watch;
}

function signalGroup(child, signal) {
  try {
    if (child.pid !== undefined) {
      process.kill(-child.pid, signal);
    }
  } catch {
    // The group has ended meanwhile.
  }
}
