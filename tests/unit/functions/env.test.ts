import { afterEach, describe, expect, it, vi } from "vitest";
import { commonEnv, readEnv } from "../../../shared/runtime/env.ts";

const whole = {
  ENTRIES_TABLE: "entries",
  STATE_TABLE: "state",
  PRIVATE_TABLE: "private",
  BASE_URL: "https://accord.example",
};

const given = (settings: Partial<Record<keyof typeof whole, string | undefined>>) => {
  for (const [name, value] of Object.entries({ ...whole, ...settings })) vi.stubEnv(name, value);
};

afterEach(() => vi.unstubAllEnvs());

describe("a function's settings", () => {
  it("are read when they are whole, and nothing else of the environment", () => {
    given({});
    expect(readEnv(commonEnv)).toEqual(whole);
  });

  it("are refused with the name of each that is missing or wrong, and what is wrong with it", () => {
    given({ STATE_TABLE: undefined, PRIVATE_TABLE: "", BASE_URL: "accord.example" });
    expect(() => readEnv(commonEnv)).toThrow(
      /is not set\s+→ at STATE_TABLE\s+✖ is not set\s+→ at PRIVATE_TABLE\s+✖ must be a whole URL\s+→ at BASE_URL$/,
    );
  });
});
