import { mkdir, rm } from "node:fs/promises";
import { join, resolve } from "node:path";

/** The repository. */
export const root = resolve(import.meta.dirname, "../..");

/** Where everything lies that the launcher writes. */
export type Home = ReturnType<typeof homeAt>;

/** What lies where in a folder of the launcher's. */
export function homeAt(folder: string) {
  return {
    folder,
    lock: join(folder, "lock"),
    local: join(folder, "local.json"),
    /** What was deployed last, and from which sources. Without it, the home is as good as fresh. */
    deployed: join(folder, "deployed.json"),
    outputs: join(folder, "outputs.json"),
    /** The example organisation as it was loaded. */
    organisation: join(folder, "organisation.yaml"),
    /** By how many milliseconds the product's clock is ahead. */
    clock: join(folder, "clock"),
    mail: join(folder, "mail"),
    emulator: join(folder, "emulator"),
    cdk: join(folder, "cdk"),
    logs: join(folder, "logs"),
    /** The emulator's installation serves every home. */
    venv: join(root, ".accord/venv"),
  };
}

/** Makes the folders that others write into. */
export async function prepare(home: Home): Promise<void> {
  for (const folder of [home.folder, home.mail, home.emulator, home.cdk, home.logs]) {
    await mkdir(folder, { recursive: true });
  }
}

/** Deletes what earlier runs left, and nothing else: the folder may hold what is not ours. */
export async function empty(home: Home): Promise<void> {
  for (const entry of [
    home.deployed,
    home.outputs,
    home.organisation,
    home.clock,
    home.mail,
    home.emulator,
    home.cdk,
    home.logs,
  ]) {
    await rm(entry, { recursive: true, force: true });
  }
}
