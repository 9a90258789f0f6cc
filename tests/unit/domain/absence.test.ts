import { describe, expect, it } from "vitest";
import { upcast } from "../../../events/entry.ts";
import type { Command } from "../../../shared/domain/documents/commands.ts";
import { absenceNow } from "../../../shared/domain/review/away.ts";
import { forecastOf } from "../../../shared/domain/review/forecast.ts";
import { shownHistory } from "../../../shared/domain/review/shown.ts";
import { History, inTime, roster, serviceLevel } from "../../support/example-report.ts";
import { awaitedOf, lineAtBoard, lineInReview, refusal, reportOf } from "../../support/line-histories.ts";
import { ballot, director, finance } from "../../support/whole-line.ts";

type Say = Extract<Command, { name: "say-absence" }>;

/** Midnight in Montréal is five hours after that of UTC: the resolution’s time is over at 13:00 on 30 November. */
const timeZone = "America/Montreal";

const away = (person: string, until: string | null, more: Partial<Say> = {}): Say => ({
  ...{ name: "say-absence", by: director(person), round: 1, stage: 2, lane: "board", until, timeZone },
  ...{ salt: "s".repeat(43), linkedAt: serviceLevel.from, now: inTime },
  ...more,
});

const atBoard = (...commands: Command[]) => new History().after(...lineAtBoard, ...commands);
const ahead = (history: History, now = inTime, departed: string[] = []) =>
  forecastOf(reportOf(history), { opened: [], departed, unreached: [], now, timeZone });

describe("a director who says that they are away", () => {
  it("is told to whoever watches over it: until when, and whether they are back before its time is over", () => {
    const history = atBoard(
      away("anna", "2026-11-29"),
      away("boris", "2026-11-30"),
      away("chloe", "2026-12-15"),
    );
    expect(ahead(history)?.away).toEqual([
      { person: "anna", until: "2026-11-29", isBackInTime: true },
      { person: "boris", until: "2026-11-30", isBackInTime: false },
      { person: "chloe", until: "2026-12-15", isBackInTime: false },
    ]);
  });

  it("is listed until the end of that day where the document’s days end, and no longer; nor is who can answer no more", () => {
    const history = atBoard(away("anna", "2026-11-25"));
    expect(ahead(history, "2026-11-26T04:59:00.000Z")?.away).toHaveLength(1);
    expect(ahead(history, "2026-11-26T05:00:00.000Z")?.away).toEqual([]);
    expect(ahead(history, inTime, ["anna"])?.away).toEqual([]);
    const own = (today: string) => absenceNow(reportOf(history), "anna", "board", today)?.until;
    expect(["2026-11-25", "2026-11-26"].map(own)).toEqual(["2026-11-25", undefined]);
  });

  it("gives another day, or says that they are back: the last word stands, and the same one is no other entry", () => {
    const history = atBoard(away("anna", "2026-12-15"), away("anna", "2026-11-26"));
    expect(ahead(history)?.away).toEqual([{ person: "anna", until: "2026-11-26", isBackInTime: true }]);
    expect(refusal(history, away("anna", "2026-11-26"))).toBe("already-decided");
    history.after(away("anna", null));
    expect(ahead(history)?.away).toEqual([]);
    expect(reportOf(history).absences).toBeUndefined();
  });

  it("has cast no vote, ends nothing, and signs as before: the forecast is the same after it", () => {
    const history = atBoard(away("anna", "2026-12-15"));
    expect(awaitedOf(history)).toEqual(["board: anna boris chloe"]);
    const before = ahead(history);
    history.after(ballot("anna"));
    expect(ahead(history)).toEqual(before);
    history.after(away("anna", null), ballot("boris"), ballot("chloe"));
    expect(reportOf(history)).toMatchObject({ status: "approved" });
  });

  it.each([
    ["signed", [ballot("boris"), ballot("chloe"), ballot("anna")]],
    ["refused", [ballot("boris", "refuse")]],
  ] as const)("is away from nothing once it is over: %s", (_, ending) => {
    const history = atBoard(away("anna", "2026-12-15"), ...ending);
    expect(reportOf(history).absences).toBeUndefined();
    expect(ahead(history)).toBeNull();
  });

  it("is learnt of by nobody else, while the vote is open or after it", () => {
    const history = atBoard(away("anna", "2026-12-15"), ballot("boris"), ballot("chloe"), ballot("anna"));
    const lines = history.entries.map((stored) => ({ entry: upcast(stored) }));
    const learns = (person?: string, roles: string[] = ["director"]) =>
      shownHistory(reportOf(history), lines, person === undefined ? undefined : { person, roles }).some(
        ({ entry }) => entry.event.type === "absence-said",
      );
    expect([learns(), learns("anna")]).toEqual([true, true]);
    expect([learns("boris"), learns("author", []), learns("executive", ["executive-director"])]).toEqual([
      false,
      false,
      false,
    ]);
  });

  it.each<[string, Command[], Command, string]>([
    ["until a day that is over", [], away("anna", "2026-11-23"), "no-absence-day"],
    ["until a day more than a year ahead", [], away("anna", "2027-11-26"), "no-absence-day"],
    ["once they have signed", [ballot("anna")], away("anna", "2026-12-15"), "nothing-awaited"],
    ["as back, who said nothing of it", [], away("anna", null), "not-away"],
    [
      "as back, who was back",
      [away("anna", "2026-12-15"), away("anna", null)],
      away("anna", null),
      "not-away",
    ],
    [
      "once the deadline passed",
      [],
      away("anna", "2026-12-15", { now: serviceLevel.deadline }),
      "deadline-passed",
    ],
    ["once it is to go to a meeting", [ballot("boris", "refuse")], away("anna", "2026-12-15"), "to-meeting"],
    ["in another round", [], away("anna", "2026-12-15", { round: 2 }), "resubmitted"],
    ["as nobody of the board", [], away("finance", "2026-12-15", { by: finance }), "reassigned"],
    [
      "as no director by the dates of their term",
      [],
      away("anna", "2026-12-15", { roster: { ...roster, director: ["boris", "chloe"] } }),
      "out-of-term",
    ],
  ])("is not %s", (_, before, command, code) => {
    expect(refusal(atBoard(...before), command)).toBe(code);
  });

  it("is away until today, or for a year", () => {
    for (const until of ["2026-11-24", "2027-11-25"])
      expect(ahead(atBoard(away("anna", until)))?.away).toMatchObject([{ until }]);
  });

  it("is a director: nobody asks it of a reviewer", () => {
    const said = { ...away("finance", "2026-12-15", { by: finance }), stage: 0, lane: "finance" };
    expect(refusal(new History().after(...lineInReview), said)).toBe("not-yours");
  });
});
