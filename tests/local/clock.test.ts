import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Clock, clockOn } from "../../infra/local/clock.ts";

const day = 86_400_000;
const preload = pathToFileURL(join(import.meta.dirname, "../../infra/local/clock.mjs"));
let folder = "";
let clock: Clock;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "accord-clock-"));
  clock = clockOn(join(folder, "clock"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What a process with the moved clock says. */
function ask(
  script: string,
  env: Record<string, string> = { ACCORD_CLOCK_FILE: join(folder, "clock") },
): unknown {
  const output = execFileSync(
    process.execPath,
    [`--import=${preload}`, "--input-type=module", "-e", script],
    {
      encoding: "utf8",
      env,
    },
  );
  return JSON.parse(output);
}

it("moves every way of asking for the time, and none of naming a time", async () => {
  await clock.moveTo(3 * day);
  const now = Date.now() + 3 * day;
  const told = ask(`
    const named = [new Date(0), new Date("2026-11-24T00:00:00Z"), new Date(2026, 10, 24)];
    class Later extends Date {}
    console.log(JSON.stringify({
      now: Date.now(), made: new Date().getTime(), called: Date.parse(Date()), sub: new Later().getTime(),
      named: [named[0].getTime(), named[1].toISOString(), named[2].getDate()],
      kinds: [new Date() instanceof Date, new Date().constructor === Date, new Later() instanceof Later],
      statics: [Date.UTC(1970, 0, 2), Date.parse("1970-01-02")], name: Date.name,
    }))`) as Record<string, unknown>;
  for (const way of ["now", "made", "called", "sub"]) {
    expect(Math.abs(Number(told[way]) - now)).toBeLessThan(10_000);
  }
  expect(told).toMatchObject({
    named: [0, "2026-11-24T00:00:00.000Z", 24],
    kinds: [true, true, true],
    statics: [day, day],
    name: "Date",
  });
});

it("notices a move while it runs", async () => {
  await clock.moveTo(0);
  const script = `
    import { writeFileSync } from "node:fs";
    const before = Date.now();
    writeFileSync(process.env.ACCORD_CLOCK_FILE, "${day}");
    setTimeout(() => console.log(JSON.stringify(Date.now() - before)), 150);`;
  expect(Number(ask(script))).toBeGreaterThan(day);
});

it("is the real time when nothing was moved, or no file is named", async () => {
  await clock.moveTo(0);
  expect(await clock.offsetMs()).toBe(0);
  for (const env of [{ ACCORD_CLOCK_FILE: join(folder, "clock") }, {}]) {
    expect(Math.abs(Number(ask("console.log(Date.now())", env)) - Date.now())).toBeLessThan(10_000);
  }
});
