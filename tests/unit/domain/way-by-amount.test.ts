import { describe, expect, it } from "vitest";
import type { Command } from "../../../shared/domain/documents/commands.ts";
import type { Routing } from "../../../shared/domain/review/route.ts";
import { wayAhead } from "../../../shared/domain/review/way-ahead.ts";
import { type LaneOf, openWith, rosterOf } from "../../support/lanes.ts";

const cad = (dollars: number) => ({ currency: "CAD", minorUnits: dollars * 100 });
const one = { rule: "one", people: ["somebody"] } satisfies LaneOf;
const lanes = {
  legal: one,
  treasurer: { ...one, when: { above: cad(25_000) } },
  committee: { ...one, when: { above: cad(100_000) } },
  board: { ...one, when: { above: cad(250_000), risk: "high", multiYear: true } },
  justice: { ...one, when: { tags: ["justice"] } },
} satisfies Readonly<Record<string, LaneOf>>;
const { policy } = (openWith(lanes) as Extract<Command, { name: "open" }>).facts;

const ahead = (routing: Partial<Routing>) =>
  wayAhead(
    { author: "awa", authors: ["awa"], takenOff: [], colleagues: [], policy },
    rosterOf(lanes),
    "2027-01-11T17:00:00.000Z",
    { timeZone: "America/Montreal", holidays: [] },
    { tags: [], ...routing },
  );

const labels = (all: readonly { en: string }[]) => all.map(({ en }) => en);
const asked = ({ stages }: ReturnType<typeof ahead>) =>
  stages.flatMap((stage) => stage.lanes.map(({ label, because }) => [label.en, because]));

describe("where a document will go, and why", () => {
  it("says of each task that is for some documents alone what is so of this one", () => {
    const way = ahead({ amount: cad(310_000), years: 3 });
    expect(asked(way)).toEqual([
      ["legal", null],
      ["treasurer", { above: cad(25_000) }],
      ["committee", { above: cad(100_000) }],
      ["board", { above: cad(250_000), multiYear: true }],
      ["direction", null],
    ]);
    expect(way.notAsked.map(({ label }) => label.en)).toEqual(["justice"]);
    expect(way.weighed).toEqual({ amount: cad(310_000), years: 3 });
    expect(way.byAmount).toEqual([]);
  });

  it("says of each task that it will not come to for which documents it is", () => {
    const { notAsked } = ahead({ amount: cad(60_000), years: 1 });
    expect(notAsked.map(({ label, when }) => [label.en, when])).toEqual([
      ["committee", lanes.committee.when],
      ["board", lanes.board.when],
      ["justice", lanes.justice.when],
    ]);
  });

  it("says by amount who would be asked besides, as long as there is none", () => {
    const { byAmount, notAsked } = ahead({ years: 1 });
    expect(byAmount.map(({ upTo, lanes }) => [upTo?.minorUnits ?? null, labels(lanes)])).toEqual([
      [2_500_000, []],
      [10_000_000, ["treasurer"]],
      [25_000_000, ["treasurer", "committee"]],
      [null, ["treasurer", "committee", "board"]],
    ]);
    expect(notAsked.map(({ label }) => label.en)).toEqual(["justice"]);
  });

  it("counts in what is known already, while it says so", () => {
    const { byAmount } = ahead({ risk: "high" });
    expect(byAmount.map(({ lanes }) => labels(lanes))).toEqual([
      ["board"],
      ["treasurer", "board"],
      ["treasurer", "committee", "board"],
      ["treasurer", "committee", "board"],
    ]);
  });
});
