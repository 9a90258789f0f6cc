import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  compare,
  decimalsFor,
  decimalsOf,
  divided,
  exactly,
  minus,
  nearest,
  quotient,
  rounded,
  size,
  times,
} from "../../../shared/domain/figures/ratio.ts";

const counts = fc.integer({ min: 0, max: 1_000_000_000 });
const targets = fc.integer({ min: 1, max: 1_000_000_000 });
const share = (total: number, target: number) => times(quotient(total, target), 100);

describe("figures", () => {
  it.each([
    [66.65, 1, 66.7],
    [66.64, 1, 66.6],
    [1.005, 2, 1.01],
    [-2.25, 1, -2.2],
    [-2.26, 1, -2.3],
    [0.04, 1, 0],
    [-0.04, 1, 0],
    [1e-7, 6, 0],
    [5e20, 1, 5e20],
  ])("%d to %d decimals is %d: half goes up", (value, decimals, expected) => {
    expect(rounded(exactly(value), decimals)).toBe(expected);
  });

  it("of a part and of what is missing add up, whatever they are rounded to", () => {
    fc.assert(
      fc.property(counts, targets, fc.integer({ min: 0, max: 4 }), (total, target, decimals) => {
        const part = share(total, target);
        const missing = rounded(minus(part, exactly(100)), decimals);
        const sum = minus(exactly(rounded(part, decimals)), exactly(missing));
        expect(compare(sum, exactly(100))).toBe(0);
      }),
    );
  });

  it("are shown below, on or above what they are judged by, as they are", () => {
    fc.assert(
      fc.property(targets, fc.integer({ min: -2, max: 2 }), (target, by) => {
        const exact = share(Math.max(0, target + by), target);
        const shown = exactly(rounded(exact, decimalsFor(exact, [exactly(100)], 1)));
        expect(compare(shown, exactly(100))).toBe(compare(exact, exactly(100)));
      }),
    );
  });

  it.each<[number, bigint, bigint]>([
    [0, 0n, 1n],
    [66.6, 666n, 10n],
    [-0.05, -5n, 100n],
    [1200, 1200n, 1n],
    [5e20, 500000000000000000000n, 1n],
    [1e-7, 1n, 10_000_000n],
    [1.5e2, 150n, 1n],
  ])("%d is exactly as it is written", (value, over, under) => {
    expect(exactly(value)).toEqual({ over, under });
  });

  it.each([
    [0, 0],
    [12, 0],
    [1200, 0],
    [66.6, 1],
    [-2.25, 2],
    [1e-7, 7],
  ])("%d is written with %d decimals", (value, decimals) => {
    expect(decimalsOf(value)).toBe(decimals);
  });

  it.each<[string, number, number, number]>([
    ["one half", 1, 2, 0.5],
    ["a third of minus one", -1, 3, -1 / 3],
    ["nothing", 0, 7, 0],
    ["a part of a part", 0.3, 0.1, 3],
    ["large numbers", 1e21, 2e21, 0.5],
  ])("of a quotient are the nearest that there is: %s", (_, over, under, expected) => {
    expect(nearest(quotient(over, under))).toBe(expected);
  });

  it("are reckoned with as they are", () => {
    expect(nearest(minus(exactly(0.3), exactly(0.1)))).toBe(0.2);
    expect(nearest(times(exactly(0.1), 3))).toBe(0.3);
    expect(nearest(divided(exactly(0.6), exactly(0.2)))).toBe(3);
    expect([size(exactly(-1.5)), size(exactly(1.5)), size(exactly(0))].map(nearest)).toEqual([1.5, 1.5, 0]);
    expect([compare(exactly(1), exactly(2)), compare(exactly(2), exactly(1))]).toEqual([-1, 1]);
    expect(compare(exactly(1), exactly(1.0))).toBe(0);
  });

  it.each<[string, number, number, number, number]>([
    ["as few as there are at least", 99.4, 100, 0, 0],
    ["one more, where else it would be what it is judged by", 99.96, 100, 1, 2],
    ["as many as it takes", 99.9999, 100, 0, 4],
    ["none more on what it is judged by", 100, 100, 1, 1],
    ["none more above it", 100.4, 100, 1, 1],
    ["one more just above it", 100.04, 100, 1, 2],
    ["and no more than twenty", 1e-22, 0, 0, 20],
  ])("have decimals to be told apart: %s", (_, value, by, least, expected) => {
    expect(decimalsFor(exactly(value), [exactly(1000), exactly(by)], least)).toBe(expected);
  });
});
