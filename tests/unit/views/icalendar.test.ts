import { describe, expect, it } from "vitest";
import { icalendar } from "../../../shared/views/icalendar.ts";

const day = { id: "PA-1.tranche.t1", on: "2027-04-15", summary: "Paid", url: null };

const linesOf = (words: Partial<typeof day>) =>
  icalendar({
    ...{ name: "What is owed", lang: "en", host: "accord.example", madeAt: "2026-11-24T12:01:00.123Z" },
    days: [{ ...day, ...words }],
  }).split("\r\n");

describe("a calendar file", () => {
  it("has an entry for each day, with when it was made", () => {
    expect(linesOf({}).slice(7, -2)).toEqual([
      "BEGIN:VEVENT",
      "UID:PA-1.tranche.t1@accord.example",
      "DTSTAMP:20261124T120100Z",
      "DTSTART;VALUE=DATE:20270415",
      "SUMMARY;LANGUAGE=en:Paid",
      "TRANSP:TRANSPARENT",
      "END:VEVENT",
    ]);
  });

  it.each([
    ["signs of the format", "a, b; c\\d", "a\\, b\\; c\\\\d"],
    ["ends of lines, by which somebody could add an entry", "a\r\nEND:VEVENT\nb", "a\\nEND:VEVENT\\nb"],
    ["signs that steer a terminal", "a\u0007\u001b[1mb", "a[1mb"],
  ])("writes %s so that they are words", (_, summary, written) => {
    expect(linesOf({ summary })).toContain(`SUMMARY;LANGUAGE=en:${written}`);
  });

  it("folds a line that is too long by its octets, and never within a character", () => {
    const summary = "é€😀".repeat(40);
    const lines = linesOf({ summary });
    for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(lines.join("\r\n").replaceAll("\r\n ", "")).toContain(`:${summary}\r\n`);
    expect(lines.join("")).not.toContain("\ufffd");
  });
});
