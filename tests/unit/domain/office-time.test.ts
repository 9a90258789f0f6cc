import { describe, expect, it } from "vitest";
import {
  businessDaysBetween,
  businessDaysLater,
  serviceLevelFrom,
} from "../../../shared/domain/organisation/business-days.ts";
import { calendarIn, countedIn, withDaysOff } from "../../../shared/domain/organisation/office-time.ts";
import { timeFrom } from "../../../shared/domain/review/acceptance.ts";
import { example } from "../histories/example.ts";

const offices = [
  { id: "montreal", city: "Montréal", country: "CA", timeZone: "America/Montreal" },
  { id: "bamako", city: "Bamako", country: "ML", timeZone: "Africa/Bamako" },
  { id: "amman", city: "Amman", country: "JO", timeZone: "Asia/Amman", weekend: [5, 6] },
];
const organisation = { ...example.organisation, roster: {}, offices, holidays: [] };
const of = (office: string, off: Record<string, string[]> = {}) =>
  calendarIn(withDaysOff(organisation, { bamako: [], amman: [], ...off }), office);

describe("a service level is counted where the office is", () => {
  // Clocks in Montréal go forward on Sunday 14 March 2027, and back on Sunday 7 November: both are UTC−4 between.
  it.each([
    ["forward", "montreal", "2027-03-11T15:00:00.000Z", 4, "2027-03-17T14:00:00.000Z"],
    ["back", "montreal", "2027-11-04T14:00:00.000Z", 4, "2027-11-10T15:00:00.000Z"],
    ["not at all", "bamako", "2027-03-11T15:00:00.000Z", 4, "2027-03-17T15:00:00.000Z"],
  ])("clocks go %s in %s: the same hour of the day", (_, office, from, days, deadline) => {
    expect(businessDaysLater(from, days, of(office))).toBe(deadline);
    expect(businessDaysBetween(from, deadline, of(office))).toBeCloseTo(days, 10);
  });

  it("ends with a day of its own, whatever the offset of that day", () => {
    const ends = (from: string, office: string) =>
      serviceLevelFrom(from, { serviceLevelDays: 2, remindAtPercent: 80 }, of(office)).deadline;
    // From a Saturday on: with the Tuesday, at midnight in winter and in summer.
    expect(ends("2027-03-06T15:00:00.000Z", "montreal")).toBe("2027-03-10T05:00:00.000Z");
    expect(ends("2027-03-13T15:00:00.000Z", "montreal")).toBe("2027-03-17T04:00:00.000Z");
    expect(ends("2027-11-06T15:00:00.000Z", "montreal")).toBe("2027-11-10T05:00:00.000Z");
    expect(ends("2027-03-13T15:00:00.000Z", "bamako")).toBe("2027-03-17T00:00:00.000Z");
  });

  it("works on Sunday and not on Friday where the weekend is Friday and Saturday", () => {
    // Thursday noon in Amman (UTC+3): half a day is left, Sunday is the next business day.
    expect(businessDaysLater("2027-03-11T09:00:00.000Z", 1, of("amman"))).toBe("2027-03-14T09:00:00.000Z");
    expect(businessDaysLater("2027-03-11T09:00:00.000Z", 1, of("bamako"))).toBe("2027-03-12T09:00:00.000Z");
  });

  it("leaves out the days off of that office, and of no other", () => {
    const off = { bamako: ["2027-03-12"], montreal: ["2027-03-15"] };
    expect(businessDaysLater("2027-03-11T12:00:00.000Z", 1, of("bamako", off))).toBe(
      "2027-03-15T12:00:00.000Z",
    );
    expect(businessDaysLater("2027-03-11T12:00:00.000Z", 1, of("montreal", off))).toBe(
      "2027-03-12T12:00:00.000Z",
    );
  });
});

describe("an office counts by its own", () => {
  it("once it keeps a calendar; until then, and for an office that is not known, the organisation’s counts", () => {
    const none = withDaysOff(organisation, {});
    expect(countedIn(none, "bamako")).toBeNull();
    const own = withDaysOff(organisation, { bamako: ["2027-01-20"] });
    expect(countedIn(own, "bamako")).toBe("bamako");
    for (const office of ["montreal", "amman", "atlantis", undefined])
      expect(countedIn(own, office)).toBeNull();
    expect(calendarIn(own, "atlantis").timeZone).toBe(organisation.timeZone);
  });

  it("and the head office’s list is the organisation’s", () => {
    expect(withDaysOff(organisation, { montreal: ["2027-06-24"] }).holidays).toEqual(["2027-06-24"]);
  });

  it("and says so in the time that it gives, so that a calendar that changes later moves nothing", () => {
    const stage = { serviceLevelDays: 1, remindAtPercent: 80, lanes: [] };
    const at = (off: string[]) =>
      timeFrom("2027-03-11T12:00:00.000Z", {}, stage, withDaysOff(organisation, { bamako: off }), "bamako");
    expect(at([])).toMatchObject({
      deadline: "2027-03-12T12:00:00.000Z",
      office: "bamako",
      timeZone: "Africa/Bamako",
    });
    expect(at(["2027-03-12"]).deadline).toBe("2027-03-15T12:00:00.000Z");
  });
});
