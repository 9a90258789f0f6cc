import { setTimeout as delay } from "node:timers/promises";

/**
 * Kills a process group and waits until none of it is left: at most half a second, since the dead that nobody has
 * buried still count.
 */
export async function killGroup(leader: number): Promise<void> {
  for (let waited = 0; signalGroup(leader, "SIGKILL") && waited < 500; waited += 20) {
    await delay(20);
  }
}

/** @returns whether there was anyone to signal */
function signalGroup(leader: number, signal: NodeJS.Signals): boolean {
  try {
    return process.kill(-leader, signal);
  } catch {
    return false;
  }
}
