import { describe, expect, it } from "vitest";
import type { Condition, PinnedPolicy } from "../../../events/common.ts";
import type { Command } from "../../../shared/domain/documents/commands.ts";
import { covers } from "../../../shared/domain/organisation/conditions.ts";
import { metOf, type Routing, routeOf } from "../../../shared/domain/review/route.ts";
import { wayAhead } from "../../../shared/domain/review/way-ahead.ts";
import { type LaneOf, openWith, rosterOf } from "../../support/lanes.ts";

const cad = (dollars: number) => ({ currency: "CAD", minorUnits: dollars * 100 });
const cents = (minorUnits: number, currency = "CAD") => ({ currency, minorUnits });
const between: Condition = { above: cad(100_000), upTo: cad(250_000) };

describe("a lane up to an amount", () => {
  it.each<[string, Condition, Partial<Routing>, Condition | null]>([
    ["is asked of the very amount", between, { amount: cad(250_000) }, between],
    ["and of no cent more", between, { amount: cents(25_000_001) }, null],
    ["is not asked of the amount above which it is", between, { amount: cad(100_000) }, null],
    ["and is of one cent more", between, { amount: cents(10_000_001) }, between],
    [
      "is not asked of another currency, which nobody can compare",
      between,
      { amount: cents(1, "XOF") },
      null,
    ],
    ["nor where no amount is said", between, { risk: "high" }, null],
    [
      "counts what others of the same partner add",
      between,
      { amount: { ...cad(200_000), others: { documents: 1, minorUnits: 5_000_001 } } },
      null,
    ],
    [
      "is asked from nothing on where it says no more",
      { upTo: cad(250_000) },
      { amount: cad(0) },
      { upTo: cad(250_000) },
    ],
    [
      "is asked for any other reason up to it alone",
      { upTo: cad(250_000), risk: "high", tags: ["justice"] },
      { amount: cad(250_000), risk: "high" },
      { upTo: cad(250_000), risk: "high" },
    ],
    [
      "is not asked for that reason beyond it",
      { upTo: cad(250_000), risk: "high" },
      { amount: cents(25_000_001), risk: "high" },
      null,
    ],
    ["is not asked up to it for no reason", { upTo: cad(250_000), risk: "high" }, { amount: cad(1) }, null],
  ])("%s", (_, when, routing, met) => {
    expect(metOf(when, { tags: [], ...routing })).toEqual(met);
  });
});

const resolves = (when?: Condition): LaneOf => ({
  ...{ rule: "written-resolution", people: ["ada", "ben"] },
  ...(when && { when }),
});
const recommends = (when: Condition): LaneOf => ({ rule: { atLeast: 1 }, people: ["ada"], when });
const lanes = {
  small: resolves({ upTo: cad(50_000), risk: "high" }),
  committee: resolves(between),
  recommendation: recommends({ above: cad(250_000) }),
  board: resolves({ above: cad(250_000), conflict: true }),
};
const { policy } = (openWith(lanes) as Extract<Command, { name: "open" }>).facts as { policy: PinnedPolicy };
const asked = (routing: Partial<Routing>) =>
  (routeOf(policy, { tags: [], ...routing }) ?? []).flatMap(({ lanes: ids }) =>
    ids.filter((id) => id !== "direction"),
  );

describe("one body resolves on a document", () => {
  it.each<[string, Partial<Routing>, string[]]>([
    ["the committee up to its amount", { amount: cad(250_000) }, ["committee"]],
    ["beyond it the board, once it recommended", { amount: cents(25_000_001) }, ["recommendation", "board"]],
    [
      "the board alone, where it is asked for another reason",
      { amount: cad(250_000), hasConflict: true },
      ["board"],
    ],
    ["of two that resolve up to an amount none that is not asked", { amount: cad(60_000), risk: "high" }, []],
    [
      "of amounts that nobody can compare the board",
      { amount: cents(1, "XOF") },
      ["recommendation", "board"],
    ],
  ])("%s", (_, routing, expected) => {
    expect(asked(routing)).toEqual(expected);
  });

  it("is told before it is submitted, as is whose resolution gives way, and who would be asked by amount", () => {
    const ahead = (routing: Partial<Routing>) =>
      wayAhead(
        { author: "awa", authors: ["awa"], takenOff: [], colleagues: [], policy },
        rosterOf(lanes),
        "2027-01-11T17:00:00.000Z",
        { timeZone: "America/Montreal", holidays: [] },
        { tags: [], ...routing },
      );
    const names = (all: readonly { en: string }[]) => all.map(({ en }) => en);
    const { gaveWay } = ahead({ amount: cad(250_000), hasConflict: true });
    expect(gaveWay.map(({ label, to }) => [label.en, names(to)])).toEqual([["committee", ["board"]]]);
    expect(ahead({ amount: cad(250_000) }).gaveWay).toEqual([]);
    const { byAmount } = ahead({});
    expect(byAmount.map(({ upTo, lanes: those }) => [upTo?.minorUnits ?? null, names(those)])).toEqual([
      [5_000_000, []],
      [10_000_000, []],
      [25_000_000, ["committee"]],
      [null, ["recommendation", "board"]],
    ]);
  });
});

describe("what a lane is for, held against what another is for", () => {
  const wide: Condition = {
    ...{ above: cad(100), risk: "high", multiYear: true, conflict: true, tags: ["a", "b"] },
    ...{ reports: ["annual"], beyond: { amountPercent: 10, days: 90 } },
  };
  it.each<[boolean, Condition | undefined, Condition | undefined]>([
    [true, undefined, undefined],
    [true, undefined, wide],
    [false, wide, undefined],
    [true, wide, wide],
    [true, wide, { above: cad(100) }],
    [true, wide, { above: cad(101), risk: "high" }],
    [false, wide, { above: cents(9_999) }],
    [false, wide, { above: cents(10_000, "XOF") }],
    [false, { risk: "high" }, { risk: "high", multiYear: true }],
    [false, { risk: "high" }, { conflict: true }],
    [false, { conflict: true }, { risk: "high" }],
    [true, wide, { tags: ["b"] }],
    [false, wide, { tags: ["b", "c"] }],
    [false, wide, { reports: ["semi-annual"] }],
    [true, wide, { beyond: { amountPercent: 10, days: 91 } }],
    [false, wide, { beyond: { amountPercent: 9 } }],
    [false, wide, { beyond: { targetPercent: 90 } }],
    [true, { above: cad(100) }, between],
    [false, between, { above: cad(100_000) }],
    [false, between, { upTo: cad(250_000) }],
    [true, { upTo: cad(250_000) }, between],
    [true, { upTo: cad(250_000) }, { upTo: cad(250_000) }],
    [false, { upTo: cad(250_000) }, { upTo: cents(25_000_001) }],
    [false, { upTo: cents(25_000_000, "XOF") }, between],
  ])("%j: every document of %j is one of %j", (is, one, other) => {
    expect(covers(one, other)).toBe(is);
  });
});
