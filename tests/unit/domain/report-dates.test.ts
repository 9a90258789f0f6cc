import { describe, expect, it } from "vitest";
import { decide, nextDatesLook } from "../../../shared/domain/documents/kinds.ts";
import type { ReportTail } from "../../../shared/domain/documents/report/document.ts";
import { outlookOf } from "../../../shared/domain/documents/report/outlook.ts";
import { businessDaysAfter, businessDaysBefore } from "../../../shared/domain/organisation/business-days.ts";
import { authorsDay, datesAfter } from "../../../shared/domain/review/dates.ts";
import type { Review } from "../../../shared/domain/review/state.ts";
import { reportWith } from "../views/sample.ts";

const timeZone = "America/Montreal";
const calendar = { timeZone, holidays: ["2026-12-25", "2026-12-28"] };
const stages = (...days: number[]) => ({
  stages: days.map((serviceLevelDays) => ({ serviceLevelDays, lanes: [] })) as never,
});
/** An instant as Montréal's clocks show it in winter. */
const at = (local: string) => new Date(`${local}-05:00`).toISOString();

describe("business days by whole days", () => {
  it.each([
    ["2026-12-11", 1, "2026-12-10"],
    ["2026-12-12", 1, "2026-12-10"],
    ["2026-12-14", 1, "2026-12-11"],
    ["2026-12-14", 0, "2026-12-14"],
    ["2026-12-13", 0, "2026-12-11"],
    ["2026-12-30", 3, "2026-12-23"],
  ])("by the end of %s, %d before: %s", (day, days, before) => {
    expect(businessDaysBefore(day, days, calendar)).toBe(before);
  });

  it("are the same forwards and backwards", () => {
    for (let days = 1; days < 40; days += 1)
      expect(businessDaysBefore(businessDaysAfter("2026-11-25", days, calendar), days, calendar)).toBe(
        "2026-11-25",
      );
  });
});

describe("the author's day", () => {
  it.each([
    ["the donor's, less what all stages may take", "2027-01-29", [5, 7, 10], "2026-11-02", "2026-12-30"],
    ["never a day on which nobody works", "2026-12-29", [1], "2026-11-02", "2026-12-24"],
    ["the donor's itself where a policy asks nobody", "2026-12-15", [], "2026-11-02", "2026-12-15"],
    ["five business days on, where the stages leave no time", "2026-12-15", [22], "2026-11-30", "2026-12-07"],
    ["five business days on, however near the donor's is", "2026-12-02", [22], "2026-11-30", "2026-12-07"],
    ["five business days on, where the donor's has passed", "2026-11-15", [22], "2026-11-30", "2026-12-07"],
  ])("is %s", (_, donor, days, today, authors) => {
    expect(authorsDay(donor, stages(...days), today, calendar)).toBe(authors);
  });
});

/** A report that was opened long ago; the stages of the sample's policy have seven business days and one. */
type Given = Partial<Omit<Review, "kind">> & Partial<ReportTail>;

const report = (given: Given = {}) =>
  reportWith({
    status: "draft",
    round: 0,
    stage: null,
    stageOpen: false,
    serviceLevel: null,
    dueOn: "2026-12-15",
    donorDueOn: "2027-01-04",
    ...given,
  });
const stageOf = (stage: number, deadline: string): Given => ({
  status: "in-review",
  round: 1,
  stage,
  stageOpen: true,
  serviceLevel: { from: deadline, remindAt: deadline, deadline },
});

const donor = { kind: "donor", id: "rive" } as const;
const subscriber = { kind: "subscriber", id: "lantern" } as const;

describe("whether a report will be with the donor in time", () => {
  const total = report().policy.stages.reduce((sum, { serviceLevelDays }) => sum + serviceLevelDays, 0);

  it("its author's day is the last by whose end its submission keeps the donor's", () => {
    for (const donorDueOn of ["2027-01-04", "2027-01-08", "2027-01-10"]) {
      const dueOn = authorsDay(donorDueOn, report().policy, "2026-11-02", calendar);
      const given = (day: string) => report({ donorDueOn, dueOn: day });
      expect(outlookOf(given(dueOn), at("2026-11-02T10:00"), calendar)?.state).toBe("holds");
      const dayAfter = businessDaysAfter(dueOn, 1, calendar);
      expect(outlookOf(given(dayAfter), at("2026-11-02T10:00"), calendar)?.state).toBe("at-risk");
    }
    expect(total).toBeGreaterThan(5);
  });

  it.each<[string, Given, string, string, string | null]>([
    ["draft, written too late", { donorDueOn: "2027-01-04" }, "2026-12-30T10:00", "at-risk", "2027-01-11"],
    ["draft, after the donor's day", {}, "2027-01-05T10:00", "passed", "2027-01-15"],
    [
      "the last stage, in its time",
      stageOf(1, at("2026-12-23T10:00")),
      "2026-12-18T10:00",
      "holds",
      "2026-12-23",
    ],
    [
      "the last stage, over its time",
      stageOf(1, at("2026-12-16T00:00")),
      "2026-12-18T10:00",
      "holds",
      "2026-12-18",
    ],
    [
      "the first stage, on a late day",
      stageOf(0, at("2027-01-04T10:00")),
      "2026-12-18T10:00",
      "at-risk",
      "2027-01-05",
    ],
    ["a meeting, before the day", { status: "awaiting-meeting" }, "2026-12-18T10:00", "open", null],
    ["a meeting, after the day", { status: "awaiting-meeting" }, "2027-01-05T10:00", "passed", null],
    ["published, and told", { status: "published", announced: true }, "2027-03-01T10:00", "with-donor", null],
    [
      "published, while a subscriber waits for words",
      { status: "published", announced: true, held: [{ recipient: subscriber, lang: "en" }] },
      "2027-03-01T10:00",
      "with-donor",
      null,
    ],
    [
      "published, while a donor waits for words",
      { status: "published", announced: true, held: [{ recipient: donor, lang: "en" }] },
      "2027-03-01T10:00",
      "not-with-all",
      null,
    ],
    [
      "published, and the notice came back",
      { status: "published", announced: true, undelivered: [{ message: "9.0", recipient: donor }] },
      "2027-03-01T10:00",
      "not-with-all",
      null,
    ],
  ])("%s", (_, given, now, state, expectedOn) => {
    expect(outlookOf(report(given), at(now), calendar)).toEqual({
      donorDueOn: "2027-01-04",
      state,
      expectedOn,
    });
  });

  it("says nothing of one that was withdrawn", () => {
    expect(outlookOf(report({ status: "withdrawn" }), at("2026-12-18T10:00"), calendar)).toBeNull();
  });
});

describe("what the clock does about the days of a report", () => {
  const minded = (given: Given, now: string, departed: readonly string[] = []) => {
    const done = decide(report(given), { name: "mind-dates", now: at(now), timeZone, departed });
    if (!done.ok) throw new Error("refused");
    return done.value.map(({ type, facts }) =>
      [type, "of" in facts ? facts.of : "", "days" in facts ? facts.days : ""]
        .filter((word) => word !== "")
        .join(" "),
    );
  };
  const done = (author: number | null, late: number | null = null, donorMinded: number | null = null) => ({
    minded: { author, late },
    donorMinded,
  });

  it.each<[string, string, Given, string[]]>([
    ["a week before its day", "2026-12-08T08:00", {}, ["author-reminded -7"]],
    ["a minute before that", "2026-12-08T07:59", {}, []],
    ["once, not twice", "2026-12-08T12:00", done(-7), []],
    ["half a day after that, which was missed", "2026-12-08T20:01", {}, []],
    ["two days before", "2026-12-13T08:00", done(-7), ["author-reminded -2"]],
    [
      "on the day, and the others are told",
      "2026-12-15T08:00",
      done(-2),
      ["author-reminded 0", "lateness-told author 0"],
    ],
    ["three days after", "2026-12-18T08:00", done(0, 0), ["author-reminded 3"]],
    ["a week after: the others alone", "2026-12-22T08:00", done(3, 0), ["lateness-told author 7"]],
    [
      "everything that was missed: the last of each alone",
      "2026-12-30T08:00",
      {},
      ["author-reminded 3", "lateness-told author 7"],
    ],
    [
      "changes were asked for: as for a draft",
      "2026-12-15T08:00",
      { status: "changes-requested" },
      ["author-reminded 0", "lateness-told author 0"],
    ],
    [
      "the overseer had them reminded that day: the others alone",
      "2026-12-15T08:00",
      { ...done(-2), remindedOn: "2026-12-15" },
      ["lateness-told author 0"],
    ],
    [
      "the overseer had them reminded the day before",
      "2026-12-18T08:00",
      { ...done(0, 0), remindedOn: "2026-12-17" },
      ["author-reminded 3"],
    ],
    [
      "nor is that reminder made up for later",
      "2026-12-22T08:00",
      { ...done(0, 0), remindedOn: "2026-12-18" },
      ["lateness-told author 7"],
    ],
    ["something was submitted", "2026-12-15T08:00", { status: "in-review" }, []],
    ["it was withdrawn", "2027-02-01T08:00", { status: "withdrawn" }, []],
    ["the board refused it", "2027-02-01T08:00", { status: "refused" }, []],
    ["the donor's day itself", "2027-01-04T23:59", { status: "in-review" }, []],
    ["the morning after it", "2027-01-05T08:00", { status: "in-review" }, ["lateness-told donor 1"]],
    [
      "a meeting is awaited then",
      "2027-01-05T08:00",
      { status: "awaiting-meeting" },
      ["lateness-told donor 1"],
    ],
    [
      "a week after it, and two",
      "2027-01-11T08:00",
      { status: "approved", ...done(null, null, 1) },
      ["lateness-told donor 7"],
    ],
    ["it is with the donor", "2027-02-01T08:00", { status: "published", announced: true }, []],
  ])("%s", (_, now, given, events) => {
    expect(minded(given, now)).toEqual(events);
  });

  it("looks again at the next such moment, and no more once none is left", () => {
    const next = (given: Given, now: string) => nextDatesLook(report(given), at(now), timeZone);
    expect(next({}, "2026-11-20T10:00")).toBe(at("2026-12-08T08:00"));
    expect(next({}, "2026-12-08T08:00")).toBe(at("2026-12-13T08:00"));
    expect(next({ status: "in-review" }, "2026-11-20T10:00")).toBe(at("2027-01-05T08:00"));
    expect(next({ status: "withdrawn" }, "2026-11-20T10:00")).toBeNull();
    expect(next({ status: "in-review" }, "2027-01-18T08:00")).toBeNull();
  });

  it("a report that went back has a week, or what its author has still", () => {
    const back = (dueOn: string, where?: string) => {
      const level = {
        from: at("2026-12-01T09:00"),
        remindAt: at("2026-12-07T09:00"),
        deadline: at("2026-12-08T09:00"),
      };
      const serviceLevel = { ...level, ...(where !== undefined && { timeZone: where }) };
      return datesAfter(
        report({ status: "in-review", dueOn, serviceLevel }),
        report({ status: "changes-requested", dueOn }),
        at("2026-12-14T22:00"),
      );
    };
    const until = (dueOn: string) => [{ type: "author-date-set", facts: { dueOn } }];
    // The evening of the 14th in Montréal is the night of the 15th in Bamako, and was so for every office before its zone was said.
    expect(back("2026-12-15", timeZone)).toEqual(until("2026-12-21"));
    expect(back("2026-12-15", "Africa/Bamako")).toEqual(until("2026-12-22"));
    expect(back("2026-12-15")).toEqual(until("2026-12-22"));
    expect(back("2026-12-23")).toEqual([]);
    const still = report({ status: "changes-requested" });
    expect(datesAfter(still, still, at("2026-12-14T22:00"))).toEqual([]);
  });
});
