import { defineConfig } from "vitest/config";

/**
 * The tests that mutants of shared/domain are run against: those that need no product, without the random histories,
 * so that a mutant is killed today as it was yesterday.
 */
export default defineConfig({
  test: {
    include: ["tests/unit/{domain,events,example,usecases}/**/*.test.ts"],
    exclude: ["tests/unit/domain/history.test.ts"],
  },
});
