import { describe, expect, it } from "vitest";
import { lessons } from "../../../shared/domain/documents/report/sections/lessons.ts";
import type { Field } from "../../../shared/domain/forms/definition.ts";
import { readField } from "../../../shared/domain/forms/field.ts";
import { listsOf } from "../../../shared/domain/forms/rows.ts";
import { messages } from "../../../shared/i18n/index.ts";
import { dateErrorText, errorText } from "../../../shared/views/parts/error-text.ts";
import { readAs } from "../../../shared/views/parts/field-hints.ts";
import { today } from "../../support/example-report.ts";

const label = { en: "Figure", fr: "Chiffre" };
const date: Field = { name: "day", label, kind: "date" };
const money = (currency: "CAD" | "XOF"): Field => ({ name: "f", label, kind: "money", currency, max: 1e9 });

describe("what is said at a field", () => {
  it.each([
    ["en", money("CAD"), "1,234.50"],
    ["fr", money("CAD"), "1\u00a0234,50"],
    ["en", money("XOF"), "1,235"],
    ["fr", money("XOF"), "1\u00a0235"],
    [
      "en",
      { name: "f", label, kind: "decimal", min: 0, max: 1e9, usual: { min: 0, max: 1e9 }, digits: 6 },
      "1,234.5",
    ],
  ] as const)("gives in %s an example of a number that the field takes", (lang, field, example) => {
    const text = errorText(lang, field, { field: "f", code: "not-a-number" });
    expect(text).toBe(messages(lang).report.error["not-a-number"]({ label: label[lang], example }));
    expect(readField(field, example, today)).toHaveProperty("value");
  });

  it.each([
    ["en", "30-Jun-26", "Write the year of “Day” in four digits, like 30 June 2026"],
    [
      "en",
      "lundi 30 juin 2026",
      "“Day” names another day of the week than that of 30 June 2026: correct it, or leave the day of the week out",
    ],
    ["fr", "lundi 30 juin 2026", "que celui du 30 juin 2026"],
    ["en", "03/04/2026", "“Day” may mean 3 April 2026 or 4 March 2026: write the month in words"],
  ] as const)("says in %s what is wrong with the date %j", (lang, typed, said) => {
    expect(dateErrorText(lang, "Day", typed)).toContain(said);
    expect(readField(date, typed, today)).toHaveProperty("error");
  });

  const choice: Field = { name: "risk", label, kind: "choice", options: [], list: "lessons" };

  it.each([
    ["en", "What you had chosen at “Figure” was removed: choose another answer"],
    [
      "fr",
      "Ce que vous aviez choisi à «\u00a0Chiffre\u00a0» a été retiré\u00a0: choisissez une autre réponse",
    ],
  ] as const)("calls in %s a row that is no more removed, as its list does", (lang, said) => {
    expect(errorText(lang, choice, { field: "risk", code: "unknown-row" })).toBe(said);
    const { gone } = listsOf({ sections: [lessons()] })[0] ?? {};
    expect(gone?.[lang]).toContain(lang === "en" ? "removed" : "retiré");
  });

  it.each([
    ["en", 1, "Add something to “Figure”: at least one is needed"],
    ["en", 3, "Add more to “Figure”: at least 3 are needed"],
    ["fr", 1, "Ajoutez au moins un élément à «\u00a0Chiffre\u00a0»"],
    ["fr", 3, "Ajoutez des éléments à «\u00a0Chiffre\u00a0»\u00a0: il en faut au moins 3"],
  ] as const)("asks in %s for as many rows as are needed: %i", (lang, limit, said) => {
    expect(errorText(lang, choice, { field: "risk", code: "too-few-rows", limit })).toBe(said);
  });

  it.each(["2026-06-30", "demain"])("says no more of %j than its page does", (typed) => {
    expect(dateErrorText("en", "Day", typed)).toBeNull();
  });

  it("shows a date in words however it was typed, and a figure unless it was typed in digits alone", () => {
    expect(readAs("en", date, "20260630", "2026-06-30")).toBe("30 June 2026");
    expect(readAs("en", money("XOF"), "1235", 1235)).toBeUndefined();
    expect(readAs("en", money("XOF"), "1 235", 1235)).toContain("1,235");
  });
});
