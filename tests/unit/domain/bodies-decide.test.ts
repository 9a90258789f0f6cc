import { describe, expect, it } from "vitest";
import type { LaneRule } from "../../../events/common.ts";
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

  it("of a committee, which recommends by so many of its members; nobody stands in for any of them", () => {
    expect(found(committee.role, { atLeast: 2 })).toEqual([]);
    expect(found(committee.role, "written-resolution")).toEqual([]);
    const nobody = [["nobody-acts-for-a-director", "alternate"]];
    expect(found(committee.role, "one", "treasurer")).toEqual(nobody);
    expect(found(directors.role, "note", "treasurer")).toEqual(nobody);
  });

  const stage = (...lanes: [role: string, rule: LaneRule, when?: { risk: "high" }][]) => ({
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
    ["an agreement, which was", "partnership-agreement", [asked], false],
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
  ] as const)("a committee ends %s", (_, id, stages, isBeyond) => {
    const codes = howBodiesDecide({ id, stages }, { directors, committees: [committee] }).map(
      ({ code }) => code,
    );
    expect(codes).toEqual(isBeyond ? ["not-delegated"] : []);
  });

  it("of whoever is neither, no resolution is valid", () => {
    expect(found("finance-officer", "written-resolution")).toEqual([["not-a-body", "role"]]);
    expect(found("finance-officer", "one", "treasurer")).toEqual([]);
  });
});
