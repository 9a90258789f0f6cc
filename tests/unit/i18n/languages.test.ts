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

/** Texts that are rightly the same in both languages. */
const sameInBoth = new Set([
  "frame.titleOf",
  "frame.footer",
  "mails.sender",
  "doors.landing.document",
  "doors.linkProblem.document",
  "report.form.commentBy",
  "document.step.publish",
  "mails.document",
  "report.variance.budget",
]);

type Texts = { [name: string]: string | string[] | Texts | ((given: Record<string, unknown>) => string) };

/** Every text with its path; a function is called with the name of each thing it asks for. */
function texts(of: unknown, path = ""): [string, string][] {
  if (typeof of === "string") return [[path, of]];
  if (typeof of === "function") {
    const named = new Proxy({}, { get: (_, name) => `[${String(name)}]` });
    return [[path, String((of as (given: object) => string)(named))]];
  }
  return Object.entries(of as Texts).flatMap(([name, inner]) =>
    texts(inner, path === "" ? name : `${path}.${name}`),
  );
}

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

  it("keep French punctuation on its line", () => {
    for (const [path, text] of fr)
      expect([path, /[^\u00a0] ?[»]|«[^\u00a0]| [:;?!»]/.exec(text)?.[0]]).toEqual([path, undefined]);
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
      "23 novembre 2026 à 23 h 02 (heure d’Abidjan, GMT)",
    );
    expect(instants("en", "2026-07-01T00:30:00Z", "America/Montreal")).toBe(
      "30 June 2026, 20:30 (Montréal time, EDT)",
    );
    expect(instants("en", "2026-07-01T00:30:00Z", "UTC")).toBe("1 July 2026, 00:30 (UTC)");
    expect(moments("fr", "2026-07-01T14:30:00Z", "America/Montreal")).toBe("1er juillet 2026 à 10 h 30");
    expect(hoursOf("fr", "Africa/Abidjan")).toBe("Les heures sont celles d’Abidjan.");
    expect(hoursOf("en", "America/Montreal")).toBe("Times are Montréal time.");
  });

  it("tell numbers, percentages, money and lists", () => {
    expect(number("en", 1_234_567)).toBe("1,234,567");
    expect(number("fr", 1_234.55)).toBe("1\u00a0234,6");
    expect(percent("en", 61.9)).toBe("61.9%");
    expect(percent("fr", 61.9)).toBe("61,9\u00a0%");
    expect(money("en", { currency: "XOF", minorUnits: 372_000_000 })).toBe("XOF\u00a0372,000,000");
    expect(money("fr", { currency: "CAD", minorUnits: 84_500_050 })).toBe("845\u00a0000,50\u00a0CAD");
    expect(list("en", ["A", "B", "C"])).toBe("A, B and C");
    expect(list("fr", ["A", "B"])).toBe("A et B");
  });
});
