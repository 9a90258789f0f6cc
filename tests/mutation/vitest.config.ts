import { defineConfig } from "vitest/config";
import { pages } from "../../vitest.config.ts";

/**
 * The tests that mutants of shared/domain are run against: those that need no product. The random ones are left out, or
 * held to one seed, so that a mutant is killed today as it was yesterday.
 */
export default defineConfig({
  ...pages,
  test: {
    include: ["tests/unit/{domain,events,example,functions,histories,usecases,views}/**/*.test.{ts,tsx}"],
    exclude: ["tests/unit/domain/history.test.ts"],
    env: { ACCORD_HISTORIES: "25", ACCORD_SEED: "1" },
  },
});
