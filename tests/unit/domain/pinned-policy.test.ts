import { describe, expect, it } from "vitest";
import type { Policy } from "../../../shared/domain/organisation/organisation.ts";
import { pinPolicy } from "../../../shared/domain/organisation/organisation.ts";

const label = { en: "Lane", fr: "Volet" };
const stage = { label, serviceLevelDays: 5, remindAtPercent: 80 };
const policy: Policy = {
  id: "results-report",
  version: 3,
  overseer: "secretary",
  stages: [
    {
      ...stage,
      id: "review",
      lanes: [
        { id: "finance", label, role: "finance", rule: "one", alternate: "manager" },
        { id: "mel", label, role: "mel", rule: "one", alternate: null },
      ],
    },
    {
      ...stage,
      id: "board",
      lanes: [{ id: "board", label, role: "director", rule: "written-resolution", alternate: "manager" }],
    },
  ],
};
const roster = {
  finance: ["awa", "hannah", "julien"],
  mel: ["daniel"],
  manager: ["awa", "grace"],
  director: ["irene", "tom"],
};

/** Who is assigned to each lane, and who stands in. */
function pinned(author: string, people: Record<string, string[]> = {}) {
  return pinPolicy(policy, { ...roster, ...people }, author)
    .stages.flatMap(({ lanes }) => lanes)
    .map((lane) => [lane.id, lane.people.join(), lane.alternate && Object.values(lane.alternate).join()]);
}

describe("a policy that is pinned to a report", () => {
  it("asks the first who holds the role, all directors, and a stand-in who has no part yet", () => {
    expect(pinned("officer")).toEqual([
      ["finance", "awa", "manager,grace"],
      ["mel", "daniel", null],
      ["board", "irene,tom", null],
    ]);
  });

  it("I13 passes its author over, as reviewer and as stand-in", () => {
    expect(pinned("awa")).toEqual([
      ["finance", "hannah", "manager,grace"],
      ["mel", "daniel", null],
      ["board", "irene,tom", null],
    ]);
  });

  it("plans a lane for nobody while nobody else holds its role, and keeps the role of a stand-in who is still to come", () => {
    expect(pinned("daniel")).toContainEqual(["mel", "", null]);
    expect(pinned("officer", { finance: [] })).toContainEqual(["finance", "", "manager,awa"]);
    expect(pinned("officer", { manager: ["awa"] })).toContainEqual(["finance", "awa", "manager,"]);
  });

  it("plans a resolution for every director, an author among them: it then goes to a meeting", () => {
    expect(pinned("tom")).toContainEqual(["board", "irene,tom", null]);
  });

  it("keeps what it says of itself, with the hash of its version", () => {
    const { stages, hash, ...rest } = pinPolicy(policy, roster, "officer");
    expect(rest).toEqual({ id: "results-report", version: 3, overseer: "secretary" });
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(stages[0]).toMatchObject({ id: "review", serviceLevelDays: 5, remindAtPercent: 80 });
    expect(stages[0]?.lanes[0]).toMatchObject({ id: "finance", role: "finance", rule: "one", label });
  });
});
