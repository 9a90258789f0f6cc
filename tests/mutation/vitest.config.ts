import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { defineConfig } from "vitest/config";

/**
 * As esbuild's text loader does for the functions: the import of a stylesheet or a template is its text. Its id is hidden (by NUL, a
 * convention of Rollup) so that Vite does not take it for a stylesheet of its own.
 */
const asText = {
  name: "as-text",
  enforce: "pre" as const,
  resolveId: (source: string, importer: string | undefined) =>
    /\.(?:css|typ|client\.js)$/.test(source) && importer
      ? `\0text:${resolve(dirname(importer), source)}.txt`
      : null,
  load: (id: string) =>
    id.startsWith("\0text:")
      ? `export default ${JSON.stringify(readFileSync(id.slice(6, -4), "utf8"))}`
      : null,
};

/**
 * The tests that mutants of shared/domain are run against: those that need no product and are not of pages alone. The random
 * ones are left out, or held to one seed, so that a mutant is killed today as it was yesterday.
 */
export default defineConfig({
  plugins: [asText],
  oxc: { jsx: { runtime: "automatic", importSource: "hono/jsx" } },
  test: {
    include: ["tests/unit/{docs,domain,events,functions,histories,load,people,usecases}/**/*.test.{ts,tsx}"],
    // The second is about how deep a file may be, which mutants make another depth of.
    exclude: ["tests/unit/domain/history.test.ts", "tests/unit/load/file-size.test.ts"],
    setupFiles: ["tests/mutation/loaded.ts"],
    // Files share what they import: what is changed in it is chosen as it runs.
    isolate: false,
    testTimeout: 120_000,
    env: { ACCORD_HISTORIES: "25", ACCORD_SEED: "1" },
  },
});
