import { describe, expect, inject, it } from "vitest";
import { tellLived } from "../support/lived.ts";
import { readLocal } from "../support/local.ts";
import { Crashes } from "./crash.ts";
import { atMost, boardOfFifty, liveStorm } from "./storm.ts";

const local = readLocal(inject("home"));

/** Each who loses a race and races again at once makes others lose: that took 1,150. */
const fewTries = 600;

describe("a storm", () => {
  it("I1 I2 I9 of fifty decisions on one document at one moment none is lost, and none counts twice", async () => {
    const { signed, entries, status } = await liveStorm(await Crashes.prepare(local), local, boardOfFifty);
    const tries = signed.reduce((sum, each) => sum + each.tries, 0);
    tellLived(
      `storm: ${tries} tries for ${signed.length} decisions (half of them up to ${atMost(signed, 0.5, "tries")}, at most ${atMost(signed, 1, "tries")}); half within ${atMost(signed, 0.5, "ms")} ms, 99 % within ${atMost(signed, 0.99, "ms")} ms`,
    );
    expect(signed.filter(({ ok }) => !ok)).toEqual([]);
    const ballots = entries.filter(({ type }) => type === "ballot-cast").map(({ facts }) => facts["by"]);
    expect(ballots.toSorted()).toEqual(boardOfFifty);
    expect(entries.map(({ number }) => number)).toEqual(entries.map((_, index) => index + 1));
    expect(entries.slice(-2).map(({ type }) => type)).toEqual(["stage-closed", "document-approved"]);
    expect(status).toBe("approved");
    expect(tries).toBeLessThan(fewTries);
  });
});
