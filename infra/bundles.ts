import { readdirSync } from "node:fs";
import { join } from "node:path";
import { type BuildOptions, buildSync } from "esbuild";

const functions = join(import.meta.dirname, "../functions");

/** How a function is bundled: everything that it needs in one ES module. */
export const bundling = {
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node24",
  minify: true,
  logLevel: "warning",
  mainFields: ["module", "main"],
  // Bundled CommonJS packages call `require`, which an ES module does not have.
  banner: { js: 'import{createRequire}from"node:module";const require=createRequire(import.meta.url);' },
  loader: { ".css": "text" },
} satisfies BuildOptions;

/**
 * Bundles every function in one go, so that what they share is read once: CDK's NodejsFunction starts npm and esbuild
 * for each of them, which takes three times as long.
 * @param folder gets `<function>/index.mjs` for each folder of `functions/`
 */
export function bundleFunctions(folder: string): void {
  const entryPoints = readdirSync(functions).map((name) => ({
    in: join(functions, name, "handler.ts"),
    out: `${name}/index`,
  }));
  buildSync({ ...bundling, entryPoints, outdir: folder, outExtension: { ".js": ".mjs" } });
}
