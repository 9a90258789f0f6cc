import { describe, expect, it } from "vitest";
import { currencies, isCurrency, minorDigits } from "../../../events/iso-4217.ts";
import { countries } from "../../../shared/domain/organisation/places.ts";
import { currencyName, money, oneOf } from "../../../shared/i18n/index.ts";

describe("the currencies of ISO 4217", () => {
  it.each([
    ["CAD", 2],
    ["XOF", 0],
    ["JPY", 0],
    ["CDF", 2],
    ["KWD", 3],
    ["TND", 3],
    ["CLF", 4],
    // As ISO has it, where people write none of them, and CLDR does as they do.
    ["HUF", 2],
    ["MGA", 2],
    ["MRU", 2],
    ["IQD", 3],
  ])("%s has %i decimals", (currency, digits) => {
    expect(isCurrency(currency)).toBe(true);
    expect(minorDigits(currency)).toBe(digits);
  });

  it.each(["XAU", "XXX", "XDR", "BGN", "cad", "CA", "CAD ", "", undefined])("has no %j", (code) => {
    expect(isCurrency(code)).toBe(false);
  });

  it("are each there once, from A to Z", () => {
    expect([...new Set(currencies())].sort()).toEqual(currencies());
    expect(currencies()).toHaveLength(165);
  });

  it("lack none that Node knows, but for those that are withdrawn, and what nobody pays in", () => {
    const others = Intl.supportedValuesOf("currency").filter((code) => !isCurrency(code));
    expect(others.filter((code) => !withdrawn.includes(code))).toEqual(["XDR", "XSU"]);
  });
});

/** What ISO withdrew, and some release of Node knows still. */
const withdrawn: readonly string[] = ["ANG", "BGN", "CUC", "HRK", "SLL", "ZWL"];

describe("an amount", () => {
  it.each([
    ["en", "CAD", 31_000_000, "CAD\u00a0310,000.00"],
    ["fr", "CAD", 31_000_000, "310\u00a0000,00\u00a0CAD"],
    ["en", "XOF", 310_000, "XOF\u00a0310,000"],
    ["en", "KWD", 1_500, "KWD\u00a01.500"],
    ["en", "HUF", 150_050, "HUF\u00a01,500.50"],
  ] as const)("in %s and %s is written with its decimals", (lang, currency, minorUnits, written) => {
    expect(money(lang, { currency, minorUnits })).toBe(written);
  });

  it.each([
    ["en", "CAD", "Canadian dollars", "1 Canadian dollar"],
    ["fr", "CAD", "dollars canadiens", "1\u00a0dollar canadien"],
    ["fr", "GBP", "livres sterling", "1\u00a0livre sterling"],
    ["en", "XAD", "XAD", "1 XAD"],
  ] as const)("is called in %s as people call %s", (lang, currency, many, one) => {
    expect(currencyName(lang, currency)).toBe(many);
    expect(oneOf(lang, currency).replaceAll(/\s/g, " ")).toBe(one.replaceAll(/\s/g, " "));
  });
});

it("every country is there once: those of the offices, and no reserved letters", () => {
  const all = new Set(countries());
  for (const code of ["CA", "ML", "SN", "BF", "CD", "HT", "XK"]) expect(all).toContain(code);
  for (const code of ["EU", "UK", "ZZ", "AN"]) expect(all).not.toContain(code);
  expect(all.size).toBe(250);
});
