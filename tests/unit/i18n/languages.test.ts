import { describe, expect, it } from "vitest";
import {
  days,
  hoursOf,
  instants,
  list,
  messages,
  moments,
  money,
  months,
  number,
  percent,
} from "../../../shared/i18n/index.ts";
import { texts } from "./texts.ts";

/** Texts that are rightly the same in both languages. */
const sameInBoth = new Set([
  "tranches.title",
  "recusing.declare.confirm.exception",
  "recusing.declare.confirm.nature",
  "tranches.notice.tranche",
  "signatories.actionOf",
  "frame.titleOf",
  "frame.footer",
  "mails.sender",
  "mails.from",
  "doors.landing.document",
  "doors.linkProblem.document",
  "report.form.commentBy",
  "commenting.period.ofPartner",
  "document.step.follow",
  "mails.document",
  "report.variance.budget",
  "meeting.record.outOne",
  "meeting.record.motion",
  "receipt.document",
  "meeting.record.quorum",
  "kinds.agreement.types.consortium",
  "meetings.of",
  "meetings.vote.title",
]);

const [en, fr] = [texts(messages("en")), texts(messages("fr"))];

describe("the languages", () => {
  it("have the same texts", () => {
    expect(fr.map(([path]) => path)).toEqual(en.map(([path]) => path));
  });

  it("never leave an English text in French", () => {
    const french = new Map(fr);
    const same = en.filter(([path, text]) => french.get(path) === text).map(([path]) => path);
    expect(same.filter((path) => !sameInBoth.has(path))).toEqual([]);
  });

  it("use each thing they are told in both", () => {
    const french = new Map(fr);
    const told = (text: string) => [...new Set(text.match(/\[\w+\]/g))].sort();
    for (const [path, text] of en) expect([path, told(french.get(path) ?? "")]).toEqual([path, told(text)]);
  });

  it("write the apostrophe as it is printed", () => {
    for (const [path, text] of [...en, ...fr]) expect([path, text.includes("'")]).toEqual([path, false]);
  });
});

describe("formats", () => {
  it("tell days, months and instants", () => {
    expect(days("en", "2026-12-15")).toBe("15 December 2026");
    expect(days("fr", "2026-12-01")).toBe("1er décembre 2026");
    expect(days("fr", "2026-12-15")).toBe("15 décembre 2026");
    expect(days("en", "soon")).toBe("soon");
    expect(months("en", { start: "2026-01-01", end: "2026-06-30" })).toBe("January to June 2026");
    expect(months("fr", { start: "2025-07-01", end: "2026-06-30" })).toBe("juillet 2025 à juin 2026");
    expect(months("en", { start: "2026-06-01", end: "2026-06-30" })).toBe("June 2026");
    expect(instants("en", "2026-11-23T23:02:00Z", "Africa/Bamako")).toBe(
      "23 November 2026, 23:02 (Bamako time, GMT)",
    );
    expect(instants("fr", "2026-11-23T23:02:00Z", "Africa/Abidjan")).toBe(
      "23 novembre 2026 à 23\u00a0h\u00a002 (heure d’Abidjan, GMT)",
    );
    expect(instants("en", "2026-07-01T00:30:00Z", "America/Montreal")).toBe(
      "30 June 2026, 20:30 (Montréal time, EDT)",
    );
    expect(instants("en", "2026-07-01T00:30:00Z", "UTC")).toBe("1 July 2026, 00:30 (UTC)");
    expect(moments("fr", "2026-07-01T14:30:00Z", "America/Montreal")).toBe(
      "1er juillet 2026 à 10\u00a0h\u00a030",
    );
    expect(hoursOf("fr", "Africa/Abidjan")).toBe("Les heures sont celles d’Abidjan.");
    expect(hoursOf("en", "America/Montreal")).toBe("Times are Montréal time.");
  });

  it("tell numbers, percentages, money and lists", () => {
    expect(number("en", 1_234_567)).toBe("1,234,567");
    expect(number("fr", 1_234.55)).toBe("1\u00a0234,6");
    expect(percent("en", 61.9)).toBe("61.9%");
    expect(percent("en", 0.000_000_3)).toBe("0.0000003%");
    expect(percent("fr", 61.9)).toBe("61,9\u00a0%");
    expect(money("en", { currency: "XOF", minorUnits: 372_000_000 })).toBe("XOF\u00a0372,000,000");
    expect(money("fr", { currency: "CAD", minorUnits: 84_500_050 })).toBe("845\u00a0000,50\u00a0CAD");
    expect(list("en", ["A", "B", "C"])).toBe("A, B and C");
    expect(list("fr", ["A", "B"])).toBe("A et B");
  });
});
