import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { exampleFile, exampleOrganisation } from "../../../infra/local/example/index.ts";
import { problemsIn } from "../../../shared/domain/organisation/check.ts";
import { isOutside } from "../../../shared/domain/organisation/lane-rule.ts";
import { rosterOf } from "../../../shared/domain/organisation/load.ts";
import { pinPolicy } from "../../../shared/domain/organisation/organisation.ts";

const now = "2026-11-23T18:00:00.000Z";
const own = { sender: "accord@ibcr.example", operators: "operators@ibcr.example" };
const example = exampleOrganisation(now);
const { agreements, policies, people, donors, obligations } = example;

describe("the example organisation", () => {
  it.each([
    "2024-01-01",
    "2024-02-29",
    "2026-09-30",
    "2026-10-01",
    "2026-11-26",
    "2027-05-31",
    "2027-10-01",
    "2028-02-29",
    "2031-12-31",
    "2040-07-01",
  ])("is in order whenever it is loaded: on %s", (day) => {
    const now = `${day}T14:00:00.000Z`;
    const data = exampleOrganisation(now);
    expect(problemsIn(data, now, own)).toEqual([]);
    expect(data.obligations.map(({ opensAt }) => opensAt <= now)).toEqual([true, false]);
  });

  it("has a framework of six indicators, each mapped to the plan", () => {
    for (const agreement of agreements)
      expect(agreement.resultsFramework.flatMap(({ indicators }) => indicators)).toHaveLength(6);
    expect(problemsIn({ ...example, plans: [] }, now, own).map(({ code }) => code)).toEqual(
      Array.from({ length: 6 }, () => "unknown"),
    );
  });

  it("is the very file of the repository but for its dates: remarks and all", () => {
    const withoutDates = (text: string) => text.replaceAll(/\d{4}-\d{2}-\d{2}/g, "");
    const file = readFileSync("infra/local/example/organisation.yaml", "utf8");
    expect(withoutDates(exampleFile("2031-12-31T14:00:00.000Z"))).toBe(withoutDates(file));
    expect(exampleFile("2031-12-31T14:00:00.000Z")).not.toBe(file);
  });

  it("has somebody for every lane of its policies who is not the author, five directors and two donors", () => {
    const roster = rosterOf(people);
    for (const policy of policies) {
      const planned = obligations.flatMap(({ author }) => pinPolicy(policy, roster, author).stages);
      for (const lane of planned.flatMap(({ lanes }) => lanes))
        expect(isOutside(lane) || lane.people.length > 0).toBe(true);
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
