import { describe, expect, it } from "vitest";
import { loadYears, yearsIn } from "../../../infra/operations/holidays/load-years.ts";
import { holidaysOf } from "../../../infra/operations/holidays/of-year.ts";
import { said } from "../../../infra/operations/holidays/words.ts";
import { withDaysOff } from "../../../shared/domain/organisation/office-time.ts";
import { CalendarsInMemory } from "../../support/calendars-in-memory.ts";
import { known } from "../histories/example.ts";

const { organisation } = known;

describe("public holidays of a year", () => {
  it("are days with names in both languages, of the part of the country that is meant", () => {
    const quebec = holidaysOf("CA", "QC", 2027) ?? [];
    expect(quebec.map(({ day }) => day)).toEqual(
      expect.arrayContaining([
        "2027-01-01",
        "2027-05-24",
        "2027-06-24",
        "2027-07-01",
        "2027-09-06",
        "2027-12-25",
      ]),
    );
    expect(quebec.find(({ day }) => day === "2027-07-01")?.name).toEqual({
      en: "Canada Day",
      fr: "Fête du Canada",
    });
    expect((holidaysOf("CA", "ON", 2027) ?? []).some(({ day }) => day === "2027-06-24")).toBe(false);
  });

  it("are known of each office of the example, and of no place that there is not", () => {
    for (const { country, region } of organisation.offices)
      expect(holidaysOf(country, region, 2027)?.length).toBeGreaterThan(5);
    expect(holidaysOf("ML", undefined, 2027)?.map(({ day }) => day)).toContain("2027-09-22");
    expect(holidaysOf("ZZ", undefined, 2027)).toBeNull();
    expect(holidaysOf("CA", "ZZZ", 2027)).toBeNull();
  });
});

describe("the operation that loads them", () => {
  it("brings them in by office and year; then each counts by its own; a second time changes nothing", async () => {
    const calendars = new CalendarsInMemory({ authorities: new Map() });
    const deps = {
      ...{ calendars, clock: { now: () => "2026-11-23T18:00:00.000Z" } },
      ids: { unique: () => "u", secret: () => "s" },
    };
    const first = await loadYears(deps, organisation, ["montreal", "bamako"], [2027, 2028]);
    expect(first.map(said.en.line)[0]).toMatch(
      /^Montréal 2027: \d+ public holidays came in\. It counts by its own/,
    );
    const after = withDaysOff(organisation, calendars.off());
    expect(after.holidays).toContain("2028-06-24");
    expect(after.offices.find(({ id }) => id === "bamako")?.holidays).toContain("2027-09-22");
    expect(after.offices.find(({ id }) => id === "dakar")?.holidays).toBeUndefined();
    const again = await loadYears(deps, after, ["montreal"], [2027]);
    expect(again.map(said.fr.line)).toEqual([expect.stringContaining("jours fériés, comme avant")]);
  });

  it.each([
    ["2027", [2027]],
    ["2027-2029", [2027, 2028, 2029]],
    ["2029-2027", null],
    ["2027-2040", null],
    ["27", null],
  ])("reads %s as years", (typed, years) => {
    expect(yearsIn(typed)).toEqual(years);
  });
});
