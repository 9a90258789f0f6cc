import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { forgetStreamPositions } from "../../infra/local/emulator-state.ts";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "accord-state-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

it("takes the stream positions out of the emulator's saved state, and nothing else", async () => {
  const saved = {
    __ministack_format__: 2,
    payload: { functions: { a: 1 }, dynamodb_stream_positions: { b: 7 } },
  };
  writeFileSync(join(folder, "lambda.json"), JSON.stringify(saved));
  await forgetStreamPositions(folder);
  const kept = JSON.parse(readFileSync(join(folder, "lambda.json"), "utf8"));
  expect(kept).toEqual({ __ministack_format__: 2, payload: { functions: { a: 1 } } });
});

it("has nothing to do in a fresh home", async () => {
  await expect(forgetStreamPositions(folder)).resolves.toBeUndefined();
});
