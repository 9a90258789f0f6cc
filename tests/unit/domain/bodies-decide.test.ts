import { describe, expect, it } from "vitest";
import type { Condition, LaneRule } from "../../../events/common.ts";
import { howBodiesDecide } from "../../../shared/domain/organisation/bodies-decide.ts";
import { bylaws } from "../../support/bylaws.ts";

const { directors } = bylaws;
const label = { en: "Asked", fr: "Sollicité" };
const source = { en: "the by-laws", fr: "les règlements administratifs" };
const committee = {
  ...{ role: "audit-committee", chair: "treasurer", name: label, source },
  delegation: { kinds: ["agreement"] as const, upTo: null, resolution: "2026-07", source },
};
const found = (role: string, rule: LaneRule, alternate: string | null = null) =>
  howBodiesDecide(
    {
      id: "partnership-agreement",
      stages: [
        {
          ...{ id: "board", label, serviceLevelDays: 10, remindAtPercent: 80 },
          lanes: [{ id: "board", label, role, rule, alternate }],
        },
      ],
    },
    { directors, committees: [committee] },
  ).map(({ code, path }) => [code, path.at(-1)]);

describe("a body decides in writing by everybody who sits on it, or at a meeting", () => {
  it.each<[LaneRule, ReturnType<typeof found>]>([
    ["written-resolution", []],
    ["note", []],
    [{ atLeast: 3 }, [["polled", "rule"]]],
    ["any", [["polled", "rule"]]],
    ["all", [["polled", "rule"]]],
    ["one", [["polled", "rule"]]],
    ["veto", [["polled", "rule"]]],
  ])("of the whole board, by the rule %j", (rule, said) => {
    expect(found(directors.role, rule)).toEqual(said);
  });

  it("of a committee, within what was delegated to it; nobody stands in for any of its members", () => {
    expect(found(committee.role, "written-resolution")).toEqual([]);
    const nobody = [["nobody-acts-for-a-director", "alternate"]];
    expect(found(committee.role, "note", "treasurer")).toEqual(nobody);
    expect(found(directors.role, "note", "treasurer")).toEqual(nobody);
  });

  const stage = (...lanes: [role: string, rule: LaneRule, when?: Condition | undefined][]) => ({
    ...{ id: "s", label, serviceLevelDays: 10, remindAtPercent: 80 },
    lanes: lanes.map(([role, rule, when]) => ({
      ...{ id: role, label, role, rule, alternate: null },
      ...(when && { when }),
    })),
  });
  const asked = stage([committee.role, { atLeast: 2 }]);
  const board = ["director", "written-resolution"] as const;
  it.each([
    ["a report, of which nothing was delegated to it, by its own word", "results-report", [asked], true],
    ["a report on which the board resolves after it", "results-report", [asked, stage([...board])], false],
    [
      "one on which it resolves beside it",
      "results-report",
      [stage([committee.role, "all"], [...board])],
      false,
    ],
    ["one that somebody decides on after it", "results-report", [asked, stage(["finance", "one"])], false],
    [
      "one on which the board resolves where its risk is high",
      "results-report",
      [asked, stage([...board, { risk: "high" }])],
      true,
    ],
    [
      "one of which the board takes note after it",
      "results-report",
      [asked, stage(["director", "note"])],
      true,
    ],
    [
      "one that it takes note of",
      "results-report",
      [stage(["finance", "one"], [committee.role, "note"])],
      false,
    ],
    [
      "one on which the board resolves wherever it is asked",
      "results-report",
      [
        stage([committee.role, { atLeast: 2 }, { risk: "high" }]),
        stage([...board, { risk: "high", conflict: true }]),
      ],
      false,
    ],
  ] as const)("a committee ends %s", (_, id, stages, isBeyond) => {
    const codes = howBodiesDecide({ id, stages }, { directors, committees: [committee] }).map(
      ({ code }) => code,
    );
    expect(codes).toEqual(isBeyond ? ["not-delegated"] : []);
  });

  const cad = (dollars: number) => ({ currency: "CAD" as const, minorUnits: dollars * 100 });
  const limited = {
    ...committee,
    delegation: { ...committee.delegation, upTo: cad(250_000) },
  };
  const rest = stage([...board, { above: cad(250_000) }]);
  it.each<[string, LaneRule, Condition | undefined, ReturnType<typeof found>]>([
    ["up to as much", "written-resolution", { upTo: cad(250_000) }, []],
    ["up to less", "written-resolution", { above: cad(1), upTo: cad(2) }, []],
    [
      "up to one cent more",
      "written-resolution",
      { upTo: { currency: "CAD", minorUnits: 25_000_001 } },
      [["beyond-delegation", "upTo"]],
    ],
    [
      "up to as much in another currency",
      "written-resolution",
      { upTo: { currency: "XOF", minorUnits: 1 } },
      [["beyond-delegation", "upTo"]],
    ],
    ["on whatever amount", "written-resolution", undefined, [["beyond-delegation", "role"]]],
    ["on whatever is more", "written-resolution", { above: cad(1) }, [["beyond-delegation", "role"]]],
    ["by so many answers to a mail", { atLeast: 2 }, { upTo: cad(250_000) }, [["committee-polled", "rule"]]],
    ["by whoever of them answers first", "any", { upTo: cad(250_000) }, [["committee-polled", "rule"]]],
    ["on nothing, and recommends", { atLeast: 2 }, { above: cad(250_000) }, []],
    ["on nothing, and takes note", "note", { upTo: cad(900_000) }, []],
  ])("of a committee to which amounts were delegated, that resolves %s", (_, rule, when, said) => {
    const stages = [stage([limited.role, rule, when]), rest];
    const amiss = howBodiesDecide(
      { id: "partnership-agreement", stages },
      { directors, committees: [limited] },
    );
    expect(amiss.map(({ code, path }) => [code, path.at(-1)])).toEqual(said);
  });

  it("of whoever is neither, no resolution is valid", () => {
    expect(found("finance-officer", "written-resolution")).toEqual([["not-a-body", "role"]]);
    expect(found("finance-officer", "one", "treasurer")).toEqual([]);
  });
});
