import { describe, expect, it } from "vitest";
import { readDate } from "../../../shared/domain/typed/dates.ts";

describe("dates as people write them", () => {
  it.each([
    ...["2026-06-30", "2026-6-30", "2026/06/30", "2026.6.30", "2026 06 30", "20260630", " 2026-06-30. "],
    ...[
      "2026\u201106\u201130",
      "2026\u20106\u201030",
      "2026\u201306\u201330",
      "2026\u2212\u0030\u0036\u221230",
    ],
    ...[
      "２０２６－０６－３０",
      "２０２６／６／３０",
      "\u0662\u0660\u0662\u0666-\u0660\u0666-\u0663\u0660",
      "2026\u204306\u204330",
      "2026\u02d706\u02d730",
      "2026\u058a06\u058a30",
      "2026\u05be06\u05be30",
      "2026\u2e3a06\u2e3a30",
      "2026-06-30\ufffc",
    ],
    ...[
      "2026-06-30 00:00:00",
      "2026-06-30T00:00",
      "2026-06-30T00:00:00.000Z",
      "2026-06-30T00:00:00+00:00",
      "June 30, 2026 (Tuesday)",
      "« 30 juin 2026 »",
      "2026/06/30 0:00",
      "2026-06-30 12:00:00 AM",
      "6/30/2026 12:00 AM",
      "30.06.2026 14:15",
    ],
    ...[
      "30 juin 2026",
      "Le 30 juin 2026",
      "mardi 30 juin 2026",
      "mar. 30 juin 2026",
      "30-juin-2026",
      "30 JUIN 2026",
    ],
    ...["“2026-06-30”", "'2026-06-30'", "«2026-06-30»", "(2026-06-30)", "[30/06/2026]", "“30 June 2026”"],
    ...["2026-06-30 (Tuesday)", "2026-06-30, Tuesday", "mardi 30/06/2026", "mar. 2026-06-30"],
    ...["Tuesday, 06/30/2026", "30.06.2026 (mardi)", "le 30/06/2026", "[30 juin 2026]", "'30 June 2026'"],
    ...[
      "30 June 2026",
      "June 30, 2026",
      "June 30th, 2026",
      "30th of June 2026",
      "Tuesday, June 30, 2026",
      "30 Jun 2026",
    ],
    ...[
      "Tue, 30 Jun 2026",
      "30June2026",
      "2026 June 30",
      "30/06/2026",
      "30.06.2026",
      "06/30/2026",
      "30 06 2026",
    ],
  ])("reads %j", (typed) => {
    expect(readDate(typed)).toEqual({ ok: true, day: "2026-06-30" });
  });

  it.each([
    ["1er juillet 2026", "2026-07-01"],
    ["1\u1d49\u02b3 juill. 2026", "2026-07-01"],
    ["1 er juillet 2026", "2026-07-01"],
    ["2ème avril 2026", "2026-04-02"],
    ["3 rd April 2026", "2026-04-03"],
    ["3 févr. 2026", "2026-02-03"],
    ["15 aou\u0302t 2026", "2026-08-15"],
    ["May 1st 2026", "2026-05-01"],
    ["15 Sept. 2026", "2026-09-15"],
    ["25 décembre 2026", "2026-12-25"],
    ["mar 3 2026", "2026-03-03"],
    ["04/04/2026", "2026-04-04"],
    ["29 Feb 2028", "2028-02-29"],
  ])("reads %j as %s", (typed, day) => {
    expect(readDate(typed)).toEqual({ ok: true, day });
  });

  it.each(["03/04/2026", "3.4.2026", "03-04-2026", "3 4 2026"])(
    "asks what %j means, and guesses nothing",
    (typed) => {
      expect(readDate(typed)).toEqual({
        ok: false,
        problem: "ambiguous-date",
        readings: ["2026-04-03", "2026-03-04"],
      });
    },
  );

  it.each([
    ...["yesterday", "juin 2026", "2026", "2026-13-01", "2026-02-30", "31/02/2026", "13.13.2026"],
    ...["2026-06-30 99:99", "2026-06-30 25:00", "30.06.2026 12:60", "99/99/99", "2026-06-30 24:30"],
    ...["2026-06-30 environ", "~2026-06-30", "vers le 30/06/2026", "2026-06-30 juin"],
    ...[
      "30 juin juillet 2026",
      "jui 3 2026",

      "30 june 2026 or so",
      "29 February 2026",
      "0001-01-01",
    ],
    ...["2026-06-30T22:00:00Z", "2026-06-31", "30 30 2026", "1".repeat(300_000), "1 ".repeat(150_000)],
  ])("takes %j for no date", (typed) => {
    expect(readDate(typed)).toEqual({ ok: false, problem: "not-a-date" });
  });

  it.each([
    "30/06/26",
    "6/30/26",
    "03.04.26",
    "26-06-30",
    "30-Jun-26",
    "30 juin 26",
    "June 30, 26",
    "mardi 30 juin 26",
    "mardi 30/06/26",
  ])("says of %j that its year has four digits", (typed) => {
    expect(readDate(typed)).toEqual({ ok: false, problem: "short-year" });
  });

  it.each([
    "lundi 30 juin 2026",
    "Monday, June 30, 2026",
    "mer. 30 juin 2026",
    "monday 2026 june 30",
    "lundi 30/06/2026",
    "2026-06-30 (Mon)",
  ])("says of %j that it was on another day of the week", (typed) => {
    expect(readDate(typed)).toEqual({ ok: false, problem: "wrong-weekday", day: "2026-06-30" });
  });
});
