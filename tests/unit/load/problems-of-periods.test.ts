import { describe, expect, it } from "vitest";
import type { Problem } from "../../../shared/domain/organisation/problem.ts";
import { amiss, at, type Loose } from "./amiss.ts";
import { example } from "./changed.ts";

const [annual] = example.obligations;
if (!annual) throw new Error("the example asks for no report");
const others = (kind: string, start: string, end: string) => ({
  ...{ ...annual, id: "R-9", reportId: "R-9", kind, period: { start, end } },
  ...{ opensAt: "2027-08-01T12:00:00.000Z", dueOn: end > "2028-03-01" ? "2028-06-29" : "2028-03-31" },
});

describe("periods", () => {
  const added = (kind: string, start: string, end: string) => (data: Loose) =>
    data.obligations.push(others(kind, start, end));
  const period = ["obligations", 2, "period"] as const;

  it.each<[string, (data: Loose) => void, Problem[]]>([
    ["of a year", added("annual", "2026-07-01", "2027-06-30"), []],
    ["of a year and fifteen days", added("annual", "2026-07-01", "2027-07-16"), []],
    [
      "of a year and sixteen days",
      added("annual", "2026-07-01", "2027-07-17"),
      [{ ...at(...period, "end"), code: "too-long-a-period", kind: "annual", latest: "2027-07-16" }],
    ],
    ["of half a year and a day", added("annual", "2026-07-01", "2027-01-01"), []],
    [
      "of half a year, in the midst",
      added("annual", "2026-07-01", "2026-12-31"),
      [{ ...at(...period, "end"), code: "too-short-a-period", kind: "annual", earliest: "2027-01-01" }],
    ],
    ["of half a year at the end", added("annual", "2027-10-01", "2028-03-31"), []],
    ["of three months at the beginning", added("annual", "2025-04-01", "2025-06-30"), []],
    ["of half a year and fifteen days", added("semi-annual", "2027-01-01", "2027-07-16"), []],
    [
      "of half a year and sixteen days",
      added("semi-annual", "2027-01-01", "2027-07-17"),
      [{ ...at(...period, "end"), code: "too-long-a-period", kind: "semi-annual", latest: "2027-07-16" }],
    ],
    [
      "of a quarter",
      added("semi-annual", "2027-01-01", "2027-03-31"),
      [{ ...at(...period, "end"), code: "too-short-a-period", kind: "semi-annual", earliest: "2027-04-01" }],
    ],
    [
      "that have a day in common",
      added("annual", "2026-06-30", "2027-06-29"),
      [{ ...at(...period), code: "overlaps", id: annual.id, first: ["obligations", 0, "period"] }],
    ],
    ["one after the other", added("annual", "2026-07-01", "2027-06-30"), []],
    ["of another kind on the same days", added("semi-annual", "2026-01-01", "2026-06-30"), []],
    [
      "of which one begins as the other",
      added("annual", "2025-07-01", "2026-06-29"),
      [{ ...at(...period), code: "overlaps", id: annual.id, first: ["obligations", 0, "period"] }],
    ],
    [
      "of which one ends as the other",
      added("annual", "2025-07-02", "2026-06-30"),
      [{ ...at(...period), code: "overlaps", id: annual.id, first: ["obligations", 0, "period"] }],
    ],
  ])("%s", (_, edit, expected) => {
    expect(amiss(edit)).toEqual(expected);
  });

  it.each<[string, string, string, boolean]>([
    ["begins the day after", "2030-01-01", "2034-12-31", false],
    ["begins on the last day", "2029-12-31", "2034-12-31", true],
    ["ends on the first day", "2020-01-01", "2025-01-01", true],
    ["ends the day before", "2020-01-01", "2024-12-31", false],
    ["is within", "2026-01-01", "2026-12-31", true],
  ])("of two strategic plans are apart: one that %s", (_, start, end, isAmiss) => {
    const plan = { id: "SP-2", title: { en: "Plan", fr: "Plan" }, start, end, results: [] };
    expect(amiss((data) => data.plans.push(plan))).toEqual(
      isAmiss
        ? [
            {
              ...at("plans", 1, "start"),
              code: "plans-overlap",
              id: "SP-2025-2029",
              first: ["plans", 0, "start"],
            },
          ]
        : [],
    );
  });
});
