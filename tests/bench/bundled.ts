import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { bundling } from "../../infra/bundles.ts";

const exampleFile = join(import.meta.dirname, "../../infra/local/example/organisation.yaml");

/** A module of this folder that shows pages or mails, bundled: Node by itself reads neither them nor stylesheets. */
export async function bundled<M>(file: string): Promise<M> {
  const folder = mkdtempSync(join(tmpdir(), "accord-bench-"));
  try {
    const outfile = join(folder, "bundle.mjs");
    // A bundle reads what its modules read beside themselves beside itself.
    cpSync(exampleFile, join(folder, basename(exampleFile)));
    // What reads the example's file asks for Node's own modules as CommonJS does.
    const banner = {
      js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);',
    };
    await build({ ...bundling, banner, entryPoints: [join(import.meta.dirname, file)], outfile });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
