import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readMutants } from "../mutants/patches.ts";

const root = join(import.meta.dirname, "../..");
const mutants = readMutants();

describe("the mutants", () => {
  it("are ten", () => {
    expect(mutants).toHaveLength(10);
  });

  it.each(mutants)("$says: still fits the sources, and names a test that exists", ({ patch, file, test }) => {
    const { status, stderr } = spawnSync("git", ["apply", "--check", patch], { cwd: root, encoding: "utf8" });
    expect(stderr).toBe("");
    expect(status).toBe(0);
    expect(readFileSync(join(root, file), "utf8")).toContain(test);
  });
});
