import { writeFileSync } from "node:fs";
import type { Reporter, TestModule } from "vitest/node";

/** What one suite came to. */
export type SuiteResult = { suite: string; passed: number; failed: number; seconds: number };

/**
 * Writes what each suite of a run came to, as JSON, to the file that ACCORD_TEST_RESULTS names. A file that cannot be
 * loaded counts as one failure; a skipped test counts as failed, since nobody saw it pass.
 */
export default class SuiteCounter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const results = new Map<string, SuiteResult>();
    for (const module of modules) {
      const suite = module.project.name;
      const result = results.get(suite) ?? { suite, passed: 0, failed: 0, seconds: 0 };
      for (const test of module.children.allTests()) {
        if (test.result().state === "passed") result.passed += 1;
        else result.failed += 1;
      }
      if (module.errors().length > 0) result.failed += 1;
      const { prepareDuration, setupDuration, collectDuration, duration } = module.diagnostic();
      result.seconds += (prepareDuration + setupDuration + collectDuration + duration) / 1000;
      results.set(suite, result);
    }
    const file = process.env["ACCORD_TEST_RESULTS"];
    if (file)
      writeFileSync(file, JSON.stringify({ suites: [...results.values()], errors: unhandledErrors.length }));
  }
}
