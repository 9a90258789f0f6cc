import { readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { type BuildOptions, buildSync } from "esbuild";

const functions = join(import.meta.dirname, "../functions");
const words = join(import.meta.dirname, "../shared/i18n");
const languages = ["en", "fr"] as const;

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
 * @param folder gets `<function>/index.mjs` for each folder of `functions/`, and beside it the words of each language
 *   where the function has any: a function compiles those alone in which somebody reads
 */
export function bundleFunctions(folder: string): void {
  const entryPoints = readdirSync(functions).map((name) => ({
    in: join(functions, name, "handler.ts"),
    out: `${name}/index`,
  }));
  const { outputs } = buildSync({
    ...bundling,
    conditions: ["bundled", "module"],
    entryPoints,
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    metafile: true,
  }).metafile;
  const speaking = Object.entries(outputs).flatMap(([file, { inputs }]) =>
    Object.keys(inputs).some((input) => input.includes("shared/i18n/bundled/"))
      ? [basename(dirname(file))]
      : [],
  );
  buildSync({
    ...bundling,
    format: "cjs",
    banner: {},
    entryPoints: speaking.flatMap((name) =>
      languages.map((lang) => ({ in: join(words, `${lang}.ts`), out: `${name}/words-${lang}` })),
    ),
    outdir: folder,
    outExtension: { ".js": ".cjs" },
  });
}
