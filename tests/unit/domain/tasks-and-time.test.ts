import { describe, expect, it } from "vitest";
import { businessDaysBetween, dayOf } from "../../../shared/domain/organisation/business-days.ts";
import { canTake, tasksOf } from "../../../shared/domain/review/oversight.ts";
import { timingOf } from "../../../shared/domain/review/timing.ts";
import { reportWith } from "../views/sample.ts";

const calendar = { timeZone: "America/Montreal", holidays: ["2026-12-25"] };

describe("business days between two instants", () => {
  it.each([
    ["2026-11-23T17:00:00Z", "2026-11-25T17:00:00Z", 2],
    ["2026-11-27T17:00:00Z", "2026-11-30T17:00:00Z", 1],
    ["2026-12-24T17:00:00Z", "2026-12-28T17:00:00Z", 1],
    ["2026-11-28T17:00:00Z", "2026-11-29T17:00:00Z", 0],
    ["2026-11-25T17:00:00Z", "2026-11-23T17:00:00Z", 0],
  ])("from %s to %s: %d", (from, to, days) => {
    expect(businessDaysBetween(from, to, calendar)).toBe(days);
  });

  it("know which day it is where the organisation is at home", () => {
    expect(dayOf("2026-11-24T03:00:00Z", "America/Montreal")).toBe("2026-11-23");
  });
});

describe("how a report stands against its time", () => {
  it("a stage against its service level, the writing against the day it is due", () => {
    const timing = (given: Parameters<typeof reportWith>[0], now: string) =>
      timingOf(reportWith(given), now, calendar);
    const writing = { status: "draft", stage: null, stageOpen: false } as const;
    expect(timing({}, "2026-11-30T18:00:00.000Z")).toEqual({ daysLeft: 2, isLate: false });
    expect(timing({}, "2026-12-02T18:00:00.000Z")).toEqual({ daysLeft: 0, isLate: true });
    expect(timing({ stageOpen: false }, "2026-12-09T18:00:00.000Z")).toEqual({
      daysLeft: null,
      isLate: false,
    });
    expect(timing(writing, "2026-12-16T04:00:00.000Z")).toEqual({ daysLeft: null, isLate: false });
    expect(timing(writing, "2026-12-16T06:00:00.000Z")).toEqual({ daysLeft: null, isLate: true });
  });
});

describe("tasks that can be given to somebody else", () => {
  it("are those still to come, and all of them while the report is written", () => {
    const mel = { stage: 0, lane: "mel" };
    const direction = { stage: 1, lane: "direction" };
    expect(tasksOf(reportWith({}))).toEqual([mel, direction]);
    expect(tasksOf(reportWith({ status: "changes-requested", stageOpen: false }))).toEqual([
      "writing",
      mel,
      direction,
    ]);
    expect(tasksOf(reportWith({ stage: 1 }))).toEqual([direction]);
    expect(tasksOf(reportWith({ status: "published", stage: 1, stageOpen: false }))).toEqual([]);
  });

  it("I13 go to nobody who wrote the report, nor the writing to anybody who reviews it", () => {
    const someone = (person: string, active = true) => ({ person, roles: ["mel-officer"], active });
    const now = "2026-11-23T18:00:00.000Z";
    const take = (person: string, active?: boolean) =>
      canTake(reportWith({}), { stage: 0, lane: "mel" }, someone(person, active), now);
    expect([take("julien"), take("awa"), take("daniel"), take("julien", false)]).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect(canTake(reportWith({}), "writing", someone("claire"), now)).toBe(false);
    expect(canTake(reportWith({}), "writing", someone("moussa"), now)).toBe(true);
  });
});
