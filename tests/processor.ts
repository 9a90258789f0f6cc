import { readdirSync, readFileSync } from "node:fs";

/** How often it is looked, in milliseconds: what began and ended between two looks is in nobody's time. */
const everyMs = 2_000;

type Process = { parent: number; key: string; seconds: number };

/** What was found last, and when: all who look at about the same time share it. */
let last = { at: Number.NEGATIVE_INFINITY, found: new Map<number, Process>() };

/** Every process that runs, by its number, as Linux tells it (proc(5)); none on other systems. */
function processes(): ReadonlyMap<number, Process> {
  if (performance.now() - last.at < everyMs / 2) return last.found;
  const found = new Map<number, Process>();
  try {
    for (const name of readdirSync("/proc")) {
      const stat = /^\d+$/.test(name) && statOf(name);
      if (stat) found.set(Number(name), stat);
    }
  } catch {
    // There is no such folder.
  }
  last = { at: performance.now(), found };
  return found;
}

function statOf(pid: string): Process | null {
  try {
    // After the command's name in brackets: state, parent, and from the twelfth on user and system time in hundredths.
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ") ?? [];
    const hundredths = Number(fields[11]) + Number(fields[12]);
    return { parent: Number(fields[1]), key: `${pid} ${fields[19]}`, seconds: hundredths / 100 };
  } catch {
    return null;
  }
}

/**
 * How long processors work for a process and all that it starts, and those start: browsers and the emulator's functions are killed with
 * whoever would hear of it, so that it is looked at while they run.
 */
export class ProcessorTime {
  readonly #root: number;
  readonly #seen = new Map<string, number>();
  readonly #timer: NodeJS.Timeout;

  constructor(root: number) {
    this.#root = root;
    this.#timer = setInterval(() => this.#look(), everyMs);
    this.#timer.unref();
  }

  /** Looks for the last time. @returns seconds; null where nothing is told of it */
  end(): number | null {
    clearInterval(this.#timer);
    this.#look();
    if (this.#seen.size === 0) return null;
    return [...this.#seen.values()].reduce((sum, seconds) => sum + seconds, 0);
  }

  #look(): void {
    const all = processes();
    for (const [pid, { key, seconds }] of all)
      if (this.#seen.has(key) || this.#isBelow(all, pid)) this.#seen.set(key, seconds);
  }

  #isBelow(all: ReadonlyMap<number, Process>, pid: number): boolean {
    for (let at = pid; at > 1; at = all.get(at)?.parent ?? 0) if (at === this.#root) return true;
    return false;
  }
}
