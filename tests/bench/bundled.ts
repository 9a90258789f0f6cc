import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { bundling } from "../../infra/bundles.ts";

/** A module of this folder that shows pages or mails, bundled: Node by itself reads neither them nor stylesheets. */
export async function bundled<M>(file: string): Promise<M> {
  const folder = mkdtempSync(join(tmpdir(), "accord-bench-"));
  try {
    const outfile = join(folder, "bundle.mjs");
    await build({ ...bundling, entryPoints: [join(import.meta.dirname, file)], outfile });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
