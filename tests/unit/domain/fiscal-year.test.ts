import { describe, expect, it } from "vitest";
import {
  fiscalYearOf,
  fiscalYearsOf,
  isDayOfEveryYear,
} from "../../../shared/domain/organisation/fiscal-year.ts";

describe("a fiscal year", () => {
  it.each([
    ["2026-03-31", "04-01", "2025-04-01"],
    ["2026-04-01", "04-01", "2026-04-01"],
    ["2026-12-31", "01-01", "2026-01-01"],
    ["2028-02-29", "03-01", "2027-03-01"],
  ])("%s is in the one that begins on %s: %s", (day, start, expected) => {
    expect(fiscalYearOf(day, start)).toBe(expected);
  });

  it.each([
    ["2026-04-01", "2027-03-31", 1],
    ["2026-04-01", "2027-04-01", 2],
    ["2027-03-31", "2027-04-01", 2],
    ["2025-04-01", "2028-03-31", 3],
    ["2026-09-01", "2026-09-01", 1],
  ])("from %s to %s there are %i that begin in April", (start, end, expected) => {
    expect(fiscalYearsOf({ start, end }, "04-01")).toBe(expected);
  });

  it.each([
    ["04-01", true],
    ["12-31", true],
    ["02-28", true],
    ["02-29", false],
    ["04-31", false],
    ["13-01", false],
    ["00-10", false],
    ["1-1", false],
    ["1er avril", false],
  ])("may begin on %s: %s", (text, expected) => {
    expect(isDayOfEveryYear(text)).toBe(expected);
  });
});
