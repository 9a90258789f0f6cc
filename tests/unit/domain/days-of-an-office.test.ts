import { describe, expect, it } from "vitest";
import { outlookOf } from "../../../shared/domain/documents/report/outlook.ts";
import { calendarIn } from "../../../shared/domain/organisation/office-time.ts";
import { timingOf } from "../../../shared/domain/review/timing.ts";
import { reminderOf } from "../../../shared/usecases/engine/payer-reminder.ts";
import { dayEnds } from "../../../shared/views/day-ends.ts";
import { reportWith } from "../views/sample.ts";

const office = (id: string, timeZone: string, holidays: string[] = []) => ({
  ...{ id, city: id, country: "CA", timeZone, holidays },
});
const calendar = {
  timeZone: "America/Montreal",
  holidays: [],
  offices: [
    office("montreal", "America/Montreal"),
    office("dakar", "Africa/Dakar", ["2027-03-12"]),
    office("san-jose", "America/Costa_Rica"),
  ],
};

/**
 * Days before clocks go forward in Montréal (14 March 2027), after that, and after they went back (7 November): Dakar is five hours
 * ahead, then four; San José one behind, then two. Neither changes its own.
 */
const ends = [
  ["montreal", "2027-03-12", "2027-03-13T05:00:00.000Z"],
  ["montreal", "2027-03-14", "2027-03-15T04:00:00.000Z"],
  ["montreal", "2027-11-08", "2027-11-09T05:00:00.000Z"],
  ["dakar", "2027-03-12", "2027-03-13T00:00:00.000Z"],
  ["dakar", "2027-03-14", "2027-03-15T00:00:00.000Z"],
  ["san-jose", "2027-03-12", "2027-03-13T06:00:00.000Z"],
  ["san-jose", "2027-11-08", "2027-11-09T06:00:00.000Z"],
] as const;
const justBefore = (instant: string) => new Date(Date.parse(instant) - 1).toISOString();

describe("the days of a document end where its office is", () => {
  it.each(ends)("%s, %s: its author’s, and its donor’s", (id, day, end) => {
    const written = reportWith({
      ...{ status: "draft", round: 0, stage: null, stageOpen: false, serviceLevel: null },
      ...{ dueOn: day, donorDueOn: day, office: id },
    });
    expect(timingOf(written, justBefore(end), calendar).isLate).toBe(false);
    expect(timingOf(written, end, calendar).isLate).toBe(true);
    expect(outlookOf(written, justBefore(end), calendar)?.state).not.toBe("passed");
    expect(outlookOf(written, end, calendar)?.state).toBe("passed");
  });

  it("where they are the organisation’s own as long as its office keeps no calendar", () => {
    const written = reportWith({ status: "draft", round: 0, stage: null, dueOn: "2027-03-12" });
    expect(timingOf(written, "2027-03-13T04:59:00.000Z", calendar).isLate).toBe(false);
    expect(timingOf(written, "2027-03-13T05:00:00.000Z", calendar).isLate).toBe(true);
  });

  it.each([
    // A Thursday: three business days on, of which Dakar has the Friday off; at eight in the morning there.
    ["montreal", "2027-03-16T12:00:00.000Z"],
    ["dakar", "2027-03-17T08:00:00.000Z"],
    ["san-jose", "2027-03-16T14:00:00.000Z"],
  ])("and whoever pays is reminded by its business days, in its morning: %s", (id, dueAt) => {
    const payer = { role: "finance", remindAfterDays: 3 };
    const when = { now: "2027-03-11T18:00:00.000Z", payer, calendar: calendarIn(calendar, id) };
    expect(reminderOf("A", "t1", when).dueAt).toBe(dueAt);
  });
});

describe("a day that ends elsewhere is said as what it is for its reader", () => {
  it.each([
    [
      ...["2027-03-12", "Africa/Dakar", "America/Montreal"],
      "the end of 12 March 2027 (Dakar time, GMT), which for you is 12 March 2027, 19:00 (Montréal time, EST)",
      "la fin du 12 mars 2027 (heure de Dakar, GMT), soit pour vous le 12 mars 2027 à 19 h (heure de Montréal, HNE)",
    ],
    [
      ...["2027-03-14", "Africa/Dakar", "America/Montreal"],
      "the end of 14 March 2027 (Dakar time, GMT), which for you is 14 March 2027, 20:00 (Montréal time, EDT)",
      "la fin du 14 mars 2027 (heure de Dakar, GMT), soit pour vous le 14 mars 2027 à 20 h (heure de Montréal, HAE)",
    ],
    [
      ...["2027-11-08", "America/Montreal", "Africa/Dakar"],
      "the end of 8 November 2027 (Montréal time, EST), which for you is 9 November 2027, 05:00 (Dakar time, GMT)",
      "la fin du 8 novembre 2027 (heure de Montréal, HNE), soit pour vous le 9 novembre 2027 à 5 h (heure de Dakar, GMT)",
    ],
    // One time of day: as the reader calls it.
    [
      ...["2027-03-12", "Africa/Dakar", "Africa/Ouagadougou"],
      "the end of 12 March 2027 (Ouagadougou time, GMT)",
      "la fin du 12 mars 2027 (heure de Ouagadougou, GMT)",
    ],
  ] as const)("%s in %s, for whoever is in %s", (day, home, reader, en, fr) => {
    const plain = (text: string) => text.replaceAll("\u00a0", " ");
    expect(plain(dayEnds("en", day, home, reader))).toBe(en);
    expect(plain(dayEnds("fr", day, home, reader))).toBe(fr);
  });
});
