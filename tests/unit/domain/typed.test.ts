import { describe, expect, it } from "vitest";
import { readNumber, writeNumber } from "../../../shared/domain/typed/numbers.ts";
import { cleanLine, cleanText, lengthOf } from "../../../shared/domain/typed/text.ts";

const read = (typed: string, decimals: number, units: readonly string[] = []) => {
  const number = readNumber(typed, decimals, units);
  if (!number.ok) return number.problem;
  const { whole, fraction } = number.value;
  return fraction === "" ? whole : `${whole}.${fraction}`;
};

describe("numbers as people write them", () => {
  it.each([
    ["1234.5", "1234.5"],
    ["1 234,5", "1234.5"],
    ["1,234.5", "1234.5"],
    ["1.234,5", "1234.5"],
    ["1\u00a0234,5", "1234.5"],
    ["1\u202f234,5", "1234.5"],
    ["1'234.50", "1234.5"],
    ["1’234’567", "1234567"],
    ["1,234", "1234"],
    ["1.234", "1234"],
    ["1,234,567", "1234567"],
    ["0,234", "0.234"],
    ["  42 ", "42"],
    ["007", "7"],
    ["0", "0"],
    [",5", "0.5"],
    ["１２３", "123"],
    ["١٢٣", "123"],
    ["1\u200b2", "12"],
  ])("%j is %s where three decimals have no place", (typed, expected) => {
    expect(read(typed, expected.startsWith("0.2") ? 3 : 2)).toBe(expected);
  });

  it.each([
    ["fr", 45_200_000, 0, 0, "45\u00a0200\u00a0000"],
    ["en", 45_200_000, 0, 0, "45,200,000"],
    ["fr", 84_310.5, 2, 2, "84\u00a0310,50"],
    ["en", 84_310.5, 2, 2, "84,310.50"],
    ["fr", 655.957, 0, 6, "655,957"],
    ["en", 1_234, 0, 6, "1234"],
  ] as const)("in %s %d is written so that it is read the same again", (lang, value, least, most, text) => {
    expect(writeNumber(lang, value, { least, most })).toBe(text);
    expect(Number(read(text, most))).toBe(value);
  });

  it("a mark before three digits is a decimal mark where there is room for three decimals", () => {
    expect(read("655,957", 6)).toBe("655.957");
    expect(read("655,957", 0)).toBe("655957");
  });

  it.each([
    ["-1", "negative"],
    ["−1 000", "negative"],
    ["(5)", "negative"],
    ["－５", "negative"],
    ["12,34,5", "not-a-number"],
    ["1 23", "not-a-number"],
    ["1.2.3", "not-a-number"],
    ["about 5", "not-a-number"],
    ["1e5", "not-a-number"],
    ["", "not-a-number"],
    ["1.005", "1005"],
    ["1,555.005", "too-many-decimals"],
  ])("%j is refused, or read as what it says: %s", (typed, expected) => {
    expect(read(typed, 2)).toBe(expected);
  });

  it("stands beside its currency", () => {
    expect(read("$ 1,250.75", 2, ["CAD", "$"])).toBe("1250.75");
    expect(read("1 250 000 FCFA", 0, ["XOF", "FCFA", "CFA"])).toBe("1250000");
  });
});

describe("text as people type, paste and dictate it", () => {
  it("keeps nothing that cannot be seen: NUL, controls, tricks of direction, white space without width", () => {
    expect(cleanText("a\u0000b\u0007c\u202ed\u2066e\u2069f\u200bg\ufeffh\u00adi")).toBe("abcdefghi");
  });

  it("has one kind of line end, composed letters, and whole characters", () => {
    expect(cleanText(" one\r\ntwo\rthree\u2028four ")).toBe("one\ntwo\nthree\nfour");
    expect(cleanText("e\u0301")).toBe("é");
    expect(cleanText("half \ud83d")).toBe("half \ufffd");
    expect(cleanLine("a\n b\t c")).toBe("a b c");
  });

  it("is as long as its reader counts", () => {
    expect(lengthOf("a😀b")).toBe(3);
  });
});
