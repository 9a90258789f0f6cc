import { describe, expect, it } from "vitest";
import { calendarFile } from "../../../functions/web/calendar-file.ts";

const day = { id: "PA-1.tranche.t1", on: "2027-04-15", summary: "Paid", url: null };

const linesOf = (words: Partial<typeof day>) =>
  calendarFile({
    ...{ name: "What is owed", host: "accord.example", madeAt: "2026-11-24T12:01:00.123Z" },
    days: [{ ...day, ...words }],
  }).split("\r\n");

describe("a calendar file", () => {
  it("has an entry for each day, a whole one in every time zone, with when it was made", () => {
    const lines = linesOf({});
    expect(lines).toEqual(expect.arrayContaining(["NAME:What is owed", "SUMMARY:Paid"]));
    expect(lines).toContain("UID:PA-1.tranche.t1@accord.example");
    expect(lines).toContain("DTSTAMP:20261124T120100Z");
    expect(lines).toContain("DTSTART;VALUE=DATE:20270415");
    expect(lines).toContain("TRANSP:TRANSPARENT");
  });

  it.each([
    ["signs of the format", "a, b; c\\d", "a\\, b\\; c\\\\d"],
    ["ends of lines, by which somebody could add an entry", "a\r\nEND:VEVENT\nb", "a\\nEND:VEVENT\\nb"],
  ])("writes %s so that they are words", (_, summary, written) => {
    expect(linesOf({ summary })).toContain(`SUMMARY:${written}`);
  });

  it("folds a line that is too long by its octets, and never within a character", () => {
    const summary = "é€😀".repeat(40);
    const lines = linesOf({ summary });
    for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(lines.join("\r\n").replaceAll("\r\n ", "")).toContain(`:${summary}\r\n`);
    expect(lines.join("")).not.toContain("\ufffd");
  });
});
