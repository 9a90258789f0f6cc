import { setTimeout as delay } from "node:timers/promises";
import { expect, it } from "vitest";
import { Problem } from "../../infra/local/problem.ts";
import { Session, Stopped } from "../../infra/local/session.ts";

it("stops what was started in reverse order, even if one of them fails", async () => {
  const session = new Session();
  const order: string[] = [];
  const faults: unknown[] = [];
  for (const name of ["lock", "mailbox", "emulator"]) {
    session.onStop(() => {
      order.push(name);
      return name === "mailbox" ? Promise.reject(new Error("will not stop")) : Promise.resolve();
    });
  }
  await session.stop((fault) => faults.push(fault));
  expect(order).toEqual(["emulator", "mailbox", "lock"]);
  expect(faults).toEqual([new Error("will not stop")]);
});

it("breaks off what is under way, with the reason", async () => {
  const session = new Session();
  const work = session.during(delay(60_000, undefined, { ref: false }));
  const problem = new Problem(["The emulator has ended.", "L'émulateur s'est arrêté."]);
  session.fail(problem);
  await expect(work).rejects.toBe(problem);
  expect(() => session.check()).toThrow(problem);
});

it("starts nothing more once it is stopping", async () => {
  const session = new Session();
  await session.stop(() => undefined);
  await expect(session.during(Promise.resolve(1))).rejects.toBeInstanceOf(Stopped);
});
