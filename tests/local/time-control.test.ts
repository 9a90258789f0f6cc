import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { clockOn } from "../../infra/local/clock.ts";
import { serve } from "../../infra/local/serve.ts";
import { timeControl } from "../../infra/local/time-control.ts";
import { freePort, quietSession } from "./session-stub.ts";

const day = 86_400_000;
const { session, end } = quietSession();
const folder = mkdtempSync(join(tmpdir(), "accord-time-"));
/** How many items the ticker finds, tick by tick; then none. */
let due: number[] = [];
let address = "";

beforeAll(async () => {
  const port = await freePort();
  address = `http://127.0.0.1:${port}`;
  await serve(
    session,
    port,
    timeControl(clockOn(join(folder, "clock")), async () => due.shift() ?? 0),
  );
});
beforeEach(() => ask("DELETE", "/time"));
afterAll(async () => {
  await end();
  rmSync(folder, { recursive: true });
});

async function ask(method: string, path: string, body?: string) {
  const answer = await fetch(`${address}${path}`, { method, ...(body !== undefined && { body }) });
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
}

it("moves forward, and ticks until nothing is due", async () => {
  due = [2, 1];
  const { status, body } = await ask("POST", "/time", '{"advance":"P3DT2H"}');
  expect(status).toBe(200);
  expect(body).toMatchObject({ offsetMs: 3 * day + 7_200_000, handled: 3 });
  expect(Math.abs(Date.parse(String(body["now"])) - Date.now() - 3 * day - 7_200_000)).toBeLessThan(5000);
  expect((await ask("GET", "/time")).body).toMatchObject({ offsetMs: 3 * day + 7_200_000 });
});

it("adds up moves, and goes back to real time", async () => {
  await ask("POST", "/time", '{"advance":"P1D"}');
  expect((await ask("POST", "/time", '{"advance":"P1W"}')).body).toMatchObject({ offsetMs: 8 * day });
  expect((await ask("DELETE", "/time")).body).toMatchObject({ offsetMs: 0 });
});

it("ticks alone", async () => {
  due = [4, 4];
  expect((await ask("POST", "/tick", "{}")).body).toMatchObject({ offsetMs: 0, handled: 4 });
});

it.each(["", "{}", '{"advance":3}', '{"advance":"3 days"}', '{"advance":"-P1D"}', '{"advance":"P0D"}'])(
  "refuses %s with a sentence",
  async (body) => {
    const answer = await ask("POST", "/time", body);
    expect(answer.status).toBe(400);
    expect(answer.body["message"]).toContain('Send {"advance":"P3D"}');
    expect((await ask("GET", "/time")).body).toMatchObject({ offsetMs: 0 });
  },
);
