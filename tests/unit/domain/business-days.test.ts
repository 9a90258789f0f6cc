import { describe, expect, it } from "vitest";
import {
  businessDaysAfter,
  businessDaysBefore,
  businessDaysBetween,
  businessDaysLater,
  dayOf,
  daysBetween,
  daysLater,
  hourOf,
  monthsLater,
  serviceLevelFrom,
} from "../../../shared/domain/organisation/business-days.ts";

const montreal = { timeZone: "America/Montreal", holidays: ["2026-12-25", "2026-12-28"] };
/** An instant as Montréal's clocks show it in winter, five hours behind UTC. */
const winter = (local: string) => `${local}-05:00`;
const later = (from: string, days: number, calendar = montreal) =>
  businessDaysLater(new Date(from).toISOString(), days, calendar);
const instant = (local: string) => new Date(local).toISOString();

describe("business days", () => {
  it.each([
    ["Wednesday to Thursday", "2026-11-25T10:00", 1, "2026-11-26T10:00"],
    ["Friday to Monday", "2026-11-27T10:00", 1, "2026-11-30T10:00"],
    ["over a weekend and two holidays", "2026-12-24T09:00", 1, "2026-12-29T09:00"],
    ["from a Saturday, as if from Monday’s first minute", "2026-11-28T15:00", 1, "2026-12-01T00:00"],
    ["four fifths of seven days", "2026-11-23T18:00", 5.6, "2026-12-01T08:24"],
    ["to the millisecond", "2026-11-27T10:37:06.206", 5.6, "2026-12-07T01:01:06.206"],
    ["from a Saturday to the end of the Friday after", "2026-11-28T15:00", 5, "2026-12-05T00:00"],
    ["from a Friday’s first minute to its end", "2026-11-27T00:00", 1, "2026-11-28T00:00"],
    ["no day later on a Saturday, when Monday begins", "2026-11-28T15:00", 0, "2026-11-30T00:00"],
    ["no day later on a Monday, at once", "2026-11-30T15:00", 0, "2026-11-30T15:00"],
    ["half a day across a night", "2026-11-25T18:00", 0.5, "2026-11-26T06:00"],
  ])("%s", (_, from, days, until) => {
    expect(later(winter(from), days)).toBe(instant(winter(until)));
  });

  it("keep the hour of the clocks on the wall when they change", () => {
    expect(later("2026-10-30T10:00-04:00", 1)).toBe(instant("2026-11-02T10:00-05:00"));
  });

  it("end on another day where the organisation is at home elsewhere", () => {
    const sydney = { timeZone: "Australia/Sydney", holidays: [] };
    // Friday noon in Montréal is already Saturday in Sydney.
    expect(later(winter("2026-11-27T12:00"), 1, sydney)).toBe(instant("2026-12-01T00:00+11:00"));
  });

  it("remind nobody when a Saturday begins, where four of five days end with the Friday", () => {
    const level = serviceLevelFrom(
      instant(winter("2026-11-24T00:00")),
      { serviceLevelDays: 5, remindAtPercent: 80 },
      montreal,
    );
    expect(level.remindAt).toBe(instant(winter("2026-11-30T00:00")));
    expect(level.deadline).toBe(instant(winter("2026-12-01T00:00")));
  });

  it("make a service level: since when, the reminder, the end", () => {
    expect(
      serviceLevelFrom(
        instant(winter("2026-11-23T10:00")),
        { serviceLevelDays: 5, remindAtPercent: 80 },
        montreal,
      ),
    ).toEqual({
      from: instant(winter("2026-11-23T10:00")),
      remindAt: instant(winter("2026-11-27T10:00")),
      deadline: instant(winter("2026-11-30T10:00")),
    });
  });
});

describe("how many business days lie between two instants", () => {
  it.each([
    ["none at the same one", "2026-11-25T10:00", "2026-11-25T10:00", 0],
    ["none when it is over", "2026-11-25T10:00", "2026-11-25T09:59", 0],
    ["half of one", "2026-11-25T06:00", "2026-11-25T18:00", 0.5],
    ["one, across a night", "2026-11-25T18:00", "2026-11-26T18:00", 1],
    ["one to the end of the day", "2026-11-25T00:00", "2026-11-26T00:00", 1],
    ["one and a half, over a weekend", "2026-11-27T12:00", "2026-12-01T00:00", 1.5],
    ["none of a weekend", "2026-11-28T00:00", "2026-11-30T00:00", 0],
    ["one, over holidays", "2026-12-24T00:00", "2026-12-29T00:00", 1],
  ])("%s", (_, from, to, days) => {
    expect(businessDaysBetween(instant(winter(from)), instant(winter(to)), montreal)).toBe(days);
  });
});

describe("days of the calendar", () => {
  it.each([
    ["2026-11-27", 0, "2026-11-27", "2026-11-27"],
    ["2026-11-27", 1, "2026-11-26", "2026-11-30"],
    ["2026-11-28", 0, "2026-11-27", "2026-11-28"],
    ["2026-11-28", 1, "2026-11-26", "2026-11-30"],
    ["2026-11-30", 1, "2026-11-27", "2026-12-01"],
    ["2026-12-29", 2, "2026-12-23", "2026-12-31"],
    ["2026-12-24", 1, "2026-12-23", "2026-12-29"],
  ])("from %s on, %d business days: %s before, %s after", (day, days, before, after) => {
    expect(businessDaysBefore(day, days, montreal)).toBe(before);
    expect(businessDaysAfter(day, days, montreal)).toBe(after);
  });

  it.each([
    ["2026-11-30", 1, "2026-12-01", "2026-12-30"],
    ["2026-01-31", 1, "2026-02-01", "2026-02-28"],
    ["2028-01-31", 1, "2028-02-01", "2028-02-29"],
    ["2026-03-31", -1, "2026-03-30", "2026-02-28"],
    ["2026-03-01", 12, "2026-03-13", "2027-03-01"],
  ])("from %s on, %d days or months: %s, %s", (day, count, byDays, byMonths) => {
    expect(daysLater(day, count)).toBe(byDays);
    expect(monthsLater(day, count)).toBe(byMonths);
    expect(daysBetween(day, byDays)).toBe(count);
  });

  it("begin and end by the clocks of a place", () => {
    expect(hourOf("2026-11-26", 9, "America/Montreal")).toBe("2026-11-26T14:00:00.000Z");
    expect(hourOf("2026-07-01", 0, "America/Montreal")).toBe("2026-07-01T04:00:00.000Z");
    expect(dayOf("2026-11-27T04:59:59.999Z", "America/Montreal")).toBe("2026-11-26");
    expect(dayOf("2026-11-27T05:00:00.000Z", "America/Montreal")).toBe("2026-11-27");
  });
});
