import { defineConfig } from "vitest/config";
import { pages } from "../../vitest.config.ts";

/**
 * The tests that mutants of shared/domain are run against: those that need no product and are not of pages alone. The random
 * ones are left out, or held to one seed, so that a mutant is killed today as it was yesterday.
 */
export default defineConfig({
  ...pages,
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
