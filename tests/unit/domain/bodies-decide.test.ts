import { describe, expect, it } from "vitest";
import type { LaneRule } from "../../../events/common.ts";
import { howBodiesDecide } from "../../../shared/domain/organisation/bodies-decide.ts";
import { bylaws } from "../../support/bylaws.ts";

const { directors } = bylaws;
const label = { en: "Asked", fr: "Sollicité" };
const source = { en: "the by-laws", fr: "les règlements administratifs" };
const committee = { role: "audit-committee", chair: "treasurer", name: label, delegation: null, source };
const found = (role: string, rule: LaneRule, alternate: string | null = null) =>
  howBodiesDecide(
    {
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

  it("of whoever is neither, no resolution is valid", () => {
    expect(found("finance-officer", "written-resolution")).toEqual([["not-a-body", "role"]]);
    expect(found("finance-officer", "one", "treasurer")).toEqual([]);
  });
});
