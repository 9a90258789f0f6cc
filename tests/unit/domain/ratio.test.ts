import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  compare,
  decimalsFor,
  exactly,
  minus,
  quotient,
  rounded,
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
});
