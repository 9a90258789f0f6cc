import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { root } from "./home.ts";

/** What the deployed product is made of. */
const parts = ["infra", "functions", "shared", "events", "cdk.json", "tsconfig.json", "package-lock.json"];
const launcher = join("infra", "local");

/**
 * Hash of all that goes into a deployment.
 * @param settings what else it depends on
 */
export async function hashOfSources(settings: unknown): Promise<string> {
  const hash = createHash("sha256").update(JSON.stringify(settings));
  for (const part of parts) {
    for (const path of await filesOf(join(root, part))) {
      const name = relative(root, path);
      if (!name.startsWith(launcher)) {
        hash.update(`\0${name}\0`).update(await readFile(path));
      }
    }
  }
  return hash.digest("hex");
}

async function filesOf(path: string): Promise<string[]> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => undefined);
  if (entries === undefined) {
    return [path];
  }
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
