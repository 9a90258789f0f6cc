import { describe, expect, it } from "vitest";
import { exampleOrganisation } from "../../../infra/local/example/index.ts";
import { unmappedIndicators } from "../../../shared/domain/documents/plan/plan.ts";
import { rosterOf } from "../../../shared/domain/organisation/load.ts";
import { pinPolicy } from "../../../shared/domain/organisation/organisation.ts";

const { agreements, plans, policies, people, donors, obligations } =
  exampleOrganisation("2026-11-23T18:00:00Z");

describe("the example organisation", () => {
  it("has a framework of six indicators, each mapped to the plan", () => {
    for (const agreement of agreements) {
      expect(agreement.resultsFramework.flatMap(({ indicators }) => indicators)).toHaveLength(6);
      expect(unmappedIndicators(plans, agreement)).toEqual([]);
    }
    expect(unmappedIndicators([], { resultsFramework: agreements[0]?.resultsFramework ?? [] })).toHaveLength(
      6,
    );
  });

  it("has somebody for every lane of its policies who is not the author, five directors and two donors", () => {
    const roster = rosterOf(people);
    for (const policy of policies) {
      for (const { author } of obligations) expect(pinPolicy(policy, roster, author).ok).toBe(true);
    }
    expect(roster["director"]).toHaveLength(5);
    expect(donors).toHaveLength(2);
  });

  it("I13 a role that nobody but the author holds is named, and nobody is assigned", () => {
    const [policy] = policies;
    if (!policy) throw new Error("The example has no policy");
    const pinned = pinPolicy(policy, { ...rosterOf(people), "mel-officer": ["P-001"] }, "P-001");
    expect(pinned).toEqual({ ok: false, vacantRole: "mel-officer" });
  });

  it("gives people ids that do not name them", () => {
    for (const { id, name } of people)
      expect(
        name
          .toLowerCase()
          .split(" ")
          .some((part) => id.includes(part)),
      ).toBe(false);
  });
});
