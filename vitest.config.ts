import { join } from "node:path";
import { defineConfig, type TestProjectConfiguration } from "vitest/config";

type Test = Extract<TestProjectConfiguration, { test?: unknown }>["test"];
const suite = (name: string, order: number, more: Test = {}): TestProjectConfiguration => ({
  extends: true,
  test: { name, include: [`tests/${name}/**/*.test.{ts,tsx}`], sequence: { groupOrder: order }, ...more },
});

const asNodeReads = ["--import", join(import.meta.dirname, "tests/sources.ts")];
const minutes = (count: number) => count * 60_000;
/** Files share the modules that they import, which takes a third of the time away. */
const together = { isolate: false };
const oneByOne = { ...together, fileParallelism: false, testTimeout: minutes(4), hookTimeout: minutes(3) };
/** What people do with a browser on pages of a memory. */
const pagesAlone = ["back", "officer", "publication", "resolution", "review", "plan/*", "keyboard/*"].map(
  (name) => `tests/e2e/${name}.test.ts`,
);
/** One running Accord, shared by the suites of a run that ask for it. */
const product = { ...oneByOne, globalSetup: "tests/product.ts" };

export default defineConfig({
  test: {
    // Node reads the sources by itself: Vite translates each for each lane, into code that asks for all that it imports by its module.
    experimental: { viteModuleRunner: false },
    execArgv: asNodeReads,
    projects: [
      // They give way to the other lanes, and take what those leave: while all of those begin, a case waited 42 seconds without a fault.
      suite("unit", 1, {
        ...together,
        maxWorkers: 2,
        // Worlds are made by the thousand and forgotten at once: with more room for what is young, less of it is copied.
        // Both processors are at work already: threads that help to copy it would wait for one.
        // And what was compiled once is kept: V8 forgets what was not called since some collections, and compiles it anew for the next file.
        execArgv: [
          ...asNodeReads,
          "--max-semi-space-size=64",
          "--no-flush-bytecode",
          "--no-parallel-scavenge",
        ],
        testTimeout: minutes(2),
        hookTimeout: minutes(2),
        env: { POWERTOOLS_LOG_LEVEL: "SILENT" },
      }),
      suite("infra", 2, { ...together, globalSetup: "tests/infra/setup.ts" }),
      suite("local", 3, { ...together, testTimeout: minutes(1), hookTimeout: minutes(1) }),
      // The suites after it go on with what was stopped and started again.
      suite("restart", 4, { ...product, testTimeout: minutes(5) }),
      suite("integration", 5, product),
      // Time moves on there from one file to the next, and never back: that ends the process of every function.
      suite("later", 6, product),
      suite("e2e", 7, { ...product, exclude: pagesAlone }),
      suite("faults", 8, product),
      // Pages in a browser, which needs no product: those of a memory are served to it.
      suite("pages", 9, { ...oneByOne, include: ["tests/pages/**/*.test.ts", ...pagesAlone] }),
      // Nearly all of its time is that of the line, on which nothing is done.
      suite("line", 10, product),
    ],
  },
});
