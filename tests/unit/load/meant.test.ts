import { describe, expect, it } from "vitest";
import { meantBy } from "../../../infra/operations/load/meant.ts";

const currencies = ["CAD", "XOF"];

describe("what was meant", () => {
  it.each([
    ["time-zone", "America/Montréal", "America/Montreal"],
    ["time-zone", "Amérique/Montréal", "America/Montreal"],
    ["time-zone", "America/Monreal", "America/Montreal"],
    ["time-zone", "Montreal", "America/Montreal"],
    ["time-zone", "america/new york", "America/New_York"],
    ["time-zone", "america/port-au-prince", "America/Port-au-Prince"],
    ["time-zone", "Africa/Ouagadogou", "Africa/Ouagadougou"],
    ["time-zone", "Dakar", "Africa/Dakar"],
    ["time-zone", "utc", "UTC"],
    ["time-zone", "America/Quebec", null],
    ["time-zone", "America/Monte", null],
    ["time-zone", "Cuba ", null],
    ["time-zone", "EST", null],
    ["time-zone", "+05:00", null],
    ["country", "Canda", "CA"],
    ["country", "canada", "CA"],
    ["country", "Senegal", "SN"],
    ["country", "Cote d'Ivoire", "CI"],
    ["country", "Sénégale", "SN"],
    ["country", "ml", "ML"],
    ["country", "UK", "GB"],
    ["country", "AN", null],
    ["country", "CS", null],
    ["country", "SU", null],
    ["country", "BU", null],
    ["country", "Nigera", null],
    ["country", "en", null],
    ["country", "CAD", null],
  ] as const)("by a %s “%s” is %s", (code, written, meant) => {
    expect(meantBy({ code, written })).toBe(meant);
  });

  it.each([
    ["cad", currencies, "CAD"],
    ["C.A.D.", currencies, "CAD"],
    ["XAF", currencies, null],
    ["CDN", currencies, null],
    ["es", ["en", "fr"], null],
    ["semi annual", ["semi-annual", "annual"], "semi-annual"],
    ["anual", ["semi-annual", "annual"], "annual"],
  ] as const)("by “%s” of %j is %s", (written, known, meant) => {
    expect(meantBy({ code: "one-of", written, known })).toBe(meant);
  });

  it.each([
    ["P-01", "P-001"],
    ["p001", "P-001"],
    ["P-005", null],
    ["P-102", null],
  ])("by the id “%s” is %s", (name, meant) => {
    const known = ["P-001", "P-002", "P-012", "P-010"];
    expect(meantBy({ code: "unknown", what: "person", name, known })).toBe(meant);
  });
});
