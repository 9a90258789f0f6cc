import { describe, expect, it } from "vitest";
import type { Field } from "../../../shared/domain/forms/definition.ts";
import { chosenIn, readField } from "../../../shared/domain/forms/field.ts";
import { countryChoice, currencyChoice } from "../../../shared/domain/forms/kept-lists.ts";
import { lookAtAnswer } from "../../../shared/domain/forms/look-again.ts";

const label = { en: "", fr: "" };
const field = (more: object): Field => ({ name: "f", label, ...more }) as Field;
const options = ["a", "b", "c"].map((value) => ({ value, label }));

const line = field({ kind: "short-text", maxLength: 10 });
const text = field({ kind: "long-text", maxLength: 10 });
const year = field({ kind: "year" });
const count = field({ kind: "whole-number", max: 100 });
const some = field({ kind: "whole-number", max: 100, min: 2 });
const share = field({ kind: "decimal", min: 1, max: 250.5, usual: { min: 5, max: 50 }, digits: 2 });
const rate = field({ ...share, max: 1e6, asked: { currency: "XOF", per: "CAD" } });
const dollars = field({ kind: "money", currency: "CAD", max: 10_050 });
const francs = field({ kind: "money", currency: "XOF", max: 500, min: 1 });
const anyMoney = field({ kind: "money", currency: "CAD", max: 1e18 });
const manyThings = field({ kind: "whole-number", max: 1e18 });
const one = field({ kind: "choice", options });
const ofList = field({ kind: "choice", options, list: "results" });
const outside = field({ kind: "choice", options, list: "results", outside: true });
const several = field({ kind: "choices", options });
const ofRows = field({ kind: "choices", options, list: "results" });
const past = field({ kind: "date", latest: { is: "today" }, earliest: { is: "a-year-ago" } });
const within = field({
  kind: "date",
  earliest: { is: "first-day", day: "2026-01-01" },
  latest: { is: "last-day", day: "2026-06-30" },
});

const bounds = {
  first: { is: "first-day", day: "2026-01-01" },
  last: { is: "last-day", day: "2026-06-30" },
};

describe("what is typed in a field", () => {
  it.each<[string, Field, string, object]>([
    ["a line, without the space around it", line, "  Ségou  ", { value: "Ségou" }],
    ["a line, as one", line, "a\nb", { value: "a b" }],
    ["a text, with its lines", text, "a\nb", { value: "a\nb" }],
    ["a text as long as it may be", text, "a".repeat(10), { value: "a".repeat(10) }],
    ["a text by one too long", text, "a".repeat(11), { error: "too-long", limit: 10, over: 1 }],
    ["nothing, where something is needed", text, " ", { error: "required" }],
    ["nothing, where it may be left out", { ...text, optional: true }, " ", { value: undefined }],
    ["the first year of which figures were kept", year, "1900", { value: 1900 }],
    ["the year before it", year, "1899", { error: "not-a-year" }],
    ["this year", year, "2026", { value: 2026 }],
    ["next year", year, "2027", { error: "future-year", limit: 2026 }],
    ["the last year of four digits", year, "9999", { error: "future-year", limit: 2026 }],
    ["a year of five digits", year, "10000", { error: "not-a-year" }],
    ["a year in words", year, "soon", { error: "not-a-year" }],
    ["none of what is counted", count, "0", { value: 0 }],
    ["as many as there may be", count, "100", { value: 100 }],
    ["one more than there may be", count, "101", { error: "too-large", limit: 100 }],
    ["a part of what is counted", count, "1.5", { error: "not-a-whole-number" }],
    ["less than none", count, "-1", { error: "negative" }],
    ["the fewest", some, "2", { value: 2 }],
    ["fewer", some, "1", { error: "too-small" }],
    ["fewer than none, of which two are needed", some, "-1", { error: "negative" }],
    ["a number of fifteen digits", manyThings, "9".repeat(15), { value: 999_999_999_999_999 }],
    ["a number of sixteen digits", manyThings, "9".repeat(16), { error: "too-large", limit: 1e18 }],
    ["a share, to its decimals", share, "250,5", { value: 250.5 }],
    ["a share above all", share, "250.51", { error: "too-large", limit: 250.5 }],
    ["a share with too many decimals", share, "1.0055", { error: "too-many-decimals" }],
    ["a share below all", share, "0.99", { error: "too-small" }],
    ["a share that is none", share, "half", { error: "not-a-number" }],
    ["a rate of another currency", rate, "441 EUR", { error: "other-currency", unit: "EUR" }],
    ["an amount, in minor units", dollars, "100.5", { value: 10_050 }],
    ["an amount above all", dollars, "100.51", { error: "too-large", limit: 100.5 }],
    [
      "an amount of more digits than are exact",
      anyMoney,
      "9".repeat(16),
      { error: "too-large", limit: 1e16 },
    ],
    ["an amount of fifteen digits", anyMoney, "9".repeat(13), { value: 999_999_999_999_900 }],
    ["an amount of none, where there is some", francs, "0", { error: "too-small" }],
    ["an amount with cents of a currency without", francs, "1.50", { error: "too-many-decimals" }],
    ["an amount of no currency yet", { ...dollars, currency: null } as Field, "5", { error: "no-currency" }],
    ["what is offered", one, "b", { value: "b" }],
    ["what is not offered", one, "d", { error: "required" }],
    ["a row that is no more", ofList, "d", { error: "unknown-row" }],
    ["what lies outside and is no more", outside, "d", { error: "not-offered" }],
    ["several, in the order in which they are offered", several, "c  a", { value: "a c" }],
    ["several of which one is offered", several, "d b", { value: "b" }],
    ["several of which none is", several, "d", { error: "required" }],
    ["rows of which one is no more", ofRows, "a d", { error: "unknown-row" }],
    ["rows that are there, with more space than is needed", ofRows, "a  b", { value: "a b" }],
    [
      "an address",
      field({ kind: "email" }),
      "Anna@Example.ORG",
      { value: expect.stringMatching(/@example\.org$/i) },
    ],
    ["what is no address", field({ kind: "email" }), "anna", { error: "not-an-address" }],
    ["today", past, "2026-12-01", { value: "2026-12-01" }],
    ["tomorrow", past, "2026-12-02", { error: "too-late", bound: { is: "today", day: "2026-12-01" } }],
    ["the same day a year ago", past, "2025-12-01", { value: "2025-12-01" }],
    [
      "a day more",
      past,
      "2025-11-30",
      { error: "too-early", bound: { is: "a-year-ago", day: "2025-12-01" } },
    ],
    ["the first day of a period", within, "2026-01-01", { value: "2026-01-01" }],
    ["the day before it", within, "2025-12-31", { error: "too-early", bound: bounds.first }],
    ["the last day of a period", within, "2026-06-30", { value: "2026-06-30" }],
    ["the day after it", within, "2026-07-01", { error: "too-late", bound: bounds.last }],
    ["no day", within, "2026-02-30", { error: "not-a-date" }],
  ])("is read: %s", (_, asked, typed, expected) => {
    expect(readField(asked, typed, "2026-12-01")).toEqual(expected);
  });

  it("of a leap day a year ago is the day before the one that there was not", () => {
    const bound = (today: string) => {
      const read = readField(past, "2020-01-01", today);
      return "error" in read ? read.bound?.day : null;
    };
    expect(["2028-02-29", "2028-02-28", "2028-03-29", "2028-12-29"].map(bound)).toEqual([
      ...["2027-02-28", "2027-02-28", "2027-03-29", "2027-12-29"],
    ]);
  });

  it("of a list is the rows that it has, no fewer and no more than it may", () => {
    const read = (min: number, max: number, ...rows: string[]) =>
      readField(field({ kind: "rows", list: { min, max }, rows }), "", "2026-12-01");
    expect(read(1, 2)).toEqual({ error: "too-few-rows", limit: 1 });
    expect(read(0, 2)).toEqual({ value: undefined });
    expect(read(1, 2, "r1", "r2")).toEqual({ value: "r1 r2" });
    expect(read(1, 2, "r1", "r2", "r3")).toEqual({ error: "too-many-rows", limit: 2 });
  });

  it("names options however they are set apart, and none where nothing is said", () => {
    const chosen = (answer?: string) => chosenIn({ options }, answer).map(({ value }) => value);
    expect([chosen("c \n a"), chosen(), chosen("")]).toEqual([["a", "c"], [], []]);
  });
});

describe("what is looked at again", () => {
  it.each<[string, Field, string | number | undefined, string | null]>([
    ["the least that is usual", share, 5, null],
    ["less", share, 4.99, "unusual"],
    ["the most that is usual", share, 50, null],
    ["more", share, 50.01, "unusual"],
    ["a number that is not there", share, undefined, null],
    ["a number of another kind", count, 1e9, null],
    [
      "public words by which a child could be recognised",
      { ...text, published: true },
      "Aminata, 12 ans",
      "recognisable",
    ],
    ["a public line of such", { ...line, published: true }, "Aminata, 12 ans", "recognisable"],
    ["such words that stay inside", text, "Aminata, 12 ans", null],
    ["public words that name nobody", { ...text, published: true }, "Courts listen", null],
    ["a choice, whatever it is called", { ...one, published: true }, "Aminata, 12 ans", null],
    ["public words that are not there", { ...text, published: true }, undefined, null],
  ])("is or is not %s", (_, asked, value, code) => {
    expect(lookAtAnswer(asked, value, {})?.code ?? null).toBe(code);
  });

  it("is said once, of exactly what was typed", () => {
    const look = lookAtAnswer(share, 60, {});
    expect(look).toMatchObject({ code: "unusual", found: [], isSaid: false });
    expect(lookAtAnswer(share, 60, { "f.checked": look?.said ?? "" })?.isSaid).toBe(true);
    expect(lookAtAnswer(share, 61, { "f.checked": look?.said ?? "" })?.isSaid).toBe(false);
  });
});

describe("a choice among all that a standard keeps", () => {
  const offered = (asked: Field) => ("options" in asked ? asked.options : []);
  const called = (asked: Field, code: string) => offered(asked).find(({ value }) => value === code)?.label;

  it("names each country in both languages, the usual ones first and once", () => {
    const asked = countryChoice("country", label, ["ML", "CA", "ML", "XX"], { published: true });
    expect(asked).toMatchObject({ kind: "choice", name: "country", usual: 2, published: true });
    expect(
      offered(asked)
        .slice(0, 3)
        .map(({ value }) => value),
    ).toEqual(["ML", "CA", "AD"]);
    expect(offered(asked).filter(({ value }) => value === "ML")).toHaveLength(1);
    expect(called(asked, "DE")).toEqual({ en: "Germany", fr: "Allemagne" });
  });

  it("names each currency with its code; one that has no name, by its code alone", () => {
    const asked = currencyChoice("currency", label, ["CAD"]);
    expect(called(asked, "CAD")).toEqual({ en: "Canadian Dollar (CAD)", fr: "dollar canadien (CAD)" });
    const nameless = offered(asked).filter(({ value, label: { en } }) => en === value);
    expect(nameless.every(({ label: { en } }) => !en.includes("("))).toBe(true);
    expect(
      offered(asked).every(({ value, label: { en, fr } }) => en.includes(value) && fr.includes(value)),
    ).toBe(true);
  });
});
