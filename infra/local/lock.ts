import { spawnSync } from "node:child_process";
import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import * as z from "zod";
import { Problem } from "./problem.ts";
import { killGroup } from "./process-group.ts";

const holderShape = z.object({ pid: z.int().positive(), groups: z.array(z.int().positive()) });

/** Says that one launcher uses a home, and which process groups it started there. */
export type Lock = {
  addGroup: (leader: number) => void;
  removeGroup: (leader: number) => void;
  release: () => Promise<void>;
};

/**
 * Takes the home for this process. A launcher that was killed left its lock behind, and perhaps its children: both are
 * cleared away.
 * @param folder for the words to the person
 * @throws Problem if another launcher runs there
 */
export async function takeLock(path: string, folder: string): Promise<Lock> {
  const groups = new Set<number>();
  const content = () => JSON.stringify({ pid: process.pid, groups: [...groups] });
  if (!create(path, content())) {
    const holder = read(path);
    if (holder !== undefined && runs(holder.pid, /launch\.ts/)) {
      throw new Problem([
        `Accord is already running with the data in ${folder} (process ${holder.pid}): use that one, or stop it with Ctrl-C in its terminal first.`,
        `Accord tourne déjà avec les données de ${folder} (processus ${holder.pid}) : utilisez celui-là, ou arrêtez-le d’abord par Ctrl-C dans son terminal.`,
      ]);
    }
    for (const leader of holder?.groups ?? []) {
      if (runs(leader, /ministack|maildev|cdk|pip|venv/)) {
        await killGroup(leader);
      }
    }
    replace(path, content());
  }
  return {
    addGroup: (leader) => {
      groups.add(leader);
      replace(path, content());
    },
    removeGroup: (leader) => {
      groups.delete(leader);
      replace(path, content());
    },
    release: async () => rmSync(path, { force: true }),
  };
}

function create(path: string, content: string): boolean {
  try {
    writeFileSync(path, content, { flag: "wx" });
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") {
      return false;
    }
    throw error;
  }
}

/** Never leaves half a file, whenever we are killed. */
function replace(path: string, content: string): void {
  writeFileSync(`${path}.new`, content);
  renameSync(`${path}.new`, path);
}

function read(path: string): z.infer<typeof holderShape> | undefined {
  try {
    return holderShape.parse(JSON.parse(readFileSync(path, "utf8")));
  } catch {
    return undefined;
  }
}

/** Whether a process with this number runs and is of the kind that we start: numbers are used again. */
function runs(pid: number, kind: RegExp): boolean {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  const { stdout, error } = spawnSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" });
  return error !== undefined || kind.test(stdout);
}
