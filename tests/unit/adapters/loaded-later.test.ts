import { expect, it } from "vitest";
import { loadedLater } from "../../../shared/adapters/loaded-later.ts";

it("an adapter is loaded once something of it is asked, and never again; it gets all that it is given, as itself", async () => {
  let loaded = 0;
  class Kept {
    readonly #of = "kept";
    named(...given: string[]) {
      return Promise.resolve([this.#of, ...given]);
    }
    failing() {
      return Promise.reject(new Error(`not ${this.#of}`));
    }
  }
  const port = loadedLater(() => {
    loaded += 1;
    return Promise.resolve(new Kept());
  });
  expect(loaded).toBe(0);
  expect(await Promise.all([port.named("one"), port.named("two", "three")])).toEqual([
    ["kept", "one"],
    ["kept", "two", "three"],
  ]);
  await expect(port.failing()).rejects.toThrow("not kept");
  expect(loaded).toBe(1);
});

it("what is answered without an adapter is answered at once, and loads none", async () => {
  let loaded = 0;
  const kept = {
    later() {
      return Promise.resolve("later");
    },
  };
  const load = () => {
    loaded += 1;
    return Promise.resolve(kept);
  };
  const port = loadedLater(load, { now: () => "now" });
  expect(port.now()).toBe("now");
  expect(loaded).toBe(0);
  expect(await port.later()).toBe("later");
});
