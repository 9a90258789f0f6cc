import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { takeLock } from "../../infra/local/lock.ts";

let folder = "";
const path = () => join(folder, "lock");

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "accord-lock-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

it("leaves nothing behind when it is released", async () => {
  const lock = await takeLock(path(), folder);
  lock.addGroup(123_456);
  lock.removeGroup(123_456);
  await lock.release();
  expect(readdirSync(folder)).toEqual([]);
});

it.each([
  ["a launcher that has died", JSON.stringify({ pid: 2 ** 22 + 1, groups: [2 ** 22 + 2] })],
  ["another program that has the number now", JSON.stringify({ pid: process.pid, groups: [] })],
  ["half a file", '{"pid":'],
])("takes over the lock of %s", async (_, content) => {
  writeFileSync(path(), content);
  const lock = await takeLock(path(), folder);
  await lock.release();
  expect(readdirSync(folder)).toEqual([]);
});
