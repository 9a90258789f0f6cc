import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";

const installer = join(import.meta.dirname, "../../infra/local/install.mjs");

it("tells how the installation goes on standard error, so that what a command prints is its own alone", () => {
  const clone = mkdtempSync(join(tmpdir(), "accord-clone-"));
  const own = { name: "clone", version: "1.0.0", dependencies: { near: "file:near" } };
  const packages = {
    "": own,
    near: { version: "1.0.0" },
    "node_modules/near": { resolved: "near", link: true },
  };
  mkdirSync(join(clone, "near"));
  writeFileSync(join(clone, "near/package.json"), JSON.stringify({ name: "near", version: "1.0.0" }));
  writeFileSync(join(clone, "package.json"), JSON.stringify(own));
  writeFileSync(join(clone, "package-lock.json"), JSON.stringify({ ...own, lockfileVersion: 3, packages }));
  const command =
    "const { installPackages } = await import(process.argv[1]); process.exitCode = await installPackages(process.argv[2]);";
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--input-type=module", "--eval", command, installer, clone],
    { encoding: "utf8" },
  );
  rmSync(clone, { recursive: true });
  expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
  expect(stderr).toContain("Packages installed");
});
