import { describe, expect, it } from "vitest";
import { type Condition, condition, type PinnedPolicy } from "../../../events/common.ts";
import type { Command } from "../../../shared/domain/documents/commands.ts";
import { metOf, type Routing, routeOf } from "../../../shared/domain/review/route.ts";
import { type LaneOf, openWith } from "../../support/lanes.ts";

const cad = (dollars: number) => ({ currency: "CAD", minorUnits: dollars * 100 });
const above = (dollars: number): Condition => ({ above: cad(dollars) });
const of = (when: Condition): LaneOf => ({ rule: "one", people: ["somebody"], when });

const lanes = {
  treasurer: of(above(25_000)),
  committee: of(above(100_000)),
  board: of({ ...above(250_000), risk: "high", multiYear: true, conflict: true }),
};
const { policy } = (openWith(lanes) as Extract<Command, { name: "open" }>).facts as { policy: PinnedPolicy };

/** Who is asked besides the executive director, who always is. */
const asked = (routing: Partial<Routing>): string[] => {
  const all = policy.stages.map(({ lanes }, stage) => ({ stage, lanes: lanes.map(({ id }) => id) }));
  const ids = (routeOf(policy, { tags: [], ...routing }) ?? all).flatMap(({ lanes }) => lanes);
  expect(ids).toContain("direction");
  return ids.filter((id) => id !== "direction");
};

const others = (dollars: number, documents = 1) => ({ documents, minorUnits: dollars * 100 });

describe("who decides on an agreement", () => {
  it.each<[string, Partial<Routing>, string[]]>([
    ["of no amount", {}, []],
    ["of 25,000", { amount: cad(25_000) }, []],
    ["of one cent more", { amount: { currency: "CAD", minorUnits: 2_500_001 } }, ["treasurer"]],
    ["of 100,000", { amount: cad(100_000) }, ["treasurer"]],
    ["of 250,000", { amount: cad(250_000) }, ["treasurer", "committee"]],
    ["of 310,000", { amount: cad(310_000) }, ["treasurer", "committee", "board"]],
    ["that was split", { amount: { ...cad(20_000), others: others(6_000) } }, ["treasurer"]],
    [
      "that was split in many",
      { amount: { ...cad(1), others: others(250_000, 9) } },
      ["treasurer", "committee", "board"],
    ],
    ["of high risk, however small", { amount: cad(10), risk: "high" }, ["board"]],
    ["of medium risk", { amount: cad(10), risk: "medium" }, []],
    ["of one fiscal year", { years: 1 }, []],
    ["of two fiscal years", { years: 2 }, ["board"]],
    ["with a declared conflict", { amount: cad(26_000), hasConflict: true }, ["treasurer", "board"]],
    ["without one", { hasConflict: false }, []],
    [
      "of an amount that nobody can compare",
      { amount: { currency: "XOF", minorUnits: 1 } },
      ["treasurer", "committee", "board"],
    ],
  ])("%s", (_, routing, expected) => {
    expect(asked(routing)).toEqual(expected);
  });

  it("is never fewer people where the amount is larger", () => {
    const amounts = [0, 1, 24_999, 25_000, 25_001, 99_999, 100_001, 250_000, 250_001, 9_000_000];
    const numbers = amounts.map((dollars) => asked({ amount: cad(dollars) }).length);
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
  });

  it("is for those reasons that are so, and for no others", () => {
    const { when } = lanes.board;
    if (!when) throw new Error("no condition");
    expect(metOf(when, { tags: [], amount: cad(310_000), years: 3 })).toEqual({
      ...above(250_000),
      multiYear: true,
    });
    expect(metOf(when, { tags: [], risk: "high", years: 1 })).toEqual({ risk: "high" });
    expect(metOf(when, { tags: ["justice"] })).toBeNull();
    expect(metOf({ tags: ["justice", "courts"] }, { tags: ["courts", "research"] })).toEqual({
      tags: ["courts"],
    });
  });

  it.each([
    [{}],
    [{ risk: "low" }],
    [{ multiYear: false }],
    [{ above: { currency: "CAD", minorUnits: 0.5 } }],
  ])("by no condition that says nothing: %j", (when) => {
    expect(condition().safeParse(when).success).toBe(false);
  });
});
