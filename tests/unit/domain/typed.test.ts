import { describe, expect, it } from "vitest";
import type { Asked } from "../../../shared/domain/typed/numbers.ts";
import { readNumber, writeNumber } from "../../../shared/domain/typed/numbers.ts";

const read = (typed: string, decimals: number, asked?: Asked) => {
  const number = readNumber(typed, decimals, asked);
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
    ["+500", "500"],
    ["+ 1 234,5", "1234.5"],
    ["\uff0b500", "500"],
    ["-0", "0"],
    ["\u22120,00", "0"],
    ["(0)", "0"],
    ["96,", "96"],
    [",5", "0.5"],
    ["１２３", "123"],
    ["١٢٣", "123"],
    ["1\u200b2", "12"],
    ["96\ufffc", "96"],
    ["96.", "96"],
    ["84,310.55.", "84310.55"],
    ["\u07c1\u07c2", "12"],
    ["\u{1e951}\u{1e952}", "12"],
    ["\u{1d7d7}\u{1d7d4}", "96"],
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
    ["84 310 55 12".repeat(20_000), "not-a-number"],
  ])("%j is refused, or read as what it says: %s", (typed, expected) => {
    expect(read(typed, 2)).toBe(expected);
  });

  it.each([
    ["$ 1,250.75", "1250.75"],
    ["$84,310.55 CAD", "84310.55"],
    ["CAD $84,310.55", "84310.55"],
    ["C$84,310.55", "84310.55"],
    ["1 200 $ CAN", "1200"],
    ["84 310,55 dollars", "84310.55"],
    ["84\u00a0310,55\u00a0$\u00a0CA.", "84310.55"],
    ["84 310,55 dollars canadiens", "84310.55"],
    ["1200 CA dollars", "1200"],
    ["1200 CAD dollars", "1200"],
    ["84,310.-", "84310"],
    ["84 310.–", "84310"],
    ["$84,310.—", "84310"],
    ["84 310,-- $", "84310"],
    ["84,310.---", "84310"],
    ["84,310.\u2e3a", "84310"],
    ["84,310/-", "84310"],
    ["1200 $.-", "1200"],
    ["1 200 dollars canadiens,-", "1200"],
    ["1200 $.50.-", "not-a-number"],
    ["1200.50 $.-", "not-a-number"],
    ["-1200 $.-", "negative"],
    ["1200 $-", "negative"],
    ["84 310,55 $,", "84310.55"],
    ["-0 $", "0"],
    ["84 k$", "not-a-number"],
    ["1,2 M$", "not-a-number"],
    ["50 ¢", "not-a-number"],
    ["84,310.----", "84310"],
    ["-84,310.-", "negative"],
    ["84,310/- -", "negative"],
    ["$-5", "negative"],
    ["(5 $)", "negative"],
    ["84,31.-", "not-a-number"],
    ["84 310 enfants", "not-a-number"],
    ["84 310 $ (estimé)", "not-a-number"],
    ["$", "not-a-number"],
  ])("%j in Canadian dollars is %s", (typed, expected) => {
    expect(read(typed, 2, { currency: "CAD" })).toBe(expected);
  });

  it.each([
    ["1 250 000 FCFA", "1250000"],
    ["1 250 000 F CFA", "1250000"],
    ["F.CFA 1.250.000", "1250000"],
    ["Fr.500.-", "500"],
    ["XOF500", "500"],
    ["FCFA1'250'000", "1250000"],
    ["500 francs", "500"],
    ["500 CFA francs", "500"],
    ["XOF 500", "500"],
  ])("%j in West African francs is %s", (typed, expected) => {
    expect(read(typed, 0, { currency: "XOF" })).toBe(expected);
  });

  it.each([
    ["441,25 XOF", "441.25"],
    ["441,25 XOF/CAD", "441.25"],
    ["1 CAD = 441,25 FCFA", "441.25"],
    ["441,25 XOF = 1 CAD", "441.25"],
    ["441,25 FCFA = 1 $", "441.25"],
    ["CAD 1 = XOF 441.25", "441.25"],
    ["441.25 XOF per CAD", "441.25"],
    ["441,25 FCFA pour 1 $ CA", "441.25"],
    ["441,25 XOF = 1.00 CAD", "441.25"],
    ["1.00 CAD = 441,25 XOF", "441.25"],
    ["1,00 $ = 441,25", "441.25"],
    ["$1 CAD = 441.25 XOF", "441.25"],
    ["CAD $1.00 = 441.25 XOF", "441.25"],
    ["XOF 441.25 = CAD 1", "441.25"],
    ["441,25 XOF pour un dollar", "441.25"],
    ["441,25 F le dollar", "441.25"],
    ["441.25 XOF to 1 CAD", "441.25"],
    ["one dollar = 441.25 XOF", "441.25"],
    ["1 CAD : 441,25 XOF", "441.25"],
    ["\uff11 CAD \uff1d 441,25 XOF", "441.25"],
    ["1 CAD = 1,5 XOF", "1.5"],
    ["100 CAD = 44 125 XOF", "not-a-number"],
    ["1000 XOF = 2,27 CAD", "not-a-number"],
    ["441,25 = 1", "not-a-number"],
    ["441,25 XOF par enfant", "not-a-number"],
  ])("%j as a rate is %s", (typed, expected) => {
    expect(read(typed, 6, { currency: "XOF", per: "CAD" })).toBe(expected);
  });

  it.each([
    ["USD 500", "CAD", undefined, "USD"],
    ["500 US$", "CAD", undefined, "US$"],
    ["500 €", "CAD", undefined, "€"],
    ["500 francs", "CAD", undefined, "francs"],
    ["USD 500 CAD", "CAD", undefined, "USD"],
    ["500 ₦", "CAD", undefined, "₦"],
    ["500 NGN", "CAD", undefined, "NGN"],
    ["500 $", "XOF", undefined, "$"],
    ["500 francs suisses", "XOF", undefined, "francs suisses"],
    ["441,25 CAD", "XOF", "CAD", "CAD"],
    ["500 yens", "CAD", undefined, "yens"],
    ["1,250 DT", "CAD", undefined, "DT"],
    ["500 UM", "XOF", undefined, "UM"],
    ["500 nairas", "XOF", undefined, "nairas"],
    ["NZ$500", "CAD", undefined, "NZ$"],
    ["1200 US dollars", "CAD", undefined, "US dollars"],
    ["1 U.S. dollar", "CAD", undefined, "U.S. dollar"],
    ["US dollars 1200", "CAD", undefined, "US dollars"],
    ["1200 AU dollars", "CAD", undefined, "AU dollars"],
    ["1200 NZ dollars", "CAD", undefined, "NZ dollars"],
  ])("%j where %s is asked is no guess: it may be another currency", (typed, currency, per, unit) => {
    expect(readNumber(typed, 6, { currency, per })).toEqual({ ok: false, problem: "other-currency", unit });
  });

  it.each([
    ["1 XOF = 0,00227 CAD", "XOF"],
    ["441,25 XOF/USD", "USD"],
    ["655.957 XOF/EUR", "EUR"],
    ["1.00 USD = 600 XOF", "USD"],
    ["600 XOF pour un euro", "euro"],
    ["1 US dollar = 600 XOF", "US dollar"],
    ["600 XOF per US dollar", "US dollar"],
  ])("%j is a rate for one of another currency, and not of the asked one in another", (typed, unit) => {
    const read = readNumber(typed, 6, { currency: "XOF", per: "CAD" });
    expect(read).toEqual({ ok: false, problem: "other-counterpart", unit });
  });
});
