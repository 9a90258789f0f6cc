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
      const planned = obligations.flatMap(({ author }) => pinPolicy(policy, roster, author).stages);
      for (const { people } of planned.flatMap(({ lanes }) => lanes)) expect(people).not.toHaveLength(0);
    }
    expect(roster["director"]).toHaveLength(5);
    expect(donors).toHaveLength(2);
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
